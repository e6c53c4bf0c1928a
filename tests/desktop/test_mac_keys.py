"""Shortcuts in sentences as macOS writes them, whatever language they stand in."""

import sys

import pytest
from PySide6.QtCore import QCoreApplication, QTranslator

from summit_kb.desktop.mac_keys import MacKeys, as_on_a_mac, as_written_here
from summit_kb.desktop.translation import Translation
from summit_kb.desktop.widgets.buttons import icon_button, set_words


@pytest.mark.parametrize(
    ("told", "there"),
    [
        ("Ctrl+Shift+K", "⇧⌘K"),
        ("Ctrl+Alt+M", "⌥⌘M"),
        ("Ctrl++", "⌘+"),
        ("Meta+Shift+Tab", "⌃⇧Tab"),
        ("Mở danh sách dấu bằng Ctrl+'.", "Mở danh sách dấu bằng ⌘'."),
        ("Remove marks: Ctrl+', then Ctrl+Delete.", "Remove marks: ⌘', then ⌘Delete."),
        ("press Alt+arrows to move it", "press ⌥arrows to move it"),
        ("F6, Điều 5 + 2, a Ctrl + b", "F6, Điều 5 + 2, a Ctrl + b"),
    ],
)
def test_keys_in_a_text(told, there):
    assert as_on_a_mac(told) == there


def test_elsewhere_they_stay(monkeypatch, qtbot):
    button = icon_button("menu")
    qtbot.addWidget(button)
    monkeypatch.setattr(sys, "platform", "linux")
    assert as_written_here("Ctrl+G") == "Ctrl+G"
    monkeypatch.setattr(sys, "platform", "darwin")
    set_words(button, "Tìm", "Ctrl+F")
    assert button.toolTip() == "Tìm (⌘F)"


@pytest.fixture
def on_a_mac(qapp, monkeypatch):
    monkeypatch.setattr(sys, "platform", "darwin")
    translation = Translation(qapp)
    yield translation
    for translator in translation.installed:
        QCoreApplication.removeTranslator(translator)
    translation.deleteLater()


def test_every_sentence_of_the_windows_has_them(on_a_mac):
    told = "Ctrl+B wherever you read", "Undo (Ctrl+Z)", "Settings…"
    on_a_mac.use("en")
    assert QCoreApplication.translate("UndoLine", told[1]) == "Undo (⌘Z)"
    assert QCoreApplication.translate("Command", told[2]) == told[2]
    on_a_mac.use("vi")
    undo = QCoreApplication.translate("UndoLine", told[1])
    assert undo.endswith("(⌘Z)")
    assert "Undo" not in undo
    assert QCoreApplication.translate("Command", told[2]) == "Cài đặt…"


def test_numbers_are_still_told(on_a_mac):
    on_a_mac.use("en")
    told = "%n item(s) removed; Ctrl+Z brings them back."
    one, five = [QCoreApplication.translate("CollectionsPage", told, "", n) for n in (1, 5)]
    assert (one.count("⌘Z"), five.count("⌘Z")) == (1, 1)
    assert one != five.replace("5", "1")


def test_it_answers_only_where_there_are_keys(qapp):
    keys = MacKeys([QTranslator(qapp)])
    assert not keys.isEmpty()
    assert keys.translate("A", "Press Ctrl+S") == "Press ⌘S"
    assert keys.translate("A", "Press it") is None
