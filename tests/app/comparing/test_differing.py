import pytest
from hypothesis import given
from hypothesis import strategies as st

from summit_kb.app.comparing.differing import difference
from summit_kb.domain.difference import Hunk, RowKind
from summit_kb.domain.text import Block, BlockKind, ExtractedText, PageText

FIRST = "Điều 1. Phê duyệt Đề án dữ liệu mở của thành phố đến năm 2020."
CHANGED = "Điều 1. Phê duyệt Đề án dữ liệu dùng chung của thành phố đến năm 2025."
SECOND = "Điều 2. Sở Thông tin và Truyền thông chủ trì thực hiện."
THIRD = "Điều 3. Quyết định này có hiệu lực từ ngày ký."


def told(side):
    """A side with its changes in brackets."""
    return "".join(f"[{p.text}]" if p.is_changed else p.text for p in side.pieces) if side else None


def rows(found):
    return [(row.kind.value, told(row.before), told(row.after)) for row in found.rows]


def test_changed_words_in_their_paragraphs(text):
    found = difference(text([FIRST, SECOND]), text([CHANGED, SECOND]))
    assert rows(found) == [
        ("changed", "Điều 1. Phê duyệt Đề án dữ liệu [mở] của thành phố đến năm [2020].",
         "Điều 1. Phê duyệt Đề án dữ liệu [dùng chung] của thành phố đến năm [2025]."),
        ("same", SECOND, SECOND),
    ]  # fmt: skip
    assert (found.words_removed, found.words_added) == (2, 3)
    assert found.hunks == (Hunk(0, 1),)


def test_paragraphs_that_came_and_went(text):
    found = difference(text([FIRST], [SECOND]), text([FIRST], [], [THIRD]))
    assert [row.kind for row in found.rows] == [RowKind.SAME, RowKind.REMOVED, RowKind.ADDED]
    assert found.rows[1].before.page == 2
    assert found.rows[2].after.page == 3
    assert found.hunks == (Hunk(1, 3),)


def test_paragraphs_broken_otherwise_are_the_same(text):
    middle = SECOND.index(" và ")
    before = text([FIRST, SECOND[:middle]], [SECOND[middle:], THIRD])
    found = difference(before, text([FIRST, SECOND, THIRD], paged=False))
    assert found.hunks == ()
    assert (found.words_removed, found.words_added) == (0, 0)
    assert "\n" in found.rows[1].before.text
    assert found.rows[1].after.page is None


def test_other_spelling_and_quotation_marks_are_no_difference(text):
    assert difference(text(["Toà nhà “xanh”"]), text(['Tòa nhà "xanh"'])).hunks == ()


def test_texts_with_nothing_in_common(text):
    found = difference(text(["một hai ba"]), text(["bốn năm sáu"]))
    assert [row.kind for row in found.rows] == [RowKind.REMOVED, RowKind.ADDED]
    assert told(found.rows[0].before) == "[một hai ba]"


@pytest.mark.parametrize("before", [[], ["", "  "]])
def test_a_text_without_words(text, before):
    found = difference(text(before), text([FIRST]))
    assert [row.kind for row in found.rows] == [RowKind.ADDED]
    assert found.words_before == 0
    assert difference(text(before), text(before)).rows == ()


words = st.lists(
    st.sampled_from(["một", "hai", "ba", "bốn", "năm", ",", ".", ";", "43-NQ/TW"]), max_size=12
)
pages = st.lists(st.lists(words.map(" ".join), max_size=4), max_size=3)


def _made(given_pages):
    blocks = [tuple(Block(BlockKind.PARAGRAPH, one) for one in page) for page in given_pages]
    return ExtractedText("pdf", "t", tuple(PageText(n, b) for n, b in enumerate(blocks, 1)), True)


@given(pages, pages)
def test_each_side_is_told_whole_and_in_order(before, after):
    found = difference(_made(before), _made(after))
    for name, given_pages in (("before", before), ("after", after)):
        sides = [getattr(row, name) for row in found.rows]
        shown = " ".join(side.text for side in sides if side is not None).split()
        assert shown == [word for page in given_pages for one in page for word in one.split()]
    for row in found.rows:
        pieces = [p for side in (row.before, row.after) if side for p in side.pieces]
        assert any(p.is_changed for p in pieces) == (row.kind is not RowKind.SAME)
    same = difference(_made(before), _made(before))
    assert same.hunks == ()
