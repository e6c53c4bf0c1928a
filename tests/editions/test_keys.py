import os
import stat
from pathlib import Path

import pytest

from summit_kb.editions import keys
from summit_kb.editions.errors import KeyFileError, PublishingError


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
