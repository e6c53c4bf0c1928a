import json

from summit_kb.reading.briefing.plan import Book, Cover, Look, Mark, Part, Piece, Source


def test_a_book_survives_a_trip_as_json():
    pieces = (
        Piece(
            (Part("a.pdf", 1), Part("c.pdf", 1)),
            ("một", "hai"),
            "Nghị quyết",
            "43-NQ/TW",
            (Mark("Chương I", 1, 2),),
        ),
        Piece((Part("b.pdf", 1),)),
    )
    book = Book(
        Cover("Họp", "", ("x",)),
        pieces,
        (Source("s", "d"),),
        "chân",
        "vi",
        {"a": "b"},
        "2026-11-23",
        "Sở",
        Look("letter", 3, stamps=False),
    )
    assert book.pieces[0].sheets == 2
    assert Book.from_json(json.loads(json.dumps(book.to_json()))) == book
