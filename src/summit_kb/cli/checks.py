"""Ids a person types, held against what the library has."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from summit_kb.app.words import Words
from summit_kb.foundation.errors import UsageError
from summit_kb.library.store import Library


def known_topics(library: Library, ids: Sequence[str], words: Words) -> tuple[str, ...]:
    return _known("topic", ids, [topic.id for topic in library.thesaurus], words)


def known_events(library: Library, ids: Sequence[str], words: Words) -> tuple[str, ...]:
    return _known("event", ids, library.events, words)


def _known(name: str, ids: Sequence[str], known: Collection[str], words: Words) -> tuple[str, ...]:
    for written in ids:
        if written not in known:
            allowed = ", ".join(known) or "–"
            detail = words.say("usage", "choice", names=f"--{name}", value=written, allowed=allowed)
            raise UsageError(detail=detail)
    return tuple(ids)
