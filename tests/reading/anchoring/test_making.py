"""Anchors of what a reader marks."""

import pytest

from summit_kb.domain.note import Anchor, Stretch
from summit_kb.reading.anchoring.making import QuoteTooLongError, anchor_at, bookmark_at


def _on(placing, words: str, **more: int) -> Anchor:
    at = placing.text.text.index(words)
    return anchor_at(placing, placing.text.stretch(at, at + len(words)), **more)


def test_an_anchor_tells_words_surroundings_and_place(placing) -> None:
    anchor = _on(placing(), "lập hồ sơ")
    assert anchor.exact == "lập hồ sơ"
    assert anchor.prefix.endswith("có trách nhiệm ")
    assert anchor.suffix.startswith(", chỉnh lý")
    assert (len(anchor.prefix), len(anchor.suffix)) == (32, 32)
    assert (anchor.stretch.page, anchor.label, anchor.copies) == (1, "1", 1)
    assert anchor.before > 0 < anchor.after


def test_words_over_two_pages_have_both(placing) -> None:
    anchor = _on(placing(), "lưu trữ.\nĐiều 2")
    assert (anchor.stretch.page, anchor.stretch.last_page) == (1, 2)


def test_surroundings_grow_until_copies_can_be_told_apart(placing) -> None:
    row = "Hạn nộp: ngày 30 tháng 6 năm 2026. Đơn vị: Sở."
    made = placing(f"Giao thông và vận tải của thành phố. {row} Y tế cơ sở ở các xã. {row} Hết.")
    first = _on(made, "tháng 6")
    assert first.copies == 2
    assert len(first.prefix) > 32
    assert not first.has_twin
    twins = placing("\n".join([row] * 40))
    middle = row.index("tháng 6") + 20 * (len(row) + 1)
    assert anchor_at(twins, twins.text.stretch(middle, middle + 7)).has_twin


def test_a_bookmark_is_held_by_the_words_that_follow(placing) -> None:
    anchor = bookmark_at(placing(), 2)
    assert anchor.exact.startswith("Điều 2. Đối tượng")
    assert anchor.stretch.page == 2
    assert 60 < len(anchor.exact) <= 100
    assert bookmark_at(placing("", ""), 2).exact == ""


def test_too_long_a_quotation_and_a_place_outside_are_refused(placing) -> None:
    long = placing("chữ " * 6000)
    with pytest.raises(QuoteTooLongError):
        anchor_at(long, Stretch.on(1, 0, 24_000))
    with pytest.raises(ValueError, match="Stretch"):
        anchor_at(placing(), Stretch.on(3, 0, 1))
