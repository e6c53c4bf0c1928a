"""Words printed in capitals, as running text writes them ("BỘ CÔNG AN" is "Bộ Công an")."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from contextlib import suppress
from functools import cached_property

from summit_kb.domain.text import ExtractedText
from summit_kb.ingest.front_page.bodies import BODY_NAMES
from summit_kb.ingest.front_page.letters import bare, capitalised
from summit_kb.vietnamese.spelling import is_syllable

_PAGES_SEARCHED = 5
_MOST_WORDS = 20_000
_LONGEST_RUN = 48
# What a word inside a sentence weighs against one that opens it.
_INSIDE = 1000
_SENTENCE_ENDS = frozenset('.:;!?…"“”')
_PLACE = re.compile(
    r"\b(thành phố|thị xã|thị trấn|tỉnh|quận|huyện|phường|đặc khu|xã(?! hội))(?= \w)"
)
# What follows these is the name of a place.
_OF_A_PLACE = frozenset({"thanh uy", "tinh uy", "quan uy", "huyen uy", "thi uy"})
_NAMES = {"viet nam": "Việt Nam", "trung uong": "Trung ương", "ha noi": "Hà Nội"}
_SMALL = frozenset({"va", "ve", "cua", "cho", "trong", "tai", "doi", "voi", "theo", "-", "–"})
_EDGES = '.,;:()“”"/'


class Spelling:
    """How one document spells words when it does not print them in capitals."""

    def __init__(self, text: ExtractedText) -> None:
        self._text = text

    def sentence(self, capitals: str) -> str:
        """A subject: words the text does not have in small letters, names as it writes them."""
        words = capitals.split()
        spelled: list[str] = []
        while len(spelled) < len(words):
            rest = words[len(spelled) :]
            run = self._longest_run([word.lower() for word in rest])
            spelled.extend(run or [_small(rest[0])])
        return " ".join(spelled)

    def body(self, capitals: str) -> str:
        """The name of a body: as the text writes it, else by the rules for such names."""
        words = [word.lower() for word in capitals.split()]
        run = self._longest_run(words) if len(words) > 1 else []
        if len(run) == len(words) and run[0][0].isupper():
            return " ".join(run)
        return body_name(capitals)

    @cached_property
    def _running(self) -> tuple[list[str], list[bool]]:
        # Most documents print nothing in capitals that has to be spelled.
        return _running_words(self._text)

    @cached_property
    def _lower(self) -> list[str]:
        return [word.lower() for word in self._running[0]]

    def _places(self, first: str, second: str) -> Iterator[int]:
        """Where the text has the two words in a row."""
        at = -1
        with suppress(ValueError):  # what ``index`` says at the end
            while True:
                at = self._lower.index(first, at + 1)
                if self._lower[at + 1 : at + 2] == [second]:
                    yield at

    def _longest_run(self, words: Sequence[str]) -> list[str]:
        """The first words of ``words`` as the text has them, as many as it has in a row."""
        if len(words) < 2:
            return []
        bare_words = [word.strip(_EDGES) for word in words]
        spelled, opens = self._running
        best: Counter[tuple[str, ...]] = Counter()
        longest = 1
        for at in self._places(bare_words[0], bare_words[1]):
            length = 2
            while (
                length < min(len(words), _LONGEST_RUN)
                and at + length < len(self._lower)
                and self._lower[at + length] == bare_words[length]
            ):
                length += 1
            if length > longest:
                longest, best = length, Counter()
            if length == longest:
                # A capital that only opens a sentence says nothing about the word.
                weight = 1 if opens[at] else _INSIDE
                best[tuple(spelled[at : at + length])] += weight
        if not best:
            return []
        form, weight = best.most_common(1)[0]
        if weight < _INSIDE and form[1][0].islower():
            form = (form[0][0].lower() + form[0][1:], *form[1:])
        return [_dressed(known, word) for known, word in zip(form, words, strict=False)]


def body_name(capitals: str) -> str:
    """The name of a body by rule: a known one, or its kind and then its field and its place."""
    words = capitals.split()
    key = bare(" ".join(words))
    fits = [known for known in BODY_NAMES if f"{key} ".startswith(f"{known} ")]
    if not fits:
        return capitalised(_field_and_place(words))
    known = max(fits, key=len)
    rest = words[len(known.split()) :]
    spell = _place if known in _OF_A_PLACE else _field_and_place
    return " ".join([BODY_NAMES[known], *([spell(rest)] if rest else [])])


def _field_and_place(words: Sequence[str]) -> str:
    """Of a field, the first word and the one behind "và" get a capital; of a place, all do."""
    lowered = " ".join(map(_small, words))
    place = _PLACE.search(lowered)
    field = lowered[: place.start()].split() if place else lowered.split()
    parts: list[str] = []
    opening = True
    for word in field:
        parts.append(capitalised(word) if opening and bare(word) not in _SMALL else word)
        opening = bare(word) in {"va", "-", "–"} or word.endswith(",")
    spelled = " ".join(parts)
    for name, proper in _NAMES.items():
        start = f" {bare(spelled)} ".find(f" {name} ")
        if start >= 0:
            spelled = spelled[:start] + proper + spelled[start + len(name) :]
    if place is None:
        return spelled
    named = f"{place[0]} {_place(lowered[place.end() :].split())}"
    return f"{spelled} {named}".strip()


def _place(words: Sequence[str]) -> str:
    return " ".join(_proper(_small(word)) for word in words)


def _proper(word: str) -> str:
    return "-".join(part[:1].upper() + part[1:] for part in word.split("-"))


def _running_words(text: ExtractedText) -> tuple[list[str], list[bool]]:
    """The words of the first pages that are not in capitals, and whether each opens a sentence."""
    words: list[str] = []
    opens: list[bool] = []
    for page in text.pages[:_PAGES_SEARCHED]:
        for block in page.blocks:
            if block.text.isupper() or len(words) > _MOST_WORDS:
                continue
            opening = True
            for word in block.text.split():
                plain = word.strip(_EDGES)
                if plain:
                    # Words of a title in capitals teach nothing; nothing runs on across them.
                    words.append(
                        "" if len(plain) > 1 and plain.isupper() and is_syllable(plain) else plain
                    )
                    opens.append(opening)
                opening = word[-1] in _SENTENCE_ENDS
    return words, opens


def _small(word: str) -> str:
    """In small letters, unless it is an abbreviation or a number."""
    letters = word.strip(_EDGES)
    return word.lower() if all(map(is_syllable, re.split(r"[-–]", letters))) else word


def _dressed(spelled: str, word: str) -> str:
    """``spelled`` with the punctuation that stands around ``word``."""
    core = word.strip(_EDGES)
    start = word.find(core)
    return word[:start] + spelled + word[start + len(core) :]
