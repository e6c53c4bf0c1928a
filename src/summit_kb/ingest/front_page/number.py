"""Number and symbol: "Số: 30/2020/NĐ-CP", Party "Số 43-NQ/TW", "Luật số: 24/2018/QH14"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from summit_kb.ingest.front_page.heading import Form, Heading
from summit_kb.ingest.front_page.letters import bare
from summit_kb.ingest.front_page.lines import Line
from summit_kb.vietnamese.number_words import TYPE_CODES
from summit_kb.vietnamese.numbers import find_numbers

_SURE, _LIKELY, _MENDED = 0.95, 0.85, 0.6
_LONGEST_TITLE = 250
# OCR reads the accents of "Số" in many ways and the colon as a semicolon.
_LABEL = re.compile(
    r"(?:^|(?<=\s))(?:(?:luat|nghi quyet|phap lenh|nghi dinh|quyet dinh|thong tu|lenh)\s+)?"
    r"so\s*(?P<colon>[:;.]?)\s*(?=[\d/_\-.…])"
)
_ENGLISH_LABEL = re.compile(
    r"(?:^|(?<=\s))(?:(?:law|resolution|ordinance|decree|decision|circular|order)\s+)?"
    r"(?:no\b\.?|number\b)\s*(?P<colon>:?)\s*(?=\d)"
)
_SYMBOL = re.compile(
    r"(?P<no>\d{1,5}[a-zđ]?)(?P<rest>(?:\s?[/\-–]\s?(?:[^\W\d_]|\d|[_&.](?=\w))+)+)"
)
_STANDARD = re.compile(
    r"\b(?P<code>QCVN|QCĐP|TCVN)\s*(?P<rest>\d{1,3}(?:-\d+)?\s*:\s*\d{4}(?:/[\w-]+)?)"
)
_OCR_TERM = re.compile(r"(?<=/QH)[IlH|](?=\d\b)")


@dataclass(frozen=True)
class NumberLine:
    """The line with the number; ``canonical`` is None where its place is still empty (a draft)."""

    line: Line
    canonical: str | None
    confidence: float
    start: int
    end: int

    @property
    def printed(self) -> str:
        """Label and symbol as they stand there."""
        return self.line.text[self.start : self.end]

    @property
    def type_code(self) -> str | None:
        """The abbreviation of a type in the number, as printed ("NQ")."""
        codes = re.split(r"[/\-]", self.canonical or "")[1:]
        found = (TYPE_CODES.get(bare(code)) for code in codes[:2])
        return next((code for code in found if code), None)


def read_number(heading: Heading) -> NumberLine | None:
    """The document's own number; numbers of other documents stand in the text."""
    for line in heading.lines:
        label = _ENGLISH_LABEL if heading.is_english else _LABEL
        found = _labelled(line, heading.form, label)
        if found is not None:
            return found
    return next(filter(None, map(_standard, heading.lines)), None)


def without_number(lines: Sequence[Line], number: NumberLine | None) -> list[Line]:
    """The lines with the number cut out, so that the other column of its line is left."""
    if number is None:
        return list(lines)
    kept: list[Line] = []
    for line in lines:
        if line is not number.line:
            kept.append(line)
            continue
        rests = (line.text[: number.start], line.text[number.end :])
        kept.extend(line.part(rest.strip(" -–—*")) for rest in rests if any(map(str.isalnum, rest)))
    return kept


def _labelled(line: Line, form: Form, pattern: re.Pattern[str]) -> NumberLine | None:
    for label in pattern.finditer(line.bare):
        if label.start() and not label["colon"]:
            continue  # "Nghị quyết số 43-NQ/TW" in running text
        symbol = _SYMBOL.match(line.text, label.end())
        if symbol is None or _is_date(symbol[0]):
            rest = re.match(r"[\s_.…]*[/\-–]\s?[^\W\d_][\w&.\-–/]*", line.text[label.end() :])
            end = label.end() + (rest.end() if rest else 0)
            return NumberLine(line, None, 0.0, label.start(), end)
        alone = form is not Form.NONE or label["colon"]
        if not alone and _is_sentence(line.text[symbol.end() :]):
            continue  # "Nghị quyết số 43-NQ/TW đề ra mục tiêu …" tells of another document
        canonical, mended = _canonical(symbol[0])
        sure = form is not Form.NONE and (label["colon"] or form is Form.PARTY)
        confidence = _MENDED if mended else _SURE if sure else _LIKELY
        return NumberLine(line, canonical, confidence, label.start(), symbol.end())
    return None


def _is_sentence(rest: str) -> bool:
    return len(rest) > _LONGEST_TITLE or (rest.endswith((".", ";", ":")) and " " in rest.strip())


def _standard(line: Line) -> NumberLine | None:
    match = _STANDARD.search(line.text)
    if match is None or line.text[: match.start()].strip():
        return None
    canonical = f"{match['code']} {''.join(match['rest'].split())}"
    return NumberLine(line, canonical, _LIKELY, match.start(), match.end())


def _canonical(printed: str) -> tuple[str, bool]:
    """As it is cited, and whether a slip of OCR was mended."""
    compact = re.sub(r"\s", "", printed).replace("–", "-").rstrip(".")
    mended = _OCR_TERM.sub("1", compact)
    found = find_numbers(mended)
    if found and found[0].text == mended:
        return found[0].canonical, mended != compact
    return mended, mended != compact


def _is_date(symbol: str) -> bool:
    return not any(map(str.isalpha, symbol))
