from pathlib import Path

from summit_kb.app.updating.differing import changes_from
from summit_kb.editions.blobs import place
from summit_kb.editions.catalogue import Catalogue, Entry, Stored, What
from summit_kb.editions.repository import Repository


def catalogue_of(folder: Path) -> Catalogue:
    found = Repository(folder).latest()
    assert found is not None
    return found


def told(changes: tuple[Entry, ...]) -> list[tuple[str, str]]:
    return [(entry.document, entry.what.value) for entry in changes]


def test_one_step_is_told_in_the_publishers_own_words(published) -> None:
    second, third = catalogue_of(published.second), catalogue_of(published.third)
    assert changes_from(second, third, lambda _stored: None) == third.changes
    assert changes_from(None, third, lambda _stored: None) == ()


def test_steps_that_were_skipped_are_told_from_the_records(published) -> None:
    first, third = catalogue_of(published.first), catalogue_of(published.third)

    def find(stored: Stored) -> Path:
        return place(published.third / "blobs", stored.sha256)

    changes = changes_from(first, third, find)
    assert told(changes) == [
        ("camera", "amended"),
        ("sau-bay", "added"),
        ("vien-thong", "added"),
        ("du-lieu-mo", "removed"),
    ]
    by_name = {entry.document: entry for entry in changes}
    assert by_name["camera"].title == "Camera giám sát giao thông"
    assert by_name["camera"].topics == ("giao-thong",)
    assert by_name["du-lieu-mo"].title == "Cổng dữ liệu mở"
    assert told(changes_from(third, first, find))[-2:] == [
        ("sau-bay", "removed"),
        ("vien-thong", "removed"),
    ]


def test_a_record_that_is_not_the_one_signed_is_not_read(published, tmp_path: Path) -> None:
    first, third = catalogue_of(published.first), catalogue_of(published.third)
    spoilt = tmp_path / "record"
    spoilt.write_text('title = "Ai đó viết"', encoding="utf-8")
    for find in (lambda _stored: spoilt, lambda _stored: None, lambda _stored: tmp_path / "no"):
        changes = changes_from(first, third, find)
        assert {entry.title for entry in changes} == {entry.document for entry in changes}


def test_what_ceased_to_be_in_force_is_told_so(publishing_house, tmp_path: Path) -> None:
    records = {
        "before": 'title = "Quyết định"\nvalidity = "in-force"\n',
        "after": 'title = "Quyết định"\nvalidity = "expired"\n',
    }
    files: dict[str, Path] = {}
    editions: list[Catalogue] = []
    for number, (name, text) in enumerate(records.items(), start=1):
        path = tmp_path / name
        path.write_text(text, encoding="utf-8")
        stored = publishing_house.blobs.described(path)
        files[stored.sha256] = path
        held = {"library/documents/a/document.toml": stored}
        editions.append(Catalogue(number * 2, "2026-01-01T00:00:00Z", "", "", held))
    [entry] = changes_from(*editions, lambda stored: files[stored.sha256])
    assert entry.what is What.EXPIRED
