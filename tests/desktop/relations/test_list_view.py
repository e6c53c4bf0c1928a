import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from summit_kb.app.words import Words
from summit_kb.desktop.relations.list_view import ListView, as_html, as_text, rows_of

WORDS = Words("en")


@pytest.fixture
def view(small, desk, qtbot):
    made = ListView()
    qtbot.addWidget(made)
    made.resize(900, 500)
    made.show()
    made.show_world(small, WORDS)
    return made


def test_rows_stand_in_every_bond_they_have(small, desk) -> None:
    rows = {name: [node.id for node, _cells in held] for name, held in rows_of(small, WORDS)}
    assert rows == {
        "→ Cites (1)": ["gone"],
        "→ Given at (1)": ["event:e"],
        "← Replaced by (1)": ["new"],
        "← Cited by (2)": ["new", "read"],
        "2 steps away (1)": ["far"],
    }


def test_a_row_says_date_validity_and_who_says_so(small, desk) -> None:
    cells = {node.id: cells for _name, held in rows_of(small, WORDS) for node, cells in held}
    assert cells["read"] == [
        "Tài liệu read",
        "2024",
        "Amended",
        "Cited by: link in the text, 4 times, first on page 3",
    ]
    assert cells["far"][2:] == ["Expired", "Guides Tài liệu new"]


def test_the_list_is_walked_and_opened_with_keys(view, qtbot) -> None:
    view.go_to("gone")
    assert view.node_at(view.currentIndex()) == "gone"
    with qtbot.waitSignal(view.opened) as opened:
        QTest.keyClick(view, Qt.Key.Key_Return)
    assert opened.args == ["gone"]
    with qtbot.waitSignal(view.centred) as centred:
        QTest.keyClick(view, Qt.Key.Key_Space)
    assert centred.args == ["gone"]
    with qtbot.waitSignal(view.current_changed) as looked:
        QTest.keyClick(view, Qt.Key.Key_Down)
        QTest.keyClick(view, Qt.Key.Key_Down)
    assert looked.args == ["event:e"]
    with qtbot.waitSignal(view.back_wanted):
        QTest.keyClick(view, Qt.Key.Key_Backspace)
    event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(0, 0), QPoint(0, 0))
    with qtbot.waitSignal(view.menu_wanted) as asked:
        QApplication.sendEvent(view.viewport(), event)
    assert asked.args[0] == "event:e"


def test_a_heading_opens_nothing(view, qtbot) -> None:
    view.go_to("no such")
    with qtbot.assertNotEmitted(view.opened):
        QTest.keyClick(view, Qt.Key.Key_Return)


def test_a_double_click_opens(view, qtbot) -> None:
    view.go_to("new")
    with qtbot.waitSignal(view.opened) as opened:
        view.doubleClicked.emit(view.currentIndex())
    assert opened.args == ["new"]


def test_the_list_is_text_and_paper_too(small, desk) -> None:
    text = as_text(small, WORDS, "Resolution 43")
    assert text.startswith("Resolution 43\n\n→ Cites (1)\n33-NQ/TW · Tài liệu gone\t2003\t")
    html = as_html(small, WORDS, "A <b> & C")
    assert "<h2>A &lt;b&gt; &amp; C</h2>" in html
    assert html.count("<table") == html.count("</table>") == 5
