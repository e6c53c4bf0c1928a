"""The type of a document: the line in capitals that names it, or what its number says."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from summit_kb.domain.document import Proposal
from summit_kb.domain.kinds import DOCUMENT_TYPES
from summit_kb.ingest.front_page import english
from summit_kb.ingest.front_page.heading import Form, Heading
from summit_kb.ingest.front_page.letters import bare, squeezed
from summit_kb.ingest.front_page.lines import Line
from summit_kb.ingest.front_page.number import NumberLine

_SURE, _LIKELY, _MAYBE, _UNSURE = 0.95, 0.8, 0.65, 0.5
# Letters name no type; what is spoken has a front of its own.
_NO_LINE = {"other", "summary", "official-letter", "speech", "paper", "presentation"}
# The longest first: "THÔNG CÁO BÁO CHÍ" is no "THÔNG CÁO".
_NAMES = sorted(
    ((squeezed(kind.vi), bare(kind.vi), kind.id) for kind in DOCUMENT_TYPES.values()
     if kind.id not in _NO_LINE),
    key=lambda row: -len(row[0]),
)  # fmt: skip
_OTHER_NAMES = {"quyetnghi": "resolution", "banthoathuan": "agreement", "luat": "law"}
_BY_CODE = {kind.abbreviation: kind.id for kind in DOCUMENT_TYPES.values() if kind.abbreviation}
_SUBJECT_MARK = re.compile(r"(?:v\s?/\s?v\b|ve viec\b)")


@dataclass(frozen=True)
class TypeLine:
    """A line with the name of a type; ``rest`` is what follows the name on the same line."""

    index: int
    type: str
    rest: str
    line: Line

    @property
    def printed(self) -> str:
        """The name of the type as it stands there."""
        return self.line.text[: len(self.line.text) - len(self.rest)].strip(" :-–")


def find_type_line(lines: Sequence[Line], *, is_english: bool = False) -> TypeLine | None:
    """The first line that is the name of a type in capitals, or else begins with one."""
    if is_english:
        return _english_type_line(lines)
    begins: TypeLine | None = None
    for index, line in enumerate(lines):
        if not line.is_capitals:
            continue
        whole = squeezed(line.text)
        for name, spaced, type_id in _NAMES:
            if whole == name or _OTHER_NAMES.get(whole) == type_id:
                return TypeLine(index, type_id, "", line)
            if begins is None and line.bare.startswith(f"{spaced} "):
                begins = TypeLine(index, type_id, line.text[len(spaced) :].strip(" :-–"), line)
    return begins


def _english_type_line(lines: Sequence[Line]) -> TypeLine | None:
    for index, line in enumerate(lines):
        type_id = english.type_of(line.text) if line.is_capitals else None
        if type_id is not None:
            return TypeLine(index, type_id, "", line)
    return None


def read_type(
    heading: Heading, found: TypeLine | None, number: NumberLine | None
) -> Proposal | None:
    """The type, the surer the more the line, the number and the layout agree."""
    code = number.type_code if number else None
    if number and number.canonical and number.canonical.startswith("QCVN"):
        return number.line.proposal(_BY_CODE["QCVN"], _SURE, number.printed)
    if found is not None:
        formal = heading.form is not Form.NONE or number is not None
        agrees = code is None or _BY_CODE.get(code) == found.type
        confidence = (_SURE if not found.rest else _LIKELY) if formal else _MAYBE
        return found.line.proposal(found.type, confidence if agrees else _MAYBE, found.printed)
    if code in _BY_CODE and number is not None:
        return number.line.proposal(_BY_CODE[code], _LIKELY, number.printed)
    return _letter(heading, number)


def _letter(heading: Heading, number: NumberLine | None) -> Proposal | None:
    """An official letter names no type: it has "V/v", an addressee and a number with no type."""
    if heading.form is Form.NONE:
        return None
    subject = next((line for line in heading.lines if _SUBJECT_MARK.match(line.bare)), None)
    if heading.is_letter and (subject or number) and heading.ended is not None:
        return (subject or heading.ended).proposal("official-letter", _SURE if subject else _LIKELY)
    return subject.proposal("official-letter", _UNSURE) if subject else None
