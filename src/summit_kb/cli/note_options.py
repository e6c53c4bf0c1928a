"""The grammar of notes."""

from __future__ import annotations

import argparse
from collections.abc import Callable

from summit_kb.domain.note import NoteColour, NoteKind

Command = Callable[[str], argparse.ArgumentParser]
FORMATS = ("markdown", "html", "csv", "json", "rtf")
STATES = ("found", "changed", "lost", "left", "no-document")


def add_to(group: Callable[[str], Command], help_of: Callable[[str], str]) -> None:
    """Add the command; ``group`` makes it and gives what makes the actions below it."""
    action = group("notes")
    listed = action("list")
    listed.add_argument("locator", nargs="?", metavar="LOCATOR", help=help_of("notes-locator"))
    _filters(listed, help_of)
    add = action("add")
    add.add_argument("locator", metavar="LOCATOR")
    add.add_argument("--quote", metavar="TEXT", help=help_of("notes-quote"))
    add.add_argument("--bookmark", action="store_true", help=help_of("notes-bookmark"))
    change = action("change")
    change.add_argument("note", metavar="NOTE")
    for parser in (add, change):
        parser.add_argument("--text", metavar="TEXT", help=help_of("notes-text"))
        parser.add_argument("--colour", choices=[one.value for one in NoteColour])
        parser.add_argument("--tag", action="append", metavar="TEXT", help=help_of("notes-tag"))
    for name in ("remove", "restore"):
        action(name).add_argument("notes", nargs="+", metavar="NOTE")
    action("trash")
    action("lost")
    find = action("find")
    find.add_argument("note", metavar="NOTE")
    find.add_argument("--words", metavar="TEXT", help=help_of("notes-by-words"))
    find.add_argument("--take", type=int, metavar="N", help=help_of("notes-take"))
    for name in ("leave", "confirm"):
        action(name).add_argument("notes", nargs="+", metavar="NOTE")
    export = action("export")
    export.add_argument("--out", required=True, metavar="FILE", help=help_of("notes-out"))
    export.add_argument("--format", choices=FORMATS, help=help_of("notes-format"))
    export.add_argument("locator", nargs="?", metavar="LOCATOR", help=help_of("notes-locator"))
    _filters(export, help_of)
    action("import").add_argument("file", metavar="FILE")


def _filters(parser: argparse.ArgumentParser, help_of: Callable[[str], str]) -> None:
    parser.add_argument("--text", default="", metavar="WORDS", help=help_of("notes-words"))
    for name, kinds in (("colour", NoteColour), ("kind", NoteKind)):
        values = [one.value for one in kinds]
        parser.add_argument(f"--{name}", action="append", choices=values, default=[])
    parser.add_argument("--tag", action="append", default=[], metavar="TEXT")
    parser.add_argument("--topic", action="append", default=[], metavar="ID")
    parser.add_argument("--state", action="append", choices=STATES, default=[])
    parser.add_argument("--sort", choices=("document", "newest"), default="document")
