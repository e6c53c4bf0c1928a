"""What spoke for something, in words."""

import pytest

from summit_kb.app.words import Words
from summit_kb.desktop.librarian.describing.where_words import where_text


@pytest.mark.parametrize(
    ("where", "said"),
    [
        ("file-name", "From the name of the file"),
        ("title: giao thông", "Title: giao thông"),
        ("subject: a; body ×9: a, b", "Subject: a; text ×9: a, b"),
        ("heading ×2: a; rule: Nước (title)", "headings ×2: a; rule: Nước (title)"),
        ("somewhere else", "somewhere else"),
    ],
)
def test_parts_are_named(qapp, where, said):
    assert where_text(where, Words("en")) == said
