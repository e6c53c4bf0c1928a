"""The foot of a document: recipients on the left, signature on the right, at the end of the text.

Annexes follow it, forms to fill in look like it, and extractors mix its two columns; so all
places that may be the foot are read, and the one most like a foot is taken.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from summit_kb.domain.document import Proposal
from summit_kb.ingest.front_page.lines import Line, printed
from summit_kb.ingest.front_page.offices import is_signature_title, office_titles
from summit_kb.ingest.front_page.people import has_surname, is_signed_mark, person
from summit_kb.ingest.front_page.recipients import Recipients, is_recipients_label, split_columns

_SURE, _LIKELY = 0.9, 0.7
_MOST_LINES = 60
_MOST_STRAY = 4
_LONGEST = 200
_ANNEX = re.compile(
    r"(?:phu luc|mau so|danh muc|\(?ban hanh kem theo|\(?kem theo|quy che$|quy dinh$"
    r"|cong hoa xa hoi|doc lap|chuong [ivx\d]|dieu \d|copyright)"
)
_TEXT_ENDS = re.compile(r"\.\s?/\s?\.")


@dataclass
class Foot:
    """What one place that may be the foot says; ``end`` is the line behind it."""

    start: int
    end: int
    titles: list[Line] = field(default_factory=list[Line])
    name: str | None = None
    name_line: Line | None = None
    recipients: Recipients = field(default_factory=Recipients)

    def proposals(self) -> dict[str, Proposal]:
        found: dict[str, Proposal] = {}
        if self.name is not None and self.name_line is not None:
            sure = _SURE if has_surname(self.name) else _LIKELY
            found["signer"] = self.name_line.proposal(self.name, sure)
            titles = office_titles([line.text for line in self.titles])
            if titles:
                found["signer_title"] = self.titles[0].proposal(titles, sure, printed(self.titles))
        recipients = self.recipients.proposal()
        if recipients is not None:
            found["recipients"] = recipients
        return found


def read_foot(lines: Sequence[Line]) -> tuple[dict[str, Proposal], int]:
    """Signer, title and recipients, and the line the foot begins at (all of them if none)."""
    best: Foot | None = None
    best_score = 0
    for foot in _feet(lines):
        score = _score(foot, lines)
        if score > best_score:
            best, best_score = foot, score
    if best is None:
        return {}, len(lines)
    return best.proposals(), best.start


def _feet(lines: Sequence[Line]) -> Iterator[Foot]:
    index = 0
    while index < len(lines):
        line = lines[index]
        if is_recipients_label(line.bare) or is_signature_title(line.text):
            foot = _read(lines, index)
            yield foot
            index = max(foot.end, index + 1)
        else:
            index += 1


def _read(lines: Sequence[Line], start: int) -> Foot:
    foot = Foot(start, start)
    stray = 0
    for index in range(start, min(start + _MOST_LINES, len(lines))):
        line = lines[index]
        is_text = len(line.text) > _LONGEST and not line.text.startswith(("-", "–", "+"))
        if index > start and (_ANNEX.match(line.bare) or is_text):
            break
        left, right = split_columns(line, in_list=foot.recipients.is_open)
        took = left is not None and foot.recipients.take(left)
        if right is not None and not (took and right is left):
            took = _take_signature(foot, right) or took
        stray = 0 if took else stray + 1
        if took:
            foot.end = index + 1
        done = foot.name is not None and not foot.recipients.is_open
        if stray > _MOST_STRAY or (done and not took):
            break
    return foot


def _take_signature(foot: Foot, line: Line) -> bool:
    if is_signature_title(line.text):
        if foot.name is None:
            foot.titles.append(line)
        return foot.name is None
    if is_signed_mark(line.bare):
        return True
    if not foot.titles or foot.name is not None:
        return False
    name = person(line.text)
    if name is None:
        return False
    foot.name, foot.name_line = name, line
    return True


def _score(foot: Foot, lines: Sequence[Line]) -> int:
    score = 0
    if foot.name is not None:
        is_sample = len(foot.name.split()[-1]) == 1
        score += -3 if is_sample else 2 + has_surname(foot.name)
    if foot.recipients.is_complete:
        score += 2
    if any(_TEXT_ENDS.search(line.bare) for line in lines[max(0, foot.start - 3) : foot.start]):
        score += 2
    after = lines[foot.end] if foot.end < len(lines) else None
    if after is None or _ANNEX.match(after.bare):
        score += 1
    return score
