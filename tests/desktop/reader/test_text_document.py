import threading

from PySide6.QtGui import QTextList, QTextTable

from summit_kb.desktop.reader.text_document import build
from summit_kb.domain.text import BlockKind

H, P, L = BlockKind.HEADING, BlockKind.PARAGRAPH, BlockKind.LIST_ITEM
ROW, QUOTE, CODE = BlockKind.TABLE_ROW, BlockKind.QUOTE, BlockKind.CODE


def blocks_of(document):
    block, found = document.begin(), []
    while block.isValid():
        found.append(block)
        block = block.next()
    return found


def texts_of(document):
    return [block.text() for block in blocks_of(document) if block.text()]


def test_blocks_follow_one_another(built, text_of):
    made = built(text_of([(H, "Mục tiêu", 2), "Đoạn một", "Đoạn hai"], paged=False))
    assert texts_of(made.document) == ["Mục tiêu", "Đoạn một", "Đoạn hai"]
    assert blocks_of(made.document)[0].blockFormat().headingLevel() == 2


def test_pages_are_numbered_from_the_second_on(built, text_of):
    made = built(text_of(["một"], ["hai"], ["ba"], labels=("i", "ii", "1")))
    assert texts_of(made.document) == ["một", "Page ii", "hai", "Page 1", "ba"]
    starts = [made.document.findBlock(at).text() for at in made.page_starts]
    assert starts == ["một", "Page ii", "Page 1"]


def test_an_empty_page_keeps_its_number(built, text_of):
    made = built(text_of(["một"], [], ["ba"]))
    assert texts_of(made.document) == ["một", "Page 2", "Page 3", "ba"]
    assert made.page_count == 3


def test_every_block_knows_where_it_is(built, text_of):
    page = [(QUOTE, "Trích", 0), (ROW, "a\tb", 0), (ROW, "c\td", 0), "cuối"]
    made = built(text_of(["đầu"], page))
    where = {key: made.document.findBlock(at).text() for key, at in made.blocks.items()}
    assert where == {
        (1, 0): "đầu",
        (2, 0): "Trích",
        (2, 1): "a",
        (2, 2): "c",
        (2, 3): "cuối",
    }


def test_items_get_a_bullet_unless_they_count_themselves(built, text_of):
    own = ["1. một", "2.1. hai", "a) ba", "đ) bốn", "- năm", "(iv) sáu", "1.Liền"]
    bare = ["“Dự kiến” là ý định", "Điều kiện", "2030 là mốc"]
    made = built(text_of([(L, item, 1) for item in own + bare], paged=False))
    bulleted = [b.text() for b in blocks_of(made.document) if isinstance(b.textList(), QTextList)]
    assert bulleted == bare


def test_deeper_items_are_moved_in(built, text_of):
    made = built(text_of([(L, "1. một", 1), (L, "a) hai", 2), (L, "sâu", 3)], paged=False))
    one, two, three = blocks_of(made.document)
    assert one.blockFormat().leftMargin() < two.blockFormat().leftMargin()
    assert three.textList().format().indent() == 3


def test_two_columns_before_the_first_heading_are_a_letterhead(built, text_of):
    head = [(ROW, "CHÍNH PHỦ\tCỘNG HÒA", 0), (ROW, "Số: 1\tHà Nội", 0)]
    made = built(text_of([*head, (H, "Chương I", 1), *head]))
    tables = [f for f in made.document.rootFrame().childFrames() if isinstance(f, QTextTable)]
    assert [table.format().border() for table in tables] == [0, 1]


def test_lines_inside_a_block_stay_inside(built, text_of):
    made = built(text_of(["một\nhai"], paged=False))
    assert texts_of(made.document) == ["một\u2028hai"]


def test_code_is_set_in_equal_widths(built, text_of, styles):
    made = built(text_of(["x", (CODE, "a = 1", 0), "y"], paged=False))
    _first, code, last = blocks_of(made.document)
    assert code.blockFormat().background().color() == styles.shade
    assert code.begin().fragment().charFormat().fontFamilies() != (
        last.begin().fragment().charFormat().fontFamilies()
    )


def test_markup_in_a_text_stays_text(built, text_of):
    made = built(text_of(['<b>đậm</b> <img src="file:///x.png">'], paged=False))
    assert texts_of(made.document) == ['<b>đậm</b> <img src="file:///x.png">']


def test_it_may_be_built_in_another_thread(qapp, styles, text_of):
    made = []
    work = threading.Thread(
        target=lambda: made.append(build(text_of(["một"]), styles, "{page}", qapp.thread()))
    )
    work.start()
    work.join()
    assert made[0].document.thread() is qapp.thread()
