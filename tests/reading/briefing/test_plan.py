import json

from summit_kb.reading.briefing.plan import Book, Cover, Mark, Piece, Source


def test_a_book_survives_a_trip_as_json():
    pieces = (
        Piece("a.pdf", 2, ("một", "hai"), "Nghị quyết", "43-NQ/TW", (Mark("Chương I", 1, 2),)),
        Piece("b.pdf", 1),
    )
    book = Book(Cover("Họp", "", ("x",)), pieces, (Source("s", "d"),), "chân", "vi", {"a": "b"})
    assert Book.from_json(json.loads(json.dumps(book.to_json()))) == book
