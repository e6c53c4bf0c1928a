import threading

import numpy as np
import pytest

from summit_kb.search.engine import merge_policy
from summit_kb.search.engine.errors import IndexDamagedError
from summit_kb.search.engine.queries import And, Every, Or, Phrase, Prefix, Term
from summit_kb.search.engine.snapshot import MISSING, best_passages, top


@pytest.fixture
def snapshot(workshop, monkeypatch):
    """Three segments; a document in the middle of one is deleted and still in its arrays."""
    monkeypatch.setattr(merge_policy, "MOST_DELETED", 1.0)
    make = workshop.make_row
    with workshop.store() as store:
        for keys in (["d1", "d2"], ["d3"]):
            with store.writer() as writer:
                for key in keys:
                    for ordinal in range(3):
                        words = ("chung", key, *["x"] * ordinal)
                        passage = workshop.Passage(
                            words, topics=(f"t-{key}", "all"), year=2000 + ordinal
                        )
                        writer.add_passage(make(key, ordinal, passage))
        with store.writer() as writer:
            writer.delete_document("d2")
            writer.add_passage(make("d4", 0, workshop.Passage(("riêng",))))
        yield store.open()


def test_documents_and_their_passages(snapshot):
    assert list(snapshot.document_keys) == ["d1", "d3", "d4"]
    assert snapshot.document_number("d3") == 1
    assert snapshot.document_number("d2") is None
    fronts = snapshot.front_of.tolist()
    assert [snapshot.stored(front)["key"] for front in fronts] == ["d1", "d3", "d4"]
    assert snapshot.ordinal_of[fronts].tolist() == [0, 0, 0]
    assert snapshot.page_of[fronts[0] : fronts[0] + 3].tolist() == [-1, 1, 2]
    found = snapshot.execute(Every()).passages
    assert snapshot.document_of[found].tolist() == [0, 0, 0, 1, 1, 1, 2]


def test_deleted_documents_are_nowhere(snapshot):
    assert snapshot.document_frequency("folded", "d2") == 0
    assert snapshot.document_frequency("folded", "chung") == 6
    assert [one.text for one in snapshot.terms("folded", "d")] == ["d1", "d3"]
    assert snapshot.execute(Prefix("folded", "d2")).passages.tolist() == []


def test_terms_by_frequency(snapshot):
    found = [(one.text, one.count) for one in snapshot.terms("folded", limit=3)]
    assert found == [("chung", 6), ("x", 4), ("d1", 3)]
    assert snapshot.terms("folded", "ri")[0].text == "riêng"
    assert snapshot.terms("exact") == []


def test_facets_and_numbers_by_document(snapshot):
    facet = snapshot.facet("topic")
    documents, _, _ = best_passages(snapshot, snapshot.execute(Term("folded", "chung")))
    assert dict(zip(facet.values, facet.count(documents).tolist(), strict=True)) == {
        "all": 2,
        "t-d1": 1,
        "t-d2": 0,
        "t-d3": 1,
    }
    assert snapshot.numbers("year").tolist() == [2002, 2002, MISSING]
    assert snapshot.facet("year").of(0) == ["2000", "2001", "2002"]


def test_masks_are_of_passages_and_of_documents(snapshot):
    query = Term("folded", "x")
    mask = snapshot.mask(query)
    assert np.flatnonzero(mask).tolist() == snapshot.execute(query).passages.tolist()
    assert snapshot.document_mask(query).tolist() == [True, True, False]
    with pytest.raises(ValueError, match="read-only"):
        mask[0] = True
    within = snapshot.execute(Every(), within=mask)
    assert within.passages.tolist() == np.flatnonzero(mask).tolist()


def test_best_passages_and_top(snapshot):
    documents, passages, scores = best_passages(snapshot, snapshot.execute(Term("folded", "x")))
    assert documents.tolist() == [0, 1]
    assert snapshot.ordinal_of[passages].tolist() == [2, 2]
    assert top(scores, 1).tolist() == [0]


def test_unknown_and_unwritable_words_are_found_nowhere(snapshot):
    for query in (
        Term("folded", "\ud800"),
        Term("nowhere", "x"),
        Phrase("folded", ["x", "\ud800"]),
    ):
        assert len(snapshot.execute(query).passages) == 0


def test_an_unknown_class_of_query_is_a_mistake_of_the_caller(snapshot):
    with pytest.raises(TypeError):
        snapshot.execute(object())


def test_threads_share_a_snapshot(snapshot):
    queries = [
        And([Term("folded", "chung"), Term("folded", "x")]),
        Or([Term("folded", "d1"), Prefix("folded", "ri")]),
        Phrase("folded", ["x", "x"]),
        Every("topic"),
    ]
    expected = [snapshot.execute(query).scores.tolist() for query in queries]
    wrong = []

    def ask():
        for _ in range(100):
            for query, scores in zip(queries, expected, strict=True):
                if snapshot.execute(query).scores.tolist() != scores:
                    wrong.append(query)

    threads = [threading.Thread(target=ask) for _ in range(4)]
    for thread in threads:
        thread.start()
    snapshot.close()
    for thread in threads:
        thread.join()
    assert wrong == []


def test_impossible_content_is_damage(snapshot, monkeypatch):
    def broken(*_):
        raise IndexError("index 9 is out of bounds")

    monkeypatch.setattr(snapshot._executor, "find", broken)
    with pytest.raises(IndexDamagedError):
        snapshot.execute(Every())


def test_a_passage_that_is_not_there(snapshot):
    with pytest.raises(LookupError):
        snapshot.text(10_000)
