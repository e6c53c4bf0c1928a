from dataclasses import replace
from pathlib import Path

import pytest

from summit_kb.app.updates import Updates
from summit_kb.app.updating.errors import UpdateGapError
from summit_kb.app.updating.preview import Preview
from summit_kb.app.updating.sources import Source
from summit_kb.editions.catalogue import What
from summit_kb.editions.errors import NoRoomError


def previewed(updates: Updates, folder: Path) -> tuple[Source, Preview]:
    source = updates.source(folder)
    return source, updates.preview(source)


def test_a_first_edition_is_all_there_is_to_copy(updates: Updates, published) -> None:
    _source, preview = previewed(updates, published.first)
    assert (preview.here, preview.changes) == (None, ())
    assert preview.copied == preview.catalogue.size
    assert preview.has_room
    assert preview.age.days == 0


def test_an_update_is_told_before_it_is_taken(updates: Updates, published) -> None:
    updates.take(updates.source(published.second))
    source, preview = previewed(updates, published.only_third)
    assert preview.here == 2
    assert dict(preview.counts) == {What.ADDED: 1, What.REMOVED: 1}
    assert preview.by_topic() == [("du-lieu", 2)]
    assert preview.missing == 0
    assert 0 < preview.copied < preview.catalogue.size / 2
    assert updates.take(source).copied_bytes == preview.copied
    assert updates.here().current == preview.catalogue


def test_an_update_for_computers_that_are_further_is_told_as_such(
    updates: Updates, published
) -> None:
    updates.take(updates.source(published.first))
    source, preview = previewed(updates, published.only_third)
    assert preview.missing > 0
    with pytest.raises(UpdateGapError) as refused:
        updates.take(source)
    assert refused.value.facts["here"] == 1
    assert refused.value.facts["number"] == 3
    assert updates.here().current.number == 1
    whole = updates.source(published.third)
    assert {entry.document for entry in updates.preview(whole).changes} == {
        "camera",
        "sau-bay",
        "vien-thong",
        "du-lieu-mo",
    }


def test_a_disk_that_is_full_is_told_before_anything_is_copied(updates: Updates, published) -> None:
    source, preview = previewed(updates, published.first)
    tight = replace(preview, needed=2_500_001, free=1_999_999)
    with pytest.raises(NoRoomError) as refused:
        tight.require(source.path, updates.installed.folder)
    assert (refused.value.facts["needed"], refused.value.facts["free"]) == (3, 1)
