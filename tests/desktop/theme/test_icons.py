"""Every icon is drawn, follows the palette, and survives copies."""

import gc
import re

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QIcon, QPalette, QPixmap
from PySide6.QtWidgets import QPushButton

from summit_kb.desktop.theme import icons, schemes
from summit_kb.foundation.paths import resources_dir


def _ink(pixmap: QPixmap) -> set[str]:
    image = pixmap.toImage()
    return {
        QColor(image.pixel(x, y)).name()
        for x in range(image.width())
        for y in range(image.height())
        if image.pixelColor(x, y).alpha() == 255
    }


@pytest.mark.parametrize("name", icons.names())
def test_every_drawing_puts_ink_on_the_canvas(name, qapp):
    pixmap = icons.icon(name).pixmap(QSize(48, 48))
    assert _ink(pixmap)


@pytest.mark.parametrize("name", [name for name in icons.names() if name != "app"])
def test_drawings_hold_no_colour_of_their_own(name):
    svg = (resources_dir() / "icons" / f"{name}.svg").read_text(encoding="utf-8")
    assert not re.search(r"#[0-9a-fA-F]{3,6}|rgb\(", svg)


def test_icon_follows_the_palette(qapp):
    icon = icons.icon("stop")
    before = qapp.palette()
    try:
        for dark in (False, True):
            palette = schemes.palette(dark=dark)
            qapp.setPalette(palette)
            colour = palette.color(QPalette.ColorRole.ButtonText).name()
            assert colour in _ink(icon.pixmap(QSize(48, 48)))
    finally:
        qapp.setPalette(before)


@pytest.mark.parametrize("scale", [1.0, 1.5, 2.0])
def test_on_a_finer_screen_an_icon_has_as_many_pixels_as_it_takes(scale, qapp):
    pixmap = icons.icon("stop").pixmap(QSize(24, 24), scale)
    assert pixmap.size() == QSize(24, 24) * scale
    assert pixmap.deviceIndependentSize().toSize() == QSize(24, 24)


def test_disabled_icon_is_fainter(qapp):
    icon = icons.icon("stop")
    normal = icon.pixmap(QSize(48, 48), QIcon.Mode.Normal)
    disabled = icon.pixmap(QSize(48, 48), QIcon.Mode.Disabled)
    assert _ink(normal) != _ink(disabled)


def test_a_chosen_row_shows_its_icon_as_it_shows_its_words(qapp):
    icon = icons.icon("document")
    before = qapp.palette()
    try:
        for dark in (False, True):
            qapp.setPalette(schemes.palette(dark=dark))
            words = qapp.palette().color(QPalette.ColorRole.Text).name()
            assert words in _ink(icon.pixmap(QSize(48, 48), QIcon.Mode.Selected))
    finally:
        qapp.setPalette(before)


def test_copies_survive_the_collector(qapp, qtbot):
    button = QPushButton("x")
    qtbot.addWidget(button)
    for _ in range(50):
        copy = QIcon(icons.icon("search"))
        copy.addPixmap(QPixmap(3, 3))
        button.setIcon(copy)
        button.grab()
        gc.collect(0)
    assert _ink(button.icon().pixmap(QSize(24, 24)))


def test_unknown_icon_is_refused(qapp):
    with pytest.raises(FileNotFoundError):
        icons.icon("no-such-drawing")
