from summit_kb.domain.text import Block, BlockKind
from summit_kb.ingest.assembly import CUT_CHARACTERS, CUT_PAGES, TextAssembly
from summit_kb.ingest.limits import Limits


def test_blocks_are_cleaned_and_blank_ones_dropped(limits):
    assembly = TextAssembly(limits)
    assembly.add(BlockKind.PARAGRAPH, "  một\u00a0hai \n ba ")
    assembly.add(BlockKind.PARAGRAPH, " … ")
    assembly.add(BlockKind.HEADING, "Tiêu\nđề", 2)
    assembly.add(BlockKind.TABLE_ROW, " a  b \t c\nd \t")
    assembly.add(BlockKind.CODE, "if x:\n    y")
    [page] = assembly.finish("text", "test", paged=False).pages
    assert page.blocks == (
        Block(BlockKind.PARAGRAPH, "một hai\nba"),
        Block(BlockKind.HEADING, "Tiêu đề", 2),
        Block(BlockKind.TABLE_ROW, "a b\tc d"),
        Block(BlockKind.CODE, "if x:\n    y"),
    )


def test_a_number_and_the_title_below_it_are_one_heading(limits):
    assembly = TextAssembly(limits)
    assembly.add(BlockKind.HEADING, "Chương I", 2)
    assembly.add(BlockKind.PARAGRAPH, "NHỮNG QUY ĐỊNH CHUNG")
    assembly.add(BlockKind.HEADING, "Điều 7", 5)
    assembly.add(BlockKind.PARAGRAPH, "Việc bầu cử được tiến hành.")
    [page] = assembly.finish("text", "test", paged=False).pages
    assert [block.text for block in page.blocks] == [
        "Chương I NHỮNG QUY ĐỊNH CHUNG",
        "Điều 7",
        "Việc bầu cử được tiến hành.",
    ]


def test_pages_keep_their_numbers_and_labels_when_empty(limits):
    assembly = TextAssembly(limits)
    assembly.label_page(" iv ")
    assembly.add(BlockKind.PARAGRAPH, "một")
    assembly.end_page()
    assembly.end_page()
    assembly.add(BlockKind.PARAGRAPH, "ba")
    text = assembly.finish("pdf", "test", paged=True)
    assert [(page.number, page.label, page.text) for page in text.pages] == [
        (1, "iv", "một"),
        (2, None, ""),
        (3, None, "ba"),
    ]
    assert assembly.has_blank_pages


def test_too_many_characters_are_cut_and_said():
    assembly = TextAssembly(Limits(characters=5))
    assembly.add(BlockKind.PARAGRAPH, "mười chữ")
    assembly.add(BlockKind.PARAGRAPH, "nữa")
    text = assembly.finish("text", "test", paged=False)
    assert text.pages[0].text == "mười"
    assert text.warnings == (CUT_CHARACTERS,)


def test_too_many_pages_are_cut_and_said():
    assembly = TextAssembly(Limits(pages=2))
    for number in range(4):
        assembly.add(BlockKind.PARAGRAPH, f"trang {number}")
        assembly.end_page()
    text = assembly.finish("pdf", "test", paged=True)
    assert [page.text for page in text.pages] == ["trang 0", "trang 1"]
    assert text.warnings == (CUT_PAGES,)
    assert assembly.is_full


def test_metadata_is_tidied_and_empty_values_go(limits):
    text = TextAssembly(limits).finish(
        "pdf", "test", paged=True, metadata={"title": " A\n B ", "author": " "}
    )
    assert text.metadata == {"title": "A B"}
    assert text.page_count == 1
