from summit_kb.search.engine.arrays import ArrayFile
from summit_kb.search.engine.codec import ColumnCodec
from summit_kb.search.engine.inverted import FieldCollector
from summit_kb.search.engine.segment import ColumnSegment
from summit_kb.search.engine.storage import DurableStorage, hash_file


def test_both_writers_write_one_file(tmp_path):
    storage, codec = DurableStorage(tmp_path), ColumnCodec()
    segment = codec.new_segment(storage, "MAIN")
    passages = codec.per_document_writer(storage, segment)
    fields = codec.field_writer(storage, segment)
    collector = FieldCollector(keeps_counts=True, keeps_places=True)
    collector.add(0, ["a", "b", "a"])
    passages.add_passage(None, 0, "a b a", {"n": 1})
    passages.add_passage(7, 1, "", {})
    passages.close()
    fields.add_postings(None, [("folded", collector.lengths(2))], [("folded", collector.invert())])
    fields.close()
    path = tmp_path / segment.file_name
    file = ArrayFile(path)
    assert file.get("page").tolist() == [-1, 7]
    assert file.get("ordinal").tolist() == [0, 1]
    assert file.get("folded/lengths").tolist() == [3, 0]
    assert segment.file.size == path.stat().st_size
    assert segment.file.sha256 == hash_file(path)
    assert [one.name for one in tmp_path.iterdir()] == [segment.file_name]


def test_nothing_is_created_before_something_is_written(tmp_path):
    storage, codec = DurableStorage(tmp_path), ColumnCodec()
    segment = ColumnSegment("MAIN")
    codec.per_document_writer(storage, segment)
    codec.field_writer(storage, segment)
    codec.discard()
    assert list(tmp_path.iterdir()) == []


def test_an_unfinished_file_is_closed(tmp_path):
    storage, codec = DurableStorage(tmp_path), ColumnCodec()
    segment = ColumnSegment("MAIN")
    codec.per_document_writer(storage, segment).close()
    codec.discard()
    # Windows lets nobody remove a file that is still open.
    (tmp_path / segment.file_name).unlink()
    assert list(tmp_path.iterdir()) == []
