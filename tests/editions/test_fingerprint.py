import pytest

from summit_kb.editions.errors import EditionFormatError
from summit_kb.editions.fingerprint import checked_root, fingerprint, short_fingerprint


def test_digits_to_be_read_aloud_come_from_every_byte() -> None:
    # SHA-256 of nothing, modulo 10 to the 40th.
    assert fingerprint(b"") == "97999 00648 19803 49933 79397 00111 56650 86549"
    assert [len(group) for group in fingerprint(b"a").split()] == [5] * 8
    assert fingerprint(b"a") != fingerprint(b"b")
    assert fingerprint(b"a").startswith(short_fingerprint(b"a"))


def test_only_a_root_signed_by_its_own_keys_is_one(publisher) -> None:
    root = (publisher.repository.metadata / "1.root.json").read_bytes()
    checked_root(root, "usb")
    timestamp = (publisher.repository.metadata / "timestamp.json").read_bytes()
    forged = root.replace(b'"threshold": 2', b'"threshold": 1', 1)
    assert forged != root
    for data in (b"", b"[]", b"\xff", timestamp, forged):
        with pytest.raises(EditionFormatError):
            checked_root(data, "usb")
