"""Nothing is deleted for good by an Enter in passing."""

from PySide6.QtWidgets import QMessageBox, QWidget

from summit_kb.desktop.librarian.trash import deleting
from summit_kb.desktop.librarian.trash.deleting import DeletingBox, may_delete


def test_the_question_names_what_goes(desk, qtbot):
    parent = QWidget()
    qtbot.addWidget(parent)
    box = DeletingBox([f"Tài liệu {n}" for n in range(10)], parent)
    assert box.text().startswith("Delete 10 documents for good?")
    assert "• Tài liệu 7" in box.informativeText()
    assert box.informativeText().endswith("and 2 more")
    assert box.buttonRole(box.defaultButton()) is QMessageBox.ButtonRole.RejectRole


def test_only_the_one_button_deletes(desk, qtbot, monkeypatch):
    parent = QWidget()
    qtbot.addWidget(parent)
    for role, answer in (
        (QMessageBox.ButtonRole.DestructiveRole, True),
        (QMessageBox.ButtonRole.RejectRole, False),
    ):

        def press(box, role=role):
            next(one for one in box.buttons() if box.buttonRole(one) is role).click()

        monkeypatch.setattr(deleting.QMessageBox, "exec", press)
        assert may_delete(["x"], parent) is answer
