"""One button for everything that leaves the library or comes back, with a menu."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QSizePolicy, QToolButton, QWidget

from summit_kb.desktop.theme import icons


class ExchangeButton(QToolButton):
    """``export_table``, ``import_table`` and ``export_library`` are its actions."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setIcon(icons.icon("exchange"))
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        menu = QMenu(self)
        self.export_table = QAction(menu)
        self.import_table = QAction(menu)
        self.export_library = QAction(menu)
        menu.addActions([self.export_table, self.import_table])
        menu.addSeparator()
        menu.addAction(self.export_library)
        self.setMenu(menu)
        self.retranslate()

    def retranslate(self) -> None:
        name = self.tr("Move in and out")
        # A little air between the drawing and its words, as in the list above.
        self.setText(f"  {name}")
        self.setAccessibleName(name)
        self.setToolTip(name)
        self.export_table.setText(self.tr("Export a table…"))
        self.import_table.setText(self.tr("Import a table…"))
        self.export_library.setText(self.tr("Export the whole library…"))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()
