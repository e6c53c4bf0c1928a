"""A search in words: its filters told, and a name proposed for it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from summit_kb.app.words import Words
from summit_kb.domain.finding import Filters, Request
from summit_kb.domain.saved_search import plain
from summit_kb.library.store import Library

_NAME_LETTERS = 80
_VALUES = 3


def filters_in_words(filters: Filters, library: Library, language: str) -> str:
    """Such as “Y tế · Nghị quyết · 2014–2019”; empty without filters."""
    return " · ".join(_values(filters, library, language))


def in_words(request: Request, library: Library, language: str) -> str:
    """The words typed and the filters, in one line."""
    told = filters_in_words(request.filters, library, language)
    return " · ".join(part for part in (plain(request.text), told) if part)


def proposed_name(request: Request, library: Library, language: str, taken: Iterable[str]) -> str:
    """A name that no other search has: the words, the filters, a number where needed."""
    name = in_words(request, library, language)
    if len(name) > _NAME_LETTERS:
        name = name[: _NAME_LETTERS - 1].rstrip(" ·") + "…"
    others = {one.casefold() for one in taken}
    if name.casefold() not in others:
        return name
    number = 2
    while f"{name} ({number})".casefold() in others:
        number += 1
    return f"{name} ({number})"


def _values(filters: Filters, library: Library, language: str) -> Iterator[str]:
    """One part for each field; many values are cut short."""
    words = Words(language)
    told = (
        [_topic(one, library, language) for one in filters.topics],
        [words.type(one) for one in filters.types],
        [f"{low}–{high}" if low != high else str(low) for low, high in filters.years],
        filters.issuers,
        filters.speakers,
        [_event(one, library, language) for one in filters.events],
        [words.language(one) for one in filters.languages],
        [words.validity(one) for one in filters.validity],
    )
    for values in told:
        if values:
            more = f" +{len(values) - _VALUES}" if len(values) > _VALUES else ""
            yield ", ".join(values[:_VALUES]) + more


def _topic(topic_id: str, library: Library, language: str) -> str:
    topic = library.thesaurus.get(topic_id)
    return topic.label(language) if topic else topic_id


def _event(event_id: str, library: Library, language: str) -> str:
    event = library.events.get(event_id)
    return event.label(language) if event else event_id
