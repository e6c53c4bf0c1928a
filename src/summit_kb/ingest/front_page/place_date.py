"""Place and date: "Đà Nẵng, ngày 24 tháng 01 năm 2019", and the day a law was passed."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from datetime import date

from summit_kb.domain.document import Proposal
from summit_kb.ingest.front_page.lines import Line

_SURE, _LIKELY, _MAYBE = 0.95, 0.85, 0.7
_DAY = (
    r"ngay\s*(?:(?P<d>\d{1,2})\s*thang\s*(?P<m>\d{1,2})\s*nam\s*(?P<y>\d{4})"
    r"|(?P<d2>\d{1,2})\s?[/.\-]\s?(?P<m2>\d{1,2})\s?[/.\-]\s?(?P<y2>\d{4}))(?!\d)"
)
_DATE = re.compile(rf"\b{_DAY}")
_KIND_OF_PLACE = re.compile(r"(?:Thành phố|Thị xã|Thị trấn|Tỉnh|Quận|Huyện|Phường|Xã|TP\.?)\s*$")
_MOST_WORDS = 5
# Nothing follows; a date in a sentence has words behind it.
_PLACED = re.compile(
    r",\s*ngay\b[\s\d.…/_\-]*(?:thang\b[\s\d.…/_\-]*(?:nam\b[\s\d.…/_\-]*)?)?[^\w]*$"
)
_COVER = re.compile(
    r"(?P<place>[^\W\d_]+(?:\s[^\W\d_]+){0,3})\s*[,\-–—]\s*(?:NĂM\s*)?(?:19|20)\d\d"
)
_PASSED = re.compile(rf"thong\s+qua\s+{_DAY}")
_LAST_LINES = 30


def read_place_date(lines: Sequence[Line]) -> dict[str, Proposal]:
    """Place and date of the heading; a date with a gap in it (a draft) is none."""
    for line in lines:
        placed = _PLACED.search(line.bare)
        if placed is None:
            continue
        found: dict[str, Proposal] = {}
        before = line.text[: placed.start()]
        place = before[_place_start(before) :].strip()
        if place:
            shown = place.title() if place.isupper() else place
            found["place"] = line.proposal(shown, _LIKELY, place)
        day = _DATE.search(line.bare, placed.start())
        dated = _dated(line, day, _SURE)
        if dated is not None:
            found["date"] = dated
        return found
    return _place_of_cover(lines)


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
        dated = _dated(line, _DATE.search(line.bare), _MAYBE)
        if dated is not None:
            return dated
    return None


def without_place_date(lines: Sequence[Line]) -> list[Line]:
    """The lines with place and date cut out, so that the other column is left."""
    kept: list[Line] = []
    for line in lines:
        placed = _PLACED.search(line.bare)
        if placed is None:
            kept.append(line)
            continue
        before = line.text[: placed.start()]
        left = before[: _place_start(before)].strip(" -–—*")
        if any(map(str.isalnum, left)):
            kept.append(line.part(left))
    return kept


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
