"""Which names mean the same: from the shipped terms and from the library's thesaurus."""

from __future__ import annotations

import tomllib
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache, cached_property, lru_cache
from typing import Any

from summit_kb.domain.topic import Thesaurus, Topic
from summit_kb.foundation import paths
from summit_kb.search.analysis import analyse, forms, is_plain_syllable
from summit_kb.vietnamese.normal import exact_form, folded_form

_FILE = "terms.toml"
_SHORT = 2
_JOINING = frozenset(("và", "of", "and", "the", "for", "in"))


@dataclass(frozen=True)
class Name:
    """What something is called; ``exact`` and ``folded`` are its syllables."""

    text: str
    is_abbreviation: bool = False

    @cached_property
    def exact(self) -> tuple[str, ...]:
        return tuple(analyse(self.text).exact)

    @cached_property
    def folded(self) -> tuple[str, ...]:
        return tuple(analyse(self.text).folded)

    @cached_property
    def plural(self) -> Name | None:
        """An English name of more than one: hospitals, leaks, policies."""
        if self.is_abbreviation or not self.text.isascii():
            return None
        if all(map(is_plain_syllable, self.folded)) or self.text.endswith("s"):
            return None
        if self.text.endswith("y") and self.text[-2:-1] not in "aeiou":
            return Name(self.text[:-1] + "ies")
        return Name(self.text + ("es" if self.text.endswith(("x", "ch", "sh")) else "s"))

    @property
    def looks_like_words(self) -> bool:
        """Whether only capitals tell the abbreviation from words (DA, AI, CT)."""
        letters = "".join(self.folded)
        return len(self.folded) > 1 or len(letters) <= _SHORT or is_plain_syllable(letters)

    @property
    def is_proper(self) -> bool:
        """Whether it is one word with capitals: VNPT, WeGO, Viettel."""
        return len(self.folded) == 1 and self.text.lower() != self.text


@dataclass
class Concept:
    """``names`` all mean the same; ``near`` are names of something close to it."""

    names: list[Name]
    near: list[Name]

    @property
    def full(self) -> Iterator[Name]:
        """Its names that are no abbreviations."""
        return (name for name in self.names if not name.is_abbreviation)


class Concepts:
    """All concepts, found by the folded syllables of their names."""

    def __init__(self, concepts: Iterable[Concept]) -> None:
        self._by_name: dict[tuple[str, ...], list[tuple[Name, Concept]]] = {}
        for concept in concepts:
            for name in concept.names:
                for spelled in (name, name.plural):
                    if spelled is not None and spelled.folded:
                        self._by_name.setdefault(spelled.folded, []).append((spelled, concept))
        self.longest = max(map(len, self._by_name), default=0)
        self._firsts = {folded[0] for folded in self._by_name}

    def begin_with(self, folded: str) -> bool:
        """Whether any name begins so."""
        return folded in self._firsts

    def called(self, folded: tuple[str, ...]) -> list[tuple[Name, Concept]]:
        """Names of these syllables with what they mean."""
        return self._by_name.get(folded, [])


@lru_cache(maxsize=4)
def concepts_of(thesaurus: Thesaurus) -> Concepts:
    """Those of the shipped terms and of a library's topics, put together by their full names."""
    merged = _Merger()
    for names in shipped_terms():
        merged.add(names)
    for topic in thesaurus:
        _add_topic(merged, topic)
    return Concepts(merged.concepts)


@cache
def shipped_terms() -> tuple[tuple[Name, ...], ...]:
    """The names of each shipped term."""
    content = tomllib.loads((paths.resources_dir() / _FILE).read_text(encoding="utf-8"))
    return tuple(_names(entry) for entry in content["terms"])


def _names(entry: dict[str, Any]) -> tuple[Name, ...]:
    full = [Name(entry[language]) for language in ("vi", "en") if language in entry]
    return (*full, *(Name(short, is_abbreviation=True) for short in entry.get("abbreviations", ())))


class _Merger:
    """Concepts that share a full name become one."""

    def __init__(self) -> None:
        self.concepts: list[Concept] = []
        self._by_full: dict[tuple[str, ...], Concept] = {}

    def add(self, names: Iterable[Name]) -> Concept:
        given = list(names)
        full = [name for name in given if not name.is_abbreviation]
        known = (self._by_full[name.exact] for name in full if name.exact in self._by_full)
        concept = next(known, None)
        if concept is None:
            concept = Concept([], [])
            self.concepts.append(concept)
        held = {(name.exact, name.is_abbreviation) for name in concept.names}
        for name in given:
            if (name.exact, name.is_abbreviation) not in held:
                concept.names.append(name)
        for name in full:
            self._by_full.setdefault(name.exact, concept)
        return concept


def _add_topic(merged: _Merger, topic: Topic) -> None:
    """The labels of a topic mean the same; its synonyms are near them. An abbreviation belongs
    to the names it abbreviates: ĐTTM to đô thị thông minh, not to thành phố thông minh.
    """
    labels = [Name(topic.vi), Name(topic.en)]
    synonyms = [name for name in map(Name, topic.synonyms) if name.folded and not name.is_proper]
    short = [Name(text, is_abbreviation=True) for text in topic.abbreviations]

    meant = {one: _abbreviated(one, [*labels, *synonyms]) for one in short}

    def with_own(names: list[Name]) -> list[Name]:
        return [*names, *(one for one in short if not meant[one].isdisjoint(names))]

    main = merged.add(with_own(labels))
    for synonym in synonyms:
        other = merged.add(with_own([synonym]))
        if other is not main:
            main.near.append(synonym)
            other.near.extend(labels)


def _abbreviated(short: Name, names: Sequence[Name]) -> set[Name]:
    """The names whose words begin with the letters of ``short`` (IoT); if there are none, those
    whose main words do (GD&ĐT).
    """
    letters = "".join(filter(str.isalnum, exact_form(short.text)))
    return {name for name in names if letters == initials(name.exact)} or {
        name for name in names if letters == initials(w for w in name.exact if w not in _JOINING)
    }


def initials(words: Iterable[str]) -> str:
    """The first letters of words, without accents; đ stays."""
    return "".join(map(_initial, words))


def _initial(word: str) -> str:
    first = forms(word).exact[0]
    return first if first == "đ" else folded_form(first)
