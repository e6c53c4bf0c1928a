import pytest

from summit_kb.ingest.detection import detect
from summit_kb.ingest.errors import EmptyFileError
from summit_kb.ingest.extractors.rtf import RtfExtractor

LINE = "Hội nghị về thành phố thông minh tại Đà Nẵng, như vậy"
FONTS = (
    r"{\fonttbl{\f0\froman\fcharset0 Times New Roman;}{\f1\fnil .VnTime;}{\f2 .VnTimeH;}"
    r"{\f3\fcharset2 Wingdings;}{\f4\fcharset163 Arial;}}"
)


def unicode(text):
    return "".join(f"\\u{ord(c)}?" if ord(c) > 126 else c for c in text)


def codes(text, encoding="cp1252"):
    return "".join(f"\\'{byte:02x}" if byte > 126 else chr(byte) for byte in text.encode(encoding))


@pytest.fixture
def read(write, limits):
    def run(body, head=""):
        data = f"{{\\rtf1\\ansi\\ansicpg1252\\deff0{FONTS}{head}{body}}}".encode("latin-1")
        return RtfExtractor().extract(write("file.rtf", data), limits)

    return run


def test_paragraphs_headings_lists_and_metadata(read, told, write):
    text = read(
        rf"\pard\outlinelevel0 {unicode('Đề án')}\par\pard {unicode('Điều 1. Phạm vi')}\par "
        rf"{{\listtext\f3 \'b7\tab}}\ls1 {unicode('mục một')}\par\pard "
        rf"{unicode(LINE)}\line {{\b {unicode('đậm')}}}\~\ldblquote x\rdblquote\par",
        head=rf"{{\info{{\title {unicode('Nghị quyết')}}}{{\author A}}{{\nofchars 9}}}}",
    )
    assert told(text) == [
        [
            ("heading", "Đề án", 1),
            ("heading", "Điều 1. Phạm vi", 5),
            ("list-item", "mục một", 0),
            ("paragraph", f"{LINE}\nđậm “x”"),
        ]
    ]
    assert text.metadata == {"title": "Nghị quyết", "author": "A"}
    assert detect(write("a.doc", rb"{\rtf1 a}")) == "rtf"


def test_rows_of_a_table(read, told):
    row = r"\trowd\cellx100\pard\intbl TT\cell hai\par ba\cell {0}\cell\row "
    text = read(row.format("x") + row.format("y") + r"\pard sau\par")
    assert told(text) == [
        [
            ("table-row", "TT\thai ba\tx"),
            ("table-row", "TT\thai ba\ty"),
            ("paragraph", "sau"),
        ]
    ]


def test_legacy_fonts_are_converted(read, written_in, told):
    text = read(
        rf"{{\f2 {codes(written_in('quyết định', 'tcvn3'))}}}\par "
        rf"{{\f1 {codes(written_in(LINE, 'tcvn3'))}}}\par {codes('Noël à la forêt')}\par"
    )
    assert told(text) == [
        [("paragraph", "QUYẾT ĐỊNH"), ("paragraph", LINE), ("paragraph", "Noël à la forêt")]
    ]
    assert text.warnings == ("legacy-tcvn3",)


def test_bytes_are_read_by_the_charset_of_their_font(read, told):
    assert told(read(r"{\f4 \'f0\'ea\'f2n}\par")) == [[("paragraph", "đện")]]


def test_footnotes_stand_behind_their_paragraph(read, told):
    text = read(r"Th\'e2n b\'e0i{\super\chftn{\footnote\pard ghi\par ch\'fa}} xong.\par sau\par")
    assert told(text)[0] == [
        ("paragraph", "Thân bài xong."),
        ("paragraph", "ghi"),
        ("paragraph", "chú"),
        ("paragraph", "sau"),
    ]


def test_what_nobody_sees_is_left_out(read, told):
    body = (
        r"{\header\par trang}{\pict\bin4 {}}} \*\foo}c\'f2n{\v \'e8n}{\deleted m\'e2t} l\'e1i"
        r"{\*\unknown x}{\field{\*\fldinst HYPERLINK}{\fldrslt  link}}{\shp{\*\shpinst{\sp{\sn a}}"
        r"{\shptxt  khung}}}\par"
    )
    assert told(read(body)) == [[("paragraph", "còn lái link khung")]]


def test_letters_in_two_halves_and_skipped_stand_ins(read, told):
    assert told(read(r"\u-10179?\u-8704? \uc2\u7879ab\uc0\u7879 c\par")) == [
        [("paragraph", "😀 ệệc")]
    ]


def test_nothing_to_read(read):
    with pytest.raises(EmptyFileError):
        read(r"\pard\par")


@pytest.mark.parametrize(
    "body", ["{" * 5000 + "a", "}}}}a", r"\u", r"\'zz a", r"a\bin99999999999 b", "{\\*"]
)
def test_damaged_files_end(read, body):
    try:
        assert "a" in read(body).pages[0].text
    except EmptyFileError:
        assert "a" not in body.split("\\bin")[0]
