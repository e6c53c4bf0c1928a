import pytest

from summit_kb.search.engine.arrays import ArrayFile, ArrayWriter
from summit_kb.search.engine.field_columns import FieldColumns, write_field
from summit_kb.search.engine.inverted import FieldCollector

TEXTS = [["đảng", "nghị", "quyết"], ["nghị", "nghị", "ng"], ["ngân", "đảng"]]


@pytest.fixture
def columns(tmp_path):
    collector = FieldCollector(keeps_counts=True, keeps_places=True)
    for passage, words in enumerate(TEXTS):
        collector.add(passage, words)
    path = tmp_path / "one.arrays"
    with path.open("wb") as file:
        writer = ArrayWriter(file)
        write_field(writer, "folded", collector.invert())
        writer.finish()
    return FieldColumns(ArrayFile(path), "folded")


def test_terms_are_in_order_and_found(columns):
    terms = columns.terms()
    assert terms == sorted({word.encode() for text in TEXTS for word in text})
    assert len(columns) == len(terms)
    for place, term in enumerate(terms):
        assert columns.term(place) == term
        assert columns.find(term) == place
    assert columns.find(b"nghi") is None
    assert columns.find(b"\xff") is None


def test_a_prefix_is_one_slice(columns):
    low, high = columns.prefix_range(b"ng")
    assert columns.terms(low, high) == [b"ng", "nghị".encode(), "ngân".encode()]
    assert sorted(columns.passages(low, high).tolist()) == [0, 1, 1, 2]
    assert columns.terms(high, low) == []


def test_postings_with_counts_and_places(columns):
    place = columns.find("nghị".encode())
    assert columns.passages(place, place + 1).tolist() == [0, 1]
    assert columns.counts(place, place + 1).tolist() == [1, 2]
    assert columns.places(place, place + 1).tolist() == [1, 0, 1]
    assert columns.frequencies(place, place + 1).tolist() == [2]


def test_a_field_without_places_says_so(tmp_path):
    collector = FieldCollector(keeps_counts=True, keeps_places=False)
    collector.add(0, ["a"])
    path = tmp_path / "one.arrays"
    with path.open("wb") as file:
        writer = ArrayWriter(file)
        write_field(writer, "pairs", collector.invert())
        writer.finish()
    columns = FieldColumns(ArrayFile(path), "pairs")
    assert not columns.has_places
    assert columns.counts(0, 1) is None
    with pytest.raises(LookupError):
        columns.places(0, 1)
