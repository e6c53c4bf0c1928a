"""The front of a speech, paper or presentation: what it is, who gave it, at which event, when."""

from __future__ import annotations

import re
from collections.abc import Sequence

from summit_kb.domain.document import Proposal
from summit_kb.ingest.front_page.capitals import Spelling
from summit_kb.ingest.front_page.letters import bare
from summit_kb.ingest.front_page.lines import Line
from summit_kb.ingest.front_page.people import has_surname, name_in, person
from summit_kb.ingest.front_page.place_date import read_any_date

_SURE, _LIKELY, _MAYBE = 0.85, 0.75, 0.6
_FRONT_LINES = 15
_LONGEST = 220
_KINDS = (
    ("speech", re.compile(
        r"(?:bai\s+)?(?:phat bieu|dien van|loi chao mung|loi khai mac|dap tu)\b"
        r"|(?:opening|closing|welcome|keynote)\s+(?:address|speech|remarks)\b"
        r"|(?:speech|address|remarks)\s+(?:by|of|at)\b")),
    ("paper", re.compile(r"(?:bai\s+|bao cao\s+)?tham luan\b|paper\s+(?:by|presented)\b")),
    ("presentation", re.compile(r"bai trinh bay\b|bai thuyet trinh\b|presentation\s+(?:by|at)\b")),
)  # fmt: skip
_LABEL = re.compile(
    r"(?:nguoi phat bieu|nguoi trinh bay|dien gia|bao cao vien|nguoi doc|tac gia|speaker|presenter"
    r"|presented by|author)s?\s*[:\-–]\s*"
)
_BY = re.compile(r"\b(?:cua|do|by|of)\s+")
# "… of the opening address by Mr …" says it in a sentence too.
_OPENING_BY = re.compile(
    r"\b(?:phat bieu(?: khai mac| be mac| chao mung)?|tham luan|address|speech|remarks)"
    r"\s+(?:cua|by)\s+(?=(?:dong chi|ong|ba|ngai|mr|mrs|ms|dr|prof)\b)"
)
_HONORIFIC = re.compile(
    r"\b(?:dong chi|ong|ba|ngai|tien si|ts|gs|pgs|mr|mrs|ms|dr|prof|professor)\b\.?\s+"
)
_EVENT = re.compile(
    r"\b(?:hoi nghi|hoi thao|dien dan|dai hoi|toa dam|trien lam|tuan le|ngay hoi|phien hop|phien"
    r"|ky hop|le (?:khai mac|be mac|ky ket|cong bo|trao giai|ky niem)|summit|conference|forum"
    r"|workshop|symposium|congress|seminar)\b"
)
_EVENT_ENDS = re.compile(
    r"\s*(?:[(;·|]|,\s*(?:ngay|tai|at|on|in)\b|,?\s*\bngay \d|\s[-–]\s|\.\s|\bdo\b.*\bto chuc"
    r"|\bcua dong chi|$)"
)
_ENGLISH_EVENT = re.compile(
    r"(?:[A-Z][\w’'&-]*\s+(?:of\s+|on\s+|for\s+|and\s+|the\s+)*){0,7}"
    r"(?:Summit|Conference|Forum|Workshop|Symposium|Congress|Seminar)"
    r"(?:\s+(?:on|for|of)\s+[A-Z][\w -]*)?(?:\s+\d{4})?"
)
_SAYING = re.compile(r"\b(?:nhan manh|cho biet|khang dinh|cho rang|noi rang|said|stressed)\b")


def read_speech(lines: Sequence[Line], spelling: Spelling) -> dict[str, Proposal]:
    """Type, speaker, event and date, if the front says that this is something spoken."""
    front = lines[:_FRONT_LINES]
    kind = _kind(front)
    if kind is None:
        return {}
    index, type_id = kind
    line = front[index]
    alone = len(line.text) < 40
    found = {
        "type": line.proposal(type_id, _SURE if alone or line.is_capitals else _LIKELY),
        "speaker": _speaker(front[index:]),
        "event": _event(front[index:], spelling),
        "date": read_any_date(front),
    }
    return {name: proposal for name, proposal in found.items() if proposal is not None}


def _kind(front: Sequence[Line]) -> tuple[int, str] | None:
    for index, line in enumerate(front[:8]):
        if len(line.text) > _LONGEST or _SAYING.search(line.bare):
            continue
        for type_id, pattern in _KINDS:
            if pattern.match(line.bare):
                return index, type_id
    return None


def _speaker(front: Sequence[Line]) -> Proposal | None:
    for line in front:
        label = _LABEL.match(line.bare)
        if label is not None:
            rest = line.text[label.end() :]
            name = name_in(rest) or person(re.split(r"[,;(–]", rest)[0])
            if name is not None:
                return _named(line, name, _SURE)
    for line in front[:6]:
        name = _named_by(line)
        if name is not None:
            return _named(line, name, _SURE if has_surname(name) else _MAYBE)
    for line in front[1:6]:
        name = person(line.text)
        if name is not None and has_surname(name) and not _EVENT.search(line.bare):
            return _named(line, name, _LIKELY)
    return None


def _named(line: Line, name: str, confidence: float) -> Proposal:
    """A name and where it stands in its line, perhaps in capitals."""
    at = line.bare.find(bare(name))
    return line.proposal(name, confidence, line.text[at : at + len(name)] if at >= 0 else None)


def _named_by(line: Line) -> str | None:
    """The name behind "của (đồng chí) …" or "by (Mr) …", whatever office stands between."""
    by = _BY.search(line.bare)
    if len(line.text) > _LONGEST:
        by = _OPENING_BY.search(line.bare)
        if by is None:
            return None
    if by is None:
        honoured = _HONORIFIC.match(line.bare)
        return name_in(line.text[honoured.end() :]) if honoured else None
    rest = line.text[by.end() :]
    honoured = _HONORIFIC.search(line.bare, by.end())
    if honoured is not None:
        run = re.match(r"(?:[^\W\d_]+\s?){2,5}", line.text[honoured.end() :])
        words = [] if run is None else run[0].split()
        while words and not words[-1][0].isupper():
            words.pop()
        name = person(" ".join(words)) if words and all(w[0].isupper() for w in words) else None
        if name is not None:
            return name
    return name_in(rest)


def _event(front: Sequence[Line], spelling: Spelling) -> Proposal | None:
    for line in front[:8]:
        if len(line.text) > _LONGEST or _SAYING.search(line.bare):
            continue
        english = _ENGLISH_EVENT.search(line.text)
        match = _EVENT.search(line.bare)
        if english is not None and not line.is_capitals:
            name = english[0]
        elif match is not None:
            end = _EVENT_ENDS.search(line.bare, match.end())
            name = line.text[match.start() : end.start() if end else None].strip(' .,:*“”"')
        else:
            continue
        if len(name.split()) < 2:
            continue
        told = spelling.sentence(name) if name.isupper() else name
        sure = _LIKELY if len(told) > 15 else _MAYBE
        return line.proposal(told[:1].upper() + told[1:], sure, name)
    return None
