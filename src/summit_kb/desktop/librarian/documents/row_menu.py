"""The menu of chosen rows."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from summit_kb.desktop.theme import icons
from summit_kb.desktop.translation import QT_TRANSLATE_NOOP


@dataclass(frozen=True)
class Entry:
    """``only`` is how many rows it is offered for, any number when None; an empty name is a line
    between entries.
    """

    name: str = ""
    text: str = ""
    icon: str = ""
    keys: str = ""
    only: int | None = None


ENTRIES = (
    Entry("open", QT_TRANSLATE_NOOP("RowMenu", "Open"), "document", "Return"),
    Entry("describe", QT_TRANSLATE_NOOP("RowMenu", "Describe with the page beside…"), "pages"),
    Entry("edit", QT_TRANSLATE_NOOP("RowMenu", "Edit fields"), "edit", "F2"),
    Entry("confirm", QT_TRANSLATE_NOOP("RowMenu", "Confirm what was read"), "check"),
    Entry(),
    Entry("past", QT_TRANSLATE_NOOP("RowMenu", "History"), "recent", only=1),
    Entry("folder", QT_TRANSLATE_NOOP("RowMenu", "Show the folder"), "folder", only=1),
    Entry("compare", QT_TRANSLATE_NOOP("RowMenu", "Compare the two"), "columns", only=2),
    Entry("copy", QT_TRANSLATE_NOOP("RowMenu", "Copy the locator"), "copy"),
    Entry("table", QT_TRANSLATE_NOOP("RowMenu", "Export as a table…"), "exchange"),
    Entry(),
    Entry("remove", QT_TRANSLATE_NOOP("RowMenu", "Move to the trash"), "trash", "Del"),
)


def row_menu(chosen: int, doing: Mapping[str, Callable[[], None]], parent: QWidget) -> QMenu:
    """The menu for ``chosen`` rows; ``doing`` says what each entry does."""
    menu = QMenu(parent)
    for entry in ENTRIES:
        if not entry.name:
            menu.addSeparator()
            continue
        action = menu.addAction(
            icons.icon(entry.icon), QCoreApplication.translate("RowMenu", entry.text)
        )
        action.setObjectName(entry.name)
        if entry.keys:
            action.setShortcut(QKeySequence(entry.keys))
        action.setEnabled(chosen == entry.only or (chosen > 0 and entry.only is None))
        action.triggered.connect(partial(_do, doing[entry.name]))
    return menu


def _do(deed: Callable[[], None], _checked: bool = False) -> None:  # noqa: FBT002 Qt's signal
    deed()
