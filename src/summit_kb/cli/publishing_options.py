"""The grammar of the publisher's side of editions."""

from __future__ import annotations

import argparse
from collections.abc import Callable

Command = Callable[[str], argparse.ArgumentParser]
ACTIONS = ("keygen", "keys", "rotate", "reroot", "plan", "build", "published", "export", "prune")


def add_to(action: Command, help_of: Callable[[str], str]) -> None:
    """Add the publisher's actions below ``edition``."""
    made = {name: action(name) for name in ACTIONS}
    for name in ACTIONS:
        option = "--from" if name == "export" else "--to"
        made[name].add_argument(
            option, dest="published", metavar="DIR", required=True, help=help_of("edition-to")
        )
    _keys(made, help_of)
    made["build"].add_argument("--key", metavar="KEY", required=True, help=help_of("edition-key"))
    made["build"].add_argument(
        "--publisher", metavar="NAME", required=True, help=help_of("edition-publisher")
    )
    made["build"].add_argument("--note", default="", metavar="TEXT", help=help_of("edition-note"))
    made["export"].add_argument(
        "--to", metavar="DIR", required=True, dest="target", help=help_of("edition-target")
    )
    made["export"].add_argument("--since", type=int, metavar="N", help=help_of("edition-since"))
    made["prune"].add_argument(
        "--keep", type=int, default=2, metavar="N", help=help_of("edition-keep")
    )
    for name in ("export", "prune"):
        made[name].add_argument("--dry-run", action="store_true", help=help_of("edition-dry-run"))


def _keys(made: dict[str, argparse.ArgumentParser], help_of: Callable[[str], str]) -> None:
    keygen = made["keygen"]
    keygen.add_argument("--keys", metavar="DIR", required=True, help=help_of("edition-keys-in"))
    keygen.add_argument(
        "--root-folder",
        action="append",
        default=[],
        metavar="DIR",
        help=help_of("edition-root-folder"),
    )
    keygen.add_argument("--roots", type=int, metavar="N", help=help_of("edition-roots"))
    keygen.add_argument(
        "--threshold", type=int, default=2, metavar="N", help=help_of("edition-threshold")
    )
    for name in ("rotate", "reroot"):
        made[name].add_argument(
            "--root", action="append", metavar="KEY", required=True, help=help_of("edition-root")
        )
        new = help_of("edition-new" if name == "rotate" else "edition-new-root")
        made[name].add_argument("--new", metavar="KEY", required=True, help=new)
    made["reroot"].add_argument("--out", metavar="ID", required=True, help=help_of("edition-out"))
    for name in ("keygen", "rotate", "reroot", "keys"):
        made[name].add_argument(
            "--holder", action="append", default=[], metavar="NAME", help=help_of("edition-holder")
        )
        made[name].add_argument("--record", metavar="FILE", help=help_of("edition-record"))
    for name in ("keygen", "rotate", "reroot", "build"):
        made[name].add_argument(
            "--passphrase-file",
            action="append",
            default=[],
            metavar="[KEY=]FILE",
            help=help_of("edition-passphrase-file"),
        )
