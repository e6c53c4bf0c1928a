import pytest
from selectolax.lexbor import LexborHTMLParser

from summit_kb.ingest.extractors.html import HtmlExtractor
from summit_kb.ingest.extractors.html_fonts import seen_texts

LINE = "Hội nghị về thành phố thông minh tại Đà Nẵng, như vậy đã thành công."


@pytest.fixture
def read(write, limits):
    return lambda page, **stored: HtmlExtractor().extract(
        write("page.html", page.encode(**stored)), limits
    )


def test_fonts_come_from_face_and_style(read, written_in, told):
    page = (
        "<meta charset=utf-8>"
        f'<p><font face=".VnTimeH, Arial">{written_in("quyết định", "tcvn3")}</font></p>'
        f"<p><span style=\"color: red; font-family: '.VnTime'\">{written_in(LINE, 'tcvn3')}</span>"
        "<p>Noël à la forêt"
    )
    text = read(page)
    assert told(text) == [
        [("paragraph", "QUYẾT ĐỊNH"), ("paragraph", LINE), ("paragraph", "Noël à la forêt")]
    ]
    assert text.warnings == ("legacy-tcvn3",)


@pytest.mark.parametrize("encoding", ["tcvn3", "vni"])
def test_a_page_of_bytes_without_any_hint(read, written_in, told, encoding):
    text = read(f"<title>x</title><p>{written_in(LINE, encoding)}", encoding="cp1252")
    assert told(text) == [[("paragraph", LINE)]]
    assert text.warnings == (f"legacy-{encoding}",)


def test_texts_that_are_not_shown_do_not_count():
    tree = LexborHTMLParser("<title>t</title><p>một<script>x</script> <b hidden>y</b>hai")
    assert seen_texts(tree.root).texts == ("một", " ", "hai")


def test_good_pages_stay(read, told):
    text = read(f'<p><font face=".VnTime">{LINE}</font></p><p>Noël</p>')
    assert told(text) == [[("paragraph", LINE), ("paragraph", "Noël")]]
    assert text.warnings == ()
