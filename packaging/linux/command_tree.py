"""The grammar of the command line as data: what the man pages and the completions are made of."""

from __future__ import annotations

import argparse
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import cast

from summit_kb.app.words import Words
from summit_kb.cli import options

COMMON = ("--help", "--library", "--lang", "--json", "--quiet")
"""Options that every command takes; told once."""

# A metavar that lists the choices itself, with what else may stand there.
_LONG_METAVAR = re.compile(r"\{(?P<choices>[^{}]*)\}(?P<rest>.*)")


@dataclass(frozen=True)
class Argument:
    """An option (with ``names``) or a place on the command line (without)."""

    names: tuple[str, ...]
    metavar: str
    said: str
    choices: tuple[str, ...]
    needed: bool
    repeats: bool

    @property
    def takes_value(self) -> bool:
        return bool(self.metavar)


@dataclass(frozen=True)
class Command:
    """A command, or an action of one; the whole program has no ``path``."""

    path: tuple[str, ...]
    said: str
    arguments: tuple[Argument, ...]
    commands: tuple[Command, ...]

    @property
    def own(self) -> tuple[Argument, ...]:
        """Its arguments without those every command takes."""
        return tuple(one for one in self.arguments if not set(one.names) & set(COMMON))

    def walk(self) -> Iterator[Command]:
        """It, and everything below it."""
        yield self
        for one in self.commands:
            yield from one.walk()


def read(language: str) -> Command:
    """The whole program, told in ``language``."""
    words = Words(language)
    parser = options.grammar(words)
    return _command(parser, (), parser.description or "")


def _command(parser: argparse.ArgumentParser, path: tuple[str, ...], said: str) -> Command:
    arguments: list[Argument] = []
    commands: list[Command] = []
    # argparse has no public way to read a grammar back.
    for action in cast("list[argparse.Action]", vars(parser)["_actions"]):
        if below := _parsers(action):
            commands += [_below(name, one, path) for name, one in below.items()]
        elif action.help is not argparse.SUPPRESS:
            arguments.append(_argument(action))
    return Command(path, _plain(said), tuple(arguments), tuple(commands))


def _parsers(action: argparse.Action) -> dict[str, argparse.ArgumentParser]:
    """The parsers of the commands that an action chooses between, if that is what it does."""
    choices = cast("object", action.choices)
    if not isinstance(choices, Mapping):
        return {}
    named = cast("Mapping[str, object]", choices)
    return {name: one for name, one in named.items() if isinstance(one, argparse.ArgumentParser)}


def _below(name: str, parser: argparse.ArgumentParser, path: tuple[str, ...]) -> Command:
    return _command(parser, (*path, name), parser.description or "")


def _argument(action: argparse.Action) -> Argument:
    choices = tuple(str(one) for one in action.choices or ())
    shown = action.metavar if isinstance(action.metavar, str) else ""
    if not shown and action.nargs != 0:
        shown = "|".join(choices) or _name(action)
    if long := _LONG_METAVAR.fullmatch(shown):
        shown, choices = f"{_name(action)}{long['rest']}", (*choices, *long["choices"].split(","))
    repeats = action.nargs in ("+", "*") or type(action).__name__ == "_AppendAction"
    needed = action.required and action.nargs not in ("?", "*")
    names = tuple(sorted(action.option_strings, key=len))
    return Argument(names, shown, _plain(action.help or ""), choices, needed, repeats)


def _name(action: argparse.Action) -> str:
    return action.dest.upper().replace("_", "-")


def _plain(text: str) -> str:
    """Argparse doubles the percent signs of help."""
    return " ".join(text.replace("%%", "%").split())
