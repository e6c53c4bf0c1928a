"""The letters of a document number: which runs after the digits are type and body."""

from __future__ import annotations

import re
from typing import NamedTuple

from summit_kb.vietnamese.normal import folded_form, nfc
from summit_kb.vietnamese.number_words import (
    BODY_CODES,
    CERTAIN_CODES,
    PARTY_BODIES,
    TYPE_CODES,
)


class Code(NamedTuple):
    """One abbreviation; ``join`` is what stands before it: "/", "-", " " or nothing."""

    text: str
    join: str
    end: int

    @property
    def folded(self) -> str:
        return "tw" if nfc(self.text).lower() == "tư" else folded_form(self.text)

    @property
    def is_type(self) -> bool:
        return self.folded in TYPE_CODES

    @property
    def is_body(self) -> bool:
        return (
            self.folded in BODY_CODES or re.fullmatch(r"(?:qh|hdnd)\d\d?", self.folded) is not None
        )

    @property
    def is_printed(self) -> bool:
        """Capitals, or a known code in its printed case (QyĐ, TTg)."""
        text = nfc(self.text)
        return text.isupper() or text in (TYPE_CODES.get(self.folded), BODY_CODES.get(self.folded))


NEXT = re.compile(
    r"(?P<join>[ \u00a0]?[/\-\u2010\u2011\u2013][ \u00a0]?|[ \u00a0]|)"
    r"(?P<code>(?:[^\W\d_][\u0300-\u036f]*){1,10}\d{0,2})(?![\w\u0300-\u036f])"
)
_MOST = 5


def read(text: str, at: int, *, has_year: bool) -> list[Code] | None:
    """The codes from ``at`` on, or None when they make no document number."""
    codes: list[Code] = []
    while len(codes) < _MOST and (match := NEXT.match(text, at)):
        join = match["join"].strip(" \u00a0") or match["join"][:1].replace("\u00a0", " ")
        code = Code(match["code"], join, match.end())
        if not (_may_follow(code, codes[-1]) if codes else _may_start(code, has_year=has_year)):
            break
        codes.append(code)
        at = match.end()
    return codes if _is_number(codes, text, has_year=has_year) else None


def _may_start(code: Code, *, has_year: bool) -> bool:
    if code.join in ("", " "):
        return code.is_type
    if has_year:
        return code.is_type or code.is_body or code.is_printed
    return code.is_type or (code.join == "/" and code.is_printed and len(code.text) > 1)


def _may_follow(code: Code, before: Code) -> bool:
    if code.join == "":
        return False
    if code.join == " ":
        return code.is_body and before.is_type
    return code.is_body or code.is_type or code.is_printed


def _is_number(codes: list[Code], text: str, *, has_year: bool) -> bool:
    if not codes:
        return False
    first = codes[0]
    if len(codes) > 1:
        return has_year or first.is_type or first.is_printed
    if re.match(r"/\w", text[first.end :]):
        return False
    if has_year and first.join not in ("", " "):
        return True
    if first.join in ("", " "):
        return first.folded in CERTAIN_CODES
    return first.is_type and (first.is_printed or first.folded in CERTAIN_CODES)


def canonical(no: str, year: str | None, codes: list[Code]) -> str:
    """The number as it is printed: Party no-TYPE/BODY, State no[/year]/TYPE-BODY."""
    printed = [_printed(codes[0], TYPE_CODES), *(_printed(code, BODY_CODES) for code in codes[1:])]
    if year is not None:
        return f"{no}/{year}/{'-'.join(printed)}"
    if len(codes) == 1:
        return f"{no}-{printed[0]}"
    is_party = codes[1].folded in PARTY_BODIES or [code.join for code in codes[:2]] == ["-", "/"]
    if is_party:
        return f"{no}-{printed[0]}/{'-'.join(printed[1:])}"
    return f"{no}/{'-'.join(printed)}"


def _printed(code: Code, table: dict[str, str]) -> str:
    known = table.get(code.folded)
    return known or nfc(code.text).upper()
