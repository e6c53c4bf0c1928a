"""Who, when, which document."""

from datetime import UTC, datetime

from summit_kb.app.desk import Past
from summit_kb.desktop.librarian.past.past_filter import PastFilter
from summit_kb.domain.change import ChangeSet

NOW = datetime.now(UTC).isoformat(timespec="seconds")


def test_persons_and_times(desk, qtbot):
    line = PastFilter()
    qtbot.addWidget(line)
    line.offer(["lan@a", "minh@b"])
    lan, old = ChangeSet("1", NOW, "lan@a", "edit"), ChangeSet("2", "2020-01-01", "minh@b", "edit")
    assert line.fits(Past(lan))
    assert line.fits(Past(old))
    with qtbot.waitSignal(line.changed):
        line.person.setCurrentIndex(2)
    assert not line.fits(Past(lan))
    line.offer(["lan@a", "minh@b", "nam@c"])
    assert line.person.currentData() == "minh@b"
    line.time.setCurrentIndex(1)
    assert not line.fits(Past(old))
    assert line.person.itemText(0) == "Everybody"


def test_one_document(desk, qtbot):
    line = PastFilter()
    qtbot.addWidget(line)
    line.show()
    assert not line.document.isVisible()
    line.show_document("Báo cáo & phụ lục")
    assert line.document.isVisible()
    with qtbot.waitSignal(line.document_dropped):
        line.document.click()
    assert not line.document.isVisible()
