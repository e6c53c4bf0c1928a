"""Figures of a library: one and the same in several texts is one; the weightiest come first."""

from __future__ import annotations

import math
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations

from summit_kb.app.overview.material import Material
from summit_kb.app.overview.quote import Quote, in_language
from summit_kb.app.overview.subjects import Subjects
from summit_kb.app.overview.text_facts import FigureTold
from summit_kb.app.overview.timeline import Flag
from summit_kb.foundation.turns import turns
from summit_kb.vietnamese.figure_nouns import syllables
from summit_kb.vietnamese.normal import folded_form
from summit_kb.vietnamese.syllables import words

_KINDS = {"%": "percent", "n": "count"}
_WEIGHTS = {"money": 1.7, "percent": 1.3, "count": 1.2, "year": 1.6}
_SMALL = 10
_MANY = 60
_SHARED = 3
_NOUN_WORDS = 2
_LONG_NOUN = 6
_LEAST, _PERIOD = 0.8, 0.6
_AGAIN = 0.6  # what a figure still counts for after another of its kind


@dataclass(frozen=True)
class Mention:
    """A figure in one sentence; ``noun`` as printed there."""

    quote: Quote
    noun: str
    named: str
    in_words: bool


@dataclass(frozen=True)
class Figure:
    """``id`` finds it again in the same state of the library. ``kind``: money, percent, count or
    year; ``subject`` is a topic's id. ``mentions`` are the best first, in any language; ``works``
    counts the works that quote it.
    """

    id: str
    kind: str
    key: str
    mentions: tuple[Mention, ...]
    works: int
    worth: float
    subject: str | None = None

    def best(self, language: str) -> Mention:
        """The mention that shows it: in ``language`` where there is one, with a noun."""
        own = [one for one in self.mentions if one.quote.language == language]
        rows = own or list(self.mentions)
        return next((one for one in rows if one.noun), rows[0])

    def value(self, language: str) -> str:
        """As it is printed, in digits where it is anywhere."""
        own = [one for one in self.mentions if one.quote.language == language]
        rows = own or list(self.mentions)
        plain = next((one for one in rows if not one.in_words), None)
        if plain is None and self.kind == "count":
            return self.key[1:]
        return (plain or rows[0]).quote.value

    def noun(self, language: str) -> str:
        """What it is a figure of, in the words most like what all its texts say; may be ""."""
        own = [one for one in self.mentions if one.quote.language == language and one.noun]
        rows = own or [one for one in self.mentions if one.noun]
        if not rows:
            return ""
        said = [(frozenset(syllables(one.noun)), one.quote.grade) for one in rows]
        best = max(rows, key=lambda one: (_likeness(syllables(one.noun), said), one.noun)).noun
        return best[:1].lower() + best[1:] if best[1:2].islower() else best

    def title(self, language: str) -> str:
        """The value and its noun: 53 chương trình; 345 tỷ đồng · ngân sách thành phố."""
        between = " · " if self.kind == "money" else " "
        return between.join(filter(None, (self.value(language), self.noun(language))))

    def quotes(self, language: str) -> list[Quote]:
        """Its sentences, those in ``language`` where there are any."""
        return in_language([one.quote for one in self.mentions], language)


def _likeness(noun: Sequence[str], said: Sequence[tuple[frozenset[str], float]]) -> float:
    """How much a noun has in common with all that were said; longer ones tell more."""
    own = frozenset(noun)
    alike = sum(grade * len(own & other) / len(own | other) for other, grade in said)
    return alike * math.sqrt(min(len(own), _LONG_NOUN))


def figures_of(material: Material, subjects: Subjects, flags: Sequence[Flag] = ()) -> list[Figure]:
    """Figures worth showing, the weightiest first; years looked forward to are among them."""
    found = [_year_figure(flag, subjects) for flag in flags]
    by_key = _by_key(material)
    shared = _shared_values(by_key)
    for key, mentions in by_key.items():
        groups = _joined(material, mentions, shared)
        for number, group in enumerate(sorted(groups, key=len, reverse=True), start=1):
            mark = key if number == 1 else f"{key}.{number}"
            figure = _figure(material, mark, key.partition(":")[0], group, subjects)
            if figure.worth >= _LEAST:
                found.append(figure)
    return sorted(found, key=lambda one: (-one.worth, one.id))


def varied(figures: Sequence[Figure]) -> list[Figure]:
    """The same figures with kinds mixed: after money a count or a year, if it weighs nearly as
    much.
    """
    left, found, had = list(figures), list[Figure](), Counter[str]()
    while left:
        best = max(left, key=lambda one: one.worth * _AGAIN ** had[one.kind])
        left.remove(best)
        found.append(best)
        had[best.kind] += 1
    return found


def _by_key(material: Material) -> Mapping[str, list[Mention]]:
    """Mentions of one value; plain counts by what they count, too: 53 programmes, 53 schools."""
    found: dict[str, list[Mention]] = defaultdict(list)
    for document, facts in material.facts.items():
        turns.give_way()
        for one in facts.figures:
            quote = material.quote(document, facts.told[one.told], one.value)
            mention = Mention(quote, one.noun, one.named, one.in_words)
            found[_group(one)].append(mention)
    return found


def _group(one: FigureTold) -> str:
    if one.key[0] != "n":
        return one.key
    noun = one.named or "-".join(map(folded_form, syllables(one.noun)[:_NOUN_WORDS]))
    return f"{one.key}:{noun}"


def _shared_values(by_key: Mapping[str, Sequence[Mention]]) -> Mapping[str, Counter[str]]:
    """Of two documents: what the figures that both have weigh. Small counts are everywhere."""
    shared: dict[str, Counter[str]] = defaultdict(Counter)
    for key, mentions in by_key.items():
        documents = {mention.quote.document for mention in mentions}
        if not 2 <= len(documents) <= _MANY:
            continue
        weight = 1 if _is_small(key) else 2
        for one, other in combinations(sorted(documents), 2):
            shared[one][other] += weight
            shared[other][one] += weight
    return shared


def _is_small(key: str) -> bool:
    return key[0] == "n" and abs(float(key[1:].partition(":")[0])) < _SMALL


def _joined(
    material: Material, mentions: Sequence[Mention], shared: Mapping[str, Counter[str]]
) -> list[list[Mention]]:
    """Mentions of the same: in documents that refer to each other, or in words they share."""
    root = list(range(len(mentions)))

    def find(at: int) -> int:
        while root[at] != at:
            root[at] = root[root[at]]
            at = root[at]
        return at

    for first, second in _pairs(material, mentions, shared):
        root[find(second)] = find(first)
    groups: dict[int, list[Mention]] = defaultdict(list)
    for at, mention in enumerate(mentions):
        groups[find(at)].append(mention)
    return list(groups.values())


def _pairs(
    material: Material, mentions: Sequence[Mention], shared: Mapping[str, Counter[str]]
) -> Iterable[tuple[int, int]]:
    by_document: dict[str, list[int]] = defaultdict(list)
    for at, mention in enumerate(mentions):
        by_document[mention.quote.document].append(at)
    for document, places in by_document.items():
        first = places[0]
        yield from ((first, at) for at in places[1:])
        others = material.neighbours[document] & by_document.keys()
        yield from ((first, by_document[other][0]) for other in others)
    heads = [places[0] for places in by_document.values()]
    if len(heads) > _MANY:  # said everywhere: it is one thing
        yield from ((heads[0], at) for at in heads[1:])
        return
    said = [_content(mention.quote.text) for mention in mentions]
    for one, other in combinations(heads, 2):
        first, second = mentions[one].quote.document, mentions[other].quote.document
        if shared[first][second] >= _SHARED or len(said[one] & said[other]) >= _SHARED:
            yield one, other


def _content(text: str) -> frozenset[str]:
    return frozenset(folded_form(word) for word in words(text) if len(word) > _SHARED)


def _figure(
    material: Material, mark: str, key: str, group: Sequence[Mention], subjects: Subjects
) -> Figure:
    ordered = sorted(group, key=lambda one: (-one.quote.grade, one.quote.document))
    kind = _KINDS.get(key[0], "money")
    works = len({material.work_of[one.quote.document] for one in group})
    return Figure(
        id=mark,
        kind=kind,
        key=key,
        mentions=tuple(ordered),
        works=works,
        worth=_worth(kind, key, ordered, works),
        subject=subjects.of([one.quote for one in ordered]),
    )


def _year_figure(flag: Flag, subjects: Subjects) -> Figure:
    best = max(quote.grade for quote in flag.quotes)
    spread = 1 + math.log2(flag.documents) / 2
    return Figure(
        id=f"y{flag.year}",
        kind="year",
        key=f"y{flag.year}",
        mentions=tuple(Mention(quote, "", flag.look, in_words=False) for quote in flag.quotes),
        works=flag.documents,
        worth=_WEIGHTS["year"] * spread * best * (_PERIOD if flag.look == "period" else 1.0),
        subject=subjects.of(flag.quotes),
    )


def _worth(kind: str, key: str, ordered: Sequence[Mention], works: int) -> float:
    """How central: in how many works; how telling: its best sentence, its noun, its size."""
    noun = any(one.noun for one in ordered)
    named = any(one.named for one in ordered)
    telling = 1.3 if named else 1.0 if noun else 0.55
    size = 0.7 if _is_small(key) else 1.0
    only_words = all(one.in_words for one in ordered)
    spelled = 0.85 if only_words else 1.0
    spread = 1 + math.log2(works) / 2
    best = max(one.quote.grade for one in ordered)
    return _WEIGHTS[kind] * telling * size * spelled * spread * best
