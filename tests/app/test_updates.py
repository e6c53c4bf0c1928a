"""A reader's computer: what lies around it, taken and gone back from."""

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from summit_kb.app.updates import Updates
from summit_kb.app.updating.found import Found, Lies
from summit_kb.app.workspace import Workspace
from summit_kb.domain.finding import Request
from summit_kb.editions.errors import EditionDamagedError, EditionFormatError, NothingInstalledError
from summit_kb.foundation.policy import FeatureOffError, Policy

Make = Callable[..., Updates]


@pytest.fixture
def make_updates(tmp_path: Path) -> Make:
    def make(rules: Policy | None = None, *there: Path) -> Updates:
        return Updates(
            rules=rules or Policy(), drives_there=lambda: there, shipped_root=tmp_path / "none"
        )

    return make


@pytest.fixture
def updates(make_updates: Make, published) -> Updates:
    made = make_updates()
    made.trusting.choose(published.root, published.first)
    return made


def look(updates: Updates, folder: Path) -> Found:
    return updates.look(updates.source(folder))


def test_what_lies_there_is_told_without_copying_anything(
    updates: Updates, published, tmp_path: Path
) -> None:
    assert look(updates, published.second).lies is Lies.NEWER
    assert list(updates.installed.folder.iterdir()) == [updates.installed.folder / "root.json"]
    updates.take(updates.source(published.second))
    assert look(updates, published.third / "SUMMIT-KB.edition").lies is Lies.NEWER
    assert look(updates, published.second).lies is Lies.SAME
    assert look(updates, published.first).lies is Lies.OLDER
    assert look(updates, published.foreign).lies is Lies.REFUSED
    assert look(updates, tmp_path / "gone").lies is Lies.UNREACHABLE
    assert look(updates, tmp_path).lies is Lies.EMPTY
    assert look(updates, published.foreign).catalogue is None


def test_without_a_root_of_trust_nothing_is_opened(make_updates: Make, published) -> None:
    updates = make_updates()
    found = look(updates, published.first)
    assert (found.lies, found.catalogue) == (Lies.UNTRUSTED, None)
    assert updates.read_root(published.first / "metadata" / "1.root.json") == published.root
    with pytest.raises(EditionFormatError):
        updates.read_root(published.first / "metadata" / "timestamp.json")
    assert updates.here().root is None


def test_taken_found_gone_back_from_and_not_offered_again(
    updates: Updates, published, tmp_path: Path
) -> None:
    updates.take(updates.source(published.second))
    reading = Workspace.open(None)
    assert reading.search(Request("viễn thông")).total == 1
    updates.take(updates.source(published.third))
    # Who reads the edition before goes on reading it.
    assert reading.search(Request("viễn thông")).total == 1
    reading.close()
    assert found_in_library("quận và phường") == 1
    here = updates.here()
    assert (here.current.number, here.other.number, here.went_back) == (3, 2, False)
    assert here.checked is not None
    assert updates.roll_back().number == 2
    assert found_in_library("quận và phường") == 0
    assert updates.here().went_back
    assert look(updates, published.third).lies is Lies.LEFT
    updates.take(updates.source(published.third))
    assert updates.here().current.number == 3


def found_in_library(words: str) -> int:
    reading = Workspace.open(None)
    try:
        return reading.search(Request(words)).total
    finally:
        reading.close()


def test_a_damaged_edition_changes_nothing(updates: Updates, published, tmp_path: Path) -> None:
    updates.take(updates.source(published.second))
    stick = tmp_path / "stick"
    shutil.copytree(published.only_third, stick)
    [blob, *_rest] = sorted((stick / "blobs").rglob("*/*"))
    blob.write_bytes(blob.read_bytes() + b"x")
    before = sorted(path.name for path in updates.installed.folder.iterdir())
    with pytest.raises(EditionDamagedError):
        updates.take(updates.source(stick))
    after = sorted(path.name for path in updates.installed.folder.iterdir())
    assert [name for name in after if not name.startswith(".")] == [
        name for name in before if not name.startswith(".")
    ]
    assert updates.here().current.number == 2


def test_drives_are_looked_at_beside_what_is_known(
    updates: Updates, make_updates: Make, published, tmp_path: Path
) -> None:
    drive = tmp_path / "drive"
    shutil.copytree(published.first, drive / "an-ban")
    rules = Policy(sources=(str(published.third),))
    ours = make_updates(rules, drive, tmp_path / "no-drive")
    assert [(one.path, one.kind.value) for one in ours.sources()] == [
        (published.third, "policy"),
        (drive / "an-ban", "drive"),
    ]
    assert [one.lies for one in ours.look_at_all()] == [Lies.NEWER, Lies.NEWER]
    closed = make_updates(Policy(features_off=frozenset({"sources"})), drive)
    assert closed.sources() == []
    with pytest.raises(FeatureOffError):
        closed.source(published.third)


def test_it_may_keep_editions_to_itself(updates: Updates, make_updates: Make, published) -> None:
    updates.take(updates.source(published.first))
    locked = make_updates(Policy(features_off=frozenset({"updates"})))
    assert not locked.can_take
    with pytest.raises(FeatureOffError):
        locked.take(locked.source(published.second))
    with pytest.raises(FeatureOffError):
        locked.roll_back()
    assert not make_updates(Policy(editions=Path("/srv"))).can_take


def test_where_it_keeps_editions_for_everybody_only_it_takes_them(
    updates: Updates, make_updates: Make, published, tmp_path: Path
) -> None:
    updates.take(updates.source(published.first))
    shared = Policy(editions=tmp_path / "shared", contact="IT")
    reader = make_updates(shared)
    for deed in (lambda: reader.take(reader.source(published.second)), reader.roll_back):
        with pytest.raises(FeatureOffError) as told:
            deed()
        assert told.value.facts["contact"] == "IT"
    office = Updates(rules=shared, shipped_root=tmp_path / "none", folder=tmp_path / "shared")
    office.trusting.choose(published.root, published.first)
    assert office.take(office.source(published.first)).catalogue.number == 1


def test_what_is_here_is_looked_through_when_asked(updates: Updates, published) -> None:
    with pytest.raises(NothingInstalledError):
        updates.verify_installed()
    updates.take(updates.source(published.first))
    assert updates.verify_installed().faults == ()
    edition = updates.installed.edition
    assert edition is not None
    (edition / "library" / "library.toml").unlink()
    assert updates.verify_installed().faults == ("library/library.toml",)
    assert updates.here().faults == ("library/library.toml",)


def test_an_edition_that_is_spoilt_is_told(updates: Updates, published) -> None:
    updates.take(updates.source(published.first))
    (updates.installed.folder / "1.json").unlink()
    here = updates.here()
    assert here.current is None
    assert here.error is not None


def test_what_was_verified_is_not_verified_again_until_something_changes(
    updates: Updates, published, tmp_path: Path
) -> None:
    stick = tmp_path / "stick"
    shutil.copytree(published.second, stick)
    source = updates.source(stick)
    assert updates.look(source).lies is Lies.NEWER
    # Only a look that verifies would see this.
    (stick / "metadata" / "1.targets.json").unlink(missing_ok=True)
    for path in (stick / "targets").iterdir():
        path.unlink()
    assert updates.look(source, anew=False).catalogue.number == 2
    assert updates.look(source).lies is Lies.REFUSED
    assert updates.look_at_all(anew=False) == []
    shutil.rmtree(stick)
    assert updates.look(source, anew=False).lies is Lies.UNREACHABLE
