"""Buttons have words even when they show an icon."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from summit_kb.desktop.theme import icons
from summit_kb.desktop.widgets.buttons import (
    as_link,
    icon_button,
    link_button,
    primary_button,
    set_words,
    text_link,
)
from summit_kb.desktop.widgets.text import TextLabel


def test_an_icon_button_has_a_name_and_takes_the_focus(qtbot):
    button = icon_button("back")
    qtbot.addWidget(button)
    set_words(button, "Back", "Alt+Left")
    assert button.accessibleName() == "Back"
    assert button.toolTip() == "Back (Alt+Left)"
    assert button.focusPolicy() == Qt.FocusPolicy.StrongFocus
    set_words(button, "Back")
    assert button.toolTip() == "Back"


def test_kinds_are_named_for_the_style_sheet(qtbot):
    link, primary = link_button(icons.icon("search")), primary_button("add-document")
    qtbot.addWidget(link)
    qtbot.addWidget(primary)
    assert link.property("kind") == "link"
    assert not link.icon().isNull()
    assert primary.property("kind") == "primary"


def test_the_letters_of_a_link_among_text_begin_where_the_text_begins(desk, qtbot):
    box, link, text = QWidget(), text_link(), TextLabel("HHH")
    qtbot.addWidget(box)
    column = QVBoxLayout(box)
    link.setText("HHH")
    for widget in (link, text):
        widget.setFont(box.font())
        column.addWidget(widget)
    box.resize(200, 100)
    box.show()
    qtbot.waitExposed(box)
    box.clearFocus()
    assert abs(_first_ink(link) - _first_ink(text)) <= 1


def _first_ink(widget):
    """How far from the left of the window the first letter begins."""
    image = widget.grab().toImage()
    ground = image.pixel(image.width() - 1, 0)
    inked = (
        x
        for x in range(image.width())
        for y in range(image.height() - 4)
        if image.pixel(x, y) != ground
    )
    return widget.x() + next(inked)


def test_long_texts_are_cut_and_ampersands_kept():
    assert as_link("R&D") == "R&&D"
    assert len(as_link("x" * 200)) == 90
    assert as_link("x" * 200).endswith("…")
