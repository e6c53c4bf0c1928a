"""Names to complete to: titles, issuers and people, found by any of their words."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property
from typing import Literal, NamedTuple

from summit_kb.search.analysis import analyse

_MOST = 200

Kind = Literal["title", "topic", "term", "number", "issuer", "person"]


@dataclass(frozen=True)
class Suggestion:
    """What may be meant. ``target`` is a document id for titles and numbers, a topic id for
    topics, None for words and for the names of issuers and people.
    """

    kind: Kind
    text: str
    target: str | None = None


class Name(NamedTuple):
    """``language`` is that of the name, empty where it has none."""

    suggestion: Suggestion
    language: str = ""


class Names:
    """Many names in one text, a line each, for one fast search through all of them."""

    def __init__(self, names: Iterable[Name]) -> None:
        self._names = list(names)

    @cached_property
    def _text(self) -> str:
        return "\n".join(spelled(name.suggestion.text) for name in self._names)

    @cached_property
    def _starts(self) -> list[int]:
        starts = [0]
        for line in self._text.split("\n"):
            starts.append(starts[-1] + len(line) + 1)
        return starts

    def warm(self) -> None:
        """Spell them now."""
        _ = self._starts

    def with_words(self, wanted: str, language: str) -> Iterator[Suggestion]:
        """Names that have ``wanted`` words: those that begin with them first, and of these those in
        the reader's language; each document once.
        """
        found = sorted(
            self._found(wanted),
            key=lambda one: (not one[0], one[1].language not in ("", language)),
        )
        seen: set[str] = set()
        for _, name in found:
            key = name.suggestion.target or name.suggestion.text
            if key not in seen:
                seen.add(key)
                yield name.suggestion

    def _found(self, wanted: str) -> Iterator[tuple[bool, Name]]:
        text, starts = self._text, self._starts
        at, count = text.find(wanted), 0
        while at >= 0 and count < _MOST:
            line = bisect_right(starts, at) - 1
            yield at == starts[line], self._names[line]
            count += 1
            at = text.find(wanted, starts[line + 1])


def spelled(name: str) -> str:
    """The folded syllables of a name with a space before each."""
    return "".join(f" {word}" for word in analyse(name).folded)
