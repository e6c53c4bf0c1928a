from PySide6.QtCore import Qt
from PySide6.QtGui import QDrag, QGuiApplication
from PySide6.QtWidgets import QWidget

from summit_kb.app.quoting import pasted
from summit_kb.desktop.citing import mime
from summit_kb.reading.citing.rich import Run

WORDS = pasted([(Run("“Đà Nẵng” "), Run("Nghị quyết", italic=True))])


def test_every_program_finds_a_form_it_knows(qapp):
    made = mime.mime_of(WORDS)
    assert made.text() == "“Đà Nẵng” Nghị quyết"
    assert "<i>Nghị quyết</i>" in made.html()
    for name in ("text/rtf", "application/rtf"):
        assert made.data(name).data().startswith(b"{\\rtf1")


def test_copying(qapp):
    mime.copy(WORDS)
    assert QGuiApplication.clipboard().text() == WORDS.text
    assert QGuiApplication.clipboard().mimeData().hasFormat("text/rtf")


def test_a_drag_tells_whether_it_was_taken(qtbot, monkeypatch):
    widget = QWidget()
    qtbot.addWidget(widget)
    taken, carried = [Qt.DropAction.CopyAction, Qt.DropAction.IgnoreAction], []

    def run(drag, _actions):
        carried.append(drag.mimeData().text())
        return taken.pop(0)

    monkeypatch.setattr(QDrag, "exec", run)
    assert mime.drag(widget, WORDS)
    assert not mime.drag(widget, WORDS)
    assert carried == [WORDS.text] * 2
