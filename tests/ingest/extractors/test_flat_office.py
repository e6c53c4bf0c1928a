from dataclasses import replace

import pytest

from summit_kb.ingest.detection import detect
from summit_kb.ingest.errors import DamagedFileError, EmptyFileError, NoTextError, TooLargeError
from summit_kb.ingest.extractors.registry import extractor_for

SPACES = " ".join(
    f'xmlns:{name}="urn:oasis:names:tc:opendocument:xmlns:{name}:1.0"'
    for name in ("office", "text", "table", "style", "meta")
)
FLAT = (
    '<?xml version="1.0" encoding="UTF-8"?>\n<office:document {spaces} '
    'xmlns:dc="http://purl.org/dc/elements/1.1/" office:version="1.3" '
    'office:mimetype="application/vnd.oasis.opendocument.{kind}">'
    "<office:meta><dc:title>Đề án</dc:title></office:meta>"
    "<office:body><office:{kind}>{body}</office:{kind}></office:body></office:document>"
)
OLD_WORD = (
    '<?xml version="1.0"?><?mso-application progid="Word.Document"?>'
    '<w:wordDocument xmlns:w="http://schemas.microsoft.com/office/word/2003/wordml" '
    'xmlns:wx="http://schemas.microsoft.com/office/word/2003/auxHint" '
    'xmlns:o="urn:schemas-microsoft-com:office:office">'
    "<o:DocumentProperties><o:Title>Báo cáo</o:Title><o:Author>Lan</o:Author>"
    "</o:DocumentProperties>"
    '<w:styles><w:style w:type="paragraph" w:styleId="H"><w:name w:val="heading 2"/></w:style>'
    "</w:styles><w:body><wx:sect>{body}</wx:sect></w:body></w:wordDocument>"
)
NEW_WORD = (
    '<?xml version="1.0"?><?mso-application progid="Word.Document"?>'
    '<pkg:package xmlns:pkg="http://schemas.microsoft.com/office/2006/xmlPackage">'
    '<pkg:part pkg:name="/_rels/.rels"><pkg:xmlData><Relationships '
    'xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" '
    'Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" '
    'Target="word/document.xml"/></Relationships></pkg:xmlData></pkg:part>'
    '<pkg:part pkg:name="/word/document.xml"><pkg:xmlData><w:document '
    'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>{body}'
    "</w:body></w:document></pkg:xmlData></pkg:part></pkg:package>"
)


@pytest.fixture
def read(write, limits):
    def run(text, format_id, **changes):
        path = write("tài liệu.xml", text.encode())
        assert detect(path) == format_id
        return extractor_for(format_id, {}).extract(path, replace(limits, **changes))

    return run


def flat(kind, body):
    return FLAT.format(spaces=SPACES, kind=kind, body=body)


def paragraph(text, properties=""):
    return f"<w:p><w:pPr>{properties}</w:pPr><w:r><w:t>{text}</w:t></w:r></w:p>"


def test_flat_text_with_headings(read, told):
    body = (
        '<text:h text:outline-level="2">Đề án</text:h><text:p>Hội nghi\u0323 tại Đà Nẵng</text:p>'
    )
    text = read(flat("text", body), "fodt")
    assert told(text) == [[("heading", "Đề án", 2), ("paragraph", "Hội nghị tại Đà Nẵng")]]
    assert text.metadata == {"title": "Đề án"}
    assert text.format == "fodt"


def test_every_flat_sheet_is_a_page(read, told):
    cell = "<table:table-cell><text:p>{}</text:p></table:table-cell>"
    row = f"<table:table-row>{cell.format('Năm')}{cell.format('2019')}</table:table-row>"
    sheets = "".join(f'<table:table table:name="Bảng {n}">{row}</table:table>' for n in "12")
    text = read(flat("spreadsheet", sheets), "fods")
    assert len(text.pages) == 2
    assert ("table-row", "Năm\t2019") in told(text)[1]


def test_word_of_2003_with_sections_styles_numbers_and_tables(read, told):
    style = '<w:pStyle w:val="H"/>'
    number = '<w:listPr><wx:t wx:val="1."/></w:listPr>'
    cell = "<w:tc>{}</w:tc>"
    row = f"<w:tr>{cell.format(paragraph('TT'))}{cell.format(paragraph('Tên'))}</w:tr>"
    body = (
        f"<wx:sub-section>{paragraph('Kết quả', style)}</wx:sub-section>"
        f"{paragraph('Phủ sóng 5G', number)}<w:tbl>{row}</w:tbl>"
    )
    text = read(OLD_WORD.format(body=body), "word-xml")
    assert [block[:2] for block in told(text)[0]] == [
        ("heading", "Kết quả"),
        ("list-item", "1. Phủ sóng 5G"),
        ("table-row", "TT\tTên"),
    ]
    assert text.metadata == {"title": "Báo cáo", "author": "Lan"}


def test_word_of_today_in_one_file(read, told):
    text = read(NEW_WORD.format(body=paragraph("Đô thị thông minh")), "word-xml")
    assert told(text) == [[("paragraph", "Đô thị thông minh")]]


def test_a_cut_file_is_read_as_far_as_it_goes(read):
    whole = OLD_WORD.format(body=paragraph("Phần đầu") + paragraph("Phần sau"))
    text = read(whole[: whole.index("Phần sau")], "word-xml")
    assert "Phần đầu" in text.pages[0].text
    assert "damaged-parts" in text.warnings


def test_entities_are_not_followed(read, told):
    bomb = '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;">]>'
    body = flat("text", "<text:p>một &b; hai</text:p>").replace("?>", f"?>{bomb}", 1)
    assert "aaa" not in str(told(read(body, "fodt")))


@pytest.mark.parametrize(
    ("text", "format_id", "error"),
    [
        (flat("text", ""), "fodt", NoTextError),
        (flat("text", "").replace("office:body", "office:corpse"), "fodt", DamagedFileError),
        (OLD_WORD.format(body=""), "word-xml", EmptyFileError),
        (
            NEW_WORD.format(body="").replace("/word/document.xml", "/x"),
            "word-xml",
            DamagedFileError,
        ),
    ],
)
def test_nothing_to_read_is_said_so(read, text, format_id, error):
    with pytest.raises(error):
        read(text, format_id)


def test_a_file_beyond_the_limit_is_refused(read):
    with pytest.raises(TooLargeError):
        read(flat("text", "<text:p>x</text:p>"), "fodt", part=100)
