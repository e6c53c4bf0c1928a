"""The name of a search."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from summit_kb.desktop.saved.name_dialog import NameDialog


@pytest.fixture
def make(qtbot, desk):
    def make_dialog(**options):
        dialog = NameDialog("Đô thị", "đô thị · Nghị quyết", **options)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
        qtbot.addWidget(dialog)
        dialog.show()
        return dialog

    return make_dialog


def test_the_proposed_name_is_taken_or_typed_over(make, qtbot):
    dialog = make()
    assert dialog.field.selectedText() == "Đô thị"
    qtbot.keyClicks(dialog.field, "City")
    with qtbot.waitSignal(dialog.named) as heard:
        qtbot.keyClick(dialog.field, Qt.Key.Key_Return)
    assert heard.args == ["City"]
    assert dialog.isHidden()


def test_an_empty_name_cannot_be_given(make, qtbot):
    dialog = make()
    dialog.field.setText("   ")
    assert not dialog.ok.isEnabled()
    with qtbot.assertNotEmitted(dialog.named):
        qtbot.keyClick(dialog.field, Qt.Key.Key_Return)


def test_a_kept_one_can_be_removed(make, qtbot):
    dialog = make(is_kept=True)
    remove = next(one for one in dialog.findChildren(QPushButton) if one.text() == "Remove")
    with qtbot.waitSignal(dialog.removed), qtbot.assertNotEmitted(dialog.named):
        remove.click()
    other = make()
    assert not any(one.text() == "Remove" for one in other.findChildren(QPushButton))
