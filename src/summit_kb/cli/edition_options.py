"""The grammar of editions."""

from __future__ import annotations

import argparse
from collections.abc import Callable

Command = Callable[[str], argparse.ArgumentParser]


def add_to(group: Callable[[str], Command], help_of: Callable[[str], str]) -> None:
    """Add the command; ``group`` makes it and gives what makes the actions below it."""
    action = group("edition")
    keygen = action("keygen")
    keygen.add_argument("--keys", metavar="DIR", required=True, help=help_of("edition-keys"))
    keygen.add_argument("--to", metavar="DIR", required=True, help=help_of("edition-to"))
    keygen.add_argument("--roots", type=int, default=3, metavar="N", help=help_of("edition-roots"))
    keygen.add_argument(
        "--threshold", type=int, default=2, metavar="N", help=help_of("edition-threshold")
    )
    rotate = action("rotate")
    rotate.add_argument("--to", metavar="DIR", required=True, help=help_of("edition-to"))
    rotate.add_argument(
        "--root", action="append", metavar="KEY", required=True, help=help_of("edition-root")
    )
    rotate.add_argument("--new", metavar="KEY", required=True, help=help_of("edition-new"))
    build = action("build")
    build.add_argument("--to", metavar="DIR", required=True, help=help_of("edition-to"))
    build.add_argument("--key", metavar="KEY", required=True, help=help_of("edition-key"))
    build.add_argument(
        "--publisher", metavar="NAME", required=True, help=help_of("edition-publisher")
    )
    action("trust").add_argument("root", metavar="ROOT.json")
    for name in ("verify", "install"):
        action(name).add_argument("source", metavar="SOURCE")
    action("changes").add_argument("source", nargs="?", metavar="SOURCE")
    action("list")
    action("rollback")
