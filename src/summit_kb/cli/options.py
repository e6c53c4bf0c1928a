"""The grammar of the command line, with help in the reader's language."""

from __future__ import annotations

import argparse
import re
from collections.abc import Callable, Sequence
from importlib import metadata
from itertools import pairwise
from typing import NoReturn

from summit_kb.app.words import Words
from summit_kb.cli import (
    citing_options,
    collection_options,
    desk_options,
    edition_options,
    exchange_options,
    filters,
    note_options,
    overview_options,
    search_options,
    topic_options,
)
from summit_kb.cli.output import Voice
from summit_kb.domain.kinds import DOCUMENT_TYPES, LANGUAGES
from summit_kb.foundation.errors import UsageError

# What argparse says, and the key of the sentence we say instead.
_COMPLAINTS = {
    "required": re.compile(r"the following arguments are required: (?P<names>.*)"),
    "unknown": re.compile(r"unrecognized arguments: (?P<names>.*)"),
    "choice": re.compile(
        r"argument (?P<names>.*?): invalid choice: '?(?P<value>.*?)'? "
        r"\(choose from (?P<allowed>.*)\)"
    ),
    "value": re.compile(r"argument (?P<names>.*?): invalid (?P<kind>\w+) value: '(?P<value>.*)'"),
    "missing-value": re.compile(r"argument (?P<names>.*?): expected .*"),
    "needless-value": re.compile(r"argument (?P<names>.*?): ignored explicit argument .*"),
}
# What argparse says in every help, between what stands before and behind it there.
_OWN_WORDS = {
    "heading-usage": ("", "usage: ", ""),
    "heading-arguments": ("\n", "positional arguments", ":\n"),
    "heading-options": ("\n", "options", ":\n"),
    "say-help": ("", "show this help message and exit", "\n"),
    "say-version": ("", "show program's version number and exit", "\n"),
}


class _Parser(argparse.ArgumentParser):
    """Complains by raising UsageError; ``words`` translates what argparse says."""

    words = Words("vi")

    def format_usage(self) -> str:
        return self._said(super().format_usage())

    def format_help(self) -> str:
        return self._said(super().format_help())

    def _said(self, text: str) -> str:
        """What argparse says of itself, in the language of the reader."""
        for key, (before, english, behind) in _OWN_WORDS.items():
            said = self.words.label("help", key)
            text = text.replace(f"{before}{english}{behind}", f"{before}{said}{behind}", 1)
        return text

    def error(self, message: str) -> NoReturn:
        for key, complaint in _COMPLAINTS.items():
            if match := complaint.fullmatch(message):
                facts = {name: said.replace("'", "") for name, said in match.groupdict().items()}
                raise UsageError(detail=self.words.say("usage", key, **facts))
        raise UsageError(detail=message)


def glance(arguments: Sequence[str]) -> Voice:
    """How to speak, told from a command line that may be wrong elsewhere."""
    language = "vi"
    arguments = arguments[: arguments.index("--")] if "--" in arguments else arguments
    for option, value in pairwise([*arguments, ""]):
        said = value if option == "--lang" else option.removeprefix("--lang=")
        if option.startswith("--lang") and said in LANGUAGES:
            language = said
    return Voice("--json" in arguments, language, "--quiet" in arguments)


def read(arguments: Sequence[str], words: Words) -> argparse.Namespace:
    """The parsed command line; raises UsageError, or SystemExit for --help and --version."""
    return grammar(words).parse_args(arguments)


def grammar(words: Words) -> argparse.ArgumentParser:
    """The whole grammar: what is parsed, and what manuals are made of."""
    return _Grammar(words).parser


class _Grammar:
    """Builds the parser; one method for each command that has options of its own."""

    def __init__(self, words: Words) -> None:
        self._words = words
        _Parser.words = words
        self.parser = _Parser(
            prog="summit-kb", description=self._help("program"), allow_abbrev=False
        )
        version = f"summit-kb {metadata.version('summit-kb')}"
        self.parser.add_argument("--version", action="version", version=version)
        self.parser.add_argument(
            "--self-test",
            action="store_const",
            dest="command",
            const="self_test",
            help=self._help("self-test"),
        )
        self._common(self.parser, {"library": None, "lang": None, "json": False, "quiet": False})
        self.parser.set_defaults(command="desktop", locator=None, new_window=False)
        self._commands = self.parser.add_subparsers(metavar="COMMAND")
        self._desktop()
        self._changing()
        desk_options.add_to(self._command, self._help)
        topic_options.add_to(self._group, self._help)
        exchange_options.add_to(self._command, self._help)
        edition_options.add_to(self._group, self._help)
        search_options.add_to(self._group, self._help)
        note_options.add_to(self._group, self._help)
        self._reading()
        self._search()
        self._upkeep()

    def _help(self, key: str) -> str:
        return self._words.label("help", key).replace("%", "%%")

    def _common(self, parser: argparse.ArgumentParser, defaults: dict[str, object]) -> None:
        # Without defaults after the command: they would undo what was said before it.
        add = parser.add_argument
        add("--library", metavar="DIR", help=self._help("library"), default=argparse.SUPPRESS)
        add("--lang", choices=LANGUAGES, help=self._help("lang"), default=argparse.SUPPRESS)
        for flag in ("json", "quiet"):
            add(
                f"--{flag}",
                action="store_true",
                help=self._help(flag),
                default=argparse.SUPPRESS,
            )
        parser.set_defaults(**defaults)

    def _command(self, name: str, module: str | None = None) -> argparse.ArgumentParser:
        said = self._help(name)
        parser = self._commands.add_parser(name, help=said, description=said, allow_abbrev=False)
        self._common(parser, {"command": module or name})
        return parser

    def _group(self, name: str) -> Callable[[str], argparse.ArgumentParser]:
        """A command with actions of its own, and what makes them."""
        parser = self._command(name)
        parser.set_defaults(action=None)
        actions = parser.add_subparsers(metavar="ACTION")

        def action(action_name: str) -> argparse.ArgumentParser:
            said = self._help(f"{name}-{action_name}")
            made = actions.add_parser(action_name, help=said, description=said, allow_abbrev=False)
            self._common(made, {"action": action_name})
            return made

        return action

    def _desktop(self) -> None:
        add = self._command("desktop").add_argument
        add("locator", nargs="?", metavar="LOCATOR", help=self._help("desktop-locator"))
        add("--new-window", action="store_true", help=self._help("desktop-new-window"))

    def _changing(self) -> None:
        init = self._command("init")
        init.add_argument("directory", metavar="DIR")
        init.add_argument("--name", help=self._help("name"))
        add = self._command("add")
        add.add_argument("paths", nargs="+", metavar="PATH")
        add.add_argument("--topic", action="append", default=[], metavar="ID")
        add.add_argument("--type", choices=DOCUMENT_TYPES, metavar="ID", help=self._help("type"))
        add.add_argument("--jobs", type=_jobs, metavar="N", help=self._help("jobs"))
        add.add_argument(
            "--accept-duplicates", action="store_true", help=self._help("accept-duplicates")
        )
        add.add_argument("--accept-secret", action="store_true", help=self._help("accept-secret"))
        add.add_argument("--retry", action="store_true", help=self._help("retry"))
        add.add_argument("--no-ocr", action="store_true", help=self._help("no-ocr"))
        for name in ("remove", "restore"):
            self._command(name).add_argument("ids", nargs="+", metavar="ID")

    def _reading(self) -> None:
        self._command("list", "listing")
        show = self._command("show")
        show.add_argument("locator", metavar="LOCATOR")
        show.add_argument("--text", action="store_true", help=self._help("text"))
        show.add_argument("--at", metavar="PLACE", help=self._help("at"))
        self._command("links").add_argument("locator", metavar="LOCATOR")
        align = self._command("align")
        align.add_argument("locator", metavar="LOCATOR")
        align.add_argument("other", nargs="?", metavar="OTHER", help=self._help("align-other"))
        overview_options.add_to(self._command("overview"), self._help)
        similar = self._command("similar")
        similar.add_argument("locator", nargs="?", metavar="LOCATOR")
        similar.add_argument("--text", metavar="TEXT", help=self._help("similar-text"))
        similar.add_argument("--limit", type=_whole, default=10, metavar="N")
        citing_options.add_to(self._command("cite"), self._help)
        collection_options.add_book_to(self._command("brief"), self._help)
        collection_options.add_to(self._group, self._help)

    def _search(self) -> None:
        search = self._command("search")
        search.add_argument("query", nargs="?", metavar="QUERY")
        search.add_argument("--queries", metavar="FILE", help=self._help("queries"))
        filters.add_to(search, self._help)
        search.add_argument("--limit", type=_whole, default=20, metavar="N")
        search.add_argument("--offset", type=_whole, default=0, metavar="N")
        search.add_argument("--sort", choices=("relevance", "date"), default="relevance")
        search.add_argument("--explain", action="store_true", help=self._help("explain"))
        search.add_argument("--no-expand", action="store_true", help=self._help("no-expand"))
        search.add_argument(
            "--means",
            action="append",
            default=[],
            type=_meaning,
            metavar="KH=NAME",
            help=self._help("means"),
        )

    def _upkeep(self) -> None:
        index = self._command("index")
        index.add_argument("--rebuild", action="store_true", help=self._help("rebuild"))
        self._command("check")
        doctor = self._command("doctor")
        doctor.add_argument("--out", metavar="FILE", help=self._help("doctor-out"))
        tried = self._command("policy")
        tried.add_argument("file", nargs="?", metavar="FILE", help=self._help("policy-file"))
        licences = self._command("licences")
        licences.add_argument("--texts", action="store_true", help=self._help("licences-texts"))


def _meaning(text: str) -> tuple[str, str]:
    """An abbreviation and what it means."""
    typed, sign, name = text.partition("=")
    if not (sign and typed.strip() and name.strip()):
        raise ValueError(text)
    return typed.strip(), name.strip()


def _whole(text: str) -> int:
    value = int(text)
    if value < 0:
        raise ValueError(text)
    return value


def _jobs(text: str) -> int:
    value = int(text)
    if not 1 <= value <= 64:
        raise ValueError(text)
    return value
