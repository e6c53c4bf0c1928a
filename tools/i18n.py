"""The translations of the windows, with lupdate and lrelease out of the PySide6 wheel.

    python tools/i18n.py update    read the sources into resources/translations/*.ts
    python tools/i18n.py release   compile them to *.qm; refused while a text has no translation
    python tools/i18n.py check     say what is not fresh or not finished; exit code 1 then

Sources are English. Vietnamese is translated in full; English only needs its plural forms.
"""

from __future__ import annotations

import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ElementTree
from collections.abc import Iterator
from pathlib import Path

import PySide6

ROOT = Path(__file__).resolve().parent.parent
SOURCES = ROOT / "src" / "summit_kb" / "desktop"
FOLDER = ROOT / "resources" / "translations"
LANGUAGES = ("vi", "en")


def ts_file(language: str, folder: Path = FOLDER) -> Path:
    return folder / f"summit_kb_{language}.ts"


def update(folder: Path = FOLDER) -> None:
    """Bring every .ts file up to date with the sources; texts no longer used go."""
    files = sorted(str(path) for path in SOURCES.rglob("*.py"))
    for language in LANGUAGES:
        plural = ["-pluralonly"] if language == "en" else []
        _run(
            "lupdate",
            *("-silent", "-locations", "none", "-no-obsolete", *plural),
            *("-source-language", "en", "-target-language", language),
            *(*files, "-ts", str(ts_file(language, folder))),
        )


def release(folder: Path = FOLDER, target: Path = FOLDER) -> None:
    """Compile every .ts file of ``folder`` into ``target``."""
    for language in LANGUAGES:
        source = ts_file(language, folder)
        _run("lrelease", "-silent", str(source), "-qm", str(target / f"{source.stem}.qm"))


def messages(path: Path) -> Iterator[tuple[str, str, list[str], bool]]:
    """(context, source, translations, finished) of every message."""
    for context in ElementTree.parse(path).getroot().iter("context"):
        name = context.findtext("name") or ""
        for message in context.iter("message"):
            translation = message.find("translation")
            if translation is None:
                continue
            forms = [form.text or "" for form in translation.iter("numerusform")]
            finished = translation.get("type") != "unfinished"
            source = message.findtext("source") or ""
            yield name, source, forms or [translation.text or ""], finished


def problems() -> list[str]:
    """What is not fresh, not finished, or not compiled."""
    found: list[str] = []
    with tempfile.TemporaryDirectory() as name:
        fresh = Path(name)
        for language in LANGUAGES:
            (fresh / ts_file(language).name).write_bytes(ts_file(language).read_bytes())
        update(fresh)
        release(FOLDER, fresh)
        for language in LANGUAGES:
            found += _stale(language, fresh)
            found += _unfinished(language)
    return found


def _stale(language: str, fresh: Path) -> Iterator[str]:
    wanted = {(c, s) for c, s, _, _ in messages(ts_file(language, fresh))}
    present = {(c, s) for c, s, _, _ in messages(ts_file(language))}
    for context, source in sorted(wanted - present):
        yield f"{language}: not in the file yet: {context}: {source!r}"
    for context, source in sorted(present - wanted):
        yield f"{language}: no longer in the sources: {context}: {source!r}"
    qm = ts_file(language).with_suffix(".qm").name
    if (FOLDER / qm).read_bytes() != (fresh / qm).read_bytes():
        yield f"{language}: {qm} is not compiled from its .ts file"


def _unfinished(language: str) -> Iterator[str]:
    for context, source, forms, finished in messages(ts_file(language)):
        if not finished or not all(forms):
            yield f"{language}: no translation: {context}: {source!r}"


def _run(tool: str, *arguments: str) -> None:
    program = Path(PySide6.__file__).parent / tool
    if not program.exists():
        program = program.with_suffix(".exe")
    subprocess.run([str(program), *arguments], check=True)


def main(arguments: list[str]) -> int:
    match arguments:
        case ["update"]:
            update()
        case ["release"]:
            unfinished = [text for one in LANGUAGES for text in _unfinished(one)]
            if unfinished:
                print("\n".join(unfinished))
                return 1
            release()
        case ["check"]:
            found = problems()
            print("\n".join(found) or "translations are fresh and complete")
            return 1 if found else 0
        case _:
            print(__doc__)
            return 2
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
