"""Messages wait, at most three, and good news leaves by itself."""

import pytest
from PySide6.QtWidgets import QPushButton

from summit_kb.app.words import Wording
from summit_kb.desktop.widgets.drawing import Drawing
from summit_kb.desktop.widgets.text import TextLabel
from summit_kb.desktop.window import notices as module
from summit_kb.desktop.window.notices import Notices


@pytest.fixture
def notices(qtbot, desk):
    notices = Notices()
    qtbot.addWidget(notices)
    return notices


def _said(notices):
    return [notice.wording.sentence for notice in notices.notices()]


def test_bad_news_stays_until_closed(notices, qtbot):
    notice = notices.tell("error", Wording("Disk full.", "Make room."))
    assert notices.isVisible()
    assert notice._close.accessibleName() == "Close this message"
    notice._close.click()
    assert notices.isHidden()


def test_good_news_leaves(notices, qtbot, monkeypatch):
    monkeypatch.setattr(module, "_SHORT_MS", 20)
    notices.tell("success", Wording("Added.", ""))
    qtbot.waitUntil(lambda: notices.isHidden())


def test_at_most_three_the_newest_ones(notices):
    for number in range(5):
        notices.tell("error", Wording(str(number), ""))
    assert _said(notices) == ["4", "3", "2"]


def test_something_to_press(notices):
    pressed = []
    notice = notices.tell("info", Wording("Gone.", ""))
    notice.offer("Undo", lambda: pressed.append(True))
    notice.findChild(QPushButton).click()
    assert pressed == [True]


def test_the_sign_stands_beside_its_sentence(notices, qtbot):
    notices.resize(600, 80)
    notice = notices.tell("success", Wording("Added.", ""))
    qtbot.waitUntil(lambda: notice.height() > 20)
    notice.layout().activate()
    sign, sentence = notice.findChild(Drawing), notice.findChild(TextLabel)
    assert abs(sign.geometry().center().y() - sentence.geometry().center().y()) <= 1
