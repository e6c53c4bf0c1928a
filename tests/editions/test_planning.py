from pathlib import Path

from summit_kb.editions.planning import draft
from summit_kb.editions.repository import Repository


def test_the_next_edition_is_told_before_it_is_signed(publisher) -> None:
    same = draft(publisher.library, publisher.repository)
    assert same.is_same
    assert (same.catalogue.number, same.new_files, same.catalogue.changes) == (2, 0, ())
    added = publisher.add(4)
    told = draft(publisher.library, publisher.repository)
    assert not told.is_same
    assert [entry.document for entry in told.catalogue.changes] == [added.id]
    built = publisher.publish()
    assert told.catalogue.files == built.catalogue.files
    assert (told.new_files, told.new_bytes) == (built.new_files, built.new_bytes)


def test_before_the_first_everything_is_new(publisher, tmp_path: Path) -> None:
    told = draft(publisher.library, Repository(tmp_path / "chua-co"))
    assert (told.before, told.catalogue.number, told.is_same) == (None, 1, False)
    assert {entry.what.value for entry in told.catalogue.changes} == {"added"}
    assert told.new_bytes == told.catalogue.size
    assert not (tmp_path / "chua-co").exists()
