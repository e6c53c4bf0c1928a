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

from summit_kb.ingest.front_page.lines import Line

_MOST_LINES = 40
_LONGEST_LINE = 400
_MOTTO = re.compile(
    r"(?:\bnuoc\s+)?\bcong\s*hoa\s*xa\s*hoi\s*chu\s*nghia\s*viet\s*nam\b"
    r"|\bdoc\s*lap\s*\W*\s*tu\s*do\s*\W*\s*hanh\s*phuc\b"
)
_PARTY = re.compile(r"\bdang\s*cong\s*san\s*viet\s*nam\b")
_TEXT_BEGINS = re.compile(
    r"(?:can cu|theo de nghi|xet de nghi|xet to trinh|kinh gui|chuong [ivx\d]|dieu \d|phan [ivx\d]"
    r"|thuc hien |de thuc hien|trong thoi gian|trong nhung nam|loi noi dau|muc luc)"
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

    @property
    def is_letter(self) -> bool:
        """Whether the text is addressed to somebody ("Kính gửi: …")."""
        return self.ended is not None and self.ended.bare.startswith("kinh gui")


def read_heading(lines: Iterable[Line]) -> Heading:
    """The heading of a document whose lines are ``lines``."""
    form = Form.NONE
    kept: list[Line] = []
    ended: Line | None = None
    for line in islice(lines, _MOST_LINES):
        if _TEXT_BEGINS.match(line.bare) or len(line.text) > _LONGEST_LINE:
            ended = line
            break
        if _PARTY.search(line.bare) and form is Form.NONE:
            form = Form.PARTY
        elif _MOTTO.search(line.bare) and not _is_name_of_a_law(line, kept):
            form = Form.STATE
        kept.extend(_without_mottos(line, kept))
    return Heading(form, tuple(kept), ended)


def _without_mottos(line: Line, before: Sequence[Line]) -> list[Line]:
    if _is_name_of_a_law(line, before):
        return [line]
    spans = [match.span() for find in (_MOTTO, _PARTY) for match in find.finditer(line.bare)]
    pieces: list[Line] = []
    at = 0
    for start, end in sorted(spans):
        pieces.append(line.part(line.text[at:start].strip(" -–—*:")))
        at = end
    rest = line.text[at:].strip() if not spans else line.text[at:].strip(" -–—*")
    pieces.append(line.part(rest))
    return [piece for piece in pieces if any(map(str.isalnum, piece.text))]


def _is_name_of_a_law(line: Line, before: Sequence[Line]) -> bool:
    """The constitution is that "of the Socialist Republic of Viet Nam"."""
    return bool(before) and before[-1].bare == "hien phap" and line.bare.startswith("nuoc ")
