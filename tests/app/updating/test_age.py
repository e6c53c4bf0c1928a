from datetime import UTC, datetime

from summit_kb.app.updating.age import ACCEPTED_DAYS, age_of
from summit_kb.editions.catalogue import Catalogue

EDITION = Catalogue(5, "2026-03-12T08:00:00Z", "Văn phòng", "Thư viện", {})


def test_the_age_is_told_and_measured_against_what_is_accepted() -> None:
    now = datetime(2026, 11, 7, 9, tzinfo=UTC)
    assert age_of(EDITION, None, now).days == 240
    assert not age_of(EDITION, None, now).is_over
    assert age_of(EDITION, 239, now).is_over
    assert not age_of(EDITION, 240, now).is_over
    assert age_of(EDITION, None, now).accepted == ACCEPTED_DAYS


def test_a_clock_that_is_behind_makes_no_edition_younger_than_new() -> None:
    assert age_of(EDITION, 0, datetime(1999, 1, 1, tzinfo=UTC)).days == 0
