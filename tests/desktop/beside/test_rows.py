import pytest

from summit_kb.desktop.beside.rows import Rows, block_at
from summit_kb.domain.text import BlockKind
from summit_kb.reading.aligning.group import Alignment, Group
from summit_kb.reading.aligning.units import Unit


@pytest.fixture
def rows():
    def unit(text, *places):
        return Unit(places, BlockKind.PARAGRAPH, 0, text)

    left = (unit("một", (1, 0)), unit("hai", (1, 2), (2, 1)), unit("ba \t ô", (2, 2)))
    right = (unit("one", (1, 0)), unit("two and three", (1, 1)))
    groups = (
        Group(range(1), range(1), 0.9),
        Group(range(1, 3), range(1, 2), 0.6),
    )
    return Rows(Alignment(left, right, groups))


def test_rows_hold_the_blocks_of_both_sides(rows):
    assert rows.rows[1].left == ((1, 2), (2, 1), (2, 2))
    assert rows.rows[1].right == ((1, 1),)
    assert [row.is_sure for row in rows.rows] == [True, False]
    assert all(row.is_matched for row in rows.rows)
    assert len(rows) == 2


def test_a_block_of_no_row_belongs_to_the_one_before(rows):
    assert rows.at(0, 1, 0) == 0
    assert rows.at(0, 1, 1) == 0
    assert rows.at(0, 2, 0) == 1
    assert rows.at(1, 9, 9) == 1


def test_texts_and_pages_of_a_row(rows):
    assert rows.text(0, 1) == "hai\nba | ô"
    assert rows.page(0, 1) == 1
    assert rows.page(1, 0) == 1


def test_the_block_of_an_offset():
    assert [block_at("một\nhai\nba", at) for at in (0, 3, 4, 9)] == [0, 0, 1, 2]
