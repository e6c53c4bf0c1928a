"""How validity looks: a colour, a border and a sign; words always stand beside them."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPalette

from summit_kb.app.world.graph import Condition
from summit_kb.desktop.theme import schemes

_Role = QPalette.ColorRole
_Pen = Qt.PenStyle


@dataclass(frozen=True)
class Look:
    """``icon`` is drawn before the words; ``is_faint`` for what is no longer or not here."""

    colour: QColor
    pen: Qt.PenStyle
    icon: str
    is_faint: bool = False


_DRAWN: dict[Condition, tuple[Qt.PenStyle, str, bool]] = {
    Condition.IN_FORCE: (_Pen.SolidLine, "success", False),
    Condition.CHANGED: (_Pen.DashDotLine, "edit", False),
    Condition.PARTLY_EXPIRED: (_Pen.DashDotLine, "warning", False),
    Condition.EXPIRED: (_Pen.DashLine, "close", True),
    Condition.NOT_YET: (_Pen.DashDotDotLine, "recent", False),
    Condition.UNKNOWN: (_Pen.SolidLine, "help", False),
    Condition.ABSENT: (_Pen.DotLine, "absent", True),
    Condition.OCCASION: (_Pen.SolidLine, "event", False),
}


def look(condition: Condition, palette: QPalette) -> Look:
    """The look of ``condition`` in the scheme of ``palette``."""
    marks = schemes.marks(palette)
    colours = {
        Condition.IN_FORCE: marks.success,
        Condition.CHANGED: marks.warning,
        Condition.PARTLY_EXPIRED: marks.warning,
        Condition.EXPIRED: palette.color(_Role.BrightText),
        Condition.NOT_YET: palette.color(_Role.LinkVisited),
        Condition.OCCASION: palette.color(_Role.Link),
    }
    pen, icon, faint = _DRAWN[condition]
    return Look(colours.get(condition, palette.color(_Role.Dark)), pen, icon, faint)
