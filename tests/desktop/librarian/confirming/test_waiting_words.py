"""What waits, in words."""

from summit_kb.app.unconfirmed import Unconfirmed, unconfirmed
from summit_kb.app.words import Words
from summit_kb.desktop.librarian.confirming.waiting_words import (
    doubt_text,
    spoken,
    waiting_text,
)


def test_only_what_there_is_is_said(shelf, qapp):
    document = shelf.library.get("bao-cao")
    assert waiting_text(Unconfirmed(document, 2, 0, 1, 0, 1.0)) == "fields: 2 · relations: 1"
    assert waiting_text(Unconfirmed(document, 0, 3, 0, 0, 1.0)) == "topics: 3"
    assert doubt_text(Unconfirmed(document, 2, 0, 0, 0, 1.0)) == ""
    assert doubt_text(Unconfirmed(document, 2, 0, 0, 1, 1.0)) == "doubtful: 1"


def test_all_of_it_is_spoken(shelf, qapp):
    (one,) = unconfirmed(shelf.library.documents.values())
    said = spoken(one, Words("en"))
    assert said.startswith("Báo cáo giao thông. Report 12/BC-UBND")
    assert said.endswith("fields: 2")
