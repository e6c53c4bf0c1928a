import pytest
from PySide6.QtCore import Qt


def test_each_says_how_much_it_holds_and_is_chosen(page, starter, kept, qtbot):
    other = starter.collections.create("Họp khác")
    with qtbot.waitSignal(page.drawer.listed):
        page.drawer.read()
    entries = {one.key: one for one in page.side.list.entries()}
    assert entries[kept.id].detail.startswith("5 item")
    keys = list(entries)
    with qtbot.waitSignal(page.moved) as heard:
        page.side.list.setCurrentRow(keys.index(other.id))
    assert heard.args == [other.id]
    assert page.title() == "Họp khác"


@pytest.mark.parametrize(
    ("key", "deed"), [(Qt.Key.Key_F2, "rename"), (Qt.Key.Key_Delete, "delete")]
)
def test_keys_of_the_list(page, qtbot, key, deed):
    page.side.wanted.disconnect()
    page.side.list.setFocus()
    with qtbot.waitSignal(page.side.wanted) as heard:
        qtbot.keyClick(page.side.list, key)
    assert heard.args == [deed]


def test_every_button_has_words(page):
    assert all(button.accessibleName() for button in page.side.buttons.values())
