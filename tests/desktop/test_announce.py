"""Announcements reach assistive technology, and only when one listens."""

from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QLabel

from summit_kb.desktop import announce as module
from summit_kb.desktop.announce import announce


def test_the_words_are_sent_when_a_screen_reader_listens(qtbot, monkeypatch):
    label, sent = QLabel("x"), []
    qtbot.addWidget(label)
    listening = type(
        "Listening", (), {"isActive": lambda: True, "updateAccessibility": sent.append}
    )
    monkeypatch.setattr(module, "QAccessible", listening)
    announce(label, "12 documents")
    announce(label, "")
    assert [type(event) for event in sent] == [QAccessibleAnnouncementEvent]
    assert sent[0].message() == "12 documents"


def test_nothing_is_sent_otherwise(qtbot, monkeypatch):
    label, sent = QLabel("x"), []
    qtbot.addWidget(label)
    deaf = type("Deaf", (), {"isActive": lambda: False, "updateAccessibility": sent.append})
    monkeypatch.setattr(module, "QAccessible", deaf)
    announce(label, "12 documents")
    assert sent == []
    assert hasattr(QAccessible, "updateAccessibility")
