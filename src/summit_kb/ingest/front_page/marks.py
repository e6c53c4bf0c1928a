"""Stamped marks: how secret a document is, and how urgent."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from summit_kb.domain.document import Proposal
from summit_kb.domain.kinds import Secrecy, Urgency
from summit_kb.domain.text import ExtractedText
from summit_kb.ingest.front_page.letters import bare
from summit_kb.ingest.front_page.lines import Line

_SURE, _LIKELY = 0.95, 0.8
_LABEL = re.compile(r"(?:do mat|muc do mat|dau mat|do khan|muc do khan)\s*[:\-–]\s*")
# OCR drops or changes the accents of a stamp; other words of the same letters are no marks.
_LAST_WORD = {"mật", "mat", "mât", "mạt", "mậ́t"}
_SECRECY = {
    "tuyet mat": Secrecy.TOP_SECRET,
    "toi mat": Secrecy.SECRET,
    "mat": Secrecy.CONFIDENTIAL,
}
_URGENCY = {
    "hoa toc": Urgency.IMMEDIATE,
    "hoa toc hen gio": Urgency.IMMEDIATE,
    "thuong khan": Urgency.VERY_URGENT,
    "khan": Urgency.URGENT,
}
_EDGE_LINES = 2


def read_marks(
    heading: Sequence[Line], text: ExtractedText, *, is_formal: bool = True
) -> dict[str, Proposal]:
    """Secrecy and urgency as printed on lines of their own in the heading or a page's margin.

    Without a formal heading a stamp whose accents OCR lost ("MAT") is taken for another word.
    """
    found: dict[str, Proposal] = {}
    levels = {mark for line in heading if (mark := _secrecy(line, is_formal=is_formal))}
    # A table or list that names all levels is a text about marks, not a mark.
    if len(levels) <= 1:
        for line in heading:
            _note(found, line, _SURE, is_formal=is_formal)
    margins = list(_margins(text))
    if len({mark for line in margins if (mark := _secrecy(line, is_formal=is_formal))}) == 1:
        for line in margins:
            _note(found, line, _LIKELY, is_formal=is_formal)
    return found


def is_mark(line: Line) -> bool:
    """Whether a line is a stamp and nothing else."""
    return _secrecy(line) is not None or _urgency(line) is not None


def _note(found: dict[str, Proposal], line: Line, confidence: float, *, is_formal: bool) -> None:
    secrecy, urgency = _secrecy(line, is_formal=is_formal), _urgency(line)
    if secrecy is not None:
        found.setdefault("secrecy", line.proposal(secrecy.value, confidence))
    if urgency is not None:
        found.setdefault("urgency", line.proposal(urgency.value, confidence))


def _secrecy(line: Line, *, is_formal: bool = True) -> Secrecy | None:
    words, labelled = _stamp(line)
    if not (labelled or words.isupper()):
        return None
    plain = " ".join(bare(words).split())
    level = _SECRECY.get(plain)
    if level is None or words.split()[-1].lower() not in _LAST_WORD:
        return None
    return None if words.lower() == "mat" and not (is_formal or labelled) else level


def _urgency(line: Line) -> Urgency | None:
    words, labelled = _stamp(line)
    if not (labelled or words.isupper()):
        return None
    return _URGENCY.get(" ".join(bare(words).split()))


def _stamp(line: Line) -> tuple[str, bool]:
    label = _LABEL.match(line.bare)
    words = line.text[label.end() :] if label else line.text
    return words.strip(" .:*-–—[](){}|/\\!“”\"'"), label is not None


def _margins(text: ExtractedText) -> Iterator[Line]:
    """The first and last lines of every page of a document that has pages."""
    if not text.paged:
        return
    for page in text.pages:
        blocks = [block.text for block in page.blocks if "\n" not in block.text]
        edges = blocks[:_EDGE_LINES] + blocks[_EDGE_LINES:][-_EDGE_LINES:]
        for edge in edges:
            if "\t" not in edge and len(edge) < 40:
                yield Line(edge.strip(), page.number, edge.strip())
