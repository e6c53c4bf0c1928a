import pytest

from summit_kb.domain.text import BlockKind
from summit_kb.ingest.assembly import TextAssembly
from summit_kb.ingest.errors import EmptyFileError
from summit_kb.ingest.extractors.html import HtmlExtractor, add_fragment


@pytest.fixture
def read(write, limits):
    def run(content):
        return HtmlExtractor().extract(write("a.html", content), limits)

    return run


def test_what_a_reader_sees_becomes_blocks(read, told):
    html = """<!doctype html><html lang="vi"><head><title>Bản tin</title>
    <meta name="author" content="Ban Tổ chức"><style>p{}</style></head><body>
    <script>alert(1)</script><h2>Phần <b>một</b></h2>
    lời ngoài thẻ <p>Một <i>câu</i>
    dài.</p><p hidden>giấu</p>
    <ul><li>hai<ul><li>ba</li></ul></li></ul>
    <blockquote><p>trích</p></blockquote><pre>a
      b</pre>
    <table><tr><th>Tên</th><th>Số</th></tr><tr><td><p>Kinh</p><p>phí</p></td><td>53</td></tr>
    <tr><td>một ô</td></tr></table>
    <p>Điều 1. Phạm vi</p><p>trước<br>sau</p></body></html>"""
    text = read(html)
    assert told(text) == [
        [
            ("heading", "Phần một", 2),
            ("paragraph", "lời ngoài thẻ"),
            ("paragraph", "Một câu dài."),
            ("list-item", "hai", 0),
            ("list-item", "ba", 1),
            ("quote", "trích"),
            ("code", "a\n      b"),
            ("table-row", "Tên\tSố"),
            ("table-row", "Kinh phí\t53"),
            ("paragraph", "một ô"),
            ("heading", "Điều 1. Phạm vi", 5),
            ("paragraph", "trước\nsau"),
        ]
    ]
    assert text.metadata["title"] == "Bản tin"
    assert text.metadata["author"] == "Ban Tổ chức"
    assert text.metadata["language"] == "vi"
    assert not text.paged


def test_tables_that_lay_out_the_page_do_not_swallow_the_text(read, told):
    html = "<table><tr><td>đầu<table><tr><td>a</td><td>b</td></tr></table>cuối</td></tr></table>"
    assert told(read(html)) == [
        [("paragraph", "đầu"), ("table-row", "a\tb"), ("paragraph", "cuối")]
    ]


def test_the_declared_encoding_is_used(read):
    data = '<meta http-equiv="Content-Type" content="text/html; charset=windows-1252"><p>déjà'
    assert read(data.encode("cp1252")).pages[0].text == "déjà"


def test_depth_is_no_danger(read):
    assert read("<div>" * 20_000 + "đáy").pages[0].text == "đáy"


def test_a_page_with_nothing_to_see_is_empty(read):
    with pytest.raises(EmptyFileError):
        read("<html><script>var x = 1</script></html>")


def test_a_fragment_goes_into_a_text_at_hand(limits):
    assembly = TextAssembly(limits)
    add_fragment(assembly, "<p>một</p><ul><li>hai")
    [page] = assembly.finish("markdown", "test", paged=False).pages
    assert [block.kind for block in page.blocks] == [BlockKind.PARAGRAPH, BlockKind.LIST_ITEM]
