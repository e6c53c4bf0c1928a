import pypdf
from hypothesis import given, settings
from hypothesis import strategies as st

from summit_kb.domain.text import Block, BlockKind, ExtractedText, PageText
from summit_kb.reading.briefing.text_sheets import set_text

WORD = "Trang {page}"


def all_text(path):
    return "\n".join(page.extract_text() for page in pypdf.PdfReader(path).pages)


def test_headings_become_marks_on_their_sheets(text_of, tmp_path):
    heading = BlockKind.HEADING
    long = ["một đoạn dài của văn bản " * 30] * 12
    text = text_of([(heading, "Chương I", 1), *long, (heading, "Điều 2", 2)], paged=False)
    pages, marks = set_text(text, (), WORD, tmp_path / "t.pdf")
    assert [(mark.title, mark.level) for mark in marks] == [("Chương I", 2), ("Điều 2", 3)]
    assert marks[0].sheet == 0 < marks[1].sheet < len(pages)
    assert set(pages) == {1}


def test_only_the_pages_asked_for_each_on_a_sheet(text_of, tmp_path):
    text = text_of(["trang đầu"], ["trang giữa"], ["trang cuối"])
    pages, _ = set_text(text, (3, 1), WORD, tmp_path / "t.pdf")
    assert pages == [1, 3]
    shown = all_text(tmp_path / "t.pdf")
    assert "Trang 3" in shown
    assert "giữa" not in shown


def test_a_table_a_list_and_a_quote(text_of, tmp_path):
    rows = [(BlockKind.TABLE_ROW, f"Tên\tSố {number}\t", 0) for number in range(150)]
    text = text_of([*rows, (BlockKind.LIST_ITEM, "1. việc", 1), (BlockKind.QUOTE, "lời nói", 0)])
    pages, _ = set_text(text, (), WORD, tmp_path / "t.pdf")
    shown = all_text(tmp_path / "t.pdf")
    assert len(pages) > 1
    assert "Số 149" in shown
    assert "• 1. việc" not in shown
    assert "lời nói" in shown


def test_a_cell_taller_than_a_sheet_and_a_row_of_many_cells(text_of, tmp_path):
    tall = (BlockKind.TABLE_ROW, "trái\t" + "chữ rất dài " * 2500, 0)
    wide = (BlockKind.TABLE_ROW, "\t".join(f"c{n}" for n in range(40)), 0)
    pages, _ = set_text(text_of([tall, "ngăn", wide]), (), WORD, tmp_path / "t.pdf")
    assert len(pages) > 2
    assert "c39" in all_text(tmp_path / "t.pdf")


@settings(max_examples=30)
@given(st.lists(st.tuples(st.sampled_from(list(BlockKind)), st.text(max_size=400)), max_size=12))
def test_any_text_can_be_set(tmp_path_factory, rows):
    blocks = tuple(Block(kind, text, 1) for kind, text in rows)
    text = ExtractedText("text", "test", (PageText(1, blocks),), paged=False)
    target = tmp_path_factory.mktemp("set") / "t.pdf"
    pages, _ = set_text(text, (), WORD, target)
    assert len(pypdf.PdfReader(target).pages) == len(pages) >= 1


def test_no_typeface_but_the_books_own_is_named(text_of, tmp_path):
    rows = [(BlockKind.TABLE_ROW, "Tên\tSố", 0), (BlockKind.LIST_ITEM, "việc", 1)]
    set_text(text_of(rows), (), WORD, tmp_path / "t.pdf")
    fonts = pypdf.PdfReader(tmp_path / "t.pdf").pages[0]["/Resources"]["/Font"]
    assert all("NotoSerif" in font.get_object()["/BaseFont"] for font in fonts.values())
