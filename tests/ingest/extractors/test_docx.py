import docx
import pytest
from docx.enum.text import WD_BREAK

from summit_kb.ingest.errors import DamagedFileError, EmptyFileError
from summit_kb.ingest.extractors.docx import DAMAGED_PARTS, DocxExtractor


@pytest.fixture
def read(limits):
    def run(path):
        return DocxExtractor().extract(path, limits)

    return run


@pytest.fixture
def made(tmp_path):
    """Saves a document of python-docx."""

    def save(document):
        path = tmp_path / "made.docx"
        document.save(path)
        return path

    return save


def p(text, before=""):
    return f"<w:p>{before}<w:r><w:t>{text}</w:t></w:r></w:p>"


def test_a_document_as_offices_write_it(read, made, told):
    document = docx.Document()
    document.core_properties.title = "Nghị quyết"
    document.add_heading("Đề án", 1)
    document.add_paragraph("Chương I")
    document.add_paragraph("QUY ĐỊNH CHUNG")
    document.add_paragraph("Điều 1. Phạm vi điều chỉnh")
    document.add_paragraph("Một câu ở giữa.")
    document.add_paragraph("mục", style="List Bullet")
    table = document.add_table(2, 3)
    for index, cell in enumerate(table.rows[0].cells):
        cell.text = f"cột {index}"
    table.rows[1].cells[0].text = "Tổng kinh phí"
    table.rows[1].cells[2].text = "2.200 tỷ đồng"
    text = read(made(document))
    assert told(text) == [
        [
            ("heading", "Đề án", 1),
            ("heading", "Chương I QUY ĐỊNH CHUNG", 2),
            ("heading", "Điều 1. Phạm vi điều chỉnh", 5),
            ("paragraph", "Một câu ở giữa."),
            ("list-item", "mục", 0),
            ("table-row", "cột 0\tcột 1\tcột 2"),
            ("table-row", "Tổng kinh phí\t2.200 tỷ đồng"),
        ]
    ]
    assert text.metadata["title"] == "Nghị quyết"
    assert not text.paged
    assert text.warnings == ()


def test_page_breaks_make_pages(read, made):
    document = docx.Document()
    document.add_paragraph("trang một").add_run().add_break(WD_BREAK.PAGE)
    document.add_paragraph("trang hai")
    text = read(made(document))
    assert text.paged
    assert [page.text for page in text.pages] == ["trang một", "trang hai"]


def test_a_break_told_and_drawn_counts_once(read, make_docx):
    body = (
        p("một")
        + '<w:p><w:r><w:br w:type="page"/></w:r></w:p>'
        + "<w:p><w:r><w:lastRenderedPageBreak/><w:t>hai</w:t></w:r></w:p>"
        + p("ba", "<w:pPr><w:pageBreakBefore/></w:pPr>")
        + p("bốn", '<w:pPr><w:pageBreakBefore w:val="0"/></w:pPr>')
    )
    assert [page.text for page in read(make_docx(body)).pages] == ["một", "hai", "ba\nbốn"]


def test_notes_boxes_and_controls_are_read_where_they_stand(read, make_docx):
    box = f"<w:r><w:pict><w:txbxContent>{p('trong khung')}</w:txbxContent></w:pict></w:r>"
    body = (
        '<w:p><w:r><w:t>một</w:t><w:footnoteReference w:id="2"/></w:r>' + box + "</w:p>"
        "<w:sdt><w:sdtContent>" + p("hai") + "</w:sdtContent></w:sdt>"
    )
    notes = f'<w:footnote w:id="0" w:type="separator">{p("kẻ")}</w:footnote>'
    notes += f'<w:footnote w:id="2">{p("chú thích")}</w:footnote>'
    text = read(make_docx(body, footnotes=notes))
    assert text.pages[0].text.split("\n") == ["một", "trong khung", "chú thích", "hai"]


def test_the_head_of_a_letter_is_read_line_by_line(read, make_docx):
    left = p("BỘ CÔNG AN") + p("Số: 518/QĐ-BCA")
    right = p("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM")
    body = f"<w:tbl><w:tr><w:tc>{left}</w:tc><w:tc>{right}</w:tc></w:tr></w:tbl>"
    assert read(make_docx(body)).pages[0].text.split("\n") == [
        "BỘ CÔNG AN",
        "Số: 518/QĐ-BCA",
        "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
    ]


def test_a_whole_paragraph_in_a_heading_style_is_no_heading(read, make_docx, told):
    style = '<w:style w:styleId="H1"><w:name w:val="heading 1"/></w:style>'
    properties = '<w:pPr><w:pStyle w:val="H1"/></w:pPr>'
    body = p("BỘ CÔNG AN", properties) + p("câu dài " * 60, properties)
    [[first, second]] = told(read(make_docx(body, styles=style)))
    assert first == ("heading", "BỘ CÔNG AN", 1)
    assert second[0] == "paragraph"


def test_damaged_xml_is_read_with_a_warning(read, make_docx):
    text = read(make_docx("<w:p><w:r><w:t>một</w:t></w:p>"))
    assert text.pages[0].text == "một"
    assert text.warnings == (DAMAGED_PARTS,)


def test_a_document_without_words_is_empty(read, make_docx):
    with pytest.raises(EmptyFileError):
        read(make_docx("<w:p/>"))


def test_a_main_part_without_a_body_is_damaged(read, make_zip):
    with pytest.raises(DamagedFileError):
        read(make_zip("a.docx", {"word/document.xml": "<a/>"}))
