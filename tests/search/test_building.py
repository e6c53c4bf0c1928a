"""The index kept in step with the library."""

import pytest

from summit_kb.foundation.errors import CancelledError
from summit_kb.foundation.work import Cancel, Progress
from summit_kb.search.index_records import IndexRecords


def test_progress_is_told_document_by_document(shelf):
    seen: list[Progress] = []
    shelf.index.rebuild(shelf.library, shelf.texts, report=seen.append)
    assert [progress.done for progress in seen] == list(range(8))
    assert {progress.total for progress in seen} == {7}
    assert {progress.stage for progress in seen} == {"index"}


def test_only_what_changed_is_made_again(shelf):
    shelf.put("moi", "Dữ liệu mở", title="Dữ liệu mở")
    seen: list[Progress] = []
    shelf.index.bring_up_to_date(shelf.library, shelf.texts, report=seen.append)
    assert [progress.item for progress in seen] == ["Dữ liệu mở", ""]


def test_a_cancelled_rebuild_leaves_the_index_as_it_was(shelf):
    before = shelf.ids("da nang")
    cancel = Cancel()
    cancel.request()
    with pytest.raises(CancelledError):
        shelf.index.rebuild(shelf.library, shelf.texts, cancel=cancel)
    assert shelf.ids("da nang") == before
    assert shelf.index.is_current(shelf.library)


def test_records_of_another_index_are_not_believed(shelf, tmp_path):
    records = IndexRecords.load(tmp_path / "index")
    IndexRecords("another", records.vocabulary, records.states).save(tmp_path / "index")
    assert not shelf.index.is_current(shelf.library)
    shelf.update()
    assert shelf.index.is_current(shelf.library)
    assert shelf.ids("camera") == ["giao-thong"]


def test_an_empty_library_has_an_empty_index(new_shelf):
    shelf = new_shelf()
    shelf.update()
    assert shelf.index.is_current(shelf.library)
    assert shelf.find("").total == 0
    assert shelf.find("từ nào đó").total == 0
    assert shelf.index.suggest("tu") == []


def test_the_last_document_can_go(new_shelf):
    shelf = new_shelf()
    shelf.put("a", "Một hai ba", title="Một")
    shelf.update()
    assert shelf.ids("hai") == ["a"]
    shelf.remove("a")
    shelf.update()
    assert shelf.ids("hai") == []
    assert shelf.find("").facets["type"] == ()
