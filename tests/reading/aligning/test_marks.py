from __future__ import annotations

import pytest

from summit_kb.domain.text import Block, BlockKind
from summit_kb.reading.aligning.marks import mark_of, without_mark


@pytest.mark.parametrize(
    ("vietnamese", "english"),
    [
        ("Điều 5. Phạm vi điều chỉnh", "Article 5. Scope"),
        ("Chương II QUY ĐỊNH CHUNG", "CHAPTER 2. GENERAL PROVISIONS"),
        ("Mục 3. Nguồn lực", "Section III. Means"),
        ("Khoản 2 của điều này", "Clause 2 of this article"),
        ("Phụ lục I", "Annex 1"),
        ("Bảng 1. Mốc thời gian", "Table 1. Dates"),
        ("2.1. Dấu chấm", "2.1. Points"),
        ("IV. Tổ chức thực hiện", "IV. Carrying out"),
        ("a) lãnh đạo", "a) leaders"),
        ("3. Nguồn lực", "3. Means"),
    ],
)
def test_both_languages_have_one_mark(units, vietnamese, english):
    ours, theirs = units(vietnamese, english)
    assert mark_of(ours) is not None
    assert mark_of(ours) == mark_of(theirs)


@pytest.mark.parametrize(
    "text", ["Điều phối chung", "2019 là năm", "Articles of faith", "12/2019", "Mục tiêu 3 năm"]
)
def test_words_that_only_begin_like_one_are_none(units, text):
    (unit,) = units(text)
    assert mark_of(unit) is None


def test_a_row_of_a_table_counts_nothing(units):
    (unit,) = units(Block(BlockKind.TABLE_ROW, "1.\tHội thảo"))
    assert mark_of(unit) is None


def test_the_words_behind_the_mark():
    assert without_mark("Điều 5. Nguồn lực") == ". Nguồn lực"
    assert without_mark("Nguồn lực") == "Nguồn lực"
