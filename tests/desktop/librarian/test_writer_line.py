"""Who writes is said in both languages."""

from summit_kb.desktop.librarian.writer_line import WriterLine
from summit_kb.foundation.lock import Holder


def test_the_line_follows_the_language(desk, qtbot, qapp):
    line = WriterLine(desk)
    qtbot.addWidget(line)
    line.show()
    line.show_holder(Holder("lan@may-1", "2026-11-22T12:05:00+00:00"))
    english = line.text
    assert "lan@may-1" in english
    desk.translation.use("vi")
    qapp.processEvents()
    assert "lan@may-1" in line.text
    assert "22/11/2026" in line.text
    line.show_holder(None)
    assert line.isHidden()
