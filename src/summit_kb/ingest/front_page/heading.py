"""The heading: the lines above the text, with what stood side by side in them taken apart.

Extractors run the two columns of a heading together ("ỦY BAN NHÂN DÂN CỘNG HÒA XÃ HỘI …"). Motto,
number and date have a form of their own; what is left of a line is the other column.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import Enum
from itertools import islice

from summit_kb.ingest.front_page import english
from summit_kb.ingest.front_page.lines import Line
from summit_kb.vietnamese.spelling import is_syllable

_MOST_LINES = 40
_LONGEST_LINE = 400
# Fewer words in capitals at the start of a line are abbreviations.
_FEWEST_CAPITALS = 2
# Mottos stand at the top; further down the same words are part of what is said.
_MOTTO_LINES = 12
_MOTTOS = re.compile(
    r"(?P<state>(?:\bnuoc\s+)?\bcong\s*hoa\s*xa\s*hoi\s*chu\s*nghia\s*viet\s*nam\b"
    r"|\bviet\s*nam\s*dan\s*chu\s*cong\s*hoa\b)"
    r"|(?P<motto>\bdoc\s*lap\s*\W*\s*tu\s*do\s*\W*\s*hanh\s*phuc\b)"
    r"|(?P<party>\bdang\s*cong\s*san\s*viet\s*nam\b)"
    rf"|(?P<english>(?:\bthe\s+)?{english.STATE}|{english.MOTTO})"
    rf"|(?P<english_party>{english.PARTY})"
)
_TEXT_BEGINS = re.compile(
    r"(?:can cu|theo de nghi|xet de nghi|xet to trinh|kinh gui|chuong [ivx\d]|dieu \d|phan [ivx\d]"
    r"|thuc hien |de thuc hien|trong thoi gian|trong nhung nam|loi noi dau|muc luc"
    rf"|{english.TEXT_BEGINS}|(?:[ivx]{{1,4}}|\d{{1,2}}|[a-z])\s?[.)\-–]\s)"
)


class Form(Enum):
    """Whose rules of layout the heading follows."""

    STATE = "state"
    PARTY = "party"
    NONE = "none"


@dataclass(frozen=True)
class Heading:
    """Lines above the text without mottos; ``ended`` is the line the text begins with."""

    form: Form
    lines: tuple[Line, ...]
    ended: Line | None = None
    is_english: bool = False

    @property
    def is_letter(self) -> bool:
        """Whether the text is addressed to somebody ("Kính gửi: …")."""
        return self.ended is not None and self.ended.bare.startswith("kinh gui")


def read_heading(lines: Iterable[Line]) -> Heading:
    """The heading of a document whose lines are ``lines``."""
    form, is_english = Form.NONE, False
    kept: list[Line] = []
    ended: Line | None = None
    for number, line in enumerate(islice(lines, _MOST_LINES)):
        if _TEXT_BEGINS.match(line.bare) or len(line.text) > _LONGEST_LINE:
            ended = line
            break
        mottos = _mottos(line, kept) if number < _MOTTO_LINES else []
        for motto in mottos:
            group = motto.lastgroup or ""
            form = Form.PARTY if group.endswith("party") else Form.STATE
            is_english = is_english or group.startswith("english")
        kept.extend(part for piece in _between(line, mottos) for part in _capitals_apart(piece))
    return Heading(form, tuple(kept), ended, is_english)


def _mottos(line: Line, before: Sequence[Line]) -> list[re.Match[str]]:
    if before and before[-1].bare == "hien phap":
        return []  # the constitution is that "of the Socialist Republic of Viet Nam"
    return [
        match
        for match in _MOTTOS.finditer(line.bare)
        if match.lastgroup in ("motto", "english") or line.text[slice(*match.span())].isupper()
    ]


def _capitals_apart(line: Line) -> list[Line]:
    """A title in capitals and the words behind it, which were lines of their own."""
    words = line.text.split()
    count = next((at for at, word in enumerate(words) if not _is_capital(word)), len(words))
    spelled = sum(map(is_syllable, words[:count]))
    if count == len(words) or spelled < _FEWEST_CAPITALS or not words[count][0].isalpha():
        return [line]
    return [line.part(" ".join(words[:count])), line.part(" ".join(words[count:]))]


def _is_capital(word: str) -> bool:
    return word.isupper() or not any(map(str.isalpha, word))


def _between(line: Line, mottos: Sequence[re.Match[str]]) -> list[Line]:
    if not mottos:
        return [line]
    starts = [0, *(motto.end() for motto in mottos)]
    ends = [*(motto.start() for motto in mottos), len(line.text)]
    pieces = (line.text[start:end].strip(" -–—*:") for start, end in zip(starts, ends, strict=True))
    return [line.part(piece) for piece in pieces if any(map(str.isalnum, piece))]
