"""Refuse files and functions that have grown out of sight.

    python tools/check_sizes.py [--review]

A file of src fails above 400 lines (tests, benchmarks and packaging 500), a function above 60.
``--review`` lists those on the way there: files above 250, functions above 40.
"""

from __future__ import annotations

import ast
import sys
from collections.abc import Iterator

from sources import Source, conclude, sources

FILE, FILE_OUTSIDE, FUNCTION = 400, 500, 60
FILE_REVIEW, FUNCTION_REVIEW = 250, 40
_ROOMY = ("tests", "benchmarks", "packaging")


def measured(source: Source) -> Iterator[tuple[str, int, int, int]]:
    """What, its lines, the limit, and the size from which it is worth a look."""
    limit = FILE_OUTSIDE if source.path.parts[0] in _ROOMY else FILE
    yield source.path.as_posix(), source.lines, limit, FILE_REVIEW
    for node in ast.walk(source.tree):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            size = (node.end_lineno or node.lineno) - node.lineno + 1
            name = f"{source.path.as_posix()}:{node.lineno} {node.name}"
            yield name, size, FUNCTION, FUNCTION_REVIEW


def main(arguments: list[str]) -> int:
    rows = [row for source in sources() for row in measured(source)]
    problems = [
        f"{what}: {size} lines, at most {limit}" for what, size, limit, _ in rows if size > limit
    ]
    review = sorted(((size, what) for what, size, _, look in rows if size > look), reverse=True)
    if "--review" in arguments:
        print("\n".join(f"{size:4} {what}" for size, what in review))
    return conclude(problems, f"{len(rows)} files and functions, {len(review)} worth a look")


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
