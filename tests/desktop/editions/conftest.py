"""A computer without drives or a policy, that trusts a publisher, and a book on it."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from summit_kb.app.updates import Updates
from summit_kb.app.updating.age import age_of
from summit_kb.app.updating.preview import Preview
from summit_kb.app.updating.touching import Touched
from summit_kb.desktop.editions.book import EditionBook
from summit_kb.editions.catalogue import Catalogue, Entry, Stored, What
from summit_kb.foundation.policy import Policy


@pytest.fixture
def updates(own_home, published, tmp_path: Path) -> Updates:
    made = Updates(rules=Policy(), drives_there=lambda: (), shipped_root=tmp_path / "no-root.json")
    made.trusting.choose(published.root, published.first)
    return made


@pytest.fixture
def book(desk, updates) -> EditionBook:
    """The book of the desk, on that computer."""
    made = EditionBook(desk, updates)
    desk.__dict__["editions"] = made
    return made


@pytest.fixture
def looked(qtbot):
    """Waits until the book has looked around, and knows what would change."""

    def wait(book: EditionBook) -> None:
        qtbot.waitUntil(lambda: book.look is not None and not book.is_looking, timeout=20_000)
        if book.offered is not None:
            qtbot.waitUntil(
                lambda: book.preview is not None or book.refusal is not None, timeout=20_000
            )

    return wait


@pytest.fixture
def edition() -> Callable[..., Catalogue]:
    """An edition of one document, published so many days ago."""

    def make(number: int = 5, days: int = 240, changes: tuple[Entry, ...] = ()) -> Catalogue:
        published = datetime.now(UTC) - timedelta(days=days, hours=1)
        files = {"library/documents/a/document.toml": Stored("0" * 64, 3_100_000)}
        moment = f"{published:%Y-%m-%dT%H:%M:%SZ}"
        return Catalogue(number, moment, "Văn phòng", "Thư viện", files, changes, number - 1)

    return make


@pytest.fixture
def preview(edition) -> Preview:
    """Of edition 5, in which four documents change, for who has edition 4."""
    changes = (
        Entry("a", "Nghị quyết", What.AMENDED, ("du-lieu",)),
        Entry("b", "Quyết định", What.EXPIRED, ("du-lieu", "giao-thong")),
        Entry("c", "Kế hoạch", What.REMOVED),
        Entry("d", "Báo cáo", What.ADDED, ("giao-thong",)),
    )
    made = edition(5, 2, changes)
    return Preview(
        made,
        4,
        changes,
        copied_files=3,
        copied=3_100_000,
        needed=60_000_000,
        free=9_000_000_000,
        age=age_of(made, None),
        touched=Touched(2, 1, 3, ("Hội nghị",)),
    )
