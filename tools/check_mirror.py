"""Every module of src with code of its own has its test file, folder for folder.

``src/summit_kb/search/snippets.py`` is tested by ``tests/search/test_snippets.py``; a private
``_x.py`` by ``test_x.py``. Modules that only declare (constants, enums, plain dataclasses,
protocols) have nothing to test.
"""

from __future__ import annotations

import ast
import sys
from pathlib import Path

from sources import ROOT, Source, conclude, sources

# Module -> why it has no test file of its own. Keep it short.
EXEMPT: dict[str, str] = {}


def test_file(source: Source) -> Path:
    """Where the tests of ``source`` stand."""
    room, name = source.path.parent.parts[2:], source.path.stem
    if name == "__init__":
        name = source.path.parent.name
    return Path("tests", *room, f"test_{name.lstrip('_')}.py")


def has_code(source: Source) -> bool:
    """Whether there is a function with a body that does something."""
    return any(
        isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef) and not _is_declaration(node)
        for node in ast.walk(source.tree)
    )


def problems_of(source: Source, root: Path = ROOT) -> list[str]:
    module, expected = source.module, test_file(source)
    there = (root / expected).is_file()
    if module in EXEMPT:
        return [f"{module}: has its tests now, take it off the list"] if there else []
    if has_code(source) and not there:
        return [f"{source.path.as_posix()}: no {expected.as_posix()}"]
    return []


def _is_declaration(node: ast.FunctionDef | ast.AsyncFunctionDef) -> bool:
    """A body of a docstring, ``...`` or ``pass``, as protocols have."""
    return all(
        isinstance(line, ast.Pass)
        or (isinstance(line, ast.Expr) and isinstance(line.value, ast.Constant))
        for line in node.body
    )


def main() -> int:
    modules = list(sources("src"))
    names = {source.module for source in modules}
    problems = [
        f"{name}: exempt, but there is no such module" for name in EXEMPT if name not in names
    ]
    for source in modules:
        problems += problems_of(source)
    return conclude(problems, f"{len(modules)} modules, {len(EXEMPT)} exempt")


if __name__ == "__main__":
    sys.exit(main())
