"""The grammar of moving in and out."""

from __future__ import annotations

import argparse
from collections.abc import Callable

from summit_kb.cli import filters
from summit_kb.domain.kinds import LANGUAGES

SEPARATORS = {"semicolon": ";", "comma": ",", "tab": "\t"}


def add_to(
    command: Callable[[str, str], argparse.ArgumentParser], help_of: Callable[[str], str]
) -> None:
    """Add the commands; ``command`` makes one, ``help_of`` has the words."""
    _export(command("export", "exporting"), help_of)
    _import(command("import", "importing"), help_of)


def _export(export: argparse.ArgumentParser, help_of: Callable[[str], str]) -> None:
    export.add_argument("ids", nargs="*", metavar="ID", help=help_of("export-ids"))
    form = export.add_mutually_exclusive_group(required=True)
    form.add_argument("--csv", metavar="FILE", help=help_of("export-csv"))
    form.add_argument("--bag", metavar="DIR|FILE.zip", help=help_of("export-bag"))
    export.add_argument(
        "--separator", choices=tuple(SEPARATORS), default="semicolon", help=help_of("separator")
    )
    export.add_argument("--headings", choices=LANGUAGES, help=help_of("headings"))
    export.add_argument("--with-trash", action="store_true", help=help_of("with-trash"))
    filters.add_to(export, help_of)


def _import(command: argparse.ArgumentParser, help_of: Callable[[str], str]) -> None:
    form = command.add_mutually_exclusive_group(required=True)
    form.add_argument("--csv", metavar="FILE", help=help_of("import-csv"))
    form.add_argument("--bag", metavar="DIR|FILE.zip", help=help_of("import-bag"))
    command.add_argument("directory", nargs="?", metavar="DIR", help=help_of("import-directory"))
    command.add_argument("--yes", action="store_true", help=help_of("yes"))
    command.add_argument("--dry-run", action="store_true", help=help_of("dry-run"))
    command.add_argument("--overwrite", action="store_true", help=help_of("overwrite"))
