"""Parts of a card stand below each other, whatever the width and the size of text."""

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import QFont

from summit_kb.desktop.results.card import Card
from summit_kb.desktop.results.card_layout import CardFonts, measure


@pytest.fixture(scope="module")
def fonts(qapp):
    font = QFont(qapp.font())
    larger = QFont(font)
    larger.setPointSizeF(font.pointSizeF() * 2)
    return CardFonts(font), CardFonts(larger)


_CARDS = st.builds(
    Card,
    badge=st.text(max_size=20),
    number=st.text(max_size=20),
    meta=st.text(max_size=80),
    page=st.text(max_size=8),
    title=st.text(max_size=300),
    snippet=st.text(max_size=600),
    matches=st.just(()),
    topics=st.lists(st.text(max_size=20), max_size=3).map(tuple),
)


@given(_CARDS, st.integers(60, 3_000), st.booleans())
def test_parts_never_overlap(fonts, card, width, large):
    layout = measure(card, fonts[large], width)
    parts = [layout.meta, layout.title, layout.snippet, layout.topics]
    for above, below in itertools.pairwise(parts):
        assert above.bottom() < below.top() or not below.height()
    assert layout.height > parts[-1].bottom()
    assert layout.width <= width
    assert layout.title.height() > 0
    assert (layout.snippet.height() > 0) == bool(card.snippet)


def test_wide_windows_keep_lines_readable(fonts):
    card = Card("b", "n", "m", "p", "t" * 50, "s" * 50, (), ("x",))
    assert measure(card, fonts[0], 9_000).width == fonts[0].widest
