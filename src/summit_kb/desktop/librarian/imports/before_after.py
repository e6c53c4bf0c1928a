"""The beginning of a text as its file holds it, beside what it was converted to."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QWidget

from summit_kb.desktop.widgets.text import TextLabel, muted
from summit_kb.domain.text import ExtractedText
from summit_kb.vietnamese.legacy.convert import as_written
from summit_kb.vietnamese.normal import has_accents

_MARK = "legacy-"
_LONGEST = 120


def converted_from(text: ExtractedText) -> str | None:
    """The encoding of before Unicode that a text was converted from."""
    codes = [code for code in text.warnings if code.startswith(_MARK)]
    return codes[0].removeprefix(_MARK) if codes else None


def sample(text: ExtractedText) -> str:
    """The first stretch with words that the conversion changed."""
    blocks = (block.text for page in text.pages for block in page.blocks)
    first = next((block for block in blocks if has_accents(block)), "")
    return first if len(first) <= _LONGEST else first[:_LONGEST].rsplit(" ", 1)[0] + " …"


class BeforeAfter(QFrame):
    """Two short texts, one above the other; the file itself stays as it is."""

    def __init__(self, text: ExtractedText, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "card")
        after, encoding = sample(text), converted_from(text)
        before = as_written(after, encoding) if encoding else after
        grid = QGridLayout(self)
        grid.setContentsMargins(12, 10, 12, 10)
        grid.setVerticalSpacing(4)
        titles = (self.tr("As the file has it"), self.tr("Converted"))
        self.texts = (TextLabel(before, kind="muted"), TextLabel(after))
        for place, (title, label) in enumerate(zip(titles, self.texts, strict=True)):
            label.setWordWrap(True)
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            label.setAccessibleName(f"{title}: {label.text()}")
            grid.addWidget(muted(title, 0.88), 2 * place, 0)
            grid.addWidget(label, 2 * place + 1, 0)
