"""How many there are and are chosen."""

from summit_kb.desktop.librarian.documents.head_line import HeadLine


def test_counts_and_what_they_allow(desk, qtbot):
    line = HeadLine()
    qtbot.addWidget(line)
    line.show_counts(1200, 1200, 0)
    assert line.text == "1,200 documents"
    assert not line.remove.isEnabled()
    line.show_counts(1, 43, 1)
    assert line.text == "1 of 43 documents · 1 chosen"
    assert line.remove.isEnabled()
    with qtbot.waitSignal(line.remove_wanted):
        line.remove.click()
