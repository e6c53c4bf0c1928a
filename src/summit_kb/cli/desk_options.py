"""The grammar of the librarian's commands."""

from __future__ import annotations

import argparse
from collections.abc import Callable

Command = Callable[[str], argparse.ArgumentParser]
Help = Callable[[str], str]


def add_to(command: Command, help_of: Help) -> None:
    """Add the commands; ``command`` makes one, ``help_of`` has the words."""
    edit = command("edit")
    edit.add_argument("words", nargs="+", metavar="ID|KEY=VALUE", help=help_of("edit-words"))
    edit.add_argument(
        "--confirm", action="append", default=[], metavar="KEY|all", help=help_of("confirm")
    )
    for name in ("undo", "redo"):
        command(name).add_argument("change", nargs="?", metavar="CHANGE", help=help_of("change"))
    history = command("history")
    history.add_argument("document", nargs="?", metavar="ID")
    history.add_argument(
        "--limit", type=_count, default=50, metavar="N", help=help_of("history-limit")
    )


def _count(text: str) -> int:
    value = int(text)
    if value < 1:
        raise ValueError(text)
    return value
