import pytest

from summit_kb.search.engine import merge_policy, writing
from summit_kb.search.engine.column_writer import ColumnIndex, ColumnWriter
from summit_kb.search.engine.queries import Every, Phrase, Term
from summit_kb.search.engine.toc import newest_generation, write_toc


def test_batches_become_segments_of_one_commit(workshop, monkeypatch):
    monkeypatch.setattr(writing, "BATCH", 5)
    monkeypatch.setattr(merge_policy, "MOST_AT_ONCE", 0)
    with workshop.store() as store:
        with store.writer() as writer:
            for number in range(7):
                for ordinal in range(3):
                    words = ("a", f"n{number}", f"o{ordinal}")
                    writer.add_passage(
                        workshop.make_row(f"d{number}", ordinal, workshop.Passage(words))
                    )
        snapshot = store.open()
        assert len(snapshot._index.segments) == 4
        assert len(snapshot.execute(Every()).passages) == 21
        found = snapshot.execute(Phrase("folded", ["a", "n6"])).passages.tolist()
        assert found == [18, 19, 20]
        assert len(snapshot.execute(Term("document", "d3")).passages) == 3


@pytest.fixture
def writer(tmp_path):
    write_toc(tmp_path, 0, [])
    writer = ColumnWriter(ColumnIndex(tmp_path))
    yield writer
    writer.cancel()


def test_a_cancelled_writer_leaves_no_generation(writer, tmp_path):
    writer.add_terms("document", ["d1"])
    writer.finish_passage(None, 0, "text", {})
    writer.flush()
    writer.cancel()
    writer.cancel()
    assert newest_generation(tmp_path) == 0
    assert not writer.is_committed()


def test_a_committed_writer_knows_it(writer, tmp_path):
    writer.add_terms("document", ["d1"])
    writer.finish_passage(None, 0, "text", {})
    writer.commit()
    assert writer.is_committed()
    assert newest_generation(tmp_path) == 1
    assert ColumnWriter(ColumnIndex(tmp_path)).documents() == ["d1"]


def test_documents_of_this_writer_are_not_committed_ones(writer):
    writer.add_terms("document", ["d1"])
    writer.finish_passage(None, 0, "text", {})
    writer.flush()
    assert writer.documents() == []
    assert writer.passages_of("d1") == []
