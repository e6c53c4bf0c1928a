"""The grammar of the commands for topics, rules and authorities."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from datetime import date

from summit_kb.domain.authority import AuthorityKind

Command = Callable[[str], argparse.ArgumentParser]
Group = Callable[[str], Command]
Help = Callable[[str], str]


def add_to(group: Group, help_of: Help) -> None:
    """Add the commands; ``group`` makes one and gives what makes the actions below it."""
    _topics(group("topics"), help_of)
    _rules(group("rules"), help_of)
    _authorities(group("authorities"), help_of)


def _topics(action: Command, help_of: Help) -> None:
    listed = action("list")
    listed.add_argument("topic", nargs="?", metavar="TOPIC", help=help_of("topic-documents"))
    add = action("add")
    add.add_argument("vi", metavar="VI", help=help_of("topic-vi"))
    add.add_argument("en", metavar="EN", help=help_of("topic-en"))
    add.add_argument("--id", dest="topic", default="", metavar="TOPIC", help=help_of("topic-id"))
    add.add_argument("--broader", metavar="TOPIC", help=help_of("broader"))
    _texts(add, "synonym", help_of)
    _texts(add, "abbreviation", help_of)
    for name in ("edit", "rename"):
        edit = action(name)
        edit.add_argument("topic", metavar="TOPIC")
        edit.add_argument("--vi", metavar="VI", help=help_of("topic-vi"))
        edit.add_argument("--en", metavar="EN", help=help_of("topic-en"))
        for option in ("synonym", "abbreviation", "drop-synonym", "drop-abbreviation"):
            _texts(edit, option, help_of)
        _dry(edit, help_of)
    merge = action("merge")
    merge.add_argument("topic", metavar="TOPIC")
    merge.add_argument("into", metavar="INTO", help=help_of("merge-into"))
    move = action("move")
    move.add_argument("topic", metavar="TOPIC")
    target = move.add_mutually_exclusive_group(required=True)
    target.add_argument("--broader", metavar="TOPIC", help=help_of("broader"))
    target.add_argument("--top", action="store_true", help=help_of("move-top"))
    move.add_argument("--before", metavar="TOPIC", help=help_of("move-before"))
    remove = action("remove")
    remove.add_argument("topic", metavar="TOPIC")
    other = remove.add_mutually_exclusive_group()
    other.add_argument("--replace-by", metavar="TOPIC", help=help_of("replace-by"))
    other.add_argument("--force", action="store_true", help=help_of("remove-force"))
    for parser in (add, merge, move, remove):
        _dry(parser, help_of)
    _decisions(action, help_of)


def _decisions(action: Command, help_of: Help) -> None:
    propose = action("propose")
    propose.add_argument("ids", nargs="*", metavar="ID", help=help_of("topic-propose-ids"))
    for name in ("confirm", "reject"):
        decide = action(name)
        decide.add_argument("document", metavar="ID")
        decide.add_argument("topics", nargs="+", metavar="TOPIC|all", help=help_of("topic-all"))


def _rules(action: Command, help_of: Help) -> None:
    action("list")
    action("test").add_argument("ids", nargs="*", metavar="ID", help=help_of("topic-propose-ids"))


def _authorities(action: Command, help_of: Help) -> None:
    action("list")
    kinds = [kind.value for kind in AuthorityKind]
    add, merge = action("add"), action("merge")
    for parser in (add, merge):
        parser.add_argument("kind", choices=kinds, metavar="|".join(kinds))
        # "name" belongs to the common options' namespace of init.
        parser.add_argument("title", metavar="NAME", help=help_of("authority-name"))
    _texts(add, "variant", help_of)
    add.add_argument("--abbreviation", metavar="TEXT", help=help_of("topic-abbreviation"))
    for name in ("from", "until"):
        add.add_argument(
            f"--{name}",
            dest=f"valid_{name}",
            type=date.fromisoformat,
            metavar="YYYY-MM-DD",
            help=help_of(f"authority-{name}"),
        )
    merge.add_argument("into", metavar="INTO", help=help_of("authority-into"))
    _dry(add, help_of)
    _dry(merge, help_of)


def _texts(parser: argparse.ArgumentParser, name: str, help_of: Help) -> None:
    parser.add_argument(
        f"--{name}", action="append", default=[], metavar="TEXT", help=help_of(f"topic-{name}")
    )


def _dry(parser: argparse.ArgumentParser, help_of: Help) -> None:
    parser.add_argument("--dry-run", action="store_true", help=help_of("dry-run"))
