import struct

import pytest

from summit_kb.ingest.extractors.ppt_records import PptRecords, is_locked, persist_places


def test_a_tree_of_records(slides):
    inner = slides.record(1007, b"abcd") + slides.record(3998, b"efgh", instance=3)
    records = PptRecords(slides.record(1006, inner, container=True))
    root = records.at(0)
    assert [(each.kind, each.instance) for each in records.inside(root)] == [(1007, 0), (3998, 3)]
    assert [records.content(each) for each in records.below(root)] == [b"abcd", b"efgh"]
    assert records.numbers(next(records.inside(root)), 1) == (0x64636261,)


def test_sizes_beyond_the_end_are_cut_and_depth_is_no_danger(slides):
    data = b"".join(struct.pack("<HHI", 0xF, 1036, 0xFFFFFFF0) for _ in range(5000))
    records = PptRecords(data)
    assert sum(1 for _ in records.below(records.at(0))) == 4999


def test_stored_objects_and_the_lock(slides):
    streams = slides.ppt_streams([{}, {}])
    records = PptRecords(streams["PowerPoint Document"])
    places, document = persist_places(records, streams["Current User"])
    assert document == 1
    assert [records.at(places[number]).kind for number in (1, 2, 3)] == [1000, 1006, 1006]
    assert not is_locked(streams["Current User"])
    assert is_locked(slides.ppt_streams([], locked=True)["Current User"])


def test_an_edit_that_is_none_is_an_error(slides):
    user = slides.ppt_streams([])["Current User"]
    with pytest.raises((struct.error, IndexError)):
        persist_places(PptRecords(b"\1" * 5000), user)
