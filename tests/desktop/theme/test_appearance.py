"""Modes switch the palette, text size scales the font, the style sheet holds no colours."""

import re

import pytest
import shiboken6
from PySide6.QtCore import QFile
from PySide6.QtGui import QFont, QFontDatabase, QFontMetricsF
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QMenu, QPushButton, QStyle, QWidget

from summit_kb.desktop.theme import schemes
from summit_kb.desktop.theme.appearance import Appearance, Mode, bring_type
from summit_kb.foundation.paths import resources_dir


@pytest.fixture
def appearance(qapp):
    palette, font, sheet = qapp.palette(), qapp.font(), qapp.styleSheet()
    appearance = Appearance(qapp)
    yield appearance
    appearance.deleteLater()
    qapp.setStyleSheet(sheet)
    qapp.setPalette(palette)
    qapp.setFont(font)


def test_modes_switch_the_palette(appearance, qapp, qtbot):
    with qtbot.waitSignal(appearance.changed):
        appearance.apply(Mode.DARK)
    assert schemes.is_dark(qapp.palette())
    appearance.apply(Mode.LIGHT)
    assert not schemes.is_dark(qapp.palette())
    assert appearance.mode is Mode.LIGHT


def test_text_size_scales(appearance, qapp):
    appearance.apply(Mode.LIGHT, 100)
    normal = qapp.font().pointSizeF()
    appearance.apply(Mode.LIGHT, 150)
    assert qapp.font().pointSizeF() == pytest.approx(normal * 1.5)


def test_the_style_sheet_is_filled_in(appearance, qapp):
    appearance.apply(Mode.DARK, 100)
    sheet = qapp.styleSheet()
    assert not re.search(r"\bicon\([a-z]|\bem\(\d", sheet)
    pictures = re.findall(r'url\("([^"]+)"\)', sheet)
    assert pictures
    assert all(QFile.exists(picture) for picture in pictures)


def test_widgets_never_shown_may_go_between_two_looks(appearance, qapp):
    for mode in (Mode.LIGHT, Mode.DARK):
        hidden = [QPushButton() for _ in range(50)]
        appearance.apply(mode)
        for button in hidden:
            button.style().pixelMetric(QStyle.PixelMetric.PM_ButtonMargin, None, button)
        # As fixtures do between two tests; with an empty sheet here the next look crashes.
        qapp.setStyleSheet(" ")
        appearance.apply(mode)
        for button in hidden:
            button.style().pixelMetric(QStyle.PixelMetric.PM_ButtonMargin, None, button)
            shiboken6.delete(button)
    appearance.apply(Mode.LIGHT)
    assert not schemes.is_dark(qapp.palette())


def test_the_application_always_has_a_style_sheet(qapp):
    assert qapp.styleSheet()


def test_style_sheet_holds_no_colours():
    for path in (resources_dir() / "styles").glob("*.qss"):
        text = re.sub(r"/\*.*?\*/", "", path.read_text(encoding="utf-8"), flags=re.DOTALL)
        assert not re.search(r"#[0-9a-fA-F]{3,8}\b|rgba?\(|hsla?\(", text), path.name


def test_icons_named_in_the_style_sheet_exist():
    text = (resources_dir() / "styles" / "summit.qss").read_text(encoding="utf-8")
    for name in re.findall(r"icon\(([a-z-]+), [a-z-]+\)", text):
        assert (resources_dir() / "icons" / f"{name}.svg").is_file()


def test_our_type_stands_in_where_the_system_has_none(qapp, monkeypatch):
    there = QFontDatabase.hasFamily("Noto Sans")
    monkeypatch.setattr(QFontDatabase, "hasFamily", staticmethod(lambda _family: False))
    read = bring_type()
    assert len(read) == 2
    metrics = QFontMetricsF(QFont("Noto Sans", 20))
    for letter in "ẤẶỖỮỴĐấặỗữỵđ":
        assert metrics.inFontUcs4(ord(letter))
    # Marks stacked on a capital stay within the line.
    assert -metrics.boundingRect("Ấ").top() <= metrics.ascent()
    monkeypatch.undo()
    assert QFontDatabase.hasFamily("Noto Sans") or there


def test_the_systems_own_type_goes_first(qapp, monkeypatch):
    monkeypatch.setattr(QFontDatabase, "hasFamily", staticmethod(lambda _family: True))
    assert bring_type() == []


def test_a_menu_higher_than_the_screen_is_scrolled(appearance, qtbot):
    """In columns its second one lay beyond the screen's edge at large text."""
    appearance.apply(Mode.LIGHT)
    menu = QMenu()
    qtbot.addWidget(menu)
    assert menu.style().styleHint(QStyle.StyleHint.SH_Menu_Scrollable, None, menu)


def test_a_button_keeps_its_height_beside_a_check_box(appearance, qtbot):
    """A row is no higher than its lowest fixed widget, unless another asks for more at least."""
    appearance.apply(Mode.LIGHT, 200)
    row = QWidget()
    qtbot.addWidget(row)
    layout = QHBoxLayout(row)
    button = QPushButton("Chọn…")
    layout.addWidget(button)
    layout.addWidget(QCheckBox("Thêm cả bản sao"))
    row.show()
    assert button.height() >= button.fontMetrics().height() + 12
