from pathlib import Path

from PySide6.QtGui import QDesktopServices

from summit_kb.app.publishing.sending import Load
from summit_kb.desktop.publishing.send_step import SendStep
from summit_kb.editions.catalogue import Catalogue
from summit_kb.editions.exporting import Exported, Parcel

EDITIONS = [
    Catalogue(number, "2026-11-23T08:00:00Z", "VP", "Thư viện", {}, (), number - 1 or None)
    for number in (3, 2, 1)
]


def test_whole_or_for_who_has_an_edition(qtbot) -> None:
    step = SendStep()
    qtbot.addWidget(step)
    step.show_editions([], None, "en", doing="")
    assert step.body.isHidden()
    step.show_editions(EDITIONS, None, "en", doing="")
    assert (step.contents.count(), step.since) == (3, None)
    step.contents.setCurrentIndex(2)
    assert step.since == 1
    step.show_editions(EDITIONS, None, "vi", doing="send")
    assert step.since == 1
    assert "Leave the stick" in step.said.text()


def test_room_is_told_and_too_little_stops_it(qtbot) -> None:
    step = SendStep()
    qtbot.addWidget(step)
    step.show_editions(EDITIONS, None, "en", doing="")
    step.show_load(None, doing="")
    assert not step.button.isEnabled()
    step.fill("/media/usb")
    step.show_load(Load(9_000_000, 9_000_000, 20_000_000), doing="")
    assert step.weight.text() == "9 MB to copy, 20 MB free there."
    assert step.button.isEnabled()
    step.show_load(Load(9_000_000, 4_000_000, 20_000_000), doing="")
    assert "lies there already" in step.weight.text()
    step.show_load(Load(90_000_000, 90_000_000, 20_000_000), doing="")
    assert "Too little room" in step.weight.text()
    assert not step.button.isEnabled()


def test_where_it_lies_can_be_opened(qtbot, monkeypatch) -> None:
    opened: list[str] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url.toLocalFile()))
    step = SendStep()
    qtbot.addWidget(step)
    sent = Exported(Parcel(EDITIONS[0], ()), Path("/media/usb"), 2, 5_000)
    step.show_editions(EDITIONS, sent, "en", doing="")
    assert "Edition 3 lies at /media/usb: 5 KB copied" in step.said.text()
    step.open.click()
    assert opened == ["/media/usb"]
