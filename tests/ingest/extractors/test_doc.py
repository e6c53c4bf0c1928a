from dataclasses import replace

import pytest

from summit_kb.ingest.detection import detect
from summit_kb.ingest.errors import (
    DamagedFileError,
    EmptyFileError,
    EncryptedFileError,
    UnsupportedFormatError,
)
from summit_kb.ingest.extractors.doc import DocExtractor

LINE = "Hội nghị về thành phố thông minh"


@pytest.fixture
def read(limits):
    return lambda path: DocExtractor().extract(path, limits)


@pytest.fixture
def p(word):
    def paragraph(text, font="Times New Roman", **options):
        return word.Paragraph([(text, font)], **options)

    return paragraph


def test_headings_paragraphs_lists_and_lines(read, make_doc, p, told):
    path = make_doc(
        p("NGHỊ QUYẾT", style=1),
        p("Chương I"),
        p("QUY ĐỊNH CHUNG"),
        p("Điều 1. Phạm vi"),
        p("Một câu\x0bhai dòng, mã\x1eố"),
        p("- mục"),
        p(""),
    )
    assert detect(path) == "doc"
    text = read(path)
    assert told(text) == [
        [
            ("heading", "NGHỊ QUYẾT", 1),
            ("heading", "Chương I QUY ĐỊNH CHUNG", 2),
            ("heading", "Điều 1. Phạm vi", 5),
            ("paragraph", "Một câu\nhai dòng, mã-ố"),
            ("list-item", "- mục", 0),
        ]
    ]
    assert (text.format, text.paged, text.warnings) == ("doc", False, ())


def test_text_of_one_byte_a_letter(read, make_doc, p, told):
    assert told(read(make_doc(p("“Smart” café"), wide=False))) == [[("paragraph", "“Smart” café")]]


def test_rows_of_a_table(read, make_doc, p, told):
    cell = {"in_table": True, "end": "\x07"}
    path = make_doc(
        p("TT", **cell), p("Nội dung", in_table=True), p("hai", **cell), p("2.200", **cell),
        p("", ends_row=True, **cell),
        p("a", **cell), p("b", **cell), p("c", **cell), p("", ends_row=True, **cell),
        p("sau bảng"),
    )  # fmt: skip
    assert told(read(path)) == [
        [
            ("table-row", "TT\tNội dung hai\t2.200"),
            ("table-row", "a\tb\tc"),
            ("paragraph", "sau bảng"),
        ]
    ]


def test_a_row_whose_end_is_lost_is_kept(read, make_doc, p, told):
    cell = {"in_table": True, "end": "\x07"}
    path = make_doc(p("a", **cell), p("b", **cell), p("c", **cell), p("sau"))
    assert told(read(path)) == [[("table-row", "a\tb\tc"), ("paragraph", "sau")]]


def test_of_a_field_only_what_it_shows_is_read(read, make_doc, p, told):
    inner = "\x13 PAGE \x14 7 \x15"
    path = make_doc(
        p(f"Xem \x13 HYPERLINK {inner} \x14trang web\x15 này"),
        p("mở \x13 HYPERLINK không đóng"),
        p("vẫn còn"),
    )
    assert told(read(path)) == [
        [("paragraph", "Xem trang web này"), ("paragraph", "mở"), ("paragraph", "vẫn còn")]
    ]


def test_deleted_hidden_and_symbol_runs_are_not_read(read, make_doc, word, told):
    font = "Times New Roman"
    runs = [("còn ", font), ("xóa ", font, 0x0800), ("ẩn ", font, 0x083C), ("(", font, word.SYMBOL)]
    path = make_doc(word.Paragraph([*runs, ("lại", font)]))
    assert told(read(path)) == [[("paragraph", "còn lại")]]


@pytest.mark.parametrize("wide", [True, False])
def test_tcvn3_is_converted_font_by_font(read, make_doc, p, word, written_in, told, wide):
    path = make_doc(
        p(written_in("quyết định", "tcvn3"), ".VnTimeH"),
        p(written_in(LINE + ", như vậy", "tcvn3"), ".VnTime"),
        p("Noël à la forêt"),
        wide=wide,
    )
    before = path.read_bytes()
    text = read(path)
    assert told(text) == [
        [
            ("paragraph", "QUYẾT ĐỊNH"),
            ("paragraph", LINE + ", như vậy"),
            ("paragraph", "Noël à la forêt"),
        ]
    ]
    assert text.warnings == ("legacy-tcvn3",)
    assert path.read_bytes() == before


def test_unicode_in_a_font_named_like_a_legacy_one_stays(read, make_doc, p, told):
    text = read(make_doc(p(LINE, ".VnTime")))
    assert told(text) == [[("paragraph", LINE)]]
    assert text.warnings == ()


def test_footnotes_stand_at_the_end(read, make_doc, p, told):
    path = make_doc(p("Thân bài\x02"), p("\x02 Chú thích"), footnotes=1)
    assert told(read(path)) == [[("paragraph", "Thân bài"), ("paragraph", "Chú thích")]]


def test_a_password_an_old_version_and_no_text_are_named(read, make_doc, p):
    with pytest.raises(EncryptedFileError):
        read(make_doc(p(LINE), flags=0x0300))
    with pytest.raises(UnsupportedFormatError) as caught:
        read(make_doc(p(LINE), version=0x68))
    assert "95" in caught.value.facts["format"]
    with pytest.raises(EmptyFileError):
        read(make_doc(p("")))


def test_a_file_cut_short_is_damaged(read, make_doc, p, write):
    whole = make_doc(p(LINE)).read_bytes()
    for size in (600, 1500, len(whole) - 600):
        with pytest.raises(DamagedFileError):
            read(write("cut.doc", whole[:size]))


def test_no_more_characters_than_the_limit(make_doc, p, limits):
    path = make_doc(p("một hai ba bốn"), p("năm"))
    text = DocExtractor().extract(path, replace(limits, characters=7))
    assert text.pages[0].text == "một hai"
