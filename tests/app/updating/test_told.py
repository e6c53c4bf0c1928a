from dataclasses import replace

import pytest

from summit_kb.app.updating.told import ToldFile
from summit_kb.editions.catalogue import Catalogue


@pytest.fixture
def edition() -> Catalogue:
    return Catalogue(5, "2026-11-23T08:00:00Z", "Văn phòng", "Thư viện", {})


def test_quiet_until_a_still_newer_one(tmp_path, edition) -> None:
    file = ToldFile(tmp_path)
    assert file.last() is None
    file.keep(edition)
    told = ToldFile(tmp_path).last()
    assert told is not None
    assert told.covers(edition)
    assert told.covers(replace(edition, number=4, published="2026-10-01T08:00:00Z"))
    assert not told.covers(replace(edition, number=6))


@pytest.mark.parametrize("other", [{"published": "2026-11-24T08:00:00Z"}, {"library": "Khác"}])
def test_another_edition_of_that_number_is_told(tmp_path, edition, other) -> None:
    file = ToldFile(tmp_path)
    file.keep(edition)
    told = file.last()
    assert told is not None
    assert not told.covers(replace(edition, **other))


def test_what_cannot_be_read_is_told_once_more(tmp_path, edition) -> None:
    file = ToldFile(tmp_path)
    file.keep(edition)
    [path] = tmp_path.rglob("told.json")
    path.write_text("[1]", encoding="utf-8")
    assert file.last() is None
