from __future__ import annotations

from summit_kb.domain.text import Block, BlockKind
from summit_kb.reading.aligning.anchors import Lexicon
from summit_kb.reading.aligning.evidence import Side, shape, shared


def _sides(units, left, right) -> tuple[Side, Side]:
    return Side.of(units(*left), Lexicon()), Side.of(units(*right), Lexicon())


def test_only_what_both_have_is_kept_and_what_is_rare_weighs_more(units):
    left, right = _sides(
        units,
        ["Viettel ở Đà Nẵng", "FPT ở Đà Nẵng", "VNPT ở Huế"],
        ["FPT in Đà Nẵng", "Viettel in Đà Nẵng", "nobody"],
    )
    common = shared(left, right)
    both = (common.left * common.weights) @ common.right.T
    assert both[0, 1] > both[0, 0] > 0
    assert both[1, 0] > both[1, 1] > 0
    assert not both[2].any()


def test_one_number_speaks_for_another_against(units):
    left, right = _sides(units, ["Điều 5. Một"], ["Article 5. One", "Article 6. Two", "Three"])
    worth = shape(left, right, shared(left, right))[0]
    assert worth[0] > 5
    assert worth[1] < -5
    assert worth[1] < worth[2] < worth[0]


def test_figures_that_are_other_ones_speak_against(units):
    left, right = _sides(units, ["có 53 dự án"], ["53 projects", "54 projects", "projects"])
    worth = shape(left, right, shared(left, right))[0]
    assert worth[1] < worth[0] == worth[2]


def test_headings_go_by_what_stands_below_them(units):
    def head(text: str) -> Block:
        return Block(BlockKind.HEADING, text, 1)

    left, right = _sides(
        units,
        [head("6. Đọc"), "Không có gì.", head("7. Hỏi"), "Viettel, FPT, VNPT, ASEAN", "kết thúc"],
        [head("6. Ask"), "Viettel, FPT, VNPT, ASEAN", "the end"],
    )
    worth = shape(left, right, shared(left, right))
    assert worth[2, 0] > worth[0, 0]
