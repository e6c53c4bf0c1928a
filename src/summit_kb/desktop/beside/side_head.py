"""Which document a side shows, and what can be done with that side."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from summit_kb.app.words import Words
from summit_kb.desktop.reader.facts import identity_text
from summit_kb.desktop.widgets.buttons import icon_button, set_words
from summit_kb.desktop.widgets.elided import ElidedLabel
from summit_kb.domain.document import Document


class SideHead(QFrame):
    """Signals: ``choose_wanted``, ``open_wanted``, ``text_wanted`` (bool: text, not pages)."""

    choose_wanted = Signal()
    open_wanted = Signal()
    text_wanted = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "bar")
        self.title = ElidedLabel(weight=QFont.Weight.DemiBold)
        self.facts = ElidedLabel(kind="muted", scale=0.92)
        self.text = icon_button("text-view")
        self.text.setCheckable(True)
        self.text.toggled.connect(self.text_wanted)
        self.open = icon_button("new-tab")
        self.open.clicked.connect(self.open_wanted)
        self.choose = icon_button("documents")
        self.choose.clicked.connect(self.choose_wanted)
        lines = QVBoxLayout()
        lines.setSpacing(1)
        lines.addWidget(self.title)
        lines.addWidget(self.facts)
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 6, 8, 6)
        row.setSpacing(4)
        row.addLayout(lines, 1)
        for button in (self.text, self.open, self.choose):
            row.addWidget(button)
        self.retranslate()

    def show_document(self, document: Document | None, words: Words) -> None:
        """Name a document in its own language; none is still to be chosen."""
        for button in (self.text, self.open):
            button.setEnabled(document is not None)
        if document is None:
            self.title.setText(self.tr("No document yet"))
            self.facts.setText("")
            return
        self.title.setText(document.title)
        known = (words.language(document.language), identity_text(document.identity, words))
        self.facts.setText(" · ".join(filter(None, known)))

    def offer_pages(self, *, offered: bool) -> None:
        """A file without pages is shown as text only."""
        self.text.setVisible(offered)

    def set_text(self, *, text: bool) -> None:
        """Show which way it is read, without asking for it."""
        self.text.blockSignals(True)
        self.text.setChecked(text)
        self.text.blockSignals(False)

    def retranslate(self) -> None:
        set_words(self.text, self.tr("Text only"), "F4")
        set_words(self.open, self.tr("Open in the reader"), "Ctrl+Return")
        set_words(self.choose, self.tr("Choose another document"), "Ctrl+Shift+D")

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()
