"""Each kind of setting has a widget that shows and changes it."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QFileDialog, QLineEdit, QPushButton, QSpinBox

from summit_kb.desktop.dialogs.setting_rows import setting_row
from summit_kb.foundation.settings import Choice, Flag, Folder, Whole


def _row(qtbot, kind, value, options=None):
    chosen = []
    row = setting_row(kind, value, "Label", options or {}, chosen.append)
    qtbot.addWidget(row)
    row.show()
    return row, chosen


def test_a_choice(qtbot, desk):
    row, chosen = _row(qtbot, Choice(("a", "b")), "a", {"a": "A", "b": "B"})
    assert row.value == "a"
    qtbot.mouseClick(row.button("b"), Qt.MouseButton.LeftButton)
    assert chosen == ["b"]


def test_a_number(qtbot, desk):
    row, chosen = _row(qtbot, Whole(80, 200, 10), 100)
    assert isinstance(row, QSpinBox)
    assert row.accessibleName() == "Label"
    row.stepUp()
    assert chosen == [110]


def test_a_flag(qtbot, desk):
    row, chosen = _row(qtbot, Flag(), True)
    assert isinstance(row, QCheckBox)
    row.click()
    assert chosen == [False]


def test_a_folder_typed_or_chosen(qtbot, desk, monkeypatch):
    row, chosen = _row(qtbot, Folder(), "")
    field = row.findChild(QLineEdit)
    qtbot.keyClicks(field, "/x/y ")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert chosen == ["/x/y"]
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: "/z")
    row.findChild(QPushButton).click()
    assert (chosen[-1], field.text()) == ("/z", "/z")
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: "")
    row.findChild(QPushButton).click()
    assert field.text() == "/z"
