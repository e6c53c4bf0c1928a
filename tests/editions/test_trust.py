import shutil
from pathlib import Path

import pytest

from summit_kb.editions.errors import EditionDamagedError, EditionNotFoundError
from summit_kb.editions.trust import verified


def test_a_good_edition_is_told_and_remembered_in_a_new_folder(publisher, tmp_path: Path) -> None:
    anchor = (publisher.repository.metadata / "1.root.json").read_bytes()
    first = verified(publisher.folder, anchor, None, tmp_path / "t1")
    assert first.catalogue == publisher.repository.latest()
    assert first.data == first.catalogue.to_bytes()
    kept = sorted(path.name for path in first.trust.iterdir())
    second = verified(publisher.folder, anchor, first.trust, tmp_path / "t2")
    assert second.catalogue == first.catalogue
    assert sorted(path.name for path in first.trust.iterdir()) == kept


def test_a_place_without_an_edition(publisher, tmp_path: Path) -> None:
    with pytest.raises(EditionNotFoundError):
        verified(tmp_path / "trong", b"", None, tmp_path / "t")


def test_an_anchor_that_is_no_root_is_refused(publisher, tmp_path: Path) -> None:
    other = (publisher.repository.metadata / "timestamp.json").read_bytes()
    shutil.rmtree(tmp_path / "t", ignore_errors=True)
    with pytest.raises(EditionDamagedError):
        verified(publisher.folder, other, None, tmp_path / "t")
