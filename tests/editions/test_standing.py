import pytest

from summit_kb.editions.errors import PublishingError
from summit_kb.editions.fingerprint import fingerprint
from summit_kb.editions.standing import key_id, shown, standing


def test_which_keys_count_and_until_when(publisher) -> None:
    found = standing(publisher.repository)
    root = (publisher.repository.metadata / "1.root.json").read_bytes()
    assert (found.version, found.threshold, len(found.roots)) == (1, 2, 3)
    assert found.publishing == (key_id(publisher.signers["publishing"]),)
    assert found.anchor == fingerprint(root)
    publisher.repository.rotate(publisher.roots[:2], publisher.signers["next"].public_key)
    after = standing(publisher.repository)
    assert after.publishing == (key_id(publisher.signers["next"]),)
    assert (after.version, after.anchor) == (2, found.anchor)


def test_a_folder_without_its_first_root_is_told(publisher) -> None:
    publisher.repository.rotate(publisher.roots[:2], publisher.signers["next"].public_key)
    (publisher.repository.metadata / "1.root.json").unlink()
    with pytest.raises(PublishingError, match="damaged"):
        standing(publisher.repository)


def test_a_key_on_paper() -> None:
    assert shown("0123456789abcdef" * 4) == "0123 4567 89ab cdef"
