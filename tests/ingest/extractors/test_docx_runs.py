import pytest
from lxml import etree

from summit_kb.ingest.extractors.docx_runs import (
    PAGE,
    note_ids,
    paragraph_text,
    split_at_pages,
    text_boxes,
)

NAMES = (
    'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" '
    'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" '
    'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"'
)


def paragraph(content):
    return etree.fromstring(f"<w:p {NAMES}>{content}</w:p>")


@pytest.mark.parametrize(
    ("content", "text"),
    [
        ("<w:r><w:t>một</w:t><w:tab/><w:t>hai</w:t><w:br/><w:t>ba</w:t></w:r>", "một\thai\nba"),
        ("<w:r><w:t>43</w:t><w:noBreakHyphen/><w:t>NQ</w:t></w:r>", "43-NQ"),
        (
            "<w:del><w:r><w:delText>cũ</w:delText></w:r></w:del><w:ins><w:r><w:t>mới</w:t></w:r></w:ins>",
            "mới",
        ),
        ("<w:hyperlink><w:r><w:t>liên kết</w:t></w:r></w:hyperlink>", "liên kết"),
        ("<w:r><w:instrText>PAGE</w:instrText></w:r><w:r><w:t>5</w:t></w:r>", "5"),
        ('<w:r><w:sym w:char="F0B7"/><w:sym w:char="2265"/><w:sym w:char="zz"/></w:r>', "≥"),
        ("<m:oMath><m:r><m:t>x=1</m:t></m:r></m:oMath>", "x=1"),
        (
            '<w:r><w:br w:type="page"/></w:r><w:r><w:lastRenderedPageBreak/><w:t>a</w:t></w:r>',
            f"{PAGE}a",
        ),
        (
            "<mc:AlternateContent><mc:Choice><w:txbxContent><w:p/></w:txbxContent></mc:Choice>"
            "<mc:Fallback><w:r><w:t>lặp lại</w:t></w:r></mc:Fallback></mc:AlternateContent>",
            "",
        ),
    ],
)
def test_the_text_of_a_paragraph(content, text):
    assert paragraph_text(paragraph(content)) == text


def test_text_boxes_are_given_once():
    box = "<w:txbxContent><w:p><w:r><w:t>trong khung</w:t></w:r></w:p></w:txbxContent>"
    both = f"<mc:Choice>{box}</mc:Choice><mc:Fallback>{box}</mc:Fallback>"
    anchored = f"<w:r><mc:AlternateContent>{both}</mc:AlternateContent></w:r>"
    [found] = text_boxes(paragraph(anchored))
    assert "trong khung" in etree.tostring(found, encoding="unicode")


def test_notes_are_found_in_order():
    content = '<w:r><w:footnoteReference w:id="3"/></w:r><w:r><w:footnoteReference w:id="2"/></w:r>'
    assert note_ids(paragraph(content), "footnote") == ["3", "2"]
    assert note_ids(paragraph(content), "endnote") == []


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        (f"một.{PAGE}Hai.", ["một.", "Hai."]),
        (f"một câu{PAGE}dài. Hai.", ["một câudài. ", "Hai."]),
        (f"một câu {PAGE}dài", ["một câu dài", ""]),
        (f"{PAGE}một", ["", "một"]),
        ("một", ["một"]),
    ],
)
def test_a_sentence_stays_on_the_page_it_begins_on(text, parts):
    assert split_at_pages(text) == parts
