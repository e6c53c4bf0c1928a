from PySide6.QtCore import QRect
from PySide6.QtWidgets import QLabel, QLineEdit, QPlainTextEdit, QScrollArea

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
    assert not dialog.fault.isHidden()
    qtbot.waitUntil(lambda: not _on_screen(dialog.fault).intersects(_on_screen(field)))
    dialog.ok.click()
    assert dialog.isHidden()


def test_on_a_small_screen_fields_scroll_and_the_buttons_stay(desk, qtbot):
    dialog = FieldDialog()
    qtbot.addWidget(dialog)
    fields = [QLineEdit() for _ in range(20)]
    for number, field in enumerate(fields):
        dialog.add_row(f"Field {number}", field)
    dialog.finish_column("Keep")
    dialog.resize(300, 200)
    dialog.show()
    qtbot.waitExposed(dialog)
    fields[-1].setFocus()
    scroll = dialog.findChild(QScrollArea)
    qtbot.waitUntil(lambda: scroll.verticalScrollBar().maximum() > 0)
    assert dialog.rect().contains(dialog.ok.geometry())
    assert fields[0].height() >= fields[0].sizeHint().height()


def test_a_hint_stays_beside_its_field_where_there_is_room(desk, qtbot):
    dialog, field, note = FieldDialog(), QLineEdit(), QPlainTextEdit()
    qtbot.addWidget(dialog)
    note.setMaximumHeight(80)
    dialog.add_row("Pages", field, "For example 2-4, 7. Empty: all of the 12 pages.")
    dialog.add_row("Remark", note)
    dialog.finish_column("Keep")
    dialog.resize(420, 600)
    dialog.show()
    qtbot.waitExposed(dialog)
    hint = next(one for one in dialog.findChildren(QLabel) if one.text().startswith("For"))
    assert hint.height() <= hint.heightForWidth(hint.width()) + 2


def _on_screen(widget):
    return QRect(widget.mapToGlobal(widget.rect().topLeft()), widget.size())
