import pytest
from lxml import etree

from summit_kb.ingest.extractors.docx_styles import Numbering, Styles, number, written

NAMES = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'


def xml(tag, content):
    return etree.fromstring(f"<w:{tag} {NAMES}>{content}</w:{tag}>")


@pytest.fixture
def styles():
    return Styles(
        xml(
            "styles",
            '<w:style w:styleId="H2"><w:name w:val="heading 2"/></w:style>'
            '<w:style w:styleId="Mine"><w:name w:val="Của tôi"/><w:basedOn w:val="H2"/>'
            '<w:pPr><w:numPr><w:ilvl w:val="1"/><w:numId w:val="7"/></w:numPr></w:pPr></w:style>'
            '<w:style w:styleId="Out"><w:name w:val="x"/>'
            '<w:pPr><w:outlineLvl w:val="2"/></w:pPr></w:style>'
            '<w:style w:styleId="Loop"><w:name w:val="y"/><w:basedOn w:val="Loop"/></w:style>'
            '<w:style w:styleId="T"><w:name w:val="Title"/></w:style>',
        )
    )


@pytest.mark.parametrize(
    ("properties", "level"),
    [
        ('<w:pStyle w:val="H2"/>', 2),
        ('<w:pStyle w:val="Mine"/>', 2),
        ('<w:pStyle w:val="Out"/>', 3),
        ('<w:pStyle w:val="T"/>', 1),
        ('<w:pStyle w:val="Loop"/>', 0),
        ('<w:pStyle w:val="missing"/>', 0),
        ('<w:pStyle w:val="H2"/><w:outlineLvl w:val="0"/>', 1),
        ('<w:outlineLvl w:val="9"/>', 0),
        ("", 0),
    ],
)
def test_heading_levels(styles, properties, level):
    assert styles.heading_level(xml("pPr", properties)) == level


def test_numbering_of_a_paragraph_or_its_style(styles):
    own = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="3"/></w:numPr>'
    off = '<w:pStyle w:val="Mine"/><w:numPr><w:numId w:val="0"/></w:numPr>'
    assert styles.numbering(xml("pPr", own)) == ("3", 0)
    assert styles.numbering(xml("pPr", '<w:pStyle w:val="Mine"/>')) == ("7", 1)
    assert styles.numbering(xml("pPr", off)) is None
    assert styles.numbering(None) is None


def test_numbers_that_word_draws_are_counted():
    root = xml(
        "numbering",
        '<w:abstractNum w:abstractNumId="0">'
        '<w:lvl w:ilvl="0"><w:start w:val="1"/>'
        '<w:numFmt w:val="decimal"/><w:lvlText w:val="Điều %1."/></w:lvl>'
        '<w:lvl w:ilvl="1"><w:start w:val="1"/>'
        '<w:numFmt w:val="lowerLetter"/><w:lvlText w:val="%1.%2)"/></w:lvl>'
        '<w:lvl w:ilvl="2"><w:numFmt w:val="bullet"/><w:lvlText w:val="·"/></w:lvl></w:abstractNum>'
        '<w:num w:numId="4"><w:abstractNumId w:val="0"/></w:num>',
    )
    numbering = Numbering.read(root)
    depths = [0, 1, 1, 2, 0, 1]
    labels = [numbering.next_label("4", depth) for depth in depths]
    assert labels == ["Điều 1.", "1.a)", "1.b)", "", "Điều 2.", "2.a)"]
    assert numbering.next_label("unknown", 0) == ""


@pytest.mark.parametrize(
    ("count", "form", "text"),
    [
        (4, "lowerRoman", "iv"),
        (19, "upperRoman", "XIX"),
        (27, "lowerLetter", "aa"),
        (2, "upperLetter", "B"),
        (3, "decimalZero", "03"),
        (3, "something", "3"),
    ],
)
def test_counts_are_written_as_the_format_says(count, form, text):
    assert written(count, form) == text


def test_numbers_that_are_none_get_the_default():
    assert number("x", 5) == 5
    assert number(None) == 0
