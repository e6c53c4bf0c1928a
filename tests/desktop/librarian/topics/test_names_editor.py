from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from summit_kb.desktop.librarian.topics.names_editor import NamesEditor


def test_names_are_lines_without_empty_ones(qtbot):
    editor = NamesEditor()
    qtbot.addWidget(editor)
    editor.set_names(["một", "hai"])
    assert editor.toPlainText() == "một\nhai"
    editor.setPlainText(" a \n\n b")
    assert editor.names() == ("a", "b")


def test_tab_leaves_it(qtbot):
    around = QWidget()
    qtbot.addWidget(around)
    layout = QVBoxLayout(around)
    editor, line = NamesEditor(), QLineEdit()
    layout.addWidget(editor)
    layout.addWidget(line)
    around.show()
    qtbot.waitExposed(around)
    around.activateWindow()
    editor.setFocus()
    QTest.keyClick(editor, Qt.Key.Key_Tab)
    assert editor.names() == ()
