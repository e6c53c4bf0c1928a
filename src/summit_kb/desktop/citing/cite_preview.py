"""How references will look, before they are copied."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from html import escape

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QFrame, QTextBrowser, QWidget

from summit_kb.app.citing_memory import CitingChoice
from summit_kb.app.mentions import entries
from summit_kb.app.quoting import quoted
from summit_kb.desktop.citing.citer import Cite, Citer
from summit_kb.reading.citing.rich import Rich, html, plain

# More are copied and exported, not shown.
_MOST_SHOWN = 40


@dataclass(frozen=True)
class Shown:
    """Paragraphs within the text, as later mentions where those differ, and the list at the end.

    ``count`` says how many places there are when not all are shown.
    """

    in_text: tuple[Rich, ...]
    later: tuple[Rich, ...]
    listed: tuple[Rich, ...]
    count: int


def shown(citer: Citer, places: Sequence[Cite], choice: CitingChoice) -> Shown:
    """For a thread: carrying out a style takes a while. Raises what ``Citer.cited`` raises."""
    few = places[:_MOST_SHOWN]
    made = citer.cited(few, choice)
    again = citer.cited(few, choice, later=True)
    first = tuple(
        quoted(place.words, one, choice.style) if place.words else one.in_text
        for place, one in zip(few, made, strict=True)
    )
    later = tuple(one.in_text for one in again)
    told = tuple(one.in_text for one in made)
    return Shown(first, later if later != told else (), tuple(entries(made)), len(places))


class CitePreview(QTextBrowser):
    """Nothing in it can be followed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.setOpenLinks(False)
        self.setTabChangesFocus(True)
        self.document().setDocumentMargin(14)
        self.setAccessibleName(QCoreApplication.translate("CiteDialog", "Preview"))

    def show_words(self, words: Shown) -> None:
        quiet = self.palette().color(QPalette.ColorRole.PlaceholderText).name()
        parts: list[str] = []
        for heading, paragraphs in _sections(words):
            if paragraphs:
                parts.append(f'<p style="color:{quiet}; margin:8px 0 2px 0">{escape(heading)}</p>')
                parts += [f'<p style="margin:2px 0 6px 0">{html(one)}</p>' for one in paragraphs]
        if words.count > len(words.in_text):
            more = QCoreApplication.translate("CiteDialog", "… and %1 more")
            left = str(words.count - len(words.in_text))
            parts.append(f'<p style="color:{quiet}">{escape(more.replace("%1", left))}</p>')
        self.setHtml("".join(parts))
        self.setAccessibleDescription("\n".join(map(plain, words.in_text)))


def _sections(words: Shown) -> list[tuple[str, tuple[Rich, ...]]]:
    in_text = QCoreApplication.translate("CiteDialog", "In the text")
    again = QCoreApplication.translate("CiteDialog", "When it is mentioned again")
    listed = QCoreApplication.translate("CiteDialog", "In the list of references")
    return [(in_text, words.in_text), (again, words.later), (listed, words.listed)]
