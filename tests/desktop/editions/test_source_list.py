from pathlib import Path

from PySide6.QtWidgets import QPushButton, QToolButton

from summit_kb.app.updating.found import Found, Here, Lies
from summit_kb.app.updating.sources import Kind, Source
from summit_kb.desktop.editions.book import Look
from summit_kb.desktop.editions.source_list import SourceList
from summit_kb.desktop.widgets.elided import ElidedLabel


def test_each_place_says_what_lies_there_and_only_ones_own_can_be_forgotten(desk, qtbot) -> None:
    sources = SourceList()
    qtbot.addWidget(sources)
    found = (
        Found(Source(Path("/server"), Kind.POLICY), Lies.SAME),
        Found(Source(Path("/mine"), Kind.ADDED), Lies.UNREACHABLE),
        Found(Source(Path("/usb"), Kind.DRIVE), Lies.NEWER),
    )
    look = Look(Here(), tuple(one.source for one in found), found)
    sources.show_look(look, is_looking=False, may_add=True)
    texts = [label.text() for label in sources.findChildren(ElidedLabel)]
    assert texts == [
        "/server",
        "the edition in use · set by IT",
        "/mine",
        "not reachable now · added by you",
        "/usb",
        "a newer edition · a drive that is plugged in",
    ]
    [forget] = sources.findChildren(QToolButton)
    with qtbot.waitSignal(sources.removed) as removed:
        forget.click()
    assert removed.args[0].path == Path("/mine")
    [see] = [one for one in sources.findChildren(QPushButton) if one.text() == "See"]
    with qtbot.waitSignal(sources.shown) as shown:
        see.click()
    assert shown.args == [Path("/usb")]
    for button, signal in ((sources.add, sources.add_wanted), (sources.again, sources.look_wanted)):
        with qtbot.waitSignal(signal):
            button.click()


def test_where_it_sets_the_places_none_is_added(desk, qtbot) -> None:
    sources = SourceList()
    qtbot.addWidget(sources)
    sources.show_look(None, is_looking=True, may_add=False)
    assert sources.add.isHidden()
    assert not sources.again.isEnabled()
