import pytest

from summit_kb.domain.text import OutlineEntry
from summit_kb.ingest.detection import detect
from summit_kb.ingest.errors import DamagedFileError, EncryptedFileError, NoTextError
from summit_kb.ingest.extractors.odf import OdpExtractor, OdsExtractor, OdtExtractor

LINE = "Hội nghị về thành phố thông minh tại Đà Nẵng"


@pytest.fixture
def read(make_odf, limits):
    readers = {"text": OdtExtractor, "spreadsheet": OdsExtractor, "presentation": OdpExtractor}
    return lambda kind, body, **parts: readers[kind]().extract(
        make_odf(kind, body, **parts), limits
    )


def test_a_text_with_its_structure(read, told):
    text = read(
        "text",
        '<text:h text:outline-level="2">Đề án</text:h>'
        "<text:p>Điều 1. Phạm vi</text:p>"
        '<text:p>một<text:s text:c="2"/>hai<text:tab/><text:span>ba</text:span> bốn'
        "<text:line-break/>dòng</text:p>"
        "<text:list><text:list-item><text:p>mục</text:p><text:list><text:list-item>"
        "<text:p>mục con</text:p></text:list-item></text:list></text:list-item></text:list>"
        "<table:table><table:table-header-rows><table:table-row><table:table-cell>"
        "<text:p>TT</text:p></table:table-cell><table:table-cell><text:p>Tên</text:p>"
        "</table:table-cell><table:covered-table-cell/><table:table-cell><text:p>Số</text:p>"
        "</table:table-cell></table:table-row></table:table-header-rows></table:table>",
    )
    assert told(text) == [
        [
            ("heading", "Đề án", 2),
            ("heading", "Điều 1. Phạm vi", 5),
            ("paragraph", "một hai ba bốn\ndòng"),
            ("list-item", "mục", 0),
            ("list-item", "mục con", 1),
            ("table-row", "TT\tTên\tSố"),
        ]
    ]
    assert not text.paged


def test_notes_and_frames_stand_behind_their_paragraph(read, told):
    text = read(
        "text",
        "<text:tracked-changes><text:p>đã xóa</text:p></text:tracked-changes>"
        "<text:p>thân<text:note><text:note-citation>1</text:note-citation><text:note-body>"
        "<text:p>chú thích</text:p></text:note-body></text:note> bài<draw:frame><draw:text-box>"
        "<text:p>khung</text:p></draw:text-box></draw:frame>"
        "<office:annotation><text:p>nhận xét</text:p></office:annotation></text:p>",
    )
    assert told(text) == [
        [("paragraph", "thân bài"), ("paragraph", "chú thích"), ("paragraph", "khung")]
    ]


def test_pages_that_the_file_remembers(read, told):
    text = read(
        "text",
        "<text:p>một</text:p><text:soft-page-break/><text:p>hai</text:p>"
        "<text:p>ba<text:soft-page-break/>bốn</text:p><text:p>năm</text:p>",
    )
    assert told(text) == [
        [("paragraph", "một")],
        [("paragraph", "hai"), ("paragraph", "babốn")],
        [("paragraph", "năm")],
    ]
    assert text.paged


def test_sheets_are_pages_and_repeats_are_bounded(read, told):
    repeated = '<table:table-cell table:number-columns-repeated="{0}"'
    cell = repeated + "><text:p>{1}</text:p></table:table-cell>"
    gap = repeated + "/>"
    text = read(
        "spreadsheet",
        f'<table:table table:name="Kinh phí"><table:table-row>{cell.format(2, "a")}{gap.format(1)}'
        f"{cell.format(1, 'b')}{gap.format(16000)}</table:table-row>"
        f'<table:table-row table:number-rows-repeated="1048000">{gap.format(16384)}'
        "</table:table-row></table:table>"
        f'<table:table table:name="Trống"/>',
    )
    assert told(text) == [[("table-row", "a\ta\t\tb")], []]
    assert [page.label for page in text.pages] == ["Kinh phí", "Trống"]
    assert text.outline[0] == OutlineEntry("Kinh phí", 1)


def test_slides_are_pages(read, told):
    text = read(
        "presentation",
        '<draw:page><draw:frame presentation:class="title"><draw:text-box><text:p>Đô thị</text:p>'
        "</draw:text-box></draw:frame><draw:frame><draw:text-box><text:list><text:list-item>"
        "<text:p>mục</text:p></text:list-item></text:list></draw:text-box></draw:frame>"
        "<presentation:notes><draw:frame><text:p>lời nói</text:p></draw:frame>"
        "</presentation:notes></draw:page><draw:page/>",
    )
    assert told(text) == [
        [("heading", "Đô thị", 1), ("list-item", "mục", 0), ("quote", "lời nói")],
        [],
    ]
    assert text.outline == (OutlineEntry("Đô thị", 1),)


def test_legacy_fonts_of_styles(read, written_in, told):
    style = (
        '<style:style style:name="{0}"><style:text-properties style:font-name="{1}"/></style:style>'
    )
    child = '<style:style style:name="T1" style:parent-style-name="T0"/>'
    styles = style.format("P1", ".VnTime") + child + style.format("T0", ".VnTimeH")
    text = read(
        "text",
        f'<text:p text:style-name="P1"><text:span text:style-name="T1">'
        f"{written_in('quyết định', 'tcvn3')}</text:span> {written_in(LINE, 'tcvn3')}</text:p>",
        styles=styles,
    )
    assert told(text) == [[("paragraph", f"QUYẾT ĐỊNH {LINE}")]]
    assert text.warnings == ("legacy-tcvn3",)


def test_metadata_and_detection(make_odf, limits):
    meta = (
        '<office:document-meta xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" '
        'xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>Đề án</dc:title>'
        "</office:document-meta>"
    )
    path = make_odf("text", f"<text:p>{LINE}</text:p>", meta=meta)
    assert detect(path) == "odt"
    assert OdtExtractor().extract(path, limits).metadata == {"title": "Đề án"}


def test_passwords_damage_and_nothing_are_named(read, make_odf, write, limits):
    with pytest.raises(EncryptedFileError):
        read("text", "", manifest="<m><encryption-data/></m>")
    with pytest.raises(NoTextError):
        read("text", "<text:p/>")
    with pytest.raises(DamagedFileError):
        OdsExtractor().extract(make_odf("text", "<text:p>a</text:p>"), limits)
    data = make_odf("text", f"<text:p>{LINE}</text:p>").read_bytes()
    with pytest.raises(DamagedFileError):
        OdtExtractor().extract(write("cut.odt", data[:200]), limits)
