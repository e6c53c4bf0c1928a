import struct

import pytest

from summit_kb.ingest.extractors.doc_records import DocRecords, Piece, _modifiers


@pytest.fixture
def records(word):
    def make(*paragraphs, **options):
        streams = word.WordFile(list(paragraphs), **options).streams()
        return DocRecords(streams["WordDocument"], streams["1Table"])

    return make


def test_pieces_stories_and_fonts(records, word):
    wide = records(word.Paragraph([("Đà Nẵng", ".VnTime")]))
    assert list(wide.pieces()) == [Piece(word.TEXT_AT, 16, "utf-16-le")]
    assert wide.stories().main == 8
    assert wide.fonts() == ["Times New Roman", ".VnTime", ".VnTimeH"]
    narrow = records(word.Paragraph([("Da Nang", "")]), wide=False)
    [piece] = narrow.pieces()
    assert (piece, piece.width) == (Piece(word.TEXT_AT, 8, "cp1252"), 1)
    assert narrow.bytes_of(piece) == b"Da Nang\r"


def test_properties_of_runs_and_paragraphs(records, word):
    made = records(word.Paragraph([("a", ".VnTime", 0x0800)], style=3, in_table=True))
    run, _end = made.character_properties()
    assert (run.start, run.end) == (word.TEXT_AT, word.TEXT_AT + 2)
    assert run.modifiers == {0x0800: b"\1", word.FONT: b"\1\0"}
    [paragraph] = made.paragraph_properties()
    assert (paragraph.style, paragraph.modifiers[word.IN_TABLE]) == (3, b"\1")


def test_modifiers_of_every_length():
    long_one = struct.pack("<HH", 0xD608, 4) + b"abc"
    grid = b"".join(
        [
            struct.pack("<HB", 0x2A33, 1),
            struct.pack("<HB", 0xC615, 2) + b"xy",
            long_one,
            struct.pack("<HI", 0x6A09, 7),
            b"\x4f",
        ]
    )
    found = dict(_modifiers(grid))
    assert found[0x2A33] == b"\1"
    assert found[0x6A09] == b"\7\0\0\0"
    assert len(found) == 4


def test_broken_tables_end_in_an_error_or_in_nothing(records, word):
    made = word.WordFile([word.Paragraph([("a", "")])]).streams()
    main, table = made["WordDocument"], made["1Table"]
    with pytest.raises((struct.error, IndexError)):
        list(DocRecords(main, table[:20]).pieces())
    assert list(DocRecords(main[: word.TEXT_AT], table).paragraph_properties()) == []
