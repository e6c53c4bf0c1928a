"""Other names of what a query says: UBND for Ủy ban nhân dân, smart city for thành phố thông
minh.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from summit_kb.domain.finding import Ambiguity, Meaning
from summit_kb.search.analysis import Forms, forms
from summit_kb.search.concepts import Concept, Concepts, Name
from summit_kb.search.language.nodes import All, Node, Word
from summit_kb.vietnamese.normal import has_accents
from summit_kb.vietnamese.spelling import is_syllable

_MOST = 8
_SHORT = 2


@dataclass(frozen=True)
class Other:
    """A name looked for beside the words typed; ``same``: it means just the same."""

    name: Name
    same: bool


@dataclass(frozen=True)
class Widening:
    """``words`` of the query, side by side, and the other names of what they say."""

    words: tuple[Word, ...]
    typed: str
    others: tuple[Other, ...]


@dataclass(frozen=True)
class Widened:
    """Everything a query can be widened by, and the abbreviations that may mean several things."""

    widenings: tuple[Widening, ...] = ()
    ambiguities: tuple[Ambiguity, ...] = ()

    def without(self, names: Collection[str]) -> Widened:
        """The same, but for some names."""
        if not names:
            return self
        kept = (
            replace(one, others=tuple(o for o in one.others if o.name.text not in names))
            for one in self.widenings
        )
        return replace(self, widenings=tuple(one for one in kept if one.others))


def widen(
    node: Node, text: str, concepts: Concepts, meant: Mapping[str, str] | None = None
) -> Widened:
    """Other names of the plain words of a query; those in brackets and quotes stay as they are.

    ``meant`` tells which meaning of an abbreviation was chosen.
    """
    children = node.children if isinstance(node, All) else (node,)
    reader = _Reader(text, concepts, meant or {})
    widenings: list[Widening] = []
    ambiguities: list[Ambiguity] = []
    for run in _runs(children):
        at = 0
        while at < len(run):
            size, found = reader.longest(run[at:])
            if len({id(concept) for _, concept in found}) > 1:
                ambiguities.append(reader.ambiguity(run[at : at + size], found))
                found = reader.chosen(ambiguities[-1], found)
            if found and (others := reader.others(*found[0])):
                words = tuple(run[at : at + size])
                widenings.append(Widening(words, reader.typed(words), others))
            at += size
    return Widened(tuple(widenings), tuple(ambiguities))


def _runs(children: Sequence[Node]) -> Iterator[list[Word]]:
    run: list[Word] = []
    for child in children:
        if isinstance(child, Word) and not child.exact and not child.prefix:
            run.append(child)
        elif run:
            yield run
            run = []
    if run:
        yield run


class _Reader:
    """Reads names in the words of one query."""

    def __init__(self, text: str, concepts: Concepts, meant: Mapping[str, str]) -> None:
        self._text = text
        self._meant = meant
        self._concepts = concepts
        self._accented = has_accents(text)
        self._all_capitals = text.isupper() and _has_words(text)

    def longest(self, words: Sequence[Word]) -> tuple[int, list[tuple[Name, Concept]]]:
        """How many of the words are a name, from the first on (1 where they are none), and its
        meanings.
        """
        if not self._concepts.begin_with(forms(words[0].text).folded):
            return 1, []
        spelled = [forms(word.text) for word in words[: self._concepts.longest]]
        for size in range(len(spelled), 0, -1):
            called = self._concepts.called(tuple(form.folded for form in spelled[:size]))
            meant = [
                (name, concept)
                for name, concept in called
                if self._is_meant(name, words[:size], spelled[:size])
            ]
            if meant:
                return size, meant
        return 1, []

    def typed(self, words: Sequence[Word]) -> str:
        return self._text[words[0].start : words[-1].end]

    def ambiguity(self, words: Sequence[Word], found: Sequence[tuple[Name, Concept]]) -> Ambiguity:
        """The meanings to choose from, each with the query that says it in full."""
        start, end = words[0].start, words[-1].end
        meanings: dict[str, Meaning] = {}
        for _, concept in found:
            full = next(concept.full, None)
            if full is not None:
                said = full.text[0].lower() + full.text[1:]
                query = self._text[:start] + said + self._text[end:]
                meanings[full.text] = Meaning(full.text, query)
        typed = self.typed(words)
        chosen = self._meant.get(typed, "")
        return Ambiguity(typed, tuple(meanings.values()), chosen if chosen in meanings else "")

    def chosen(
        self, ambiguity: Ambiguity, found: Sequence[tuple[Name, Concept]]
    ) -> list[tuple[Name, Concept]]:
        """The meaning that was chosen of several, if any was."""
        if not ambiguity.chosen:
            return []
        return [
            (name, concept)
            for name, concept in found
            if any(full.text == ambiguity.chosen for full in concept.full)
        ][:1]

    def others(self, name: Name, concept: Concept) -> tuple[Other, ...]:
        """The names to look for as well, those that mean the same first."""
        same = [
            other
            for other in concept.names
            if other.exact != name.exact and self._can_be_looked_for(other)
        ]
        near = concept.near if not name.is_abbreviation else []
        found = [
            *(Other(one, same=True) for one in (*same, *filter(None, (name.plural,)))),
            *(Other(one, same=False) for one in near),
        ]
        kept = {one.name.exact: one for one in reversed(found) if not _holds(one.name, name)}
        return tuple(one for one in found if kept.get(one.name.exact) is one)[:_MOST]

    def _is_meant(self, name: Name, words: Sequence[Word], spelled: Sequence[Forms]) -> bool:
        """Whether typed words are the name: where accents are typed, they are to be its own."""
        for form, exact in zip(spelled, name.exact, strict=True):
            if form.exact != exact and form.exact != form.folded:
                return False
        if not name.is_abbreviation:
            return True
        if self._accented and any(
            form.exact != exact for form, exact in zip(spelled, name.exact, strict=True)
        ):
            return False  # DA among accented words is dự án, not ĐA
        if not name.looks_like_words:
            return True
        return not self._all_capitals and all(word.text[:1].isupper() for word in words)

    def _can_be_looked_for(self, name: Name) -> bool:
        """An abbreviation that reads as another word, or means several things, finds too much."""
        if not name.is_abbreviation:
            return True
        if any(is_syllable(word) for word in name.exact):
            return False
        return len({id(concept) for _, concept in self._concepts.called(name.folded)}) == 1


def _has_words(text: str) -> bool:
    """Whether capitals may be those of words typed so: KE HOACH, and not CP 2019 or KH BC."""
    words = [word for word in text.split() if word.isalpha()]
    return len(words) > 1 and any(len(word) > _SHORT for word in words)


def _holds(name: Name, part: Name) -> bool:
    """Whether a name has all the words of another in a row: what finds it is found already."""
    size = len(part.exact)
    return any(name.exact[at : at + size] == part.exact for at in range(len(name.exact)))
