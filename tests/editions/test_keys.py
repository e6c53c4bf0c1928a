import os
import stat
from pathlib import Path

import pytest

from summit_kb.editions import keys
from summit_kb.editions.errors import KeyFileError, PublishingError
from summit_kb.foundation.errors import StorageError


def test_a_key_opens_with_its_passphrase_alone(tmp_path: Path) -> None:
    path = tmp_path / "sub" / "publishing.pem"
    made = keys.generate(path, "đèn biển")
    assert keys.load(path, "đèn biển").public_key == made.public_key
    assert b"ENCRYPTED" in path.read_bytes()
    if os.name == "posix":
        assert stat.S_IMODE(path.stat().st_mode) == 0o600
    for wrong in ("den bien", ""):
        with pytest.raises(KeyFileError):
            keys.load(path, wrong)


def test_a_key_is_never_written_over_nor_without_a_passphrase(tmp_path: Path) -> None:
    path = tmp_path / "publishing.pem"
    keys.generate(path, "x")
    kept = path.read_bytes()
    with pytest.raises(PublishingError, match="key-exists"):
        keys.generate(path, "x")
    assert path.read_bytes() == kept
    with pytest.raises(PublishingError, match="no-passphrase"):
        keys.generate(tmp_path / "other.pem", "")
    assert not (tmp_path / "other.pem").exists()


@pytest.mark.parametrize("data", [None, b"", b"not a key"])
def test_what_is_no_key_is_told(tmp_path: Path, data: bytes | None) -> None:
    path = tmp_path / "key.pem"
    if data is not None:
        path.write_bytes(data)
    with pytest.raises(KeyFileError):
        keys.load(path, "x")


def test_a_passphrase_is_its_letters_however_they_are_composed(tmp_path: Path) -> None:
    made = keys.generate(tmp_path / "key.pem", "\u0111e\u0300n")
    assert keys.load(tmp_path / "key.pem", "\u0111\u00e8n").public_key == made.public_key


def test_a_disk_that_takes_no_key_keeps_no_half_of_one(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(_handle: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(StorageError):
        keys.generate(tmp_path / "key.pem", "x")
    assert list(tmp_path.iterdir()) == []
