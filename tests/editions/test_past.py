import pytest

from summit_kb.editions import past
from summit_kb.editions.errors import PublishingError
from summit_kb.editions.repository import Repository


def test_every_edition_is_known_the_newest_first(publisher, tmp_path) -> None:
    first = publisher.repository.latest()
    publisher.add(4)
    second = publisher.publish().catalogue
    assert list(past.published(publisher.repository)) == [second, first]
    assert past.edition(publisher.repository, 1) == first
    assert past.newest_version(publisher.repository) == 2
    assert list(past.published(Repository(tmp_path))) == []
    assert past.newest_version(Repository(tmp_path)) == 0


def test_what_a_stopped_publishing_left_is_no_edition(publisher) -> None:
    publisher.add(4)
    before = (publisher.repository.metadata / "timestamp.json").read_bytes()
    publisher.publish()
    (publisher.repository.metadata / "timestamp.json").write_bytes(before)
    assert [one.number for one in past.published(publisher.repository)] == [1]
    with pytest.raises(PublishingError, match="no-such-edition"):
        past.edition(publisher.repository, 2)


def test_a_catalogue_that_is_gone_costs_that_edition_alone(publisher) -> None:
    publisher.add(4)
    publisher.publish()
    for path in publisher.repository.metadata.glob("1.targets.json"):
        path.unlink()
    assert [one.number for one in past.published(publisher.repository)] == [2]


@pytest.mark.parametrize("data", [b"", b"{}", b"[" * 90_000, b"x" * 600_000], ids=len)
def test_what_is_no_timestamp_has_no_version(tmp_path, data: bytes) -> None:
    """On a stick that anybody has held."""
    (tmp_path / "metadata").mkdir()
    (tmp_path / "metadata" / "timestamp.json").write_bytes(data)
    assert past.newest_version(Repository(tmp_path)) == 0


def test_a_timestamp_that_is_a_link_has_no_version(publisher, tmp_path) -> None:
    (tmp_path / "usb" / "metadata").mkdir(parents=True)
    path = tmp_path / "usb" / "metadata" / "timestamp.json"
    path.symlink_to(publisher.repository.metadata / "timestamp.json")
    assert past.newest_version(Repository(tmp_path / "usb")) == 0
