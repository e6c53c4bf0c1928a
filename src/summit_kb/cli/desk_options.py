"""The grammar of the librarian's commands."""

from __future__ import annotations

import argparse
from collections.abc import Callable

from summit_kb.cli import world_options

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
    trash = command("trash")
    trash.add_argument("ids", nargs="*", metavar="ID")
    trash.add_argument("--empty", action="store_true", help=help_of("empty"))
    trash.add_argument("--yes", action="store_true", help=help_of("yes"))
    history = command("history")
    history.add_argument("document", nargs="?", metavar="ID")
    history.add_argument(
        "--limit", type=_count, default=50, metavar="N", help=help_of("history-limit")
    )
    compare = command("compare")
    compare.add_argument("document", metavar="ID")
    compare.add_argument("other", nargs="?", metavar="ID", help=help_of("compare-other"))
    compare.add_argument(
        "--version",
        dest="older",
        type=_count,
        default=None,
        metavar="N",
        help=help_of("compare-version"),
    )
    version = command("as-version")
    version.set_defaults(command="versioning")
    version.add_argument("document", metavar="ID")
    version.add_argument("of", metavar="ID", help=help_of("as-version-of"))
    version.add_argument("--older", action="store_true", help=help_of("as-version-older"))
    relations = command("relations")
    relations.add_argument("document", nargs="?", metavar="ID")
    relations.add_argument("--absent", action="store_true", help=help_of("absent"))
    relations.add_argument(
        "--join", type=_pair, default=None, metavar="TARGET=ID", help=help_of("join-absent")
    )
    relations.add_argument("--propose", action="store_true", help=help_of("propose-relations"))
    relations.add_argument(
        "--confirm",
        action="append",
        default=[],
        type=_choice,
        metavar="N[=ID]",
        help=help_of("confirm-relation"),
    )
    relations.add_argument(
        "--reject",
        action="append",
        default=[],
        type=_count,
        metavar="N",
        help=help_of("reject-relation"),
    )
    world_options.add_to(relations, help_of)


def _choice(text: str) -> tuple[int, str | None]:
    number, _, target = text.partition("=")
    return _count(number), target or None


def _pair(text: str) -> tuple[str, str]:
    target, _, document = text.partition("=")
    if not target or not document:
        raise ValueError(text)
    return target, document


def _count(text: str) -> int:
    value = int(text)
    if value < 1:
        raise ValueError(text)
    return value
