import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from summit_kb.desktop.beside.chooser import DocumentChooser


@pytest.fixture
def chooser(qtbot, desk, workspace):
    parent = QWidget()
    qtbot.addWidget(parent)
    made = DocumentChooser(workspace, "nghi-quyet", parent)
    made.show()
    yield made
    del parent


def _titles(chooser):
    return [chooser.list.item(at).text().split("\n")[0] for at in range(chooser.list.count())]


def test_what_is_related_comes_first_and_the_document_itself_not_at_all(chooser):
    assert _titles(chooser) == ["Resolution", "Bản thay thế", "Another", "Tài liệu khác"]
    assert chooser.hint.text() == "4 documents"


def test_titles_are_found_without_accents(chooser):
    QTest.keyClicks(chooser.field, "thay the")
    assert _titles(chooser) == ["Bản thay thế"]
    QTest.keyClicks(chooser.field, " xyz")
    assert _titles(chooser) == []
    assert "No document" in chooser.hint.text()
    QTest.keyClick(chooser.field, Qt.Key.Key_Return)
    assert chooser.isVisible()


def test_arrows_go_through_the_list_while_one_types(qtbot, chooser):
    QTest.keyClick(chooser.field, Qt.Key.Key_Down)
    QTest.keyClick(chooser.field, Qt.Key.Key_Down)
    QTest.keyClick(chooser.field, Qt.Key.Key_Up)
    with qtbot.waitSignal(chooser.chosen) as chosen:
        QTest.keyClick(chooser.field, Qt.Key.Key_Return)
    assert chosen.args == ["thay-the"]


def test_a_reader_of_the_screen_hears_one_line(chooser):
    said = chooser.list.item(0).data(int(Qt.ItemDataRole.AccessibleTextRole))
    assert said == "Resolution, English, Resolution"
