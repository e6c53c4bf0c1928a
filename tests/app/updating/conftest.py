"""A computer without drives that trusts a publisher."""

from collections.abc import Callable
from pathlib import Path

import pytest

from summit_kb.app.updates import Updates
from summit_kb.foundation.policy import Policy


@pytest.fixture
def make_updates(tmp_path: Path) -> Callable[..., Updates]:
    def make(rules: Policy | None = None, *drives: Path, shipped: Path | None = None) -> Updates:
        return Updates(
            rules=rules or Policy(),
            drives_there=lambda: drives,
            shipped_root=shipped or tmp_path / "none.json",
        )

    return make


@pytest.fixture
def updates(make_updates: Callable[..., Updates], published) -> Updates:
    """Trusts the publisher; has no edition yet."""
    made = make_updates()
    made.trusting.choose(published.root, published.first)
    return made
