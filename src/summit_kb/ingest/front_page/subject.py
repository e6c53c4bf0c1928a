"""The subject (trích yếu): what stands below the type, or behind "V/v" in an official letter."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from summit_kb.domain.document import Proposal
from summit_kb.ingest.front_page import english
from summit_kb.ingest.front_page.bodies import is_body
from summit_kb.ingest.front_page.capitals import Spelling
from summit_kb.ingest.front_page.issuer import without_issuer
from summit_kb.ingest.front_page.letters import bare, capitalised
from summit_kb.ingest.front_page.lines import Line
from summit_kb.ingest.front_page.lines import printed as words_of
from summit_kb.ingest.front_page.offices import is_office
from summit_kb.ingest.front_page.type_line import TypeLine
from summit_kb.vietnamese.normal import has_accents

_SURE, _LIKELY = 0.9, 0.75
_LONGEST = 500
_MOST_LINES = 8
_ABOUT = re.compile(
    r"(?:quoc gia |dia phuong )?(?:v\s?/\s?v\b|ve viec\b|ve\b)\s*[:.]?\s*"
    r"|(?:on|regarding|concerning)\s+(?:the (?=approval|promulgation|issuance))?"
)
_LETTER = re.compile(r"(?:v\s?/\s?v\b|ve viec\b)\s*[:.]?\s*")
_DATE = re.compile(r"(?:so\s*:?\s*\S+\s+)?ngay\s+(?:[\d/.\-]+|\d+ thang \d+ nam \d+)\s*")
_ENDS = re.compile(r"(?:\(?(?:ban hanh )?kem theo|\(|khoa [xiv]+\b|ky hop|ngay \d|chuong|so:)")
# A line that ends like this goes on below.
_LINKS = "và|về|của|cho|trong|tại|với|đến|theo|các|một số|thành phố|tỉnh|năm|giai đoạn|số"
_HANGING = re.compile(rf"(?:\b(?:{_LINKS})|,|-|–)$")
_HANGING_BARE = re.compile(rf"(?:\b(?:{bare(_LINKS)})|,|-|–)$")
_OPENS_TEXT = re.compile(r"(?:trong |thuc hien|de |ngay |nham |hien nay|thoi gian|kinh |can cu)")


@dataclass(frozen=True)
class Subject:
    """The subject as printed, spelled in small letters, and where it was read."""

    printed: str
    line: Line
    confidence: float
    words: str

    @property
    def value(self) -> str:
        """Without "V/v", "Về việc" or "Về", as library records have it."""
        match = _ABOUT.match(Line(self.printed, 0, "").bare)
        return capitalised(self.printed[match.end() :] if match else self.printed)

    def proposal(self) -> Proposal:
        return self.line.proposal(self.value, self.confidence, self.words)


def read_subject(
    lines: Sequence[Line], type_line: TypeLine | None, spelling: Spelling
) -> Subject | None:
    """The subject below the type line, or behind "V/v" when there is no such line."""
    if type_line is not None:
        start = [type_line.line.part(type_line.rest)] if type_line.rest else []
        found = _gathered([*start, *title_lines(lines, type_line)])
        return _spelled(found, spelling, _SURE if not start else _LIKELY)
    for index, line in enumerate(lines):
        match = _LETTER.match(line.bare)
        if match is not None:
            first = line.part(line.text[match.end() :])
            found = [first, *lines[index + 1 :]] if first.text else lines[index + 1 :]
            return _spelled(_gathered(found), spelling, _SURE)
    return None


def title_lines(lines: Sequence[Line], type_line: TypeLine) -> Sequence[Line]:
    """What stands between the type and the text."""
    return lines[type_line.index + 1 :]


def _gathered(lines: Sequence[Line]) -> list[Line]:
    """The lines of the subject: until somebody is named who acts, or the text opens."""
    kept: list[Line] = []
    for line in lines[:_MOST_LINES]:
        if _stops(line, kept) or sum(len(one.text) for one in kept) > _LONGEST:
            break
        kept.append(line)
    return kept


def _stops(line: Line, before: Sequence[Line]) -> bool:
    if not before:
        return _ENDS.match(line.bare) is not None and not _DATE.match(line.bare)
    if _ENDS.match(line.bare):
        return True
    hanging = _hangs(before[-1])
    if line.is_capitals and _names_actor(line):
        return not (hanging and before[-1].is_capitals)
    if before[-1].is_capitals and not before[-1].bare.startswith("cua ") and not hanging:
        return not line.is_capitals
    opens = line.text[:1].isupper() and (
        _OPENS_TEXT.match(line.bare) is not None
        or len(line.text) > 200
        or line.text.endswith((".", ":", ";"))
    )
    return opens and not hanging


def _hangs(line: Line) -> bool:
    """Whether a line goes on below; without marks "bảo vệ" would end like "về"."""
    if has_accents(line.text):
        return _HANGING.search(line.text.lower()) is not None
    return _HANGING_BARE.search(line.bare) is not None


def _names_actor(line: Line) -> bool:
    return is_office(line.bare) or is_body(line.text) or english.is_actor(line.bare)


def _spelled(lines: Sequence[Line], spelling: Spelling, confidence: float) -> Subject | None:
    pieces: list[str] = []
    for line in lines:
        text = line.text
        heading = _DATE.match(line.bare)
        if heading is not None:
            text = text[heading.end() :]
        text = without_issuer(text)
        if text:
            pieces.append(spelling.sentence(text) if text.isupper() else text)
    printed = " ".join(pieces).strip(' .*-–:;_“”"') if pieces else ""
    printed = _closed(printed)
    if len(printed) < 4 or len(printed) > _LONGEST * 2:
        return None
    return Subject(capitalised(printed), lines[0], confidence, words_of(lines))


def _closed(text: str) -> str:
    """With the quotation mark or bracket that stripping took away."""
    for opening, closing in ("“”", "()"):
        if text.count(opening) > text.count(closing):
            return text + closing
    return text
