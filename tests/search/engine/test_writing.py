from dataclasses import replace

import pytest

from summit_kb.search.engine.errors import PassageError
from summit_kb.search.engine.queries import Every, NumericRange, Term
from summit_kb.search.engine.writing import PassageRow, check_row

GOOD = PassageRow(
    document="d1",
    ordinal=0,
    page=None,
    text="Nghị quyết",
    tokens={"folded": ["nghi", "quyet"], "title_exact": []},
    positions={"folded": [0, 5]},
    keywords={"topic": ["kinh-te", "kinh-te"]},
    numbers={"year": 2019, "date": -5},
    stored={"title": "Nghị quyết", "page": None},
)


def test_a_good_row_passes():
    check_row(GOOD)


@pytest.mark.parametrize(
    ("change", "field"),
    [
        ({"document": ""}, "document"),
        ({"document": "\ud800"}, "document"),
        ({"tokens": {"body": ["x"]}}, "body"),
        ({"tokens": {"topic": ["x"]}}, "topic"),
        ({"tokens": {"pairs": ["a_b"]}}, "pairs"),
        ({"tokens": {"folded": ["nghi", ""]}, "positions": {}}, "folded"),
        ({"tokens": {"folded": ["nghi_quyet", "so"]}, "positions": {}}, "folded"),
        ({"tokens": {"folded": ["nghi", 5]}, "positions": {}}, "folded"),
        ({"tokens": {"folded": ["\udfff"]}, "positions": {}}, "folded"),
        ({"keywords": {"topic": [None]}}, "topic"),
        ({"keywords": {"folded": ["x"]}}, "folded"),
        ({"positions": {"folded": [1]}}, "folded"),
        ({"positions": {"folded": [5, 1]}}, "folded"),
        ({"positions": {"folded": [-1, 1]}}, "folded"),
        ({"positions": {"folded": [0, 2**31]}}, "folded"),
        ({"positions": {"folded": [0, 1.0]}}, "folded"),
        ({"positions": {"pairs": []}}, "pairs"),
        ({"numbers": {"year": "2019"}}, "year"),
        ({"numbers": {"year": 2**31}}, "year"),
        ({"numbers": {"year": True}}, "year"),
        ({"numbers": {"topic": 1}}, "topic"),
        ({"ordinal": 2**40}, "ordinal"),
        ({"page": -1}, "page"),
        ({"text": "\ud800"}, "stored"),
        ({"stored": {"x": {1, 2}}}, "stored"),
        ({"stored": {"x": float("inf")}}, "stored"),
    ],
)
def test_each_bad_value_is_named(change, field):
    with pytest.raises(PassageError) as caught:
        check_row(replace(GOOD, **change))
    assert caught.value.facts["field"] == field


def test_what_was_written_is_found(workshop):
    with workshop.store() as store:
        with store.writer() as writer:
            writer.add_passage(GOOD)
        snapshot = store.open()
        assert snapshot.stored(0) == GOOD.stored
        assert snapshot.text(0) == GOOD.text
        assert snapshot.positions("folded", "quyet", 0) == [5]
        assert len(snapshot.execute(NumericRange("date", None, -1)).passages) == 1
        assert snapshot.facet("topic").of(0) == ["kinh-te"]


def test_a_document_is_added_once_and_from_its_front(workshop):
    with workshop.store() as store:
        with store.writer() as writer:
            writer.add_passage(GOOD)
            writer.add_passage(replace(GOOD, ordinal=1))
            writer.add_passage(replace(GOOD, document="d2"))
            with pytest.raises(PassageError):
                writer.add_passage(replace(GOOD, ordinal=2))
            with pytest.raises(PassageError):
                writer.add_passage(replace(GOOD, document="d3", ordinal=1))
        with store.writer() as writer:
            with pytest.raises(PassageError):
                writer.add_passage(GOOD)
            assert writer.delete_document("d1") == 2
            assert writer.documents() == ["d2"]
            writer.add_passage(GOOD)
        snapshot = store.open()
        assert sorted(snapshot.document_keys) == ["d1", "d2"]
        assert len(snapshot.execute(Every()).passages) == 2
        assert len(snapshot.execute(Term("document", "d1")).passages) == 1
