"""Every column has a name in both languages."""

from summit_kb.app.words import Words
from summit_kb.desktop.librarian.documents.heads import head
from summit_kb.desktop.librarian.documents.row import COLUMNS


def test_every_column_has_a_name(desk):
    english = [head(column, Words("en")) for column in COLUMNS]
    desk.translation.use("vi")
    vietnamese = [head(column, Words("vi")) for column in COLUMNS]
    assert len(set(english)) == len(set(vietnamese)) == len(COLUMNS)
    assert not set(english) & set(vietnamese)
    assert not set(COLUMNS) & set(english)
