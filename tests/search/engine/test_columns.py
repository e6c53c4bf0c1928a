import pytest

from summit_kb.search.engine import merge_policy


@pytest.fixture
def index(workshop, monkeypatch):
    """Segments [d1 d2] and [d3]; d1 is deleted and still in its segment."""
    monkeypatch.setattr(merge_policy, "MOST_DELETED", 1.0)
    texts = {"d1": ("a", "b"), "d2": ("a", "x", "a"), "d3": ("b", "a", "c")}
    with workshop.store() as store:
        for keys in (["d1", "d2"], ["d3"]):
            with store.writer() as writer:
                for key in keys:
                    writer.add_passage(workshop.make_row(key, 0, workshop.Passage(texts[key])))
        with store.writer() as writer:
            writer.delete_document("d1")
        yield store.open()._index


def test_postings_of_all_segments_without_the_deleted(index):
    postings = index.postings("folded", b"a")
    assert postings.ids.tolist() == [1, 2]
    assert postings.counts.tolist() == [2, 1]
    assert postings.nbytes > 0
    assert index.postings("folded", b"nowhere").ids.tolist() == []
    assert index.postings("exact", b"a").ids.tolist() == []


def test_places_stand_beside_the_postings(index):
    places = index.places("folded", b"a")
    assert places.starts.tolist() == [0, 2, 3]
    assert places.places.tolist() == [0, 2, 1]
    with pytest.raises(LookupError):
        index.places("pairs", b"b_a")


def test_masks_of_term_ranges(index):
    assert index.live.tolist() == [False, True, True]
    everything = index.places_mask("folded", lambda columns: [(0, len(columns))])
    assert everything.tolist() == [False, True, True]
    nothing = index.places_mask("folded", lambda columns: [(1, 1), (2, 1)])
    assert not nothing.any()
    assert not index.places_mask("exact", lambda columns: [(0, len(columns))]).any()


def test_sizes_count_what_lives(index):
    size = index.field_size("folded")
    assert size.lengths.tolist() == [0, 3, 3]
    assert (size.passages, size.average) == (2, 3.0)
    assert index.field_size("exact").passages == 0
