"""The accents of words typed without them, or with wrong ones, as the library's texts have them.

How a word is spelled is told by its neighbours: each pair of neighbouring syllables is looked up in
a few passages that have it, and the likeliest way through all pairs is taken.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import pairwise
from math import log

from summit_kb.search.analysis import analyse, forms
from summit_kb.search.engine import queries as q
from summit_kb.search.engine import schema
from summit_kb.search.engine.pairs import pair
from summit_kb.search.opened import OpenedIndex
from summit_kb.vietnamese.normal import has_accents
from summit_kb.vietnamese.syllables import WORD

_SAMPLES = 6
_KEPT = 4096
_FEWEST = 0.6  # of the sightings of a pair that must speak for a spelling
_UNSEEN = log(0.05)
_MOSTLY, _FEWEST_ALONE = 0.75, 3
_OPERATORS = frozenset({"OR", "AND", "NOT", "HOẶC", "KHÔNG"})
_AFTER = (":", "*")  # a field, the beginning of a word

Spellings = Counter[tuple[str, str]]


class Accents:
    """Spellings of one opened index; what was looked up is kept."""

    def __init__(self, index: OpenedIndex) -> None:
        self._index = index
        self._pairs: dict[str, Spellings] = {}

    def restored(self, words: Sequence[str], *, is_careful: bool | None = None) -> list[str]:
        """Neighbouring ``words`` with the accents that the texts give them; as typed where these
        do not tell. A spelling with accents that the library has is never changed.

        ``is_careful`` tells whether words without accents are meant so, where the library has
        them; by default that is told by the other words.
        """
        if len(words) < 2:
            return list(words)
        folded = [forms(word).folded for word in words]
        seen = [self._spellings(*two) for two in pairwise(folded)]
        marked = sum(map(has_accents, words))
        if is_careful is None:
            # Other accents than any text has were not typed with care: nghi quyêt.
            is_careful = sum(map(self._is_careful, words)) * 2 >= len(words)
        chosen = self._way([self._allowed(word, is_careful) for word in words], folded, seen)
        sure = [self._is_sure(at, chosen, seen) for at in range(len(words))]
        restored = [
            spelled if is_sure and spelled != forms(word).exact else word
            for word, spelled, is_sure in zip(words, chosen, sure, strict=True)
        ]
        if marked or restored == list(words):
            return restored
        # Vietnamese without any accents: the others are spelled as they mostly are.
        return [
            word if is_sure or _is_acronym(word) else self._usual(word)
            for word, is_sure in zip(restored, sure, strict=True)
        ]

    def restored_text(self, text: str, *, is_careful: bool | None = None) -> str:
        """A query with the accents of its words restored; its signs and operators stay."""
        result = text
        for run in reversed(list(_runs(text))):
            spelled = self.restored([match[0] for match in run], is_careful=is_careful)
            for match, word in zip(reversed(run), reversed(spelled), strict=True):
                result = f"{result[: match.start()]}{word}{result[match.end() :]}"
        return result

    def _is_careful(self, word: str) -> bool:
        """Whether a word has accents, and not others than all texts that have its letters."""
        if not has_accents(word):
            return False
        form, count = forms(word), self._index.snapshot.document_frequency
        return bool(count(schema.EXACT, form.exact)) or not count(schema.FOLDED, form.folded)

    def _allowed(self, word: str, is_careful: bool) -> str | None:  # noqa: FBT001 private
        """The only spelling that may be meant; None where any may.

        Who types accents leaves out none by accident, or few.
        """
        exact = forms(word).exact
        if _is_acronym(word):
            return exact
        if has_accents(word) or is_careful:
            known = self._index.snapshot.document_frequency(schema.EXACT, exact)
            return exact if known else None
        return None

    def _usual(self, word: str) -> str:
        """How most of the texts spell a word, if most do."""
        folded = forms(word).folded
        found = self._pairs.get(folded)
        if found is None:
            found = self._pairs[folded] = self._counted_alone(folded)
        (two, count), *_ = [*found.most_common(1), (("", ""), 0)]
        is_usual = count >= _FEWEST_ALONE and count >= _MOSTLY * found.total()
        return two[0] if is_usual and two[0] != folded else word

    def _way(
        self, only: Sequence[str | None], folded: Sequence[str], seen: Sequence[Spellings]
    ) -> list[str]:
        """The likeliest spellings, by the logarithms of their shares, from the last word back."""
        options = [list(self._options(at, only, folded, seen)) for at in range(len(folded))]
        best: list[dict[str, tuple[float, str]]] = [dict.fromkeys(options[-1], (0.0, ""))]
        for at in range(len(folded) - 2, -1, -1):
            step: dict[str, tuple[float, str]] = {}
            for here in options[at]:
                step[here] = max(
                    (score + _share(seen[at], (here, following)), following)
                    for following, (score, _) in best[0].items()
                )
            best.insert(0, step)
        word = max(options[0], key=lambda one: best[0][one][0])
        way = [word]
        for step in best[:-1]:
            word = step[word][1]
            way.append(word)
        return way

    def _options(
        self, at: int, only: Sequence[str | None], folded: Sequence[str], seen: Sequence[Spellings]
    ) -> Iterator[str]:
        fixed = only[at]
        if fixed is not None:
            yield fixed
            return
        before = [two[1] for two in seen[at - 1]] if at else []
        after = [two[0] for two in seen[at]] if at < len(seen) else []
        yield from dict.fromkeys([*after, *before, folded[at]])

    def _is_sure(self, at: int, chosen: Sequence[str], seen: Sequence[Spellings]) -> bool:
        """Whether a pair that the word is in is mostly spelled so."""
        sides = [(place, two) for place, two in ((at - 1, 1), (at, 0)) if 0 <= place < len(seen)]
        for place, _ in sides:
            counted = seen[place]
            if counted[chosen[place], chosen[place + 1]] >= _FEWEST * counted.total() > 0:
                return True
        return False

    def _spellings(self, first: str, second: str) -> Spellings:
        joined = pair(first, second)
        found = self._pairs.get(joined)
        if found is None:
            if len(self._pairs) >= _KEPT:
                self._pairs.clear()
            found = self._pairs[joined] = self._counted(joined)
        return found

    def _counted_alone(self, folded: str) -> Spellings:
        snapshot = self._index.snapshot
        passages = snapshot.execute(q.Term(schema.FOLDED, folded)).passages
        step = max(1, len(passages) // _SAMPLES)
        counted: Spellings = Counter()
        for passage in passages[::step][:_SAMPLES].tolist():
            terms = analyse(snapshot.text(passage))
            pairs_of = zip(terms.folded, terms.exact, strict=True)
            counted.update((exact, "") for one, exact in pairs_of if one == folded)
        return counted

    def _counted(self, joined: str) -> Spellings:
        snapshot = self._index.snapshot
        passages = snapshot.execute(q.Term(schema.PAIRS, joined)).passages
        step = max(1, len(passages) // _SAMPLES)
        counted: Spellings = Counter()
        for passage in passages[::step][:_SAMPLES].tolist():
            terms = analyse(snapshot.text(passage))
            exact = zip(pairwise(terms.folded), pairwise(terms.exact), strict=True)
            counted.update(two for folded, two in exact if pair(*folded) == joined)
        return counted


def _runs(text: str) -> Iterator[list[re.Match[str]]]:
    """Words with nothing but spaces between them; operators and names of fields are no words."""
    run: list[re.Match[str]] = []
    for match in WORD.finditer(text):
        sign = text[match.end() : match.end() + 1]
        before = text[run[-1].end() : match.start()] if run else ""
        if before.strip() or match[0] in _OPERATORS:
            yield run
            run = []
        if match[0] not in _OPERATORS and sign not in _AFTER and not _is_exact(text, match):
            run.append(match)
    yield run


def _is_acronym(word: str) -> bool:
    return len(word) > 1 and word.isupper()


def _is_exact(text: str, match: re.Match[str]) -> bool:
    return text[match.start() - 1 : match.start()] == "="


def _share(counted: Spellings, two: tuple[str, str]) -> float:
    seen = counted[two]
    return log(seen / counted.total()) if seen else _UNSEEN
