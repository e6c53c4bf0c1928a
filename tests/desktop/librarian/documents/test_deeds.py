"""Removing and confirming are told, and can be undone."""

from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QWidget

from summit_kb.desktop.librarian.comparing.comparing_dialog import ComparingDialog
from summit_kb.desktop.librarian.documents.deeds import Deeds


def test_removing_goes_to_the_trash_and_comes_back(context, told, qtbot):
    deeds = Deeds(context)
    with qtbot.waitSignal(context.changes.changed):
        deeds.remove(["de-an", "bao-cao"])
    assert told[-1].wording.sentence == "2 documents are in the trash now"
    assert [one.id for one in context.workspace.trash()] == ["bao-cao", "de-an"]
    with qtbot.waitSignal(context.changes.changed):
        context.changes.undo(told[-1].change)
    assert context.workspace.trash() == []
    deeds.remove([])
    assert not context.changes.busy


def test_confirming_what_was_read(context, told, qtbot):
    with qtbot.waitSignal(context.changes.changed):
        Deeds(context).confirm(["bao-cao"])
    assert context.workspace.library.get("bao-cao").proposed == {}
    assert told[-1].wording.sentence == "1 document: what was read is confirmed"


def test_two_documents_are_compared(context, qtbot):
    parent = QWidget()
    qtbot.addWidget(parent)
    deeds = Deeds(context, parent)
    deeds.compare(["de-an"])
    assert parent.findChild(ComparingDialog) is None
    deeds.compare(["de-an", "bao-cao"])
    dialog = parent.findChild(ComparingDialog)
    qtbot.waitUntil(dialog.view.isVisible)
    dialog.close()


def test_folder_and_locators(context, monkeypatch):
    opened = []
    monkeypatch.setattr(QDesktopServices, "openUrl", opened.append)
    Deeds(context).show_folder("de-an")
    assert opened[0].toLocalFile().endswith("documents/de-an")
    Deeds.copy_locators(["de-an", "bao-cao"])
    assert len(QGuiApplication.clipboard().text().split("\n")) == 2
