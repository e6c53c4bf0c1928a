"""Names of topics and events where they stand in a text: whole words, the longest name first."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from summit_kb.domain.event import Event
from summit_kb.domain.topic import Thesaurus
from summit_kb.reading.linking.link import Certainty, LinkKind
from summit_kb.vietnamese.normal import exact_form
from summit_kb.vietnamese.syllables import Token, tokens

_YEAR = re.compile(r"[\s,(]*(?:năm )?(?:19|20)\d\d\)?$")
# "Hội nghị" names no event, and one word of small letters no topic.
_FEWEST_WORDS = 3
_APART = re.compile(r"[^\w]*\n|[.;:!?…()\[\]\"“”\t]")


@dataclass(frozen=True)
class Term:
    """What a name means; ``printed`` is set when it counts only as it is printed: IoT, UBND."""

    kind: LinkKind
    id: str
    certainty: Certainty
    printed: str | None = None


@dataclass(frozen=True)
class Sighting:
    """``text[start:end]`` is a name of ``terms``; several topics may share one."""

    start: int
    end: int
    terms: tuple[Term, ...]


class Terms:
    """All names of a library's topics and events."""

    def __init__(self, thesaurus: Thesaurus, events: Mapping[str, Event]) -> None:
        self._names: dict[tuple[str, ...], list[Term]] = {}
        for topic in thesaurus:
            for name in (topic.vi, topic.en, *topic.synonyms):
                self._add(name, LinkKind.TOPIC, topic.id, Certainty.SURE)
            for name in topic.abbreviations:
                self._add(name, LinkKind.TOPIC, topic.id, Certainty.SURE, printed=name)
        for name, (event, certainty) in _event_names(events.values()).items():
            self._add(name, LinkKind.EVENT, event, certainty)
        self._longest: dict[str, int] = {}
        for syllables in self._names:
            first = syllables[0]
            self._longest[first] = max(self._longest.get(first, 0), len(syllables))

    def find(self, text: str) -> Iterator[Sighting]:
        """Names in order, not overlapping; none goes beyond a sentence or a line."""
        words = list(tokens(text))
        forms = [exact_form(word.text) for word in words]
        at = 0
        while at < len(words):
            count, terms = self._at(text, words, forms, at)
            if terms:
                last = words[at + count - 1]
                yield Sighting(words[at].start, last.end, terms)
            at += max(count, 1)

    def _at(
        self, text: str, words: list[Token], forms: list[str], at: int
    ) -> tuple[int, tuple[Term, ...]]:
        longest = min(self._longest.get(forms[at], 0), len(words) - at)
        for count in range(longest, 0, -1):
            terms = self._names.get(tuple(forms[at : at + count]))
            if terms is None:
                continue
            start, end = words[at].start, words[at + count - 1].end
            between = text[start:end]
            fitting = tuple(one for one in terms if one.printed in (None, between))
            if fitting and not _APART.search(between):
                return count, fitting
        return 0, ()

    def _add(
        self,
        name: str,
        kind: LinkKind,
        of: str,
        certainty: Certainty,
        *,
        printed: str | None = None,
    ) -> None:
        syllables = tuple(exact_form(word.text) for word in tokens(name))
        if printed is None and len(syllables) == 1 and kind is LinkKind.TOPIC:
            # A name that is one word counts as printed when it has capitals of its own (WeGO).
            printed = name if name.lower() != name and not name.istitle() else None
        term = Term(kind, of, certainty, printed)
        held = self._names.setdefault(syllables, []) if syllables else []
        if term not in held:
            held.append(term)


def _event_names(events: Iterable[Event]) -> dict[str, tuple[str, Certainty]]:
    """Full names; names without their year where they name one event only."""
    found: dict[str, tuple[str, Certainty]] = {}
    short: dict[str, set[str]] = {}
    for event in events:
        for name in (event.vi, event.en):
            found[name] = (event.id, Certainty.SURE)
            shorter = _YEAR.sub("", name)
            if shorter != name and len(shorter.split()) >= _FEWEST_WORDS:
                short.setdefault(shorter, set()).add(event.id)
    for name, ids in short.items():
        if len(ids) == 1:
            found.setdefault(name, (next(iter(ids)), Certainty.LIKELY))
    return found
