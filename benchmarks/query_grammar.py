"""Random queries of the query language, made of the words of a library, and random strings."""

from __future__ import annotations

import random
import unicodedata
from collections.abc import Callable, Sequence

from summit_kb.vietnamese.normal import folded_form

_UNKNOWN = ("qwzx", "zzkhong", "xyzzy", "ưỡượ", "brexitt", "9z9z")
_NUMBERS = ("43-NQ/TW", "119/2020/QH14", "nghị quyết 43", "NQ 43", "số 99/QĐ-UBND", "999", "43")
_VALUES = (
    "2.200 tỷ đồng",
    "2,200 billion",
    "hai nghìn tỷ",
    "30 %",
    "24/1/2019",
    "ngày 24 tháng 01 năm 2019",
    "October 2019",
    "tháng 10/2019",
    "53 dự án",
)
_YEARS = ("2019", "2014..2019", ">=2018", "<2016", "..2015", "2018..", "1900", "2014-2019")
_DAYS = ("2019", "01/2019", "24/1/2019", ">=2018-06-01", "<1/1/2015", "2014-01-01..2019-12-31")
_MARKS = "\"“”„«»()[]-=*~:?!.,;'/\\<>≥…–|&^%$#@+_{}"
_SPACES = " \t\n\u00a0\u2009\u3000"
_STRANGE = "\u0301\u0323\u200b\u200d\ufeff\u202e\u0002\u0003\x00\x1b\ud800\U0001f600漢אबé\u1e9e"


class Grammar:
    """Makes queries; ``texts`` and ``values`` (field -> what documents have) are a library's."""

    def __init__(
        self, dice: random.Random, texts: Sequence[str], values: dict[str, Sequence[str]]
    ) -> None:
        self._dice = dice
        self._lines = [words for text in texts if len(words := text.split()) > 1]
        self._values = {name: own for name, own in values.items() if own}

    def query(self) -> str:
        text = self._alternatives(self._dice.choice((1, 1, 1, 2, 3)))
        if self._dice.random() < 0.1:
            text = unicodedata.normalize("NFD", text)
        return text + self._dice.choice(("", "", "", "", "?", " ", "."))

    def string(self) -> str:
        """Letters, marks, spaces and stranger things, in any order."""
        dice = self._dice
        kinds: list[Callable[[], str]] = [
            lambda: dice.choice(_MARKS),
            lambda: dice.choice(_SPACES),
            lambda: dice.choice(_STRANGE),
            lambda: chr(dice.randrange(32, 127)),
            lambda: chr(dice.choice((dice.randrange(0xC0, 0x1F00), dice.randrange(0x3000)))),
            self._word,
            lambda: dice.choice(("AND", "OR", "NOT", "HOẶC", "KHÔNG", "year:", "ngày:", "topic:")),
        ]
        weights = [dice.random() for _ in kinds]
        size = dice.choice((1, 2, 3, 5, 8, 13, 40, 200))
        return "".join(one() for one in dice.choices(kinds, weights, k=size))

    def _alternatives(self, depth: int) -> str:
        sides = [self._side(depth) for _ in range(self._dice.choice((1, 1, 1, 1, 2)))]
        return f" {self._dice.choice(('OR', 'HOẶC', 'HOAC'))} ".join(sides)

    def _side(self, depth: int) -> str:
        things = [self._thing(depth) for _ in range(self._dice.choice((1, 1, 2, 2, 3, 4)))]
        joint = self._dice.choice((" ", " ", " ", " AND ", " VÀ "))
        return joint.join(things)

    def _thing(self, depth: int) -> str:
        made: list[tuple[int, Callable[[], str]]] = [
            (10, self._words),
            (4, lambda: f'"{self._run(2, 4)}"'),
            (2, lambda: f'"{self._run(2, 3)}"~{self._dice.randrange(1, 12)}'),
            (2, lambda: f'="{self._run(1, 3)}"'),
            (2, lambda: "=" + self._word()),
            (2, lambda: self._word()[: self._dice.randrange(2, 5)] + "*"),
            (2, lambda: self._dice.choice(_NUMBERS)),
            (2, lambda: self._dice.choice(_VALUES)),
            (1, lambda: self._dice.choice(_UNKNOWN)),
            (2, lambda: "-" + self._word()),
            (1, lambda: f"{self._dice.choice(('NOT', 'KHÔNG'))} {self._run(1, 2)}"),
            (4, self._field),
        ]
        if depth > 1:
            made.append((4, lambda: f"({self._alternatives(depth - 1)})"))
            made.append((1, lambda: f"-({self._alternatives(depth - 1)})"))
        weights, ways = zip(*made, strict=True)
        return self._dice.choices(ways, weights)[0]()

    def _field(self) -> str:
        dice = self._dice
        way = dice.randrange(5)
        if way == 0:
            return f"{dice.choice(('year', 'năm'))}:{dice.choice(_YEARS)}"
        if way == 1:
            return f"{dice.choice(('date', 'ngày'))}:{dice.choice(_DAYS)}"
        if way == 2:
            title = dice.choice(('"{}"', "({})", '="{}"')).format(self._run(1, 3))
            return f"{dice.choice(('title', 'tiêu-đề'))}:{title}"
        if way == 3:
            return f"{dice.choice(('number', 'số'))}:{dice.choice(_NUMBERS).split()[-1]}"
        name = dice.choice(list(self._values))
        return f'{name}:"{dice.choice(self._values[name])}"'

    def _words(self) -> str:
        return self._run(1, self._dice.choice((1, 2, 3, 4, 4, 6, 12)))

    def _run(self, least: int, most: int) -> str:
        """Neighbours of a text, sometimes in another order, without accents or with one unknown."""
        dice = self._dice
        line = dice.choice(self._lines)
        size = dice.randint(least, most)
        at = dice.randrange(max(1, len(line) - size + 1))
        words = [word for raw in line[at : at + size] if (word := _plain(raw))] or [self._word()]
        if dice.random() < 0.1:
            dice.shuffle(words)
        if dice.random() < 0.1:
            words[dice.randrange(len(words))] = self._word()
        text = " ".join(words)
        return folded_form(text) if dice.random() < 0.2 else text

    def _word(self) -> str:
        if self._dice.random() < 0.03:
            return self._dice.choice(_UNKNOWN)
        return _plain(self._dice.choice(self._dice.choice(self._lines))) or "thành"


def _plain(word: str) -> str:
    """The letters and digits of a word, an operator in small letters."""
    kept = "".join(char for char in unicodedata.normalize("NFC", word) if char.isalnum())
    return kept.lower() if kept.isupper() else kept
