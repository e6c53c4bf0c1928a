import pytest

from summit_kb.ingest.assembly import TextAssembly
from summit_kb.ingest.paragraph_flow import Paragraph, ParagraphFlow

CELL = Paragraph(in_table=True)


@pytest.fixture
def flow(limits, told):
    class Told(ParagraphFlow):
        def __init__(self):
            self.assembly = TextAssembly(limits)
            super().__init__(self.assembly)

        def blocks(self):
            self.finish()
            return told(self.assembly.finish("text", "test", paged=False))[0]

    return Told()


def test_kinds_by_style_and_by_words(flow):
    for text, paragraph in [
        ("Đề án", Paragraph(level=8)),
        ("dài " * 80, Paragraph(level=1)),
        ("mục", Paragraph(is_item=True)),
        ("Điều 1. Phạm vi", Paragraph(level=1)),
        ("- gạch", Paragraph()),
    ]:
        flow.add_text(text)
        flow.end_paragraph(paragraph)
    assert flow.blocks() == [
        ("heading", "Đề án", 6),
        ("paragraph", ("dài " * 80).strip()),
        ("list-item", "mục", 0),
        ("heading", "Điều 1. Phạm vi", 5),
        ("list-item", "- gạch", 0),
    ]


def test_cells_hold_paragraphs_and_make_rows(flow):
    for text in ("một", "hai", "ba"):
        flow.add_text(text)
        flow.end_paragraph(CELL)
        flow.add_text("thêm")
        flow.end_cell()
    flow.end_row()
    flow.end_row()
    assert flow.blocks() == [("table-row", "một thêm\thai thêm\tba thêm")]


def test_what_is_not_ended_is_kept(flow):
    for text in ("a", "b"):
        flow.add_text(text)
        flow.end_cell()
    flow.add_text("c")
    assert flow.blocks() == [("table-row", "a\tb\tc")]


def test_text_after_a_row_without_end_begins_a_paragraph(flow):
    for text in ("a", "b", "c"):
        flow.add_text(text)
        flow.end_cell()
    flow.add_text("sau")
    flow.end_paragraph(Paragraph())
    assert flow.blocks() == [("table-row", "a\tb\tc"), ("paragraph", "sau")]
