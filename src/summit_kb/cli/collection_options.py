"""The grammar of collections and of the briefing book."""

from __future__ import annotations

import argparse
from collections.abc import Callable

from summit_kb.domain.briefing import COVERS, DEEPEST_CONTENTS, PAPERS, Quotes

Command = Callable[[str], argparse.ArgumentParser]


def add_book_to(brief: argparse.ArgumentParser, help_of: Callable[[str], str]) -> None:
    """What ``brief`` takes: places, or a collection."""
    brief.add_argument("locators", nargs="*", metavar="LOCATOR")
    brief.add_argument("--collection", metavar="NAME", help=help_of("book-collection"))
    brief.add_argument("--out", required=True, metavar="FILE.pdf", help=help_of("book-out"))
    brief.add_argument("--title", metavar="T", help=help_of("book-title"))
    brief.add_argument("--subtitle", metavar="T", help=help_of("subtitle"))
    for name in ("office", "day", "place"):
        brief.add_argument(f"--{name}", metavar="T", help=help_of(f"book-{name}"))
    brief.add_argument("--paper", choices=PAPERS, help=help_of("book-paper"))
    brief.add_argument("--cover", choices=COVERS, help=help_of("book-cover"))
    depths = range(DEEPEST_CONTENTS + 1)
    brief.add_argument("--contents", type=int, choices=depths, help=help_of("book-contents"))
    where = [one.value for one in Quotes]
    brief.add_argument("--quotes", choices=where, help=help_of("book-quotes"))
    for name in ("stamps", "dividers"):
        switch = argparse.BooleanOptionalAction
        brief.add_argument(f"--{name}", action=switch, default=None, help=help_of(f"book-{name}"))


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
    divider.add_argument("--remark", help=help_of("quote-remark"))
    edit = _named(action, "edit")
    edit.add_argument("place", type=int, metavar="N")
    edit.add_argument("--pages", metavar="2-4,7", help=help_of("collection-pages"))
    edit.add_argument("--heading", metavar="T", help=help_of("collection-heading"))
    edit.add_argument("--remark", help=help_of("quote-remark"))
    _named(action, "copy").add_argument("new_name", nargs="?", metavar="NEW")
    _named(action, "note").add_argument("text", metavar="TEXT")
    _named(action, "export").add_argument("--out", required=True, metavar="FILE.json")
    action("import").add_argument("file", metavar="FILE.json")
    for parser in (add, quote, divider):
        parser.add_argument("--at", type=int, metavar="N", help=help_of("collection-at"))


def _named(action: Command, name: str) -> argparse.ArgumentParser:
    parser = action(name)
    parser.add_argument("name", metavar="NAME")
    return parser
