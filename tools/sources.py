"""The project's own Python files, for the gates."""

from __future__ import annotations

import ast
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
FOLDERS = ("src", "tests", "tools", "packaging", "benchmarks", "corpus")


@dataclass(frozen=True)
class Source:
    """One file; ``path`` is relative to ``root``."""

    root: Path
    path: Path

    @cached_property
    def text(self) -> str:
        return (self.root / self.path).read_text(encoding="utf-8")

    @cached_property
    def tree(self) -> ast.Module:
        return ast.parse(self.text, str(self.path))

    @property
    def lines(self) -> int:
        return len(self.text.splitlines())

    @property
    def module(self) -> str:
        """Dotted name of a file under src/; empty elsewhere."""
        if self.path.parts[0] != "src":
            return ""
        parts = list(self.path.with_suffix("").parts[1:])
        return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


def sources(*folders: str, root: Path = ROOT) -> Iterator[Source]:
    """Python files below the folders (all of ours when none is named), in order of path."""
    for folder in folders or FOLDERS:
        for path in sorted((root / folder).rglob("*.py")):
            yield Source(root, path.relative_to(root))


def conclude(problems: list[str], summary: str) -> int:
    """Print the problems, or one line that says what was looked at; the exit code."""
    if problems:
        print("\n".join(problems), file=sys.stderr)
        return 1
    print(summary)
    return 0
