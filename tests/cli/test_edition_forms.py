from datetime import UTC, datetime, timedelta

from summit_kb.cli.edition_forms import changes_json, days_old, edition_json, size_of
from summit_kb.editions.catalogue import Catalogue, Entry, What


def edition(published: datetime) -> Catalogue:
    entry = Entry("a", "Văn bản a", What.EXPIRED, ("policy",))
    return Catalogue(
        7, published.strftime("%Y-%m-%dT%H:%M:%SZ"), "Văn phòng", "Thư viện", {}, (entry,), 6
    )


def test_the_age_is_told_in_whole_days() -> None:
    now = datetime.now(UTC)
    assert days_old(edition(now - timedelta(days=240, hours=1))) == 240
    assert days_old(edition(now + timedelta(days=3))) == 0


def test_as_json() -> None:
    made = edition(datetime.now(UTC))
    told = edition_json(made)
    assert (told["number"], told["previous"], told["publisher"]) == (7, 6, "Văn phòng")
    assert changes_json(made) == [
        {"document": "a", "title": "Văn bản a", "what": "expired", "topics": ["policy"], "by": None}
    ]


def test_a_small_update_is_not_told_as_nothing() -> None:
    assert size_of(1_250_000) == "1.2 MB"
    assert size_of(4_096) == "4.1 KB"
