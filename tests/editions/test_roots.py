from pathlib import Path

import pytest

from summit_kb.editions import installing, roots
from summit_kb.editions.errors import EditionRootError, NothingInstalledError
from summit_kb.editions.installed import Installed
from summit_kb.foundation.errors import StorageError


def test_a_root_is_given_and_kept(publisher, tmp_path: Path) -> None:
    first = publisher.repository.metadata / "1.root.json"
    fresh = Installed(tmp_path / "moi")
    with pytest.raises(NothingInstalledError):
        roots.read(fresh)
    roots.trust(fresh, roots.given(first))
    assert roots.read(fresh) == first.read_bytes()


def test_a_later_root_is_taken_when_the_one_here_vouches_for_it(
    publisher, computer: Installed, make_publisher
) -> None:
    publisher.repository.rotate(publisher.roots[:2], publisher.signers["next"].public_key)
    publisher.publish(by="next")
    installing.install(computer, publisher.folder)
    later = (publisher.repository.metadata / "2.root.json").read_bytes()
    other = make_publisher("khac", publishing="stranger").repository.metadata / "1.root.json"
    with pytest.raises(EditionRootError, match="other"):
        roots.trust(computer, other.read_bytes())
    roots.trust(computer, later)
    assert roots.read(computer) == later
    assert not installing.install(computer, publisher.folder).is_new


def test_what_cannot_be_a_root_is_not_read(tmp_path: Path) -> None:
    large = tmp_path / "root.json"
    large.write_bytes(b" " * 2_000_000)
    for path in (large, tmp_path):
        with pytest.raises(EditionRootError):
            roots.given(path)
    with pytest.raises(StorageError):
        roots.given(tmp_path / "khong-co")
