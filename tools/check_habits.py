"""Habits of the house that no linter knows.

Module names say what is inside; text for tr() is a literal (lupdate reads the source, not the
program); an ignored warning carries its reason in the same line; no file names a package host,
a mirror or somebody's folder.
"""

from __future__ import annotations

import ast
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

from sources import ROOT, Source, conclude, sources

EMPTY_NAMES = {"utils", "util", "helpers", "helper", "common", "misc", "manager", "base"}
_TRANSLATED = {"tr", "translate"}
_IGNORE = re.compile(r"#\s*(?:noqa|type:\s*ignore|pyright:\s*ignore|pragma: no cover)(?P<rest>.*)")
# The rules it names, if any, then a few letters at least that say why.
_REASON = re.compile(
    r"^(?>:?\s*[A-Z]+[0-9]+(?:,\s*[A-Z]+[0-9]+)*|\[[\w, -]*\])?+[\s:–-]*(?:.*?[^\W\d]){4}"
)
_PLACES = re.compile(
    r"https?://[^\s\"']+/simple\b|https?://\S+\.(?:whl|tar\.gz|deb)\b|\bindex-url\s*="
    r"|(?<![\w.])/(?:home|Users|work)/\w|(?<![\w.])/tmp/\w"
)
_TEXT = {".py", ".md", ".toml", ".lock", ".sh", ".cmd", ".txt", ".ts", ".json", ".yml", ""}


def names_of(source: Source) -> Iterator[str]:
    """Modules and folders called after nothing."""
    for part in (*source.path.parent.parts, source.path.stem.lstrip("_")):
        if part in EMPTY_NAMES:
            yield f"{source.path.as_posix()}: “{part}” says nothing, name what it holds"


def translations_of(source: Source) -> Iterator[str]:
    """Texts for tr() that are put together, so that no translation can ever match."""
    for node in ast.walk(source.tree):
        if isinstance(node, ast.Call) and getattr(node.func, "attr", "") in _TRANSLATED:
            for text in node.args:
                if _is_put_together(text):
                    yield f"{source.path.as_posix()}:{node.lineno} text of tr() is not a literal"


def ignores_of(source: Source) -> Iterator[str]:
    """Silenced warnings without a reason."""
    for number, line in enumerate(source.text.splitlines(), start=1):
        match = _IGNORE.search(line)
        if match and not _REASON.match(match["rest"]):
            yield f"{source.path.as_posix()}:{number} ignored without a reason in the same line"


def places_of(path: Path, text: str) -> Iterator[str]:
    """Package hosts, mirrors and folders of one machine."""
    for number, line in enumerate(text.splitlines(), start=1):
        match = _PLACES.search(line)
        if match:
            yield f"{path.as_posix()}:{number} names a place of its own: {match[0]}"


def tracked(root: Path = ROOT) -> Iterator[Path]:
    """Text files under version control, relative to ``root``."""
    listing = subprocess.run(
        ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"],
        cwd=root,
        capture_output=True,
        check=True,
    )
    for name in listing.stdout.decode("utf-8").split("\0"):
        path = Path(name)
        if name and path.suffix in _TEXT and (root / path).is_file():
            yield path


def _is_put_together(node: ast.expr) -> bool:
    if isinstance(node, ast.Call):
        return getattr(node.func, "attr", "") == "format"
    if isinstance(node, ast.BinOp):
        return any(_is_text(side) for side in (node.left, node.right))
    return isinstance(node, ast.JoinedStr)


def _is_text(node: ast.expr) -> bool:
    return (isinstance(node, ast.Constant) and isinstance(node.value, str)) or _is_put_together(
        node
    )


def main() -> int:
    problems: list[str] = []
    for source in sources():
        problems += [*names_of(source), *translations_of(source), *ignores_of(source)]
    files = list(tracked())
    for path in files:
        # A sample may be in another encoding; what is looked for is plain ASCII.
        problems += places_of(path, (ROOT / path).read_text(encoding="utf-8", errors="replace"))
    return conclude(problems, f"{len(files)} files")


if __name__ == "__main__":
    sys.exit(main())
