from collections.abc import Iterator
from pathlib import Path

import pytest

from summit_kb.app.exporting import export, places_of, write_export
from summit_kb.app.workspace import Workspace
from summit_kb.domain.briefing import Divider, Extract, Quote
from summit_kb.domain.collection import Collection
from summit_kb.domain.locator import Locator
from summit_kb.foundation.errors import StorageError


@pytest.fixture
def starter() -> Iterator[Workspace]:
    workspace = Workspace.open(None, refresh=False)
    yield workspace
    workspace.close()


def test_each_document_once(starter: Workspace, tmp_path: Path) -> None:
    first = Locator("nghi-quyet-43-nq-tw-2019-01-24", 1)
    places = [first, Locator("phat-bieu-khai-mac-2019"), Locator(first.document, 1)]
    assert export(starter, places, "ris", "vi", tmp_path / "a.ris") == 2
    text = (tmp_path / "a.ris").read_bytes().decode()
    assert text.count("ER  - ") == 2
    assert "SP  - 1" in text


def test_a_place_that_cannot_be_written_to(tmp_path: Path) -> None:
    (tmp_path / "a").write_text("", encoding="utf-8")
    with pytest.raises(StorageError):
        write_export(tmp_path / "a" / "b.ris", "x")


def test_places_of_a_collection() -> None:
    items = (
        Divider("Phần 1"),
        Extract("a", (3,)),
        Extract("b", (1, 2)),
        Quote(Locator("c", 4), "lời", ""),
    )
    collection = Collection("1", "Họp", "library", "2026-01-01T00:00:00Z", items=items)
    assert places_of(collection) == [Locator("a", 3), Locator("b"), Locator("c", 4)]
