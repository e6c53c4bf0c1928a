import pytest
from PySide6.QtWidgets import QApplication

from summit_kb.desktop.beside.rows import Row
from summit_kb.desktop.beside.spacing import Spacing, space_out
from summit_kb.desktop.reader.text_document import build
from summit_kb.desktop.reader.text_view import TextView
from summit_kb.domain.text import Block, BlockKind, ExtractedText, PageText

LONG = "Một đoạn dài để phải xuống dòng nhiều lần trong cột chữ hẹp của nửa cửa sổ. " * 4
_ROW, _QUOTE, _HEADING = BlockKind.TABLE_ROW, BlockKind.QUOTE, BlockKind.HEADING


@pytest.fixture
def sets(qtbot):
    """Sets blocks in a view of half a window's width."""

    def make(*blocks):
        made = [
            one if isinstance(one, Block) else Block(BlockKind.PARAGRAPH, one) for one in blocks
        ]
        text = ExtractedText("text", "t", (PageText(1, tuple(made)),), paged=False)
        view = TextView()
        qtbot.addWidget(view)
        view.resize(420, 500)
        view.show()
        view.open(build(text, view.styles(), "", QApplication.instance().thread()))
        return view.built

    return make


def _pairs(count):
    return [Row(((1, at),), ((1, at),), 1.0) for at in range(count)]


def _space(left, right, rows):
    spacings = [
        Spacing(one, [row.sides[at] for row in rows]) for at, one in enumerate((left, right))
    ]
    space_out(spacings[0], spacings[1], rows)
    return spacings


def _assert_level(spacings, rows):
    for row, left, right in zip(rows, spacings[0].starts(), spacings[1].starts(), strict=True):
        if row.is_matched:
            assert left == pytest.approx(right, abs=1)
    heights = [one.document.size().height() for one in spacings]
    assert heights[0] == pytest.approx(heights[1], abs=1)


def test_counterparts_begin_at_one_height(sets):
    left = sets(LONG, "ngắn", LONG, Block(_HEADING, "Tiêu đề", 1), "cuối")
    right = sets("short", LONG, "short", Block(_HEADING, "Heading", 1), LONG)
    rows = _pairs(5)
    _assert_level(_space(left, right, rows), rows)


def test_tables_quotations_and_what_follows_them_too(sets):
    left = sets(
        LONG,
        Block(_ROW, "Kinh phí\t53"),
        Block(_ROW, f"{LONG}\t2.200"),
        Block(_ROW, "Ba\t4"),
        "sau bảng",
        Block(_QUOTE, "trích"),
        LONG,
    )
    right = sets(
        "short",
        Block(_ROW, f"{LONG}\t53"),
        Block(_ROW, "Funds\t2,200"),
        Block(_ROW, "Three\t4"),
        "behind the table",
        Block(_QUOTE, LONG),
        "end",
    )
    rows = _pairs(7)
    _assert_level(_space(left, right, rows), rows)


def test_what_stands_alone_has_an_empty_place_beside_it(sets):
    left, right = sets("một", LONG, "ba"), sets("one", "three")
    rows = [
        Row(((1, 0),), ((1, 0),), 1.0),
        Row(((1, 1),), (), 1.0),
        Row(((1, 2),), ((1, 1),), 1.0),
    ]
    spacings = _space(left, right, rows)
    _assert_level(spacings, rows)
    assert spacings[1].starts()[1] is None


def test_what_only_the_right_has_stands_below_what_only_the_left_has(sets):
    left, right = sets("một", LONG, "ba"), sets("one", LONG, "three")
    rows = [
        Row(((1, 0),), ((1, 0),), 1.0),
        Row(((1, 1),), (), 1.0),
        Row((), ((1, 1),), 1.0),
        Row(((1, 2),), ((1, 2),), 1.0),
    ]
    spacings = _space(left, right, rows)
    _assert_level(spacings, rows)
    only_left, only_right = spacings[0].starts()[1], spacings[1].starts()[2]
    assert only_right > only_left + 40


def test_the_first_paragraph_can_be_pushed_down(sets):
    left, right = sets(LONG, "hai"), sets("two")
    rows = [Row(((1, 0),), (), 1.0), Row(((1, 1),), ((1, 0),), 1.0)]
    _assert_level(_space(left, right, rows), rows)


def test_cleared_a_text_is_set_as_before(sets):
    left, right = (
        sets(LONG, Block(_ROW, "a\tb"), Block(_ROW, "c\td"), "x"),
        sets("1", "2", "3", "4"),
    )
    rows = _pairs(4)
    before = [
        Spacing(one, [row.sides[at] for row in rows]).starts()
        for at, one in enumerate((left, right))
    ]
    spacings = _space(left, right, rows)
    for spacing in spacings:
        spacing.clear()
    assert [spacing.starts() for spacing in spacings] == before
