"""Publishing that is killed at any of its writes leaves the edition before, whole."""

from collections.abc import Iterator
from contextlib import contextmanager

import pytest

from summit_kb.editions import blobs, installing
from summit_kb.editions.building import build
from summit_kb.editions.installed import Installed
from summit_kb.editions.repository import Repository
from summit_kb.foundation import atomic


class Killed(BaseException):
    """The process is gone: nothing of it tidies up."""


@contextmanager
def dying_after(count: int, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Lets that many writes through and dies at the next one."""
    left = [count]

    def dying(real):
        def write(*given: object, **named: object) -> None:
            if not left[0]:
                raise Killed
            left[0] -= 1
            real(*given, **named)

        return write

    with monkeypatch.context() as patch:
        patch.setattr(atomic, "write_bytes", dying(atomic.write_bytes))
        patch.setattr(blobs, "copy_verified", dying(blobs.copy_verified))
        yield


def test_the_edition_before_holds_and_the_next_publishing_succeeds(
    publisher, computer: Installed, monkeypatch: pytest.MonkeyPatch
) -> None:
    installing.install(computer, publisher.folder)
    publisher.add(4)
    signer, stopped = publisher.signers["publishing"], []
    # Two files, catalogue, difference, targets, snapshot, timestamp; the marker lies there already.
    for writes in range(7):
        repository = Repository(publisher.copy(f"lan-{writes}"))
        with pytest.raises(Killed), dying_after(writes, monkeypatch):
            build(publisher.library, repository, signer, "Văn phòng")
        assert repository.latest().number == 1
        assert installing.verify(computer, repository.folder).number == 1
        stopped.append(repository)
    with dying_after(7, monkeypatch):
        build(publisher.library, Repository(publisher.copy("het")), signer, "Văn phòng")
    for repository in stopped:
        assert build(publisher.library, repository, signer, "Văn phòng").catalogue.number == 2
        assert installing.verify(computer, repository.folder).number == 2
