from summit_kb.search.engine import merge_policy, writing
from summit_kb.search.engine.merge_policy import MOST_SEGMENTS, SEGMENTS_AFTER, choose
from summit_kb.search.engine.queries import Every, Term
from summit_kb.search.engine.segment import ColumnSegment


def segment(passages, deleted=0):
    return ColumnSegment("MAIN", passages=passages, deleted=range(deleted))


def test_few_whole_segments_stay_as_they_are():
    assert choose([segment(10) for _ in range(MOST_SEGMENTS)]) == []


def test_the_smallest_of_many_are_merged():
    large = [segment(1000 + i) for i in range(SEGMENTS_AFTER - 1)]
    small = [segment(10) for _ in range(MOST_SEGMENTS - SEGMENTS_AFTER + 2)]
    assert choose([*small[:2], *large, *small[2:]]) == small


def test_a_segment_full_of_deletions_is_rewritten():
    wasted = segment(100, 11)
    assert choose([segment(100, 10), wasted]) == [wasted]


def test_many_commits_leave_few_segments_and_every_passage(workshop):
    with workshop.store() as store:
        for number in range(40):
            with store.writer() as writer:
                writer.delete_document(f"d{number - 3}")
                for ordinal in range(2):
                    passage = workshop.Passage(("a", f"n{number}"), topics=("t",), year=number)
                    writer.add_passage(workshop.make_row(f"d{number}", ordinal, passage))
        snapshot = store.open()
        assert len(snapshot.execute(Every()).passages) == 6
        assert sorted(snapshot.document_keys) == ["d37", "d38", "d39"]
        assert len(snapshot._index.segments) <= MOST_SEGMENTS
        assert store.verify() == []


def build(workshop, store, documents):
    with store.rebuild() as writer:
        for number in range(documents):
            passage = workshop.Passage(("a", f"n{number}"), topics=("t",), year=number)
            writer.add_passage(workshop.make_row(f"d{number}", 0, passage))
    return store.open()


def test_a_fresh_index_is_one_segment(workshop, monkeypatch):
    monkeypatch.setattr(writing, "BATCH", 3)
    with workshop.store() as store:
        snapshot = build(workshop, store, 10)
        assert len(snapshot._index.segments) == 1
        assert len(snapshot.execute(Every()).passages) == 10
        assert len(snapshot.execute(Term("folded", "n7")).passages) == 1


def test_one_too_large_to_be_merged_at_once_keeps_its_segments(workshop, monkeypatch):
    monkeypatch.setattr(writing, "BATCH", 3)
    monkeypatch.setattr(merge_policy, "MOST_AT_ONCE", 9)
    with workshop.store() as store:
        snapshot = build(workshop, store, 10)
        assert len(snapshot._index.segments) == 4
        assert len(snapshot.execute(Every()).passages) == 10
