"""Phrases that begin as somebody types: whole ones, spelled as the texts spell them."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from summit_kb.search.analysis import analyse, forms
from summit_kb.search.engine import queries as q
from summit_kb.search.engine import schema
from summit_kb.search.engine.pairs import pair
from summit_kb.search.opened import OpenedIndex
from summit_kb.search.sightings import fold
from summit_kb.vietnamese.normal import exact_form, has_accents
from summit_kb.vietnamese.syllables import WORD

_SAMPLES = 6
_CANDIDATES = 6
_FURTHER = 7  # words that a phrase may go on for
_AGREED = 0.6  # of the samples that must go on alike
_FEWEST = 2
_NEAR = 16
_WORD_BEFORE = re.compile(r"([^\W\d_]+) $")
_USUAL = 0.08  # of the occurrences of a word that go on so
_RARE = 0.1  # of the occurrences of the most frequent candidate
# No phrase ends with one of these.
_FUNCTION = frozenset(
    word
    for line in (
        "của các và những được để là có cho trong với từ theo này đó mà thì một tại về ở do bị vào",
        "ra trên dưới đến khi như cũng đã sẽ không phải nên hoặc cùng bởi nhằm đang rất mỗi gồm",
        "the of and to in for a an on by is are with as at from or that this be was were",
    )
    for word in line.split()
)


@dataclass(frozen=True)
class _Seen:
    """A phrase met in a text: its words as they are there, the one before and those that follow."""

    before: str
    words: tuple[str, ...]
    rest: tuple[str, ...]


class Phrases:
    """Looked up in a few passages of one opened index that have them."""

    def __init__(self, index: OpenedIndex) -> None:
        self._index = index

    def begun(self, text: str) -> Iterator[str]:
        """Phrases that begin with the words of ``text``, the last of them unfinished perhaps."""
        typed = [match[0] for match in WORD.finditer(text)]
        folded = analyse(text).folded
        if not folded or len(folded) != len(typed):
            return
        told: set[str] = set()
        for words in self._candidates(folded):
            phrase = self._spelled(typed, words)
            if phrase is not None and phrase not in told:
                told.add(phrase)
                yield phrase

    def _candidates(self, folded: list[str]) -> Iterator[list[str]]:
        """Folded words that begin as typed, the most frequent first."""
        terms = self._index.snapshot.terms
        before, last = folded[:-1], folded[-1]
        if before:
            found = terms(schema.PAIRS, pair(before[-1], last), _CANDIDATES)
            ends = [one.text.split("_")[1:] for one in found]
        else:
            found = terms(schema.PAIRS, last, _CANDIDATES)
            ends = [one.text.split("_") for one in found]
        most = max((one.count for one in found), default=0)
        whole = self._index.snapshot.document_frequency(schema.FOLDED, last)
        kept = [
            end
            for end, one in zip(ends, found, strict=True)
            if one.count >= most * _RARE and (end[0] != last or one.count >= whole * _USUAL)
        ]
        yield from ([*before, *end] for end in sorted(kept, key=lambda end: end[-1] != last))
        if before:
            for following in self._following(last):
                yield [*folded, following]

    def _following(self, word: str) -> Iterator[str]:
        """Words that often stand behind a whole one."""
        snapshot = self._index.snapshot
        fewest = _USUAL * snapshot.document_frequency(schema.FOLDED, word)
        for one in snapshot.terms(schema.PAIRS, f"{word}_", _CANDIDATES // 2):
            if one.count >= fewest:
                yield one.text.rpartition("_")[2]

    def _spelled(self, typed: list[str], words: list[str]) -> str | None:
        """The phrase of folded ``words`` as most texts spell it, and as far as they go on alike;
        None for what is but a piece of something.
        """
        seen = [one for one in self._seen(words) if _fits(one.words, typed)]
        if not seen or _is_end_of_another(seen):
            return None
        spelled, count = Counter(one.words for one in seen).most_common(1)[0]
        phrase = list(spelled)
        if count >= _FEWEST:
            phrase += _agreed([one.rest for one in seen if one.words == spelled])
        while len(phrase) > len(typed) and phrase[-1] in _FUNCTION:
            phrase.pop()
        same = [exact_form(one) == two for one, two in zip(typed, phrase, strict=False)]
        if not same[-1] and phrase[len(typed) - 1] in _FUNCTION:
            return None
        if same[-1] and len(phrase) > len(typed) and phrase[len(typed)] in _FUNCTION:
            return None
        kept = [one if alike else two for one, two, alike in zip(typed, phrase, same, strict=False)]
        return " ".join([*kept, *phrase[len(typed) :]])

    def _seen(self, words: Sequence[str]) -> Iterator[_Seen]:
        snapshot = self._index.snapshot
        pairs = dict.fromkeys(pair(*two) for two in pairwise(words))
        if not pairs:
            return
        query = q.And([q.Term(schema.PAIRS, one) for one in pairs])
        passages = snapshot.execute(query).passages
        pattern = _pattern(words)
        for passage in passages[:: max(1, len(passages) // _SAMPLES)][:_SAMPLES].tolist():
            text = snapshot.text(passage)
            found = pattern.search(fold(text))
            if found is not None:
                start, end = found.span()
                said = [forms(one[0]).exact for one in WORD.finditer(text, start, end)]
                before = _WORD_BEFORE.search(text, max(0, start - _NEAR), start)
                yield _Seen(
                    forms(before[1]).exact if before else "",
                    tuple(said[: len(words)]),
                    tuple(said[len(words) :]),
                )


def _pattern(words: Sequence[str]) -> re.Pattern[str]:
    said = " ".join(map(re.escape, words))
    return re.compile(rf"(?<![^\W_]){said}(?![^\W_])(?: [^\W\d_]+(?![^\W_])){{0,{_FURTHER}}}")


def _fits(spelled: tuple[str, ...], typed: Sequence[str]) -> bool:
    """Whether a spelling is what the accents typed stand for."""
    if len(spelled) < len(typed):
        return False
    *others, last = zip(spelled, typed, strict=False)
    if any(has_accents(two) and one != exact_form(two) for one, two in others):
        return False
    return not has_accents(last[1]) or last[0].startswith(exact_form(last[1]))


def _is_end_of_another(seen: Sequence[_Seen]) -> bool:
    """Whether the same word mostly stands before: no phrase begins with the second one."""
    [(word, count)] = Counter(one.before for one in seen).most_common(1)
    return bool(word) and word not in _FUNCTION and count >= max(_FEWEST, _AGREED * len(seen))


def _agreed(rests: Sequence[tuple[str, ...]]) -> list[str]:
    """The words that most of the samples go on with."""
    agreed: list[str] = []
    for place in range(_FURTHER):
        following = [rest[place] for rest in rests if len(rest) > place]
        if not following:
            break
        word, count = Counter(following).most_common(1)[0]
        if count < max(_FEWEST, _AGREED * len(rests)):
            break
        agreed.append(word)
        rests = [rest for rest in rests if len(rest) > place and rest[place] == word]
    while agreed and agreed[-1] in _FUNCTION:
        agreed.pop()
    return agreed
