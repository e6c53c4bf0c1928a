"""What came with the program: packages, resources, and files of each format, read by workers."""

from __future__ import annotations

import tomllib
from collections.abc import Callable
from functools import cache
from importlib import metadata
from pathlib import Path

from summit_kb.app.self_test.trying import Check, WrongAnswerError, wrong_unless
from summit_kb.app.words import Words
from summit_kb.foundation import paths
from summit_kb.ingest.extract import extract_files
from summit_kb.ingest.ocr import tesseract
from summit_kb.ingest.outcome import Outcome

SAMPLES = "self-test"
WORDS = "Đà Nẵng"
"""Every sample has them in its text, or on its picture."""
_PICTURES = {".png", ".jpg", ".tiff", ".webp", ".gif"}
_FOLDERS = ("csl", "fonts", "icons", "self-test", "styles", "translations", "words")


def checks() -> list[Check]:
    """Packages, resources, the reader of each format, recognition."""
    return [
        Check("packages", _packages),
        Check("resources", _resources),
        *(Check(f"read-{name}", _reading(name)) for name in sorted(_sample_names())),
        Check("recognition", _recognition, "recognition"),
    ]


def samples() -> Path:
    """The folder of small files that are read."""
    return paths.resources_dir() / SAMPLES


def _packages(_folder: Path) -> str:
    """The metadata that versions and licences are read from."""
    asked = [name.split(";")[0] for name in metadata.requires("summit-kb") or ()]
    names = sorted({_name(requirement) for requirement in asked})
    told = [f"{name} {metadata.version(name)}" for name in names]
    return f"summit-kb {metadata.version('summit-kb')}, {', '.join(told)}"


def _name(requirement: str) -> str:
    return requirement.strip().replace("[", "=").replace("<", "=").replace(">", "=").split("=")[0]


def _resources(_folder: Path) -> str:
    found = paths.resources_dir()
    counts = {name: sum(1 for _ in (found / name).glob("*")) for name in _FOLDERS}
    wrong_unless(all(counts.values()), f"{found}: {counts}")
    for language in ("vi", "en"):
        said = Words(language).label("self-test", "resources")
        wrong_unless(said != "resources", f"no words in {language}")
    library = tomllib.loads((paths.starter_library() / "library.toml").read_text("utf-8"))
    wrong_unless(library.get("name"), str(paths.starter_library()))
    return ", ".join(f"{name} {count}" for name, count in counts.items())


def _sample_names() -> list[str]:
    try:
        return [path.name for path in samples().iterdir() if path.is_file()]
    except OSError:
        return []  # the check of resources tells


@cache
def _outcomes(folder: Path) -> dict[str, Outcome]:
    """All samples, read side by side as files are that somebody adds."""
    del folder  # another try reads anew
    found = [samples() / name for name in _sample_names()]
    return {outcome.path.name: outcome for outcome in extract_files(found)}


def _reading(name: str) -> Callable[[Path], str]:
    def run(folder: Path) -> str:
        outcome = _outcomes(folder)[name]
        if outcome.error is not None:
            raise outcome.error
        text = outcome.text
        if text is None or not text.pages:
            raise WrongAnswerError(name)
        read = "\n".join(page.text for page in text.pages)
        if Path(name).suffix in _PICTURES and tesseract.ready() is None:
            return f"{len(text.pages)}"
        wrong_unless(WORDS in read, read[:80] or "–")
        return f"{len(read)}"

    return run


def _recognition(_folder: Path) -> str:
    found = tesseract.find()
    if found is None:
        raise WrongAnswerError("–")
    wrong_unless(found.reads_vietnamese, f"{found.program}: {', '.join(found.languages)}")
    return f"tesseract {found.version}, {', '.join(found.languages)}, {found.program}"
