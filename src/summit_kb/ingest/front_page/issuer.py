"""The issuing body, top left in capitals, with its parent body above it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from summit_kb.domain.document import Proposal
from summit_kb.ingest.front_page import english
from summit_kb.ingest.front_page.bodies import BODY_CODES, is_body
from summit_kb.ingest.front_page.capitals import Spelling
from summit_kb.ingest.front_page.heading import Form
from summit_kb.ingest.front_page.letters import bare
from summit_kb.ingest.front_page.lines import Line, printed
from summit_kb.ingest.front_page.number import NumberLine

_SURE, _LIKELY, _MAYBE, _UNSURE = 0.9, 0.8, 0.65, 0.5
# "NGHỊ QUYẾT CỦA BỘ CHÍNH TRỊ VỀ …": the body ends where the deed begins.
_DEED = (
    r"ve|v/v|ban hanh|huong dan|quy dinh|sua doi|phe duyet|thanh lap|cong bo|bai bo|giao|day manh"
    r"|tang cuong|thuc hien|trien khai|khoa|ky hop|hoi nghi|lan thu|ngay"
)
_OF = re.compile(rf"(?:^|ngay [\d/.\- ]+)cua\s+(?P<body>.+?)(?=\s+(?:{_DEED})\b|[,;(]|$)")


@dataclass(frozen=True)
class _Body:
    """The name of a body in capitals, and the lines it is broken over."""

    name: str
    lines: tuple[Line, ...]

    def proposal(self, spelling: Spelling, confidence: float) -> Proposal:
        return self.lines[0].proposal(spelling.body(self.name), confidence, printed(self.lines))


def read_issuer(
    above: Sequence[Line], form: Form, spelling: Spelling, *, is_english: bool = False
) -> dict[str, Proposal]:
    """Issuer and parent body from the lines above the type, in that heading's order."""
    if is_english:
        return _english_issuer(above)
    bodies = _bodies(above)
    if not bodies:
        return {}
    last = bare(bodies[-1].name)
    bodies = [one for one in bodies[:-1] if bare(one.name) != last] + bodies[-1:]
    sure = _SURE if form is not Form.NONE else _MAYBE
    found = {"issuer": bodies[-1].proposal(spelling, sure)}
    if len(bodies) > 1:
        found["parent_body"] = bodies[-2].proposal(spelling, _LIKELY)
    return found


def _english_issuer(above: Sequence[Line]) -> dict[str, Proposal]:
    named = [line for line in above if line.is_capitals and english.is_body(line.bare)]
    found = [line.proposal(english.body_name(line.text), _LIKELY) for line in named[-2:]]
    return dict(zip(("issuer", "parent_body"), reversed(found), strict=False))


def read_issuer_in_title(title: Sequence[Line], spelling: Spelling) -> Proposal | None:
    """The issuer told below the type: "NGHỊ QUYẾT / CỦA BỘ CHÍNH TRỊ / VỀ …"."""
    for line in title:
        match = _OF.search(line.bare)
        if match is None:
            continue
        name = _without_office(line.text[slice(*match.span("body"))])
        if is_body(name):
            value = spelling.body(name) if name.isupper() else name
            return line.proposal(value, _LIKELY, name)
    return None


def without_issuer(words: str) -> str:
    """The words of a title behind "CỦA BỘ CHÍNH TRỊ"."""
    match = _OF.match(bare(words))
    if match is None or not is_body(_without_office(words[slice(*match.span("body"))])):
        return words
    return words[match.end() :].strip()


def issuer_of_number(number: NumberLine) -> Proposal | None:
    """The body whose code ends the number, where only one has that code."""
    codes = re.split(r"[/\-]", number.canonical or "")[1:]
    for code in codes:
        name = BODY_CODES.get(code) or ("Quốc hội" if re.fullmatch(r"QH\d\d", code) else None)
        if name is not None:
            return number.line.proposal(name, _UNSURE, number.printed)
    return None


def _bodies(lines: Sequence[Line]) -> list[_Body]:
    """Names of bodies, those broken over several lines put together."""
    bodies: list[_Body] = []
    open_name = False
    for line in lines:
        text = line.text.strip(" -–—_*.:")
        text = re.sub(r"\s+NƯỚC$", "", text)
        if not text.isupper() or len(text) > 120:
            open_name = False
        elif is_body(text) and not _continues(bodies, text):
            bodies.append(_Body(text, (line,)))
            open_name = True
        elif open_name and re.match(r"[^\W\d_]", text):
            above = bodies[-1]
            bodies[-1] = _Body(f"{above.name} {text}", (*above.lines, line))
    return bodies


def _continues(bodies: Sequence[_Body], text: str) -> bool:
    """Whether a line that looks like a body ends the name above ("ỦY BAN / HỘI …" is rare)."""
    if not bodies:
        return False
    above = bare(bodies[-1].name)
    return above.endswith((" va", ",", " cua", " -")) and not bare(text).startswith("so ")


def _without_office(words: str) -> str:
    """A minister signs for the ministry: "BỘ TRƯỞNG BỘ CÔNG AN" is issued by "BỘ CÔNG AN"."""
    match = re.match(r"(?:bo truong|thong doc|tong giam doc|chu nhiem|vien truong|chanh an)\s+",
                     bare(words))  # fmt: skip
    return words[match.end() :] if match and is_body(words[match.end() :]) else words
