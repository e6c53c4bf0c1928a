"""The publisher's folder, held by one publisher at a time."""

from __future__ import annotations

from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path

from summit_kb.editions.repository import Repository
from summit_kb.foundation.lock import writer_lock


def require_there(folder: Path) -> None:
    """Raise PublishingError where no ceremony has made a publisher's folder."""
    Repository(folder).root  # noqa: B018 - says so when it is read


@contextmanager
def held(folder: Path) -> Generator[Repository]:
    """The repository at ``folder`` for its only writer; raises PublishingError, InUseError."""
    repository = Repository(folder)
    repository.root  # noqa: B018 - says that nothing is published here before a lock is laid
    with writer_lock(folder / ".writer.lock"):
        yield repository
