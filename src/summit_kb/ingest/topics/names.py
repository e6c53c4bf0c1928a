"""The names of a thesaurus, to be met in texts.

Names of several syllables are met whatever their case; what is written in capitals alone (CNTT,
AI) only as it is written, because ĐA and DA, AI and ai are different words.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum

from summit_kb.domain.topic import Thesaurus, Topic
from summit_kb.vietnamese.normal import exact_form, folded_form, nfc
from summit_kb.vietnamese.syllables import tokens

_LONGEST_CAPITALS = 8


class NameKind(StrEnum):
    """How a topic is called."""

    LABEL = "label"
    SYNONYM = "synonym"
    ABBREVIATION = "abbreviation"


@dataclass(frozen=True)
class Name:
    """One name of a topic; ``syllables`` as they are compared."""

    topic: str
    kind: NameKind
    text: str
    syllables: tuple[str, ...]


class Names:
    """All names of a thesaurus by their first syllable, in the three ways they are compared."""

    def __init__(self, thesaurus: Thesaurus) -> None:
        self.exact = _Table()
        self.folded = _Table()
        self.printed = _Table()
        for topic in thesaurus:
            for kind, text in _names(topic):
                printed = [nfc(token.text) for token in tokens(text)]
                if not printed:
                    continue
                if kind is NameKind.ABBREVIATION or _is_capitals(printed):
                    self.printed.add(Name(topic.id, NameKind.ABBREVIATION, text, tuple(printed)))
                    continue
                exact = tuple(map(exact_form, printed))
                self.exact.add(Name(topic.id, kind, text, exact))
                # One syllable without accents may be any of a dozen words.
                if len(printed) > 1:
                    folded = tuple(map(folded_form, exact))
                    self.folded.add(Name(topic.id, kind, text, folded))


class _Table:
    def __init__(self) -> None:
        self._by_first: dict[str, list[Name]] = defaultdict(list)

    def add(self, name: Name) -> None:
        known = self._by_first[name.syllables[0]]
        if (name.topic, name.syllables) not in {(one.topic, one.syllables) for one in known}:
            known.append(name)
            known.sort(key=lambda one: -len(one.syllables))

    def opens(self, syllable: str) -> bool:
        """Whether a name begins with ``syllable``."""
        return syllable in self._by_first

    def at(self, syllables: Sequence[str], start: int) -> list[Name]:
        """The longest names that stand at ``start``: of several topics if they share the name."""
        found: list[Name] = []
        for name in self._by_first.get(syllables[start], ()):
            size = len(name.syllables)
            if found and size < len(found[0].syllables):
                break
            if tuple(syllables[start : start + size]) == name.syllables:
                found.append(name)
        return found


def _names(topic: Topic) -> Iterator[tuple[NameKind, str]]:
    yield NameKind.LABEL, topic.vi
    yield NameKind.LABEL, topic.en
    for text in topic.synonyms:
        yield NameKind.SYNONYM, text
    for text in topic.abbreviations:
        yield NameKind.ABBREVIATION, text


def _is_capitals(words: Sequence[str]) -> bool:
    return len(words) == 1 and len(words[0]) <= _LONGEST_CAPITALS and words[0].isupper()
