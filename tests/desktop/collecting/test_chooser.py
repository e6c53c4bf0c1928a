import pytest
from PySide6.QtCore import Qt

from summit_kb.desktop.collecting.chooser import Choice, Chooser
from summit_kb.domain.briefing import Extract
from summit_kb.domain.collection import Collection

WHOLE = Choice("The whole document", (Extract("a"),))
PAGES = Choice("Pages", (), "a", 9)
KEPT = [Collection(str(n), name, "l", "") for n, name in enumerate(("Họp tháng 12", "Tổ công tác"))]


@pytest.fixture
def ask(desk, qtbot):
    def build(collections=KEPT):
        dialog = Chooser(desk, [WHOLE, PAGES], collections)
        qtbot.addWidget(dialog)
        dialog.show()
        qtbot.waitExposed(dialog)
        heard = []
        dialog.decided.connect(heard.append)
        return dialog, heard

    return build


def test_return_adds_the_likeliest_to_the_newest(ask, qtbot):
    dialog, heard = ask()
    qtbot.keyClick(dialog.name, Qt.Key.Key_Return)
    [added] = heard
    assert (added.items, added.collection, added.name) == ((Extract("a"),), "0", "")
    assert dialog.isHidden()


def test_arrows_walk_the_list_while_one_types(ask, qtbot):
    dialog, heard = ask()
    qtbot.keyClick(dialog.name, Qt.Key.Key_Down)
    dialog.ok.click()
    assert heard[0].collection == "1"


def test_a_name_that_is_not_there_makes_a_new_one(ask, qtbot):
    dialog, heard = ask()
    qtbot.keyClicks(dialog.name, "thang")
    dialog.name.setText("  Họp  tổ ")
    assert [entry.title for entry in dialog.list.entries()] == ["New: Họp tổ"]
    dialog.ok.click()
    assert (heard[0].collection, heard[0].name) == ("", "Họp tổ")


def test_what_is_typed_filters_and_the_same_name_is_not_made_twice(ask):
    dialog, _ = ask()
    dialog.name.setText("họp THÁNG 12")
    assert [entry.key for entry in dialog.list.entries()] == ["0"]


def test_typed_pages_are_chosen_and_wrong_ones_refused(ask, qtbot):
    dialog, heard = ask()
    qtbot.keyClicks(dialog.ranges, "12")
    assert dialog.what.checkedId() == 1
    dialog.ok.click()
    assert heard == []
    assert "12" in dialog.fault.text()
    dialog.ranges.setText("2-3")
    dialog.ok.click()
    assert heard[0].items == (Extract("a", (2, 3)),)


def test_without_collections_a_name_is_needed(ask):
    dialog, _ = ask([])
    assert not dialog.ok.isEnabled()
    dialog.name.setText("Họp")
    assert dialog.ok.isEnabled()
