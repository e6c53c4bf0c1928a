from __future__ import annotations

import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from summit_kb.domain.text import Block, BlockKind
from summit_kb.foundation.work import Cancel, CancelledError
from summit_kb.reading.aligning import cutting
from summit_kb.reading.aligning.align import align, align_units
from summit_kb.reading.aligning.group import Alignment
from summit_kb.reading.aligning.units import Unit

_HEADING = BlockKind.HEADING
_VI = (
    Block(_HEADING, "1. Bối cảnh", 1),
    Block(BlockKind.PARAGRAPH, "Ngày 24/01/2019 Bộ Chính trị ban hành Nghị quyết 43-NQ/TW."),
    Block(_HEADING, "2. Kinh phí", 1),
    Block(BlockKind.PARAGRAPH, "Tổng kinh phí là 2.200 tỷ đồng cho 53 chương trình, dự án."),
    Block(BlockKind.PARAGRAPH, "Doanh nghiệp góp khoảng 600 tỷ đồng; sáu đối tác đã ký."),
    Block(_HEADING, "3. Giới hạn", 1),
    Block(BlockKind.PARAGRAPH, "Nguồn không nói gì thêm về năm 2030 và ASEAN."),
)
_EN = (
    Block(_HEADING, "1. The occasion", 1),
    Block(BlockKind.PARAGRAPH, "On 24 January 2019 the Politburo issued Resolution 43-NQ/TW."),
    Block(_HEADING, "2. Funds", 1),
    Block(BlockKind.PARAGRAPH, "The funds are 2,200 billion VND for 53 programmes and projects."),
    Block(BlockKind.PARAGRAPH, "Companies add about 600 billion VND; six partners have signed."),
    Block(_HEADING, "3. Limits", 1),
    Block(BlockKind.PARAGRAPH, "The source says nothing more of 2030 and ASEAN."),
)


def _pairs(found: Alignment) -> list[tuple[list[int], list[int]]]:
    return [(list(group.left), list(group.right)) for group in found.groups]


def test_a_translation_goes_paragraph_by_paragraph(units):
    found = align_units(units(*_VI), units(*_EN))
    assert _pairs(found) == [([at], [at]) for at in range(7)]
    assert found.matched == 7
    assert min(group.confidence for group in found.groups) > 0.8


def test_what_the_translation_leaves_out_has_no_counterpart(units):
    found = align_units(units(*_VI), units(*_EN[:3], *_EN[4:]))
    assert ([3], []) in _pairs(found)
    assert ([4], [3]) in _pairs(found)
    assert (found.lonely(0), found.lonely(1)) == (1, 0)


def test_a_section_left_out_takes_the_numbers_of_the_others_along(units):
    english = [*_EN[:2], Block(_HEADING, "2. Limits", 1), _EN[6]]
    found = align_units(units(*_VI), units(*english))
    assert ([0], [0]) in _pairs(found)
    assert ([1], [1]) in _pairs(found)
    assert ([6], [3]) in _pairs(found)


def test_one_paragraph_may_be_two(units):
    joined = Block(BlockKind.PARAGRAPH, f"{_EN[3].text} {_EN[4].text}")
    found = align_units(units(*_VI), units(*_EN[:3], joined, *_EN[5:]))
    assert ([3, 4], [3]) in _pairs(found)


def test_articles_meet_by_their_numbers(units):
    vietnamese = [f"Điều {number}. Nội dung của điều này." for number in (1, 2, 3, 5)]
    english = [f"Article {number}. What is laid down here." for number in (1, 3, 4, 5)]
    found = align_units(units(*vietnamese), units(*english))
    matched = [pair for pair in _pairs(found) if all(pair)]
    assert matched == [([0], [0]), ([2], [1]), ([3], [3])]


def test_texts_that_say_other_things_are_not_made_to_meet(units):
    vietnamese = [f"Điều {number}. Năm {2000 + number} có {number * 7} việc." for number in (1, 2)]
    english = [f"Article {number}. In {1900 + number} they had {number}." for number in (8, 9)]
    assert align_units(units(*vietnamese), units(*english)).matched == 0


def test_a_text_without_words_leaves_the_other_alone(units, text_of):
    found = align(text_of([]), text_of(["Một đoạn.", "Hai đoạn."]))
    assert _pairs(found) == [([], [0]), ([], [1])]


def test_the_group_of_a_block(text_of):
    text = text_of(["Một hệ thống chỉ chạy riêng thì"], ["chưa đạt 53 yêu cầu."])
    found = align(text, text_of(["A system that runs alone does not meet 53 demands."]))
    assert found.group_at(0, 2, 0) == found.group_at(0, 1, 0) == found.group_at(1, 1, 0)
    assert found.group_at(0, 3, 0) is None


def test_aligning_can_be_stopped(units):
    cancel = Cancel()
    cancel.request()
    with pytest.raises(CancelledError):
        align_units(units(*_VI), units(*_EN), cancel=cancel)


def test_long_texts_are_cut_where_both_are_at_the_same_place(units, monkeypatch):
    monkeypatch.setattr(cutting, "_AT_ONCE", 30)
    vietnamese = [f"Điều {number}. Nội dung thứ {number * 3} ở đây." for number in range(1, 31)]
    english = [f"Article {number}. Content no. {number * 3} is here." for number in range(1, 31)]
    found = align_units(units(*vietnamese), units(*english[:14], *english[15:]))
    assert ([14], []) in _pairs(found)
    assert ([29], [28]) in _pairs(found)


_WORDS = ["đề", "án", "thành", "phố", "53", "2019", "Viettel", "600", "tỷ", "smart", "city"]


@st.composite
def _text(draw: st.DrawFn) -> tuple[Unit, ...]:
    count = draw(st.integers(0, 12))
    chance = random.Random(draw(st.integers(0, 10_000)))
    kinds = draw(st.lists(st.sampled_from(list(BlockKind)), min_size=count, max_size=count))
    return tuple(
        Unit(((1, at),), kind, 1, " ".join(chance.choices(_WORDS, k=chance.randint(1, 30))))
        for at, kind in enumerate(kinds)
    )


@given(_text(), _text())
def test_every_paragraph_stands_once_and_in_order(left, right):
    found = align_units(left, right)
    assert [at for group in found.groups for at in group.left] == list(range(len(left)))
    assert [at for group in found.groups for at in group.right] == list(range(len(right)))
    for group in found.groups:
        assert group.left or group.right
        assert 0.5 <= group.confidence <= 1


@given(_text())
def test_a_text_is_its_own_translation(text):
    found = align_units(text, text)
    assert all(list(group.left) == list(group.right) for group in found.groups)
