"""How old an edition is, and whether that is older than one should go by."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime

from summit_kb.editions.catalogue import Catalogue

ACCEPTED_DAYS = 365
"""Where IT has set nothing: after a year somebody should ask whether there is a newer one."""


@dataclass(frozen=True)
class Age:
    """Whole days since an edition was published, and how many are accepted."""

    days: int
    accepted: int

    @property
    def is_over(self) -> bool:
        return self.days > self.accepted


def age_of(catalogue: Catalogue, accepted: int | None, now: datetime | None = None) -> Age:
    """0 days when this computer's clock is behind."""
    published = datetime.fromisoformat(catalogue.published)
    passed = (now or datetime.now(UTC)) - published
    return Age(max(0, passed.days), ACCEPTED_DAYS if accepted is None else accepted)
