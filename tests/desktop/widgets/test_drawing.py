"""A drawing's colour says what it means."""

from PySide6.QtGui import QPalette

from summit_kb.desktop.theme import schemes
from summit_kb.desktop.widgets.drawing import Drawing
from summit_kb.desktop.widgets.sizing import scaled


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
        assert drawing.grab().size().width() == scaled(32)


def test_it_grows_with_the_text(qtbot, qapp):
    before = qapp.font()
    drawing = Drawing("library", 32)
    qtbot.addWidget(drawing)
    side = drawing.width()
    larger = qapp.font()
    larger.setPointSizeF(before.pointSizeF() * 2)
    try:
        qapp.setFont(larger)
        qapp.processEvents()
        assert drawing.width() > side * 1.7
    finally:
        qapp.setFont(before)
