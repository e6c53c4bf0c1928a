"""The reader's toolbar: where one is, how large it is shown, and what stands beside it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QToolButton, QWidget

from summit_kb.desktop import permitted
from summit_kb.desktop.reader.narrowing import Narrowing
from summit_kb.desktop.reader.page_box import PageBox
from summit_kb.desktop.reader.zoom_box import ZoomBox
from summit_kb.desktop.widgets.buttons import icon_button, set_words

# Name of the button: its drawing, whether it stays down, its keys.
_BUTTONS = {
    "side": ("side-panel", True, "F9"),
    "previous_page": ("chevron-up", False, ""),
    "next_page": ("chevron-down", False, ""),
    "smaller": ("zoom-out", False, "Ctrl+−"),
    "larger": ("zoom-in", False, "Ctrl++"),
    "fit_width": ("fit-width", True, "Ctrl+1"),
    "fit_page": ("fit-page", True, "Ctrl+2"),
    "turn": ("rotate", False, "Ctrl+R"),
    "mode": ("reading", False, "Ctrl+Alt+M"),
    "aloud": ("aloud", True, "Ctrl+Shift+U"),
    "cite": ("quote", False, "Ctrl+Shift+E"),
    "beside": ("columns", False, "Ctrl+\\"),
    "text": ("text-view", True, "F4"),
    "find": ("search", True, "Ctrl+F"),
    "details": ("details", True, "F8"),
}
_OF_PAGES = ("fit_width", "fit_page", "turn")
# What a narrow window does without first; keys and menus still offer it.
_SPARED = (
    "aloud",
    "cite",
    "beside",
    "turn",
    "fit_page",
    "fit_width",
    "previous_page",
    "next_page",
    "smaller",
    "larger",
)


class Toolbar(QFrame):
    """Signals: ``pressed`` carries the name of a button; ``page_wanted``, ``zoom_wanted``."""

    pressed = Signal(str)
    page_wanted = Signal(str)
    zoom_wanted = Signal(float)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "bar")
        self.page_box = PageBox(self)
        self.zoom_box = ZoomBox(self)
        self.page_box.page_wanted.connect(self.page_wanted)
        self.zoom_box.zoom_wanted.connect(self.zoom_wanted)
        self._buttons = {name: self._button(name) for name in _BUTTONS}
        self._row = self._lay_out()
        spared = [self._buttons[name] for name in _SPARED]
        self._narrowing = Narrowing(self._row, [*spared, self.zoom_box])
        self._narrowing.offer(self._buttons["aloud"], offered=permitted.reading("aloud"))
        self.retranslate()

    def button(self, name: str) -> QToolButton:
        return self._buttons[name]

    def set_down(self, name: str, *, down: bool) -> None:
        """Show a choice without making it."""
        self._buttons[name].setChecked(down)

    def set_menu(self, name: str, menu: QMenu) -> None:
        """Let a button open a menu."""
        self._buttons[name].setMenu(menu)
        self._buttons[name].setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)

    def show_pages(self, *, pages: bool) -> None:
        """Offer what pages can do, or what text can."""
        for name in _OF_PAGES:
            self._narrowing.offer(self._buttons[name], offered=pages)
        self.set_down("text", down=not pages)
        self._narrowing.fit(self.width())

    def offer_pages(self, *, paged: bool) -> None:
        """A text without pages has none to go to."""
        self.page_box.offer(offered=paged)
        for name in ("previous_page", "next_page"):
            self._narrowing.offer(self._buttons[name], offered=paged)
        self._narrowing.fit(self.width())

    def retranslate(self) -> None:
        words = {
            "side": self.tr("Contents, pages and matches"),
            "previous_page": self.tr("Previous page"),
            "next_page": self.tr("Next page"),
            "smaller": self.tr("Smaller"),
            "larger": self.tr("Larger"),
            "fit_width": self.tr("Fit width"),
            "fit_page": self.tr("Fit page"),
            "turn": self.tr("Turn right"),
            "mode": self.tr("Reading mode, aloud, presentation, print"),
            "aloud": self.tr("Read aloud"),
            "cite": self.tr("Cite what is selected, or the page"),
            "beside": self.tr("Side by side with its translation or another document"),
            "text": self.tr("Text only"),
            "find": self.tr("Find in this document"),
            "details": self.tr("Details and relations"),
        }
        for name, button in self._buttons.items():
            set_words(button, words[name], _BUTTONS[name][2])

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._narrowing.fit(self.width())

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()

    def _button(self, name: str) -> QToolButton:
        drawing, stays, _keys = _BUTTONS[name]
        button = icon_button(drawing, self)
        button.setObjectName(name)
        button.setCheckable(stays)
        button.clicked.connect(self._on_clicked)
        return button

    def _lay_out(self) -> QHBoxLayout:
        row = QHBoxLayout(self)
        row.setContentsMargins(8, 4, 8, 4)
        row.setSpacing(2)
        left = ("side", "previous_page", "next_page")
        middle = ("smaller", "larger", "fit_width", "fit_page", "turn")
        for name in left:
            row.addWidget(self._buttons[name])
        row.addWidget(self.page_box)
        row.addStretch(1)
        for name in middle:
            row.addWidget(self._buttons[name])
        row.insertWidget(row.indexOf(self._buttons["larger"]), self.zoom_box)
        row.addStretch(1)
        for name in ("cite", "beside", "mode", "aloud", "text", "find", "details"):
            row.addWidget(self._buttons[name])
        return row

    @Slot()
    def _on_clicked(self) -> None:
        self.pressed.emit(self.sender().objectName())
