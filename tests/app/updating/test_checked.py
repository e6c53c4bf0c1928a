from pathlib import Path

import pytest

from summit_kb.app.updates import Updates
from summit_kb.app.updating.checked import MOST_FAULTS, CheckedFile, faults_of
from summit_kb.foundation.errors import CancelledError
from summit_kb.foundation.work import Cancel


def test_what_was_found_is_remembered_for_that_edition_alone(tmp_path: Path) -> None:
    file = CheckedFile(tmp_path)
    assert file.of(5) is None
    file.keep(5, tuple(str(number) for number in range(50)))
    kept = file.of(5)
    assert kept is not None
    assert len(kept.faults) == MOST_FAULTS
    assert file.of(6) is None
    (tmp_path / "sources" / "checked.json").write_text("[", encoding="utf-8")
    assert file.of(5) is None


def test_files_that_changed_or_went_are_named(updates: Updates, published) -> None:
    updates.take(updates.source(published.first))
    assert faults_of(updates.installed) == ()
    edition = updates.installed.edition
    assert edition is not None
    (edition / "library" / "topics.toml").unlink()
    record = edition / "library" / "documents" / "camera" / "document.toml"
    record.write_bytes(record.read_bytes() + b"\n")
    assert set(faults_of(updates.installed)) == {
        "library/topics.toml",
        "library/documents/camera/document.toml",
    }
    cancel = Cancel()
    cancel.request()
    with pytest.raises(CancelledError):
        faults_of(updates.installed, cancel=cancel)
