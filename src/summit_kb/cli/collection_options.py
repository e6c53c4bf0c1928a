"""The grammar of collections and of the briefing book."""

from __future__ import annotations

import argparse
from collections.abc import Callable

Command = Callable[[str], argparse.ArgumentParser]


def add_book_to(brief: argparse.ArgumentParser, help_of: Callable[[str], str]) -> None:
    """What ``brief`` takes: places, or a collection."""
    brief.add_argument("locators", nargs="*", metavar="LOCATOR")
    brief.add_argument("--collection", metavar="NAME", help=help_of("book-collection"))
    brief.add_argument("--out", required=True, metavar="FILE.pdf", help=help_of("book-out"))
    brief.add_argument("--title", metavar="T", help=help_of("book-title"))
    brief.add_argument("--subtitle", metavar="T", help=help_of("subtitle"))


def add_to(group: Callable[[str], Command], help_of: Callable[[str], str]) -> None:
    """Add the command; ``group`` makes it and gives what makes the actions below it."""
    action = group("collections")
    action("list")
    named = {name: _named(action, name) for name in ("show", "new", "rename", "remove", "move")}
    named["new"].add_argument("--subtitle", metavar="T", help=help_of("subtitle"))
    named["rename"].add_argument("new_name", nargs="?", metavar="NEW")
    named["rename"].add_argument("--subtitle", metavar="T", help=help_of("subtitle"))
    named["remove"].add_argument("places", nargs="*", type=int, metavar="N")
    named["move"].add_argument("place", type=int, metavar="N")
    named["move"].add_argument("to", type=int, metavar="TO")
    add = _named(action, "add")
    add.add_argument("locators", nargs="+", metavar="LOCATOR")
    quote = _named(action, "quote")
    quote.add_argument("locator", metavar="LOCATOR")
    quote.add_argument("--text", required=True, help=help_of("quote-text"))
    quote.add_argument("--remark", help=help_of("quote-remark"))
    divider = _named(action, "divider")
    divider.add_argument("title", metavar="TITLE")
    for parser in (add, quote, divider):
        parser.add_argument("--at", type=int, metavar="N", help=help_of("collection-at"))


def _named(action: Command, name: str) -> argparse.ArgumentParser:
    parser = action(name)
    parser.add_argument("name", metavar="NAME")
    return parser
