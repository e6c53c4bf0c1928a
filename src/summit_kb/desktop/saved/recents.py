"""Past searches among the suggestions."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal

from summit_kb.domain.finding import Request
from summit_kb.domain.saved_search import PastSearch, matching_part
from summit_kb.vietnamese.normal import folded_form
from summit_kb.vietnamese.syllables import tokens

_WHEN_EMPTY, _WHEN_TYPING = 6, 3


@dataclass(frozen=True)
class RecentSearch:
    """A search made before, shown like a suggestion; ``text`` is all of it in words."""

    text: str
    request: Request
    kind: Literal["recent"] = "recent"
    target: None = None


def distinct(past: Iterable[PastSearch]) -> list[PastSearch]:
    """Each search once, the last time it was made."""
    found: dict[Request, PastSearch] = {}
    for one in past:
        found.setdefault(matching_part(one.request), one)
    return list(found.values())


def recents_for(
    typed: str, past: Iterable[PastSearch], in_words: Callable[[Request], str]
) -> list[RecentSearch]:
    """Those that have what is typed, at the beginning of words and whatever the accents."""
    wanted = _plain(typed)
    most = _WHEN_TYPING if wanted else _WHEN_EMPTY
    found: list[RecentSearch] = []
    for one in past:
        if len(found) == most:
            break
        told = in_words(one.request)
        is_typed = _plain(one.request.text) == wanted and one.request.filters.is_empty
        fits = not wanted or f" {wanted}" in f" {_plain(told)}"
        if fits and not is_typed and all(told != other.text for other in found):
            found.append(RecentSearch(told, one.request))
    return found


@lru_cache(maxsize=2_048)
def _plain(text: str) -> str:
    return " ".join(folded_form(token.text) for token in tokens(text))
