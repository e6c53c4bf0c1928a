"""A field says that it changes, what is wrong, and leads back."""

from PySide6.QtGui import QFont

from summit_kb.app.common_values import Common
from summit_kb.desktop.librarian.batch.field_row import FieldRow
from summit_kb.desktop.librarian.batch.text_editor import TextEditor


def test_from_edited_to_faulty_and_back(desk, qtbot):
    editor = TextEditor("signer")
    row = FieldRow(desk, editor)
    qtbot.addWidget(row)
    row.show()
    editor.show_common(Common(("A",)))
    row.show_state()
    assert (row.name.text(), row.back.isVisible()) == ("Signer", False)
    assert editor.line.accessibleName() == "Signer"
    editor.clear()
    assert row.back.isVisible()
    assert row.name.font().weight() == QFont.Weight.DemiBold
    row.show_fault("Not this.")
    assert row.fault.isVisible()
    assert editor.line.accessibleDescription() == "Not this."
    row.back.click()
    assert (editor.line.text(), row.back.isVisible()) == ("A", False)
    row.show_fault("")
    assert not row.fault.isVisible()
