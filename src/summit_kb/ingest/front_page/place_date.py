"""Place and date: "Đà Nẵng, ngày 24 tháng 01 năm 2019", and the day a law was passed."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from datetime import date

from summit_kb.domain.document import Proposal
from summit_kb.ingest.front_page.lines import Line
from summit_kb.ingest.references.days import find_english_day
from summit_kb.vietnamese.numbers import find_numbers

_SURE, _LIKELY, _MAYBE = 0.95, 0.85, 0.7
_DAY = (
    r"ngay\s*(?:(?P<d>\d{1,2})\s*thang\s*(?P<m>\d{1,2})\s*nam\s*(?P<y>\d{4})"
    r"|(?P<d2>\d{1,2})\s?[/.\-]\s?(?P<m2>\d{1,2})\s?[/.\-]\s?(?P<y2>\d{4}))(?!\d)"
)
_DATE = re.compile(rf"\b{_DAY}")
_KIND_OF_PLACE = re.compile(r"(?:Thành phố|Thị xã|Thị trấn|Tỉnh|Quận|Huyện|Phường|Xã|TP\.?)\s*$")
_MOST_WORDS = 5
# Nothing follows; a date in a sentence has words behind it. Of a day written by hand OCR makes a
# letter or two.
_PLACED = re.compile(
    r",\s*ngay\b[\s\d.…/_\-]*(?:[^\W\d_]{0,2}\s?thang\b[\s\d.…/_\-]*(?:nam\b[\s\d.…/_\-]*)?)?[^\w]*$"
)
_COVER = re.compile(
    r"(?P<place>[^\W\d_]+(?:\s[^\W\d_]+){0,3})\s*[,\-–—]\s*(?:NĂM\s*)?(?:19|20)\d\d"
)
_PASSED = re.compile(rf"thong\s+qua\s+{_DAY}")
_LAST_LINES = 30
_LONGEST_DATED = 160


def read_place_date(lines: Sequence[Line]) -> dict[str, Proposal]:
    """Place and date of the heading; a date with a gap in it (a draft) is none."""
    for line in lines:
        comma = _comma_before_day(line)
        if comma is None:
            continue
        found: dict[str, Proposal] = {}
        before = line.text[:comma]
        place = before[_place_start(before) :].strip()
        if place:
            shown = place.title() if place.isupper() else place
            found["place"] = line.proposal(shown, _LIKELY, place)
        dated = _day_in(line, comma, _SURE)
        if dated is not None:
            found["date"] = dated
        return found
    return _place_of_cover(lines)


def _comma_before_day(line: Line) -> int | None:
    """Where place and day of a line part that ends with them: "Đà Nẵng, ngày …"."""
    placed = _PLACED.search(line.bare)
    if placed is not None:
        return placed.start()
    english = find_english_day(line.bare)
    if english is None or any(map(str.isalnum, line.bare[english[2] :])):
        return None
    before = line.text[: english[1]].rstrip()
    # A place is a name: words of a sentence before a day are none.
    is_place = before.endswith(",") and _place_start(before[:-1]) < len(before) - 1
    return len(before) - 1 if is_place else None


def _place_of_cover(lines: Sequence[Line]) -> dict[str, Proposal]:
    """The foot of a cover: "HÀ NỘI – 2026"."""
    for line in lines:
        match = _COVER.fullmatch(line.text)
        if match is not None and match["place"].isupper():
            return {"place": line.proposal(match["place"].strip().title(), _MAYBE, match["place"])}
    return {}


def date_after_number(line: Line, at: int) -> Proposal | None:
    """The date behind the number in a title: "SỐ 30/2007/TT-BCA NGÀY 12-12-2007"."""
    return _dated(line, re.compile(rf"\W*{_DAY}").match(line.bare, at), _LIKELY)


def read_day_passed(lines: Sequence[Line]) -> Proposal | None:
    """The day an assembly passed the document, told at its end."""
    for line in reversed(lines[-_LAST_LINES:]):
        dated = _dated(line, _PASSED.search(line.bare), _LIKELY)
        if dated is not None:
            return dated
    return None


def read_any_date(lines: Iterable[Line]) -> Proposal | None:
    """A day told on one of a few lines, as on the front of a speech."""
    for line in lines:
        if len(line.text) > _LONGEST_DATED or find_numbers(line.text):
            continue  # a day in a sentence, or of a document that is named
        dated = _day_in(line, 0, _MAYBE)
        if dated is not None:
            return dated
    return None


def without_place_date(lines: Sequence[Line]) -> list[Line]:
    """The lines with place and date cut out, so that the other column is left."""
    kept: list[Line] = []
    for line in lines:
        comma = _comma_before_day(line)
        if comma is None:
            kept.append(line)
            continue
        before = line.text[:comma]
        left = before[: _place_start(before)].strip(" -–—*")
        if any(map(str.isalnum, left)):
            kept.append(line.part(left))
    return kept


def _day_in(line: Line, at: int, confidence: float) -> Proposal | None:
    """The first day a line tells behind ``at``, in Vietnamese or English."""
    dated = _dated(line, _DATE.search(line.bare, at), confidence)
    english = None if dated else find_english_day(line.bare)
    if english is None:
        return dated
    return line.proposal(english[0].isoformat(), confidence, line.text[slice(*english[1:])])


def _dated(line: Line, match: re.Match[str] | None, confidence: float) -> Proposal | None:
    iso = iso_date(match) if match else None
    if match is None or iso is None:
        return None
    return line.proposal(iso, confidence, line.text[slice(*match.span())].strip(" ,.;"))


def iso_date(match: re.Match[str]) -> str | None:
    """The date of a match; None for one that no calendar has."""
    year, month, day = (match[key] or match[f"{key}2"] for key in "ymd")
    try:
        return date(int(year), int(month), int(day)).isoformat()
    except ValueError:
        return None


def _place_start(before: str) -> int:
    """Where the name of a place begins that ``before`` ends with; its length if there is none."""
    start = len(before)
    for count, word in enumerate(reversed(list(re.finditer(r"[^\s,;:]+", before)))):
        # Capitals beside a name in small letters are an abbreviation of the other column.
        is_name = word[0][0].isupper() and (before.isupper() or not word[0][1:].isupper())
        if count == _MOST_WORDS or not is_name or before[word.end() : start].strip():
            break
        start = word.start()
    kind = _KIND_OF_PLACE.search(before[:start])
    return kind.start() if kind else start
