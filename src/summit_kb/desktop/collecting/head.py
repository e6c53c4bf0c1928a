"""The head of a collection: its name, what it comes to, and what can be done with it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QToolButton, QVBoxLayout, QWidget

from summit_kb.app.collection_view import CollectionView
from summit_kb.desktop.collecting.item_words import totals
from summit_kb.desktop.widgets.buttons import icon_button, primary_button, set_words
from summit_kb.desktop.widgets.elided import ElidedLabel
from summit_kb.desktop.widgets.text import muted

BUTTONS = {
    "up": ("arrow-up", "Alt+Up"),
    "down": ("arrow-down", "Alt+Down"),
    "edit": ("edit", "F2"),
    "remove": ("trash", "Del"),
    "divider": ("outline", "Ctrl+Shift+D"),
    "undo": ("undo", "Ctrl+Z"),
    "cite": ("quote", "Ctrl+Shift+E"),
    "export": ("upload", ""),
}


class CollectionHead(QFrame):
    """Signals: ``wanted`` (name of a button, or "book")."""

    wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "bar")
        self._view: CollectionView | None = None
        self.name = ElidedLabel(scale=1.25)
        self.subtitle, self.totals = ElidedLabel(kind="muted"), muted()
        self.totals.setWordWrap(True)
        self.make = primary_button("print")
        self.make.clicked.connect(lambda: self.wanted.emit("book"))
        self.buttons: dict[str, QToolButton] = {}
        tools = QHBoxLayout()
        tools.setSpacing(2)
        for name, (icon, _keys) in BUTTONS.items():
            button = self.buttons[name] = icon_button(icon)
            button.clicked.connect(lambda _checked=False, name=name: self.wanted.emit(name))
            tools.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 12, 14, 8)
        column.setSpacing(4)
        top = QHBoxLayout()
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self.name)
        words.addWidget(self.subtitle)
        top.addLayout(words, 1)
        top.addWidget(self.make)
        below = QHBoxLayout()
        below.addWidget(self.totals, 1)
        below.addLayout(tools)
        column.addLayout(top)
        column.addLayout(below)
        self.retranslate()

    def show_view(self, view: CollectionView) -> None:
        """Tell of a collection."""
        self._view = view
        self.name.setText(view.collection.name)
        self.subtitle.setText(view.collection.subtitle)
        self.subtitle.setVisible(bool(view.collection.subtitle))
        self.make.setEnabled(bool(view.documents))
        self.retranslate()

    def allow(self, *, chosen: bool, undo: bool) -> None:
        """Which buttons make sense now."""
        for name in ("up", "down", "edit", "remove"):
            self.buttons[name].setEnabled(chosen)
        self.buttons["undo"].setEnabled(undo)

    def retranslate(self) -> None:
        words = {
            "up": self.tr("Move up"),
            "down": self.tr("Move down"),
            "edit": self.tr("Edit the item"),
            "remove": self.tr("Remove from the collection"),
            "divider": self.tr("Add a divider"),
            "undo": self.tr("Undo"),
            "cite": self.tr("Cite, or export references…"),
            "export": self.tr("Save the collection as a file…"),
        }
        for name, button in self.buttons.items():
            set_words(button, words[name], BUTTONS[name][1])
        self.make.setText(self.tr("Make the book…"))
        self.totals.setText(totals(self._view) if self._view is not None else "")

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()
