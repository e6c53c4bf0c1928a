"""The grammar of the reader's side of editions."""

from __future__ import annotations

import argparse
from collections.abc import Callable

Command = Callable[[str], argparse.ArgumentParser]


def add_to(action: Command, help_of: Callable[[str], str]) -> None:
    """Add the reader's actions below ``edition``."""
    trust = action("trust")
    source = help_of("edition-source")
    trust.add_argument("root", nargs="?", metavar="ROOT.json", help=help_of("edition-root-file"))
    trust.add_argument("--fingerprint", metavar="DIGITS", help=help_of("edition-fingerprint"))
    sources = action("sources")
    sources.add_argument(
        "deed",
        nargs="?",
        choices=("add", "remove"),
        metavar="add|remove",
        help=help_of("edition-source-deed"),
    )
    sources.add_argument("folder", nargs="?", metavar="DIR", help=help_of("edition-source-folder"))
    install = action("install")
    install.add_argument("source", metavar="SOURCE", help=source)
    look, verify = action("look"), action("verify")
    for one in (look, verify):
        said = help_of("edition-look-source" if one is look else "edition-verify-source")
        one.add_argument("source", nargs="?", metavar="SOURCE", help=said)
    changes = action("changes")
    changes.add_argument(
        "source", nargs="?", metavar="SOURCE", help=help_of("edition-changes-source")
    )
    changes.add_argument("--by", choices=("topic",), metavar="topic", help=help_of("edition-by"))
    for one in (trust, install, verify, action("list"), action("rollback")):
        one.add_argument("--to", dest="shared", metavar="DIR", help=help_of("edition-shared"))
