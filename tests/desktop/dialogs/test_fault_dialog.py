"""Faults are logged, shown once, and can be copied."""

import sys

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QPushButton

from summit_kb.desktop.dialogs.fault_dialog import FaultDialog, FaultWatch, fault_text


def _fault():
    try:
        int("bảy")
    except ValueError:
        return sys.exc_info()
    raise AssertionError


def _shown():
    return [one for one in QApplication.topLevelWidgets() if isinstance(one, FaultDialog)]


def test_the_text_has_versions_and_the_trace():
    text = fault_text(*_fault())
    assert "PySide6" in text
    assert "ValueError: invalid literal" in text
    assert "test_fault_dialog.py" in text


def test_it_can_be_copied(qtbot, desk):
    dialog = FaultDialog("the text")
    qtbot.addWidget(dialog)
    dialog.findChildren(QPushButton)[0].click()
    assert QGuiApplication.clipboard().text() == "the text"


@pytest.mark.logs
def test_a_fault_is_logged_and_shown_once(qtbot, desk, caplog, monkeypatch):
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    watch = FaultWatch()
    watch.install()
    sys.excepthook(*_fault())
    sys.excepthook(*_fault())
    assert caplog.text.count("uncaught") == 2
    assert len(_shown()) == 1
    _shown()[0].close()
    qtbot.waitUntil(lambda: not _shown())
    watch.catch(*_fault())
    assert len(_shown()) == 1
    _shown()[0].close()
    qtbot.waitUntil(lambda: not _shown())


def test_control_c_quits(qtbot, monkeypatch):
    quits = []
    monkeypatch.setattr(QApplication, "quit", lambda: quits.append(True))
    FaultWatch().catch(KeyboardInterrupt, KeyboardInterrupt(), None)
    assert quits == [True]
