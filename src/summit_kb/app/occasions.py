"""The event a printed name means, and what a library knows of it for what was said there."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from summit_kb.domain.document import Proposal
from summit_kb.domain.event import Event
from summit_kb.vietnamese.normal import folded_form
from summit_kb.vietnamese.syllables import tokens

# "Hội nghị" alone names no event.
_FEWEST_WORDS = 3
_SPOKEN = frozenset({"speech", "paper", "presentation"})
_AGREES, _CONTRADICTED, _OF_EVENT = 0.9, 0.3, 0.6
_SOURCE = "events.toml"
_DAY = len("2019-10-17")


def at_event(read: Mapping[str, Proposal], events: Mapping[str, Event]) -> dict[str, Proposal]:
    """``read`` with the id of a known event for its printed name; an unknown name is left out.

    The day of a speech is held against those of its event: one that lies in them is surer, one
    outside is doubtful, and a single day or the place of the event stands in for one not printed.
    """
    found = dict(read)
    printed = found.pop("event", None)
    kind = found.get("type")
    is_spoken = kind is not None and kind.value in _SPOKEN
    day = found.get("date") if is_spoken else None
    event = _meant(printed.value, events, day.value if day else "") if printed else None
    if printed is None or event is None:
        return found
    found["event"] = replace(printed, value=event.id)
    if not is_spoken:
        return found
    if day is not None:
        if event.start is not None:
            agrees = _is_within(day.value, event)
            sure = max(day.confidence, _AGREES) if agrees else min(day.confidence, _CONTRADICTED)
            found["date"] = replace(day, confidence=sure)
    elif event.start and len(event.start) == _DAY and event.end in (None, event.start):
        found["date"] = Proposal(event.start, _OF_EVENT, _SOURCE)
    if event.place and "place" not in found:
        found["place"] = Proposal(event.place, _OF_EVENT, _SOURCE)
    return found


def _meant(printed: str, events: Mapping[str, Event], day: str) -> Event | None:
    """The known event that a printed name means: one of the two names holds the other whole.

    A name without its year may be several events: then the day must lie in the one that is meant.
    """
    words = _words(printed)
    best: tuple[bool, int, Event] | None = None
    for event in events.values():
        is_on = bool(day) and _is_within(day, event)
        for name in (_words(event.vi), _words(event.en)):
            shorter, longer = sorted((words, name), key=len)
            if len(shorter.split()) < _FEWEST_WORDS or f" {shorter} " not in f" {longer} ":
                continue
            is_whole = shorter == name
            if day and event.start and not (is_on or is_whole):
                continue
            if best is None or (is_on, len(shorter)) > best[:2]:
                best = (is_on, len(shorter), event)
    return best[2] if best else None


def _is_within(day: str, event: Event) -> bool:
    """Whether ``day`` lies in the event, as exactly as its times are known."""
    start, end = event.start or "", event.end or event.start or ""
    return bool(start) and day[: len(start)] >= start and day[: len(end)] <= end


def _words(text: str) -> str:
    return " ".join(token.text for token in tokens(folded_form(text)))
