"""People and bodies on the start page."""

from dataclasses import replace

from summit_kb.desktop.home.name_shelf import NameShelf


def test_rows_with_what_they_stand_behind(qtbot, desk, glance, qapp):
    shelf = NameShelf()
    qtbot.addWidget(shelf)
    shelf.show_glance(glance)
    shelf.show()
    qapp.processEvents()
    assert [(row.text(), row.detail) for row in shelf.rows()] == [
        ("Ông A", "Spoke 1"), ("Bộ Chính trị", "Issued 3"),
    ]  # fmt: skip
    with qtbot.waitSignal(shelf.about_wanted) as heard:
        shelf.rows()[1].click()
    assert heard.args == ["organisation", "Bộ Chính trị"]
    with qtbot.waitSignal(shelf.about_wanted) as heard:
        shelf.head.all_wanted.emit()
    assert heard.args == ["names", ""]
    shelf.show_glance(replace(glance, people=(), organisations=()))
    assert shelf.isHidden()
