"""The front page put together from its elements."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from summit_kb.domain.document import Proposal
from summit_kb.domain.text import ExtractedText
from summit_kb.ingest.front_page.capitals import Spelling
from summit_kb.ingest.front_page.foot import read_foot
from summit_kb.ingest.front_page.heading import Form, Heading, read_heading
from summit_kb.ingest.front_page.issuer import issuer_of_number, read_issuer, read_issuer_in_title
from summit_kb.ingest.front_page.lines import Line, lines_of
from summit_kb.ingest.front_page.marks import is_mark, read_marks
from summit_kb.ingest.front_page.number import NumberLine, read_number, without_number
from summit_kb.ingest.front_page.place_date import (
    date_after_number,
    read_day_passed,
    read_place_date,
    without_place_date,
)
from summit_kb.ingest.front_page.speech import read_speech
from summit_kb.ingest.front_page.subject import Subject, read_subject, title_lines
from summit_kb.ingest.front_page.type_line import TypeLine, find_type_line, read_type


@dataclass(frozen=True)
class FrontPage:
    """What was read: proposals by field, and the subject as printed for a title."""

    found: Mapping[str, Proposal] = field(default_factory=dict[str, Proposal])
    subject: Subject | None = None
    is_english: bool = False

    @property
    def type(self) -> str | None:
        proposal = self.found.get("type")
        return proposal.value if proposal else None


def read_front_page(text: ExtractedText) -> FrontPage:
    """Everything the first page and the foot of a document say about it.

    Fields: type, number, issuer, parent_body, place, date, subject, secrecy, urgency, signer,
    signer_title, recipients; of a speech: speaker, event.
    """
    lines = list(lines_of(text))
    heading = read_heading(lines)
    number = read_number(heading)
    beside = without_place_date(without_number(heading.lines, number))
    left = [line for line in beside if not is_mark(line)]
    spelling = Spelling(text)
    type_line = find_type_line(left, is_english=heading.is_english)
    subject = read_subject(left, type_line, spelling)
    found = read_marks(beside, text, is_formal=_is_formal(heading, number))
    found |= _identity(heading, number, left, type_line, spelling)
    if _is_formal(heading, number) or (type_line is not None and not type_line.rest):
        kind = found.get("type")
        if subject is not None and (kind is None or kind.value != "constitution"):
            found["subject"] = subject.proposal()
        found |= _foot(_text_of(lines, heading), found)
    else:
        found |= {**read_speech(lines, spelling), **_certain(found)}
    return FrontPage(found, subject, heading.is_english)


def _is_formal(heading: Heading, number: NumberLine | None) -> bool:
    return heading.form is not Form.NONE or number is not None


def _identity(
    heading: Heading,
    number: NumberLine | None,
    left: Sequence[Line],
    type_line: TypeLine | None,
    spelling: Spelling,
) -> dict[str, Proposal]:
    """Type, number, issuer, parent body, place and date."""
    found: dict[str, Proposal] = {}
    kind = read_type(heading, type_line, number)
    if kind is not None:
        found["type"] = kind
    if number is not None and number.canonical is not None:
        found["number"] = number.line.proposal(number.canonical, number.confidence, number.printed)
        day = date_after_number(number.line, number.end)
        if day is not None:
            found["date"] = day
    if _is_formal(heading, number):
        found |= _issuer(heading, number, left, type_line, spelling)
    found |= read_place_date(heading.lines)
    return found


def _issuer(
    heading: Heading,
    number: NumberLine | None,
    left: Sequence[Line],
    type_line: TypeLine | None,
    spelling: Spelling,
) -> dict[str, Proposal]:
    above = left[: type_line.index] if type_line else left
    found = read_issuer(above, heading.form, spelling, is_english=heading.is_english)
    if type_line is not None:
        told = read_issuer_in_title(title_lines(left, type_line), spelling)
        if told is None and number is not None:
            told = read_issuer_in_title([number.line], spelling)
        if told is not None:
            if "issuer" in found and found["issuer"].value != told.value:
                found["parent_body"] = found["issuer"]
            found["issuer"] = told
    if "issuer" not in found and number is not None:
        guess = issuer_of_number(number)
        if guess is not None:
            found["issuer"] = guess
    return found


def _text_of(lines: Sequence[Line], heading: Heading) -> Sequence[Line]:
    """The lines from where the text begins; who acts is named above it, and signs below."""
    begins = (at for at, line in enumerate(lines) if line is heading.ended)
    return lines[next(begins, 0) :]


def _foot(lines: Sequence[Line], found: Mapping[str, Proposal]) -> dict[str, Proposal]:
    foot, start = read_foot(lines)
    passed = read_day_passed(lines[:start]) if "date" not in found else None
    return {**foot, **({"date": passed} if passed else {})}


def _certain(found: Mapping[str, Proposal]) -> dict[str, Proposal]:
    """What outweighs the reading as a speech: everything but a type guessed from a title."""
    return {name: proposal for name, proposal in found.items() if name != "type"}
