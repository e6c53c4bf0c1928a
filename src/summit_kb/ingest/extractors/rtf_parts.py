"""What comes out of an RTF file: runs with fonts, the marks between them, notes in place."""

from __future__ import annotations

from dataclasses import dataclass

from summit_kb.ingest.legacy_runs import Run
from summit_kb.ingest.paragraph_flow import Paragraph


@dataclass(frozen=True)
class End:
    """The end of a "cell" or "row"."""

    what: str


@dataclass(frozen=True)
class ParagraphEnd:
    """The end of a paragraph and what it was."""

    paragraph: Paragraph


Part = Run | End | ParagraphEnd


class Parts:
    """Collects parts; text of one font that follows on itself becomes one run."""

    def __init__(self) -> None:
        self._parts: list[Part] = []
        self._held: list[str] = []
        self._font = ""
        self._outer: list[list[Part]] = []
        self._notes: list[list[Part]] = []

    def add_text(self, text: str, font: str) -> None:
        if font != self._font:
            self._flush()
            self._font = font
        self._held.append(text)

    def add_mark(self, mark: End | ParagraphEnd) -> None:
        self._flush()
        self._parts.append(mark)

    def begin_note(self) -> None:
        """What follows is a note; it stands after the paragraph that it belongs to."""
        self._flush()
        self._outer.append(self._parts)
        self._parts = []

    def end_note(self) -> None:
        self._flush()
        self._notes.append(self._parts)
        self._parts = self._outer.pop()

    def put_notes(self) -> None:
        """Put the notes that wait here."""
        self._flush()
        for note in self._notes:
            self._parts += [*note, ParagraphEnd(Paragraph())]
        self._notes.clear()

    def finished(self) -> list[Part]:
        """All parts, notes that still wait at the end."""
        self._flush()
        if self._notes:
            self._parts.append(ParagraphEnd(Paragraph()))
            self.put_notes()
        return self._parts

    def _flush(self) -> None:
        if self._held:
            # Letters outside the first plane come in halves, each a number of its own.
            text = "".join(self._held).encode("utf-16-le", "surrogatepass")
            self._parts.append(Run(text.decode("utf-16-le", "replace"), self._font))
            self._held.clear()
