from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QWidget

from summit_kb.desktop.beside.glow import Glow, Lit


def _glow(qtbot, *lit):
    parent = QWidget()
    qtbot.addWidget(parent)
    parent.resize(200, 200)
    glow = Glow(parent)
    glow.resize(200, 200)
    glow.show_lit(lit)
    image = QImage(200, 200, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.white)
    glow.render(image, QPoint(), renderFlags=QWidget.RenderFlag(0))
    return image


def _is_white(image, x, y):
    return image.pixelColor(x, y) == Qt.GlobalColor.white


def test_the_row_one_is_at_has_a_veil_and_a_bar(qtbot):
    image = _glow(qtbot, Lit(50, 90))
    assert not _is_white(image, 100, 70)
    assert image.pixelColor(8, 70).lightness() < image.pixelColor(100, 70).lightness() - 80
    assert _is_white(image, 100, 20)


def test_what_stands_beside_a_match_is_softer(qtbot):
    strong = _glow(qtbot, Lit(50, 90))
    soft = _glow(qtbot, Lit(50, 90, is_current=False))
    assert soft.pixelColor(9, 70).lightness() > strong.pixelColor(9, 70).lightness()


def test_an_empty_place_is_an_outline_with_words(qtbot):
    image = _glow(qtbot, Lit(50, 52, told="No counterpart here"))
    dark = [x for x in range(20, 180) if not _is_white(image, x, 62)]
    assert dark
    assert _is_white(image, 5, 60)


def test_the_mouse_goes_through(qtbot):
    parent = QWidget()
    qtbot.addWidget(parent)
    glow = Glow(parent)
    assert glow.testAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
    assert glow.focusPolicy() is Qt.FocusPolicy.NoFocus
