import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtWidgets import QApplication

from summit_kb.desktop.librarian.comparing.difference_text import MORE
from summit_kb.desktop.librarian.comparing.difference_view import BELOW, DifferenceView

WORDS = [f"Điều {number} nói về việc thứ {number} của thành phố" for number in range(30)]
CHANGED = [
    f"{one}, nay đã đổi" if number in (4, 15, 26) else one for number, one in enumerate(WORDS)
]


@pytest.fixture
def view(qtbot):
    made = DifferenceView()
    qtbot.addWidget(made)
    made.resize(1100, 500)
    with qtbot.waitExposed(made):
        made.show()
    return made


def test_from_one_difference_to_the_next_by_keyboard(qtbot, view, compared) -> None:
    view.show_comparison(compared(WORDS, CHANGED))
    assert (view.count, view.current) == (3, 1)
    assert view.counter.text() == "1 / 3"
    assert not view.steps["previous"].isEnabled()
    view.page.setFocus()
    for expected in (2, 3, 3):
        qtbot.keyClick(view.page, Qt.Key.Key_F7)
        assert view.current == expected
    assert not view.steps["next"].isEnabled()
    qtbot.keyClick(view.page, Qt.Key.Key_F7, Qt.KeyboardModifier.ShiftModifier)
    assert view.current == 2


def test_buttons_step_and_tell(qtbot, view, compared) -> None:
    view.show_comparison(compared(WORDS, CHANGED))
    with qtbot.waitSignal(view.difference_changed) as told:
        view.steps["next"].click()
    assert told.args == [2]


def test_the_whole_text_and_only_what_differs(view, compared) -> None:
    view.show_comparison(compared(WORDS, CHANGED))
    assert "Điều 9 " not in view.page.toPlainText()
    view.everything.setChecked(True)
    assert view.page.toPlainText().count("Điều 9 ") == 2
    view.layouts.button(BELOW).click()
    assert view.page.toPlainText().count("Điều 9 ") == 1


def test_two_columns_need_room(view, compared) -> None:
    view.show_comparison(compared(WORDS, CHANGED))
    view.everything.setChecked(True)
    view.resize(300, 500)
    QApplication.processEvents()
    assert view.page.toPlainText().count("Điều 9 ") == 1


def test_nothing_differs(view, compared) -> None:
    view.show_comparison(compared(WORDS, WORDS))
    assert view.count == 0
    assert view.summary.text()
    view.step(1)
    assert view.current == 0
    assert not any(button.isEnabled() for button in view.steps.values())


def test_a_long_difference_is_shown_by_and_by(view, compared) -> None:
    old = [f"Mục {number} của văn bản cũ" for number in range(500)]
    new = [f"Hàng {number} {number} trong bảng" for number in range(500)]
    mixed = [one for pair in zip(WORDS * 17, new, strict=False) for one in pair]
    view.show_comparison(compared([*WORDS, *old], mixed))
    shown = view.page.document().blockCount()
    view.page.anchorClicked.emit(QUrl(MORE))
    assert view.page.document().blockCount() > shown
    view.go_to(view.count)
    assert view.current == view.count


def test_another_comparison_begins_anew(view, compared) -> None:
    view.show_comparison(compared(WORDS, CHANGED))
    view.step(2)
    view.show_comparison(compared(WORDS, [*WORDS, "thêm"]))
    assert (view.count, view.current) == (1, 1)
    assert view.heads[1].title.text() == "+ Quyết định 2"
