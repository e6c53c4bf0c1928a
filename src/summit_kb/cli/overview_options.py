"""The grammar of the overview."""

from __future__ import annotations

import argparse
from collections.abc import Callable

from summit_kb.app.overview.sections import ABOUT_KINDS, SECTIONS


def add_to(overview: argparse.ArgumentParser, help_of: Callable[[str], str]) -> None:
    """Add the options to the command ``overview``."""
    overview.add_argument("--section", choices=SECTIONS, default=None, help=help_of("section"))
    one = overview.add_mutually_exclusive_group()
    for kind in ABOUT_KINDS:
        name = "ID" if kind in ("event", "figure") else "NAME" if kind != "year" else "YYYY"
        one.add_argument(f"--{kind}", metavar=name, default=None, help=help_of(f"about-{kind}"))
    overview.add_argument("--limit", type=_count, default=None, metavar="N")


def _count(text: str) -> int:
    value = int(text)
    if value < 1:
        raise ValueError(text)
    return value
