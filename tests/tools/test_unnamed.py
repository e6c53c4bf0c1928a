"""What a screen reader would miss is told, and nothing else."""

import pytest
from PySide6.QtCore import QStringListModel, Qt
from PySide6.QtWidgets import (
    QLineEdit,
    QListView,
    QMenu,
    QPlainTextEdit,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

import unnamed


@pytest.fixture
def top(qtbot):
    top = QWidget()
    qtbot.addWidget(top)
    QVBoxLayout(top)
    top.show()
    return top


def _put(top, widget, name=""):
    widget.setAccessibleName(name)
    top.layout().addWidget(widget)
    widget.show()
    return widget


def test_a_control_without_a_name(top):
    _put(top, QLineEdit())
    _put(top, QPushButton("Open"))
    assert list(unnamed.faults_in(top)) == ["QLineEdit < QWidget: no name"]


def test_what_is_not_seen_does_not_count(top):
    _put(top, QLineEdit()).hide()
    assert list(unnamed.faults_in(top)) == []


def test_a_button_the_keyboard_does_not_reach(top):
    button = _put(top, QToolButton(), "Larger")
    button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    assert list(unnamed.faults_in(top)) == ["QToolButton < QWidget: not reached with Tab"]
    button.setShortcut("Ctrl++")
    assert list(unnamed.faults_in(top)) == []


def test_arrows_from_a_neighbour_are_a_way(top):
    first, second = _put(top, QPushButton("A")), _put(top, QPushButton("B"))
    second.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
    assert list(unnamed.faults_in(top)) == []
    first.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
    assert len(list(unnamed.faults_in(top))) == 2


def test_a_field_that_keeps_the_tab_key(top):
    field = _put(top, QPlainTextEdit(), "Note")
    assert list(unnamed.faults_in(top)) == ["QPlainTextEdit < QWidget: Tab does not lead out of it"]
    field.setTabChangesFocus(True)
    assert list(unnamed.faults_in(top)) == []


def test_rows_need_words(top):
    view = _put(top, QListView(), "Documents")
    view.setModel(QStringListModel(["a", ""], view))
    assert list(unnamed.faults_in(top)) == ["QListView < QWidget: row 1 has no words"]


def test_menus_need_words(qtbot):
    menu = QMenu()
    qtbot.addWidget(menu)
    menu.addAction("Open")
    menu.addSeparator()
    menu.addAction("")
    assert list(unnamed.faults_in(menu)) == ["QMenu: an entry has no words"]
