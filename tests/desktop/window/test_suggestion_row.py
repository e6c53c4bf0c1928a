"""What was typed is bold in a suggestion, accents or not."""

import pytest
from PySide6.QtGui import QPalette

from summit_kb.desktop.theme import icons
from summit_kb.desktop.window.suggestion_row import ICONS, typed_spans


def _bold(text, typed):
    return [text[start:end] for start, end in typed_spans(text, typed)]


@pytest.mark.parametrize(
    ("text", "typed", "bold"),
    [
        ("Thành phố thông minh Đà Nẵng", "thanh pho", ["Thành", "phố"]),
        ("Thành phố thông minh Đà Nẵng", "da na", ["Đà", "Nẵ"]),
        ("Đà Nẵng", "đà nẵng", ["Đà", "Nẵng"]),
        ("Thông tin", "", []),
        ("Smart city", "xyz", []),
        ("43-NQ/TW", "43 nq", ["43", "NQ"]),
        ("Tho\u0302ng minh", "thong", ["Tho\u0302ng"]),
    ],
)
def test_words_that_begin_as_typed(text, typed, bold):
    assert _bold(text, typed) == bold


@pytest.mark.parametrize("name", sorted(set(ICONS.values())))
def test_every_kind_has_a_picture(qapp, name):
    assert not icons.icon(name, QPalette.ColorRole.Text).isNull()
