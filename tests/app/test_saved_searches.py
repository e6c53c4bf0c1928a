"""What is new for a saved search: exactly that, after every kind of change."""

import hashlib
import shutil
from dataclasses import replace

import pytest

from summit_kb.app.saved_searches import look_for_new
from summit_kb.app.workspace import Workspace
from summit_kb.domain.document import Document, DocumentFile, Identity
from summit_kb.domain.finding import Filters, Request
from summit_kb.domain.kinds import Validity
from summit_kb.foundation.errors import CancelledError
from summit_kb.foundation.work import Cancel
from summit_kb.library.store import Library
from summit_kb.search.language.errors import QueryError


@pytest.fixture
def cities(workspace, add_record):
    """A search for the city saved while two documents have it."""
    add_record("da-nang", "Thành phố Đà Nẵng", title="Đà Nẵng")
    add_record("hue", "Thành phố Huế", title="Huế")
    add_record("y-te", "Bệnh viện", title="Bệnh viện")
    return workspace.searches.save("Thành phố", Request("thành phố"))


def new(workspace):
    return [
        (one.search.name, [(match.document, match.is_amended) for match in one.matches])
        for one in look_for_new(workspace)
    ]


def change(workspace, document_id, **values):
    with workspace.changing() as writer:
        writer.update(replace(workspace.library.get(document_id), **values))


def test_what_matched_when_it_was_saved_is_known(workspace, cities):
    assert cities.seen is not None
    assert new(workspace) == []


def test_an_added_document_is_new_until_it_was_seen(workspace, cities, write_file):
    workspace.add([write_file("can-tho.txt", "Thành phố Cần Thơ"), write_file("x.txt", "Trường")])
    added = next(one for one in workspace.library.documents if "can-tho" in one)
    for _ in range(2):
        assert new(workspace) == [("Thành phố", [(added, False)])]
    found = look_for_new(workspace)[0]
    assert (found.added, found.amended, found.since) == (1, 0, cities.seen)
    workspace.searches.mark_seen(found.search, found.look)
    assert new(workspace) == []
    assert workspace.searches.saved.find("Thành phố").seen > cities.seen


def test_what_a_reader_sees_otherwise_is_amended_and_the_librarians_work_is_not(workspace, cities):
    change(workspace, "da-nang", topics=("du-lieu",))
    change(workspace, "y-te", title="Bệnh viện Đà Nẵng")
    assert new(workspace) == []
    change(workspace, "da-nang", validity=Validity.EXPIRED)
    assert new(workspace) == [("Thành phố", [("da-nang", True)])]


def test_a_new_text_of_a_document_is_amended(workspace, cities, tmp_path):
    source = tmp_path / "khac.txt"
    source.write_text("Thành phố Huế, bản mới", encoding="utf-8")
    data = source.read_bytes()
    file = DocumentFile("khac.txt", "original", hashlib.sha256(data).hexdigest(), len(data))
    workspace.remove(["hue"])
    workspace.delete(["hue"])
    with workspace.changing() as writer:
        writer.add(replace(cities_document("hue"), files=(file,)), [(source, file)])
    workspace.index()
    assert new(workspace) == [("Thành phố", [("hue", True)])]


def cities_document(document_id):
    return Document(document_id, "Huế", Identity("other"), "vi", "2026-01-15T08:30:00Z")


def test_a_document_that_begins_to_match_is_new_and_one_that_ends_is_forgotten(workspace, cities):
    change(workspace, "y-te", title="Bệnh viện thành phố")
    found = look_for_new(workspace)[0]
    assert [(one.document, one.is_amended) for one in found.matches] == [("y-te", False)]
    workspace.searches.mark_seen(found.search, found.look)
    change(workspace, "y-te", title="Bệnh viện")
    assert new(workspace) == []
    workspace.searches.mark_seen(found.search, look_now(workspace, found.search))
    change(workspace, "y-te", title="Bệnh viện thành phố")
    assert new(workspace) == [("Thành phố", [("y-te", False)])]


def look_now(workspace, search):
    """As a reader who opens the search and leaves it."""
    other = Request("ở đâu cũng không có")
    kept = workspace.searches.save("khác", other)
    found = workspace.matching(search.request)
    assert "y-te" not in {name for name, _ in found.documents}
    workspace.searches.seen._path(search.id).unlink()
    assert workspace.searches.new_matches(search) is None
    look = workspace.searches.seen.load(search.id)
    workspace.searches.saved.remove(kept.id)
    return look


def test_a_removed_document_is_no_news_and_a_restored_one_neither(workspace, cities):
    workspace.remove(["hue"])
    assert new(workspace) == []
    workspace.restore(["hue"])
    assert new(workspace) == []


def test_what_came_after_the_look_stays_new(workspace, cities, write_file):
    workspace.add([write_file("a.txt", "Thành phố một")])
    shown = look_for_new(workspace)[0]
    workspace.add([write_file("b.txt", "Thành phố hai")])
    workspace.searches.mark_seen(shown.search, shown.look)
    [(_, matches)] = new(workspace)
    assert [document for document, _ in matches] == [
        one for one in workspace.library.documents if one == "b" or "hai" in one
    ]


def test_a_look_of_another_window_that_came_later_stays(workspace, cities, write_file):
    workspace.add([write_file("a.txt", "Thành phố một")])
    here = look_for_new(workspace)[0]
    workspace.add([write_file("b.txt", "Thành phố hai")])
    there = look_for_new(workspace)[0]
    workspace.searches.mark_seen(there.search, there.look)
    workspace.searches.mark_seen(here.search, here.look)
    assert new(workspace) == []


def test_filters_and_topics_count(workspace, cities, add_record):
    workspace.searches.save("Dữ liệu", Request("", Filters(topics=("du-lieu",))))
    change(workspace, "da-nang", topics=("du-lieu-mo",))
    assert new(workspace) == [("Dữ liệu", [("da-nang", False)])]


def test_an_unchanged_library_is_not_searched(workspace, cities, monkeypatch):
    def refuse(_request):
        pytest.fail("searched")

    monkeypatch.setattr(workspace, "matching", refuse)
    assert new(workspace) == []


def test_a_search_that_cannot_be_read_is_not_saved_and_stops_no_other(workspace, cities):
    with pytest.raises(QueryError):
        workspace.searches.save("Hỏng", Request("[a"))
    assert [one.name for one in workspace.searches.saved.all()] == ["Thành phố"]
    with workspace.searches.saved.file.changing() as rows:
        rows.insert(0, rows[0] | {"id": "hong", "name": "Hỏng", "search": {"text": "[a"}})
    change(workspace, "y-te", title="Bệnh viện thành phố")
    assert new(workspace) == [("Thành phố", [("y-te", False)])]


def test_a_lost_look_begins_anew(workspace, cities):
    workspace.searches.seen._path(cities.id).write_text("spoilt", encoding="utf-8")
    change(workspace, "y-te", title="Bệnh viện thành phố")
    assert new(workspace) == []
    change(workspace, "da-nang", title="Thành phố Đà Nẵng")
    assert new(workspace) == [("Thành phố", [("da-nang", True)])]


def test_looking_can_be_stopped(workspace, cities):
    cancel = Cancel()
    cancel.request()
    with pytest.raises(CancelledError):
        look_for_new(workspace, cancel=cancel)


def test_files_of_removed_searches_are_swept(workspace, cities):
    workspace.searches.saved.remove(cities.id)
    workspace.searches.sweep()
    assert workspace.searches.seen.load(cities.id) is None


def test_searches_go_on_with_the_next_edition(own_home, workspace, cities, write_file):
    """The folder of an edition is another one each time; searches are those of its name."""
    workspace.add([write_file("can-tho.txt", "Thành phố Cần Thơ")])
    folder = own_home / "editions"
    for number, gone in ((1, ["can-tho"]), (2, [])):
        root = folder / str(number) / "library"
        shutil.copytree(workspace.library.root, root, ignore=shutil.ignore_patterns(".*"))
        for name in gone:
            shutil.rmtree(next((root / "documents").glob(f"*{name}*")))
        state = f'{{"number": {number}, "trust": "trust-0123456789ab", "previous": null}}'
        (folder / "current.json").write_text(state, encoding="utf-8")
        edition = Workspace.open(None)
        try:
            if number == 1:
                edition.searches.save("Thành phố", Request("thành phố"))
                assert new(edition) == []
            else:
                [(name, [(document, amended)])] = new(edition)
                assert (name, amended) == ("Thành phố", False)
                assert "can-tho" in document
        finally:
            edition.close()
    assert [one.name for one in workspace.searches.saved.all()] == ["Thành phố"]
    assert isinstance(workspace.library, Library)
