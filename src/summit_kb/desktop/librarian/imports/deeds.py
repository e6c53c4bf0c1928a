"""What can be done with rows of the queue, by their state."""

from __future__ import annotations

from collections.abc import Sequence
from enum import StrEnum

from PySide6.QtCore import QCoreApplication

from summit_kb.desktop.librarian.imports.row import UNDER_WAY, Row, State
from summit_kb.desktop.translation import QT_TRANSLATE_NOOP


class Deed(StrEnum):
    """In the order they are offered; the first that fits is the main one."""

    ADD = "add"
    DESCRIBE = "describe"
    OPEN = "open"
    ACCEPT_SECRET = "accept-secret"
    RETRY = "retry"
    ACCEPT_DUPLICATE = "accept-duplicate"
    COMPARE = "compare"
    FOLDER = "folder"
    DISMISS = "dismiss"


ICONS = {
    Deed.ADD: "add",
    Deed.DESCRIBE: "details",
    Deed.OPEN: "document",
    Deed.ACCEPT_SECRET: "warning",
    Deed.RETRY: "refresh",
    Deed.ACCEPT_DUPLICATE: "copy",
    Deed.COMPARE: "relation",
    Deed.FOLDER: "folder",
    Deed.DISMISS: "close",
}
_WORDS = {
    Deed.ADD: QT_TRANSLATE_NOOP("Deed", "Add now"),
    Deed.DESCRIBE: QT_TRANSLATE_NOOP("Deed", "Describe…"),
    Deed.OPEN: QT_TRANSLATE_NOOP("Deed", "Open the document"),
    Deed.ACCEPT_SECRET: QT_TRANSLATE_NOOP("Deed", "Add all the same…"),
    Deed.RETRY: QT_TRANSLATE_NOOP("Deed", "Try again"),
    Deed.ACCEPT_DUPLICATE: QT_TRANSLATE_NOOP("Deed", "Add once more…"),
    Deed.COMPARE: QT_TRANSLATE_NOOP("Deed", "Compare…"),
    Deed.FOLDER: QT_TRANSLATE_NOOP("Deed", "Show in the folder"),
    Deed.DISMISS: QT_TRANSLATE_NOOP("Deed", "Remove from the list"),
}
_IN = (State.ADDED, State.VERSION)


def label(deed: Deed) -> str:
    """What the deed is called in the language of the moment."""
    return QCoreApplication.translate("Deed", _WORDS[deed])


def fits(deed: Deed, row: Row) -> bool:
    """Whether ``deed`` can be done with ``row`` as it is."""
    match deed:
        case Deed.ADD:
            return row.state is State.OFFERED
        case Deed.OPEN:
            return row.document is not None
        case Deed.DESCRIBE:
            return row.state in _IN
        case Deed.COMPARE:
            return row.state in _IN and bool(row.similar)
        case Deed.RETRY:
            return row.state in (State.FAILED, State.CANCELLED)
        case Deed.ACCEPT_SECRET:
            return row.state is State.SECRET
        case Deed.ACCEPT_DUPLICATE:
            # Together with what holds it everything else in there would come once more.
            return row.state is State.DUPLICATE and not row.is_inside
        case Deed.FOLDER:
            return True
        case Deed.DISMISS:
            return row.state not in UNDER_WAY


def offered(rows: Sequence[Row]) -> list[Deed]:
    """What can be done with all of ``rows`` at once."""
    one_only = (Deed.OPEN, Deed.FOLDER, Deed.COMPARE)
    return [
        deed
        for deed in Deed
        if rows
        and all(fits(deed, row) for row in rows)
        and (len(rows) == 1 or deed not in one_only)
    ]
