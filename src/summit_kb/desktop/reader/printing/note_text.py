"""What was said of a document, as a text of its own behind the pages."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from summit_kb.app.notes.views import NoteView
from summit_kb.domain.text import Block, BlockKind, ExtractedText, PageText


def note_text(
    notes: Sequence[NoteView], heading: str, page_label: Callable[[NoteView], str]
) -> ExtractedText | None:
    """Each note that says something below the words it is about; None without any."""
    blocks: list[Block] = []
    for view in sorted(notes, key=lambda one: one.page):
        if not view.note.text or view.is_lost:
            continue
        label = page_label(view)
        quoted = " ".join(view.note.anchor.exact.split())
        if quoted:
            blocks.append(Block(BlockKind.QUOTE, f"“{quoted}”" + (f" ({label})" if label else "")))
        blocks.append(Block(BlockKind.PARAGRAPH, view.note.text))
    if not blocks:
        return None
    return as_text([Block(BlockKind.HEADING, heading, 1), *blocks])


def plain_text(words: str) -> ExtractedText:
    """Words that were selected, a paragraph a line."""
    lines = [line for line in words.splitlines() if line.strip()]
    return as_text([Block(BlockKind.PARAGRAPH, line) for line in lines])


def as_text(blocks: Sequence[Block]) -> ExtractedText:
    return ExtractedText("text", "", (PageText(1, tuple(blocks)),), paged=False)
