"""Edits of a text that know where each letter came from, for notes_anchoring.py."""

from __future__ import annotations

import random
import re
import unicodedata
from collections.abc import Callable, Sequence
from dataclasses import dataclass

_NEW = -1
_SENTENCE = re.compile(r"[^.!?\n]+[.!?]?")
_WORD = re.compile(r"\w+")
_MISREAD = dict(zip("oOlI1nhaeuđ", "0011lhnooad", strict=True))
_NEW_STYLE = {"òa": "oà", "óa": "oá", "ủy": "uỷ", "úy": "uý", "ùy": "uỳ", "hỏe": "hoẻ"}
_FILLER = (
    "Các cơ quan liên quan báo cáo kết quả trước ngày cuối cùng của quý sau.",
    "Việc này do đơn vị chủ trì phối hợp với địa phương thực hiện theo quy định.",
    "Sau khi lấy ý kiến, nội dung trên được bổ sung và gửi các sở, ngành góp ý.",
    "The working group met twice and agreed to publish its findings next year.",
    "Kinh phí được bố trí trong dự toán hằng năm và từ các nguồn hợp pháp khác.",
)


@dataclass
class Traced:
    """A text, and of each character the place in the first version (-1 for one put in)."""

    text: str
    origins: list[int]

    @classmethod
    def of(cls, text: str) -> Traced:
        return cls(text, list(range(len(text))))

    def replace(self, start: int, end: int, words: str) -> None:
        self.text = self.text[:start] + words + self.text[end:]
        self.origins[start:end] = [_NEW] * len(words)

    def move(self, start: int, end: int, to: int) -> None:
        """Take a part out and put it in at ``to``, a place outside it."""
        part, origins = self.text[start:end], self.origins[start:end]
        rest, rest_origins = self.text[:start] + self.text[end:], self.origins[:]
        del rest_origins[start:end]
        at = to if to <= start else to - (end - start)
        self.text = rest[:at] + part + rest[at:]
        self.origins = rest_origins[:at] + origins + rest_origins[at:]

    def rewrite(self, change: Callable[[str], str]) -> None:
        """Change character by character: what one becomes is where that one was."""
        made = [change(letter) for letter in self.text]
        self.origins = [o for o, part in zip(self.origins, made, strict=True) for _ in part]
        self.text = "".join(made)

    def now(self, start: int, end: int) -> tuple[int, int] | None:
        """Where what was ``start`` to ``end`` lies now; None when nothing of it is left."""
        places = self.stands(start, end)
        return (places[0], places[-1] + 1) if places else None

    def stands(self, start: int, end: int) -> list[int]:
        """Where each character that is left of ``start`` to ``end`` stands now."""
        return [at for at, origin in enumerate(self.origins) if start <= origin < end]

    def torn(self, start: int, end: int, now_start: int, now_end: int) -> float:
        """How much of what is now ``now_start`` to ``now_end`` came from elsewhere, 0 to 1.

        Parts that have changed places are torn as well.
        """
        own = [self.origins[at] for at in self.stands(start, end)]
        if own != sorted(own):
            return 1.0
        strangers = [o for o in self.origins[now_start:now_end] if o >= 0 and not start <= o < end]
        return len(strangers) / max(now_end - now_start, 1)

    def away_from(self, spans: Sequence[tuple[int, int]], least: int) -> list[int]:
        """Ends of sentences that are at least so many characters from what was marked."""
        places = [place for span in spans if (place := self.now(*span))]
        ends = [match.end() for match in _SENTENCE.finditer(self.text)]
        return [at for at in ends if all(at < s - least or at > e + least for s, e in places)]

    def free_sentences(self, taken: Sequence[tuple[int, int]]) -> list[tuple[int, int]]:
        """Sentences that share no character with the places ``taken`` of the first version."""
        found: list[tuple[int, int]] = []
        for match in _SENTENCE.finditer(self.text):
            part = [o for o in self.origins[match.start() : match.end()] if o >= 0]
            if part and not any(s <= o < e for s, e in taken for o in part):
                found.append((match.start(), match.end()))
        return found


Spans = Sequence[tuple[int, int]]
Edit = Callable[[Traced, Spans, random.Random], None]


def unchanged(_text: Traced, _spans: Spans, _chance: random.Random) -> None:
    return


def around(text: Traced, spans: Spans, chance: random.Random) -> None:
    """Sentences elsewhere taken out, put in and rewritten: one in three of them."""
    for start, end in reversed(text.free_sentences(spans)):
        what = chance.randrange(9)
        if what == 0:
            text.replace(start, end, "")
        elif what == 1:
            text.replace(end, end, f" {chance.choice(_FILLER)}")
        elif what == 2:
            text.replace(start, end, f" {chance.choice(_FILLER)}")


def beside(text: Traced, spans: Spans, chance: random.Random) -> None:
    """A sentence put in right before each quotation, or right after it, or a line below."""
    for start, end in sorted(spans, reverse=True):
        place = text.now(start, end)
        if place is not None:
            at = chance.choice(place)
            text.replace(at, at, f" {chance.choice(_FILLER)} ")


def inside(text: Traced, spans: Spans, chance: random.Random) -> None:
    """Of each quotation one word in eight (at least one, of those with four) is changed."""
    for start, end in sorted(spans, reverse=True):
        place = text.now(start, end)
        words = list(_WORD.finditer(text.text, *place)) if place else []
        inner = words[1:-1]
        for word in sorted(
            chance.sample(inner, max(1, len(words) // 8)) if len(inner) > 1 else [],
            key=lambda match: -match.start(),
        ):
            new = chance.choice(["", "mới", "các", f"{word[0]} và", "chuyển đổi", "next"])
            text.replace(word.start(), word.end(), new)


def deleted(text: Traced, spans: Spans, _chance: random.Random) -> None:
    for start, end in sorted(spans, reverse=True):
        place = text.now(start, end)
        if place is not None:
            text.replace(*place, "")


def sentence_deleted(text: Traced, spans: Spans, _chance: random.Random) -> None:
    """The whole sentence or line that a quotation stands in is taken out."""
    for start, end in sorted(spans, reverse=True):
        place = text.now(start, end)
        if place is not None:
            begin = max(text.text.rfind(mark, 0, place[0]) for mark in ".?!\n") + 1
            ends = [at for mark in ".?!\n" if (at := text.text.find(mark, place[1] - 1)) >= 0]
            text.replace(begin, max(min(ends, default=len(text.text)), place[1]), "")


def copied(text: Traced, spans: Spans, chance: random.Random) -> None:
    """The quotation put in again at one to three other places."""
    for start, end in sorted(spans, reverse=True):
        place = text.now(start, end)
        words = text.text[place[0] : place[1]] if place else ""
        for _ in range(chance.randint(1, 3)):
            free = text.away_from(spans, 60)
            if free and words:
                at = chance.choice(free)
                text.replace(at, at, f" {words}")


def moved(text: Traced, spans: Spans, chance: random.Random) -> None:
    """A third of the paragraphs go somewhere else."""
    for _ in range(max(2, text.text.count("\n") // 3)):
        lines = list(re.finditer(r"[^\n]+\n", text.text))
        if len(lines) > 2:
            one, other = chance.sample(lines, 2)
            text.move(one.start(), one.end(), other.start())


def noise(share: float) -> Edit:
    """Letters misread as OCR does, accents lost, spaces lost."""

    def spoil(text: Traced, _spans: Spans, chance: random.Random) -> None:
        def change(letter: str) -> str:
            if chance.random() >= share:
                return letter
            bare = unicodedata.normalize("NFD", letter)[0]
            return "" if letter == " " else _MISREAD.get(bare, bare)

        text.rewrite(change)

    return spoil


def typeset(text: Traced, _spans: Spans, chance: random.Random) -> None:
    """Lines broken elsewhere, words hyphenated, accents in pieces, the other tone placement."""
    for old, new in _NEW_STYLE.items():
        for match in list(re.finditer(old, text.text)):
            kept = text.origins[match.start() : match.end()]
            text.replace(match.start(), match.end(), new)
            text.origins[match.start() : match.end()] = kept
    text.rewrite(lambda letter: {"“": '"', "”": '"', "–": "-"}.get(letter, letter))
    text.rewrite(lambda letter: "\n" if letter == " " and chance.random() < 0.1 else letter)
    for match in reversed(list(re.finditer(r"(?<=[a-z]{3})(?=[a-z]{3})", text.text))):
        if chance.random() < 0.05:
            text.replace(match.start(), match.start(), "-\n")
    text.rewrite(lambda letter: unicodedata.normalize("NFD", letter))


def together(*edits: Edit) -> Edit:
    def all_of(text: Traced, spans: Spans, chance: random.Random) -> None:
        for edit in edits:
            edit(text, spans, chance)

    return all_of
