"""Filters on documents, the same for every command that takes them."""

from __future__ import annotations

import argparse
import re
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from summit_kb.domain.finding import Filters
from summit_kb.domain.kinds import DOCUMENT_TYPES, LANGUAGES, Validity

if TYPE_CHECKING:
    from summit_kb.cli.call import Call
    from summit_kb.library.store import Library

_YEARS = re.compile(r"(?P<first>\d{4})(?:\.\.(?P<last>\d{4}))?")


def add_to(command: argparse.ArgumentParser, help_of: Callable[[str], str]) -> None:
    """Add the options; each may be given several times."""
    choices: dict[str, Sequence[str] | None] = {
        "topic": None,
        "type": tuple(DOCUMENT_TYPES),
        "issuer": None,
        "speaker": None,
        "event": None,
        "language": LANGUAGES,
        "validity": tuple(value.value for value in Validity),
    }
    for name, allowed in choices.items():
        command.add_argument(
            f"--{name}", action="append", default=[], choices=allowed, metavar=name.upper()
        )
    command.add_argument(
        "--year", action="append", default=[], type=years, metavar="A[..B]", help=help_of("year")
    )


def filters_of(call: Call, library: Library) -> Filters:
    """What was asked for; raises UsageError for a topic or event the library does not have."""
    from summit_kb.cli.checks import known_events, known_topics  # noqa: PLC0415 start-up time

    options = call.options
    return Filters(
        topics=known_topics(library, options.topic, call.words),
        types=tuple(options.type),
        issuers=tuple(options.issuer),
        speakers=tuple(options.speaker),
        events=known_events(library, options.event, call.words),
        languages=tuple(options.language),
        years=tuple(options.year),
        validity=tuple(options.validity),
    )


def years(text: str) -> tuple[int, int]:
    """2019 or 2014..2019."""
    match = _YEARS.fullmatch(text)
    if match is None:
        raise ValueError(text)
    first = int(match["first"])
    last = int(match["last"] or first)
    if last < first:
        raise ValueError(text)
    return first, last
