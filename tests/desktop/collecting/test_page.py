import pytest
from PySide6.QtCore import Qt

from summit_kb.domain.briefing import Divider

_Alt = Qt.KeyboardModifier.AltModifier


def titles(page):
    return [page.items.view(row).title for row in range(page.items.items.rowCount())]


def test_items_are_put_in_order_by_keys_and_it_is_kept(page, on_disk, qtbot):
    page.items.setFocus()
    page.items.choose([3])
    qtbot.keyClick(page.items, Qt.Key.Key_Up, _Alt)
    qtbot.keyClick(page.items, Qt.Key.Key_Up, _Alt)
    assert titles(page)[1] == "Căn cứ"
    assert page.items.places == [1]
    qtbot.keyClick(page.items, Qt.Key.Key_End, _Alt)
    assert titles(page)[-1] == "Căn cứ"
    qtbot.waitUntil(lambda: getattr(on_disk().items[-1], "heading", "") == "Căn cứ")


def test_several_are_dropped_together_and_stay_chosen(page):
    page.items.items.dropped.emit([0, 3], 3)
    assert titles(page)[2:4] == ["Phần một", "Căn cứ"]
    assert page.items.places == [2, 3]


def test_what_is_removed_comes_back(page, on_disk, qtbot):
    page.items.setFocus()
    page.items.choose([1, 2])
    with qtbot.waitSignal(page.told) as heard:
        qtbot.keyClick(page.items, Qt.Key.Key_Delete)
    assert "Ctrl+Z" in heard.args[1].sentence
    assert len(titles(page)) == 3
    qtbot.keyClick(page.items, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert len(titles(page)) == 5
    qtbot.waitUntil(lambda: len(on_disk().items) == 5)


def test_an_item_is_edited_in_its_place(page):
    dialog = page.edit(0)
    dialog.heading.setText("Phần mở đầu")
    dialog.ok.click()
    assert titles(page)[0] == "Phần mở đầu"
    assert page.items.places == [0]


def test_a_divider_goes_before_the_current_item(page):
    page.items.choose([3])
    dialog = page.add_divider()
    dialog.heading.setText("Phần hai")
    dialog.ok.click()
    assert titles(page)[3:5] == ["Phần hai", "Căn cứ"]


@pytest.mark.parametrize(("place", "page_number"), [(1, None), (3, 2)])
def test_return_opens_the_document_at_its_pages(page, qtbot, place, page_number):
    with qtbot.waitSignal(page.opened) as heard:
        page.items.opened.emit(place)
    assert heard.args[0].page == page_number


def test_a_quote_is_opened_where_it_stands(page, qtbot):
    with qtbot.waitSignal(page.opened_with) as heard:
        page.items.opened.emit(2)
    assert heard.args[0].page == 1
    assert heard.args[1] == '"đô thị thông minh"'


def test_without_any_collection_it_says_how_to_begin(make_page, qtbot):
    page = make_page()
    assert page.stack.currentWidget() is page._none
    page._none.button.click()
    [dialog] = page.findChildren(page.deeds.begin().__class__)[:1]
    dialog.name.setText("Họp")
    dialog.ok.click()
    qtbot.waitUntil(lambda: page.title() == "Họp")
    assert page._inside.currentWidget() is page._blank


def test_state_and_target_lead_back_to_the_collection(page, starter, kept, make_page, qtbot):
    other = starter.collections.create("Họp khác")
    again = make_page()
    again.restore(page.state())
    again.show_target(None)
    qtbot.waitUntil(lambda: again.title() == kept.name)
    again.show_target(other.id)
    qtbot.waitUntil(lambda: again.title() == "Họp khác")
    again.restore({"widths": "x", "chosen": 5})


def test_what_was_added_elsewhere_is_there_when_one_comes_back(page, starter, kept, qtbot):
    page.hide()
    starter.collections.change(kept.id, lambda one: one.with_added([Divider("Mới")]))
    page.show()
    qtbot.waitUntil(lambda: titles(page)[-1] == "Mới")
