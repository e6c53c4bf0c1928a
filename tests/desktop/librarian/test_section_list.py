"""The list of sections can be read and looked at."""

from PySide6.QtCore import Qt

from summit_kb.desktop.librarian.section_list import SectionList
from summit_kb.desktop.librarian.sections import DOCUMENTS, TRASH, SectionKind


def test_it_is_painted_with_counts_and_marks(desk, qtbot):
    kinds = (SectionKind(DOCUMENTS, "documents", lambda _: None), SectionKind(TRASH, "trash", None))
    shown = SectionList(kinds)
    qtbot.addWidget(shown)
    shown.set_count(DOCUMENTS, 1234)
    assert shown.current == ""
    with qtbot.waitSignal(shown.chosen) as heard:
        shown.mark(TRASH)
    assert heard.args == [TRASH]
    before = shown.grab().toImage()
    shown.set_count(DOCUMENTS, None)
    assert shown.grab().toImage() != before
    assert shown.item(0).data(Qt.ItemDataRole.AccessibleTextRole) == "Documents"


def test_in_a_narrow_window_only_icons_are_left(desk, qtbot):
    shown = SectionList((SectionKind(TRASH, "trash", None),))
    qtbot.addWidget(shown)
    wide = shown.width()
    shown.set_narrow(True)
    assert shown.width() < wide / 2
    assert shown.item(0).toolTip() == "Trash"
    shown.grab()
    shown.set_narrow(False)
    assert shown.width() == wide


def test_icons_alone_stand_in_the_middle(desk, qtbot):
    shown = SectionList((SectionKind(TRASH, "trash", None),))
    qtbot.addWidget(shown)
    shown.set_narrow(True)
    shown.show()
    ground = shown.palette().color(shown.backgroundRole())
    row = shown.visualItemRect(shown.item(0))
    picture = shown.viewport().grab(row).toImage()
    inked = [
        x
        for x in range(picture.width())
        if any(picture.pixelColor(x, y).lightness() < 128 for y in range(picture.height()))
    ]
    assert ground.lightness() > 128
    middle = (inked[0] + inked[-1]) / 2 / picture.devicePixelRatio()
    assert abs(middle - row.width() / 2) <= 2
