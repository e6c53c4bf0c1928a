from __future__ import annotations

from summit_kb.reading.aligning import cutting
from summit_kb.reading.aligning.anchors import Lexicon
from summit_kb.reading.aligning.evidence import Side, shared


def _pieces(units, monkeypatch, left: list[str], right: list[str], at_once: int):
    monkeypatch.setattr(cutting, "_AT_ONCE", at_once)
    ours, theirs = Side.of(units(*left), Lexicon()), Side.of(units(*right), Lexicon())
    return list(cutting.cuts(ours, theirs, shared(ours, theirs)))


def test_short_texts_stay_whole(units, monkeypatch):
    assert _pieces(units, monkeypatch, ["một"] * 3, ["one"] * 2, 6) == [(range(3), range(2))]


def test_long_ones_are_cut_at_articles(units, monkeypatch):
    left = [f"Điều {number}. Nội dung" for number in range(1, 9)]
    right = ["Preface", *(f"Article {number}. Content" for number in range(1, 9))]
    pieces = _pieces(units, monkeypatch, left, right, 10)
    assert len(pieces) > 2
    for rows, columns in pieces[1:]:
        assert columns.start == rows.start + 1


def test_without_any_anchor_they_are_cut_in_proportion(units, monkeypatch):
    pieces = _pieces(units, monkeypatch, ["một"] * 16, ["one"] * 8, 16)
    assert [at for rows, _ in pieces for at in rows] == list(range(16))
    assert [at for _, columns in pieces for at in columns] == list(range(8))
    assert all(len(rows) * len(columns) <= 32 for rows, columns in pieces)
