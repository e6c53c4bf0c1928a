"""Whether what our modules import is in the folder: left-out files fail here, not at a desk."""

from __future__ import annotations

import ast
import sys
from collections.abc import Iterator
from pathlib import Path


def missing(lib: Path, package: str = "summit_kb") -> list[str]:
    """``module imports name`` for each import of ``package`` that leads nowhere below ``lib``."""
    lines: list[str] = []
    for path in sorted((lib / package).rglob("*.py")):
        tree = ast.parse(path.read_bytes(), str(path))
        lines += [
            f"{path.relative_to(lib).as_posix()} imports {name}"
            for name in sorted(set(_imports(tree)))
            if not _is_there(lib, name)
        ]
    return lines


def _imports(tree: ast.AST) -> Iterator[str]:
    """Absolute imports wherever they stand, but for what only a type checker reads."""
    for node in ast.iter_child_nodes(tree):
        if isinstance(node, ast.If) and "TYPE_CHECKING" in ast.unparse(node.test):
            continue
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and not node.level and node.module:
            yield node.module
        yield from _imports(node)


def _is_there(lib: Path, name: str) -> bool:
    first, *rest = name.split(".")
    if first in sys.stdlib_module_names:
        return True
    place = lib.joinpath(first, *rest)
    return place.is_dir() or any(
        found.name.split(".")[0] == place.name and found.suffix in {".py", ".pyd"}
        for found in place.parent.glob(f"{place.name}.*")
    )
