import pytest
from PySide6.QtGui import QFont, QFontInfo, QFontMetricsF

from summit_kb.desktop.reader.modes import letters
from summit_kb.desktop.reader.modes.look import Letters


@pytest.mark.parametrize("kind", [Letters.SERIF, Letters.SANS])
def test_the_letters_have_all_of_vietnamese(qapp, kind):
    font = QFont(qapp.font())
    letters.set_letters(font, kind)
    assert QFontInfo(font).family() == letters.families_of(kind)[0]
    metrics = QFontMetricsF(font)
    assert all(metrics.inFontUcs4(ord(letter)) for letter in "ẫềộựỹĐơưạảãẵặ")


def test_the_letters_of_the_window_are_left(qapp):
    font = QFont(qapp.font())
    letters.set_letters(font, Letters.WINDOW)
    assert font == qapp.font()


def test_where_the_system_has_none_the_ones_we_bring_are_used(qapp, monkeypatch):
    monkeypatch.setattr(letters, "_is_vietnamese", lambda _family: False)
    assert letters.families_of.__wrapped__(Letters.SERIF) == ("Noto Serif",)
