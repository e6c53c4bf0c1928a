"""Against a reading of all positions; equality with Whoosh's spans is in test_executor."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from summit_kb.search.engine.queries import Phrase, near
from summit_kb.search.engine.writing import PassageRow


@pytest.fixture(scope="module")
def snapshot(workshop):
    texts = ["x y z", "y x z", "x q y", "x x", "z y x", "x", "y q q x"]
    with workshop.store() as store:
        with store.writer() as writer:
            for i, text in enumerate(texts):
                writer.add_passage(
                    workshop.make_row(f"d{i}", 0, workshop.Passage(tuple(text.split())))
                )
        yield store.open()


def found(workshop, snapshot, query):
    return sorted(int(key[1:]) for key, _ in workshop.find(snapshot, query))


def test_phrase_and_slop(workshop, snapshot):
    assert found(workshop, snapshot, Phrase("folded", ["x", "y"])) == [0]
    assert found(workshop, snapshot, Phrase("folded", ["x", "y"], slop=2)) == [0, 2]
    assert found(workshop, snapshot, Phrase("folded", ["x", "x"])) == [3]
    assert found(workshop, snapshot, Phrase("folded", ["x", "nowhere"])) == []


def test_near_in_any_order(workshop, snapshot):
    assert found(workshop, snapshot, near("folded", ["x", "y"], 1)) == [0, 1, 4]
    assert found(workshop, snapshot, near("folded", ["x", "y"], 3)) == [0, 1, 2, 4, 6]
    assert found(workshop, snapshot, near("folded", ["x", "y", "z"], 1)) == [0, 1, 4]


@settings(deadline=None, max_examples=60)
@given(
    st.lists(st.lists(st.sampled_from("xyq"), max_size=9), min_size=1, max_size=5),
    st.integers(1, 4),
)
def test_two_words_near_each_other_are_found_as_reading_finds_them(workshop, texts, slop):
    expected = [
        number
        for number, words in enumerate(texts)
        if any(
            a == "x" and b == "y" and abs(i - j) <= slop
            for i, a in enumerate(words)
            for j, b in enumerate(words)
        )
    ]
    with workshop.store() as store:
        with store.writer() as writer:
            for number, words in enumerate(texts):
                passage = workshop.Passage(tuple(words))
                writer.add_passage(workshop.make_row(f"d{number}", 0, passage))
        assert found(workshop, store.open(), near("folded", ["x", "y"], slop)) == expected


def test_words_that_share_a_place_are_near_only_elsewhere(workshop):
    with workshop.store() as store:
        with store.writer() as writer:
            for number, places in enumerate(([3, 3], [3, 3, 4], [1, 4])):
                tokens = {"folded": ["x", "y", "x"][: len(places)]}
                stored = {"key": f"d{number}", "ordinal": 0}
                row = PassageRow(
                    f"d{number}", 0, None, "", tokens, {"folded": places}, stored=stored
                )
                writer.add_passage(row)
        snapshot = store.open()
        assert found(workshop, snapshot, near("folded", ["x", "y"], 1)) == [1]
        assert found(workshop, snapshot, near("folded", ["x", "y"], 3)) == [1, 2]


@settings(deadline=None, max_examples=30)
@given(st.lists(st.sampled_from("xyzq"), min_size=2, max_size=3), st.integers(1, 3))
def test_what_is_near_in_order_is_near(workshop, snapshot, words, slop):
    in_order = found(workshop, snapshot, Phrase("folded", words, slop=slop))
    assert set(in_order) <= set(found(workshop, snapshot, near("folded", words, slop)))


def test_positions_may_have_gaps_and_be_large(workshop):
    with workshop.store() as store:
        with store.writer() as writer:
            for i, places in enumerate(([70_000, 70_001], [65_535, 70_000], [0, 2**31 - 1])):
                tokens, positions = {"folded": ["a", "b"]}, {"folded": places}
                stored = {"key": f"d{i}", "ordinal": 0}
                writer.add_passage(
                    PassageRow(f"d{i}", 0, None, "", tokens, positions, stored=stored)
                )
        snapshot = store.open()
        assert found(workshop, snapshot, Phrase("folded", ["a", "b"])) == [0]
        assert found(workshop, snapshot, Phrase("folded", ["a", "b"], slop=4465)) == [0, 1]
        assert found(workshop, snapshot, near("folded", ["b", "a"], 2**31 - 1)) == [0, 1, 2]
        assert snapshot.positions("folded", "b", 2) == [2**31 - 1]
