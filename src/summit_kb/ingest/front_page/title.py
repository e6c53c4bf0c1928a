"""The title: type and subject of a formal document, else its heading, else what the file says."""

from __future__ import annotations

import re
from pathlib import Path

from summit_kb.domain.document import Proposal
from summit_kb.domain.kinds import DOCUMENT_TYPES
from summit_kb.domain.text import BlockKind, ExtractedText
from summit_kb.ingest.clean import clean
from summit_kb.ingest.front_page.letters import capitalised, squeezed
from summit_kb.ingest.front_page.lines import Line
from summit_kb.ingest.front_page.reader import FrontPage

_LIKELY, _MAYBE, _FILE_NAME = 0.75, 0.5, 0.3
_LONGEST = 300
_GENERATED = re.compile(r"Microsoft (?:Word|PowerPoint|Excel)|untitled|document\d*$|slide \d+|BỘ ",
                        re.IGNORECASE)  # fmt: skip
_TYPE_NAMES = frozenset(squeezed(kind.vi) for kind in DOCUMENT_TYPES.values())
_HEAD_BLOCKS = 12


def read_title(path: Path, text: ExtractedText, front: FrontPage) -> Proposal:
    """There is always one; the name of the file is the last resort, and little trusted."""
    if front.subject is not None:
        subject = front.subject
        return subject.line.proposal(_of_subject(front)[:_LONGEST], _LIKELY, subject.words)
    heading = _heading(text)
    if heading is not None:
        return heading
    told = text.metadata.get("title", "")
    if told and squeezed(told) not in _TYPE_NAMES and not _GENERATED.match(told):
        return Proposal(told[:_LONGEST], _MAYBE, "file-metadata")
    name = clean(path.stem.replace("_", " "))
    return Proposal(name or path.name, _FILE_NAME, "file-name")


def _of_subject(front: FrontPage) -> str:
    assert front.subject is not None
    printed = front.subject.printed
    if front.type == "official-letter" or front.type is None:
        return front.subject.value
    first, _, rest = printed.partition(" ")
    # A name or an abbreviation keeps its capital in the middle of the title.
    is_name = first.isupper() or rest[:1].isupper()
    opening = printed if is_name else f"{first[:1].lower()}{first[1:]} {rest}".rstrip()
    kind = DOCUMENT_TYPES[front.type]
    return f"{kind.en if front.is_english else kind.vi} {opening}"


def _heading(text: ExtractedText) -> Proposal | None:
    for page in text.pages[:1]:
        for block in page.blocks[:_HEAD_BLOCKS]:
            if block.kind is BlockKind.HEADING and block.level == 1:
                line = Line(block.text, page.number, block.text)
                return line.proposal(capitalised(block.text)[:_LONGEST], _LIKELY)
    return None
