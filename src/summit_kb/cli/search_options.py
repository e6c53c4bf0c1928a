"""The grammar of the searches a reader keeps."""

from __future__ import annotations

import argparse
from collections.abc import Callable

from summit_kb.cli import filters

Command = Callable[[str], argparse.ArgumentParser]


def add_to(group: Callable[[str], Command], help_of: Callable[[str], str]) -> None:
    """Add the command; ``group`` makes it and gives what makes the actions below it."""
    action = group("searches")
    action("list")
    save = action("save")
    save.add_argument("name", metavar="NAME")
    save.add_argument("query", nargs="?", default="", metavar="QUERY")
    filters.add_to(save, help_of)
    save.add_argument("--sort", choices=("relevance", "date"), default="relevance")
    save.add_argument("--no-expand", action="store_true", help=help_of("no-expand"))
    run = action("run")
    run.add_argument("name", metavar="NAME")
    run.add_argument("--limit", type=_whole, default=20, metavar="N")
    run.add_argument("--offset", type=_whole, default=0, metavar="N")
    rename = action("rename")
    rename.add_argument("name", metavar="NAME")
    rename.add_argument("new_name", metavar="NEW")
    action("remove").add_argument("name", metavar="NAME")
    new = action("new")
    new.add_argument("names", nargs="*", metavar="NAME")
    new.add_argument("--seen", action="store_true", help=help_of("searches-seen"))
    history = action("history")
    history.add_argument("--clear", action="store_true", help=help_of("searches-clear"))
    history.add_argument("--limit", type=_whole, default=50, metavar="N")


def _whole(text: str) -> int:
    value = int(text)
    if value < 0:
        raise ValueError(text)
    return value
