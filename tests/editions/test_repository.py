from pathlib import Path

import pytest

from summit_kb.editions import installing
from summit_kb.editions.errors import PublishingError
from summit_kb.editions.repository import Repository


def test_numbers_rise_and_the_latest_is_known(publisher) -> None:
    first = publisher.repository.latest()
    publisher.add(4)
    second = publisher.publish().catalogue
    assert (first.number, second.number, second.previous) == (1, 2, 1)
    assert Repository(publisher.folder).latest() == second


def test_the_threshold_of_root_keys_is_kept(publisher) -> None:
    key = publisher.signers["next"].public_key
    with pytest.raises(PublishingError, match="threshold"):
        publisher.repository.rotate(publisher.roots[:1], key)
    assert publisher.repository.root.signed.version == 1
    publisher.repository.rotate(publisher.roots[:2], key)
    assert publisher.repository.root.signed.version == 2


def test_a_key_that_does_not_count_publishes_nothing(publisher) -> None:
    before = publisher.repository.latest()
    for name in ("stranger", "root-1"):
        with pytest.raises(PublishingError, match="stranger"):
            publisher.publish(by=name)
    assert publisher.repository.latest() == before


def test_a_repository_is_made_once_and_with_enough_keys(publisher, tmp_path: Path) -> None:
    key = publisher.signers["publishing"].public_key
    with pytest.raises(PublishingError, match="exists"):
        Repository.create(publisher.folder, publisher.roots, 2, key)
    for threshold in (0, 4):
        with pytest.raises(PublishingError, match="threshold"):
            Repository.create(tmp_path / "moi", publisher.roots, threshold, key)


def test_a_folder_without_a_repository_is_told(tmp_path: Path, publisher) -> None:
    with pytest.raises(PublishingError, match="none"):
        _ = Repository(tmp_path).root
    (publisher.repository.metadata / "timestamp.json").write_bytes(b"{")
    with pytest.raises(PublishingError, match="damaged"):
        publisher.repository.latest()


def test_computers_follow_from_root_key_to_root_key(publisher, computer) -> None:
    repository, signers = publisher.repository, publisher.signers
    gone = signers["root-2"].public_key.keyid
    with pytest.raises(PublishingError, match="no-such-key"):
        repository.replace_root(publisher.roots, "0" * 64, signers["next"])
    with pytest.raises(PublishingError, match="threshold"):
        repository.replace_root(publisher.roots[:1], gone, signers["next"])
    repository.replace_root([signers["root-1"], signers["root-3"]], gone, signers["next"])
    with pytest.raises(PublishingError, match="threshold"):
        # The key that went signs no more, whoever holds it.
        repository.rotate([signers["root-1"], signers["root-2"]], signers["stranger"].public_key)
    repository.rotate([signers["next"], signers["root-3"]], signers["stranger"].public_key)
    publisher.publish("stranger")
    assert installing.install(computer, publisher.folder).catalogue.number == 2
