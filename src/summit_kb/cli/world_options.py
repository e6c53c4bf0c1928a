"""The grammar of the worlds that ``relations`` shows."""

from __future__ import annotations

import argparse
from collections.abc import Callable

from summit_kb.app.world.graph_files import FORMATS
from summit_kb.domain.kinds import DOCUMENT_TYPES, Validity

MOST = 500


def add_to(relations: argparse.ArgumentParser, help_of: Callable[[str], str]) -> None:
    """Add the options to the command ``relations``."""
    add = relations.add_argument
    add("--depth", type=int, choices=(1, 2, 3), default=None, metavar="N", help=help_of("depth"))
    add("--whole", action="store_true", help=help_of("whole"))
    for name in ("topic", "event"):
        add(f"--{name}", action="append", default=[], metavar="ID", help=help_of("whole-only"))
    add(
        "--type",
        action="append",
        default=[],
        choices=DOCUMENT_TYPES,
        metavar="ID",
        help=help_of("whole-only"),
    )
    add(
        "--validity",
        action="append",
        default=[],
        choices=[one.value for one in Validity],
        help=help_of("whole-only"),
    )
    add("--most", type=_count, default=MOST, metavar="N", help=help_of("most"))
    add("--no-texts", action="store_true", help=help_of("no-texts"))
    add("--format", choices=FORMATS, default=None, help=help_of("graph-format"))
    add("--out", metavar="FILE", default=None, help=help_of("graph-out"))


def _count(text: str) -> int:
    value = int(text)
    if value < 1:
        raise ValueError(text)
    return value
