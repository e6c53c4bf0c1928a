"""Numbers that are read for links only: standards, and forms of older texts.

They are no terms of the index, and need none: a link asks which document bears the number.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from summit_kb.domain.document import Identity
from summit_kb.ingest.front_page.letters import bare
from summit_kb.ingest.references.days import read_day
from summit_kb.ingest.references.forms import number_form

# "10/2007/QĐ_BKHCN": the sign between type and body is somebody's slip.
_UNDERLINED = re.compile(r"(?<=\d/(?:19|20)\d\d/)([^\W\d_]{1,5})_(?=[^\W\d_]{2,})")
# QCVN 32:2026/BXD, QCVN 09-1:2012/BTNMT, TCVN 1234:2020, TCVN ISO 9001:2015, TCXDVN 323:2004.
_STANDARD = re.compile(
    r"(?<![\w\-])(?P<code>QCVN|QCĐP|QCKTĐP|TCVN|TCXDVN|TCCS|TCĐP)[ \u00a0]*"
    r"(?P<of>(?:ISO|IEC|ISO[ /-]IEC)[ \u00a0]+)?"
    r"(?P<no>\d{1,6}(?:-\d{1,3})?)[ \u00a0]*(?P<sign>:|-)[ \u00a0]*(?P<year>(?:19|20)\d\d)(?!\d)"
    r"(?:/(?P<body>[A-ZĐ][\w.-]*[\w]))?"
)
# "Nghị định số 49/CP", "Quyết định 178/TTg": number and body, as until 1996.
_OLDER = re.compile(
    r"(?<!\w)(?P<type>nghi dinh|quyet dinh|chi thi|nghi quyet|thong tu)[ \u00a0]+"
    r"(?:so[ \u00a0]*:?[ \u00a0]*)?"
    r"(?P<no>\d{1,4})[ \u00a0]?[/-][ \u00a0]?(?P<body>cp|ttg|hdbt|hdcp|ctn|hdnn)(?![\w/-])"
)
_TYPES = {
    "nghi dinh": "decree",
    "quyet dinh": "decision",
    "chi thi": "directive",
    "nghi quyet": "resolution",
    "thong tu": "circular",
}
_BODIES = {
    "cp": ("CP", "Chính phủ"),
    "ttg": ("TTg", "Thủ tướng Chính phủ"),
    "hdbt": ("HĐBT", "Hội đồng Bộ trưởng"),
    "hdcp": ("HĐCP", "Hội đồng Chính phủ"),
    "ctn": ("CTN", "Chủ tịch nước"),
    "hdnn": ("HĐNN", "Hội đồng Nhà nước"),
}
# Of a library of tens of thousands the numbers are read once, not at every change of it.
_MOST_KEPT = 100_000
_OLD_NUMBER = re.compile(r"(?P<no>\d{1,4})[ \u00a0]?[/-][ \u00a0]?(?P<body>[^\W\d_]{2,4})")


@dataclass(frozen=True)
class OtherForm:
    """Another document where it stands; ``number_end`` is where its number ends."""

    start: int
    number_end: int
    identity: Identity


def evened(text: str) -> str:
    """``text``, letter for letter, with slips in numbers put right."""
    return _UNDERLINED.sub(r"\1-", text)


def find_other_forms(text: str) -> Iterator[OtherForm]:
    """Standards and older numbers of ``text`` (composed)."""
    for match in _STANDARD.finditer(text):
        kind = "technical-regulation" if match["code"].startswith("QC") else "other"
        yield OtherForm(match.start(), match.end(), Identity(kind, _standard(match)))
    plain = bare(text)
    for match in _OLDER.finditer(plain):
        code, body = _BODIES[match["body"]]
        day, _end = read_day(plain, match.end())
        identity = Identity(_TYPES[match["type"]], f"{match['no']}/{code}", body, day)
        yield OtherForm(match.start(), match.end(), identity)


def is_standard(number: str) -> bool:
    """Whether only one document can bear the number: a standard with its year."""
    return _STANDARD.fullmatch(number) is not None


@lru_cache(_MOST_KEPT)
def linked_form(number: str) -> str:
    """A number by which two descriptions are compared, also of a standard or of older days."""
    if match := _STANDARD.fullmatch(number.strip()):
        return _standard(match).upper()
    older = _OLD_NUMBER.fullmatch(number.strip())
    if older is not None and bare(older["body"]) in _BODIES:
        return f"{older['no'].lstrip('0')}/{_BODIES[bare(older['body'])][0]}".upper()
    return number_form(evened(number))


def _standard(match: re.Match[str]) -> str:
    of = " ".join((match["of"] or "").split())
    parts = (match["code"], of, f"{match['no']}:{match['year']}")
    body = f"/{match['body']}" if match["body"] else ""
    return " ".join(filter(None, parts)) + body
