"""A drawing's colour says what it means."""

from PySide6.QtGui import QPalette

from summit_kb.desktop.theme import schemes
from summit_kb.desktop.widgets.drawing import Drawing


def test_colours_by_meaning(qtbot):
    palette = schemes.palette(dark=False)
    expected = {
        "error": palette.color(QPalette.ColorRole.BrightText),
        "warning": palette.color(QPalette.ColorRole.BrightText),
        "success": schemes.marks(palette).success,
        "library": palette.color(QPalette.ColorRole.Accent),
    }
    for name, colour in expected.items():
        drawing = Drawing(name, 32)
        qtbot.addWidget(drawing)
        drawing.setPalette(palette)
        assert drawing.colour() == colour
        assert drawing.grab().size().width() == 32
