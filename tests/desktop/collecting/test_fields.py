from PySide6.QtWidgets import QLabel, QLineEdit

from summit_kb.desktop.collecting.fields import FieldDialog


def test_fields_are_named_for_eyes_and_ears_and_faults_are_said(desk, qtbot):
    dialog, field = FieldDialog(), QLineEdit()
    qtbot.addWidget(dialog)
    dialog.add_row("Pages", field, "For example 2-4.")
    dialog.finish_column("Keep")
    dialog.resize(300, 120)
    dialog.show()
    qtbot.waitExposed(dialog)
    label = next(one for one in dialog.findChildren(QLabel) if one.text() == "Pages")
    assert label.buddy() is field
    assert field.accessibleName() == "Pages"
    assert field.accessibleDescription() == "For example 2-4."
    assert dialog.fault.isHidden()
    dialog.blame("There are no such pages. " * 8, field)
    qtbot.waitUntil(lambda: dialog.height() > 120)
    assert not dialog.fault.geometry().intersects(field.geometry())
    dialog.ok.click()
    assert dialog.isHidden()
