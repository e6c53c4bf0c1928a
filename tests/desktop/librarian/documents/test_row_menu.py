"""The menu offers what fits the number of rows."""

from PySide6.QtWidgets import QWidget

from summit_kb.desktop.librarian.documents.row_menu import ENTRIES, row_menu


def test_single_things_need_a_single_row(qtbot, qapp):
    done = []
    doing = {one.name: (lambda name=one.name: done.append(name)) for one in ENTRIES if one.name}
    parent = QWidget()
    qtbot.addWidget(parent)
    many = {one.objectName(): one for one in row_menu(3, doing, parent).actions()}
    assert not many["past"].isEnabled()
    many["remove"].trigger()
    single = {one.objectName(): one for one in row_menu(1, doing, parent).actions()}
    single["past"].trigger()
    assert done == ["remove", "past"]
    assert not many["compare"].isEnabled()
    pair = {one.objectName(): one for one in row_menu(2, doing, parent).actions()}
    pair["compare"].trigger()
    assert done[-1] == "compare"
    assert not pair["past"].isEnabled()
    none = row_menu(0, doing, parent).actions()
    assert not any(one.isEnabled() for one in none if one.objectName())
