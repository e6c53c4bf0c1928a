"""The bar at the top: back and forward, the search field, adding, language, look, menu."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QPushButton, QToolButton, QWidget

from summit_kb.desktop import permitted
from summit_kb.desktop.saved.bell import BellButton
from summit_kb.desktop.theme import icons
from summit_kb.desktop.widgets.buttons import icon_button, primary_button, set_words
from summit_kb.desktop.widgets.segments import Segments
from summit_kb.desktop.window.commands import BY_NAME
from summit_kb.desktop.window.search_field import SearchField

if TYPE_CHECKING:
    from summit_kb.desktop.window.actions import Actions

_WIDEST_FIELD_LETTERS = 110
_NARROW_LETTERS = 100
_TIGHT_LETTERS = 84
_MENU = (
    "start",
    "save_search",
    "searches",
    "",
    "add_files",
    "add_folder",
    "desk",
    "editions",
    "",
    "larger",
    "smaller",
    "theme",
    "language",
    "full_screen",
    "",
    "settings",
    "query_help",
    "shortcuts",
    "report",
    "about",
    "",
    "quit",
)


class TopBar(QFrame):
    """Signal: ``language_chosen`` ("vi" or "en"); all else goes through the actions."""

    language_chosen = Signal(str)

    def __init__(self, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._actions = actions
        self.setProperty("kind", "bar")
        self._buttons: dict[str, QToolButton] = {}
        self._build()
        self._leave_out()
        self.retranslate()

    def _build(self) -> None:
        layout = QHBoxLayout(self)
        layout.setContentsMargins(10, 9, 10, 9)
        layout.setSpacing(4)
        for name in ("start", "back", "forward"):
            layout.addWidget(self._button(name))
        layout.addSpacing(8)
        self.field = SearchField()
        self.field.help_wanted.connect(self._actions["query_help"].trigger)
        layout.addStretch(1)
        layout.addWidget(self.field, 12)
        layout.addStretch(1)
        layout.addSpacing(8)
        layout.addWidget(self._build_add())
        layout.addSpacing(2)
        layout.addWidget(self._button("desk"))
        layout.addSpacing(4)
        self.bell = BellButton()
        layout.addWidget(self.bell)
        layout.addSpacing(2)
        self.language = Segments(["vi", "en"])
        self.language.chosen.connect(self.language_chosen)
        layout.addWidget(self.language)
        layout.addSpacing(2)
        layout.addWidget(self._button("theme"))
        layout.addWidget(self._build_menu_button())

    def _build_add(self) -> QPushButton:
        self.add = primary_button("add-document")
        menu = QMenu(self.add)
        menu.addAction(self._actions["add_files"])
        menu.addAction(self._actions["add_folder"])
        self.add.setMenu(menu)
        return self.add

    def _build_menu_button(self) -> QToolButton:
        button = icon_button("menu")
        self.menu = QMenu(button)
        for name in _MENU:
            if name:
                self.menu.addAction(self._actions[name])
            else:
                self.menu.addSeparator()
        button.setMenu(self.menu)
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._buttons["menu"] = button
        return button

    def _button(self, name: str) -> QToolButton:
        action = self._actions[name]
        button = icon_button(BY_NAME[name].icon)
        button.clicked.connect(action.trigger)
        action.enabledChanged.connect(button.setEnabled)
        button.setEnabled(action.isEnabled())
        self._buttons[name] = button
        return button

    def show_mode(self, mode: str) -> None:
        """The look's icon: sun, moon, or half and half for the system's."""
        name = {"light": "sun", "dark": "moon"}.get(mode, "contrast")
        self._buttons["theme"].setIcon(icons.icon(name))

    def button(self, name: str) -> QToolButton:
        """The button of a command."""
        return self._buttons[name]

    def open_menu(self) -> None:
        self._buttons["menu"].setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._buttons["menu"].showMenu()

    def retranslate(self) -> None:
        for name, button in self._buttons.items():
            set_words(button, BY_NAME[name].label, BY_NAME[name].shown_keys)
        full = {"vi": "Tiếng Việt", "en": "English"}
        self.language.set_words({"vi": "VI", "en": "EN"}, self.tr("Language"), full)
        self._name_add()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.field.setMaximumWidth(self.fontMetrics().averageCharWidth() * _WIDEST_FIELD_LETTERS)
        self._name_add()
        self._leave_room()

    def _leave_room(self) -> None:
        """In a tight window, what the menu also has makes room for the field."""
        roomy = self.width() >= self.fontMetrics().averageCharWidth() * _TIGHT_LETTERS
        self.language.setVisible(roomy and permitted.command("language"))
        for name in ("theme", "desk"):
            self._buttons[name].setVisible(roomy and permitted.command(name))

    def _leave_out(self) -> None:
        """What the policy has switched off is not seen."""
        self.add.setVisible(permitted.feature("add"))

    def _name_add(self) -> None:
        """Words on the button where there is room for them."""
        words = self.tr("Add documents")
        narrow = self.width() < self.fontMetrics().averageCharWidth() * _NARROW_LETTERS
        self.add.setText("" if narrow else f" {words}")
        self.add.setAccessibleName(words)
        self.add.setToolTip(words)
