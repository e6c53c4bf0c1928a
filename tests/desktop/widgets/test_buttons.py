"""Buttons have words even when they show an icon."""

from PySide6.QtCore import Qt

from summit_kb.desktop.theme import icons
from summit_kb.desktop.widgets.buttons import (
    as_link,
    icon_button,
    link_button,
    primary_button,
    set_words,
)


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


def test_long_texts_are_cut_and_ampersands_kept():
    assert as_link("R&D") == "R&&D"
    assert len(as_link("x" * 200)) == 90
    assert as_link("x" * 200).endswith("…")
