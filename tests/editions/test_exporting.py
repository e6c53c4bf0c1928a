"""From the publisher's folder to a stick, and from the stick to computers."""

import os
import shutil
from pathlib import Path

import pytest

from summit_kb.editions import blobs, installing
from summit_kb.editions.errors import EditionDamagedError, PublishingError, SendRoomError
from summit_kb.editions.exporting import export, parcel, room
from summit_kb.editions.installed import Installed
from summit_kb.editions.repository import Repository
from summit_kb.foundation import atomic
from summit_kb.foundation.errors import CancelledError
from summit_kb.foundation.work import Cancel, Progress


def stick_of(publisher, name: str = "usb") -> Path:
    return publisher.folder.parent / name


def test_a_whole_edition_goes_to_any_computer(publisher, computer: Installed) -> None:
    stick = stick_of(publisher)
    done = export(publisher.repository, stick)
    assert done.copied_files == len(done.parcel.files) == 9
    assert (stick / "SUMMIT-KB.edition").is_file()
    assert installing.install(computer, stick).catalogue == done.parcel.catalogue


def test_an_update_carries_what_computers_lack_and_every_root(publisher, computer) -> None:
    installing.install(computer, publisher.folder)
    publisher.repository.rotate(publisher.roots[:2], publisher.signers["next"].public_key)
    publisher.add(4)
    publisher.publish("next")
    stick = stick_of(publisher)
    done = export(publisher.repository, stick, since=1)
    assert (done.parcel.since, done.copied_files) == (1, 2)
    assert sorted(path.name for path in stick.glob("metadata/*.root.json")) == [
        "1.root.json",
        "2.root.json",
    ]
    taken = installing.install(computer, stick)
    assert (taken.catalogue.number, taken.copied_files) == (2, 2)


def test_an_update_of_nothing_but_a_record_is_small(publisher) -> None:
    publisher.add(4)
    publisher.publish()
    assert parcel(publisher.repository, since=2).files == ()
    assert parcel(publisher.repository, since=1).size < parcel(publisher.repository).size
    with pytest.raises(PublishingError, match="no-such-edition"):
        parcel(publisher.repository, since=9)


def test_stopped_it_goes_on_where_it_was(publisher, computer: Installed) -> None:
    stick, cancel = stick_of(publisher), Cancel()

    def stop_at_third(progress: Progress) -> None:
        if (progress.stage, progress.done) == ("send", 3):
            cancel.request()

    with pytest.raises(CancelledError):
        export(publisher.repository, stick, report=stop_at_third, cancel=cancel)
    assert not (stick / "metadata").exists()
    assert room(parcel(publisher.repository), stick)[0] < parcel(publisher.repository).size
    assert export(publisher.repository, stick).copied_files == 5
    assert installing.install(computer, stick).is_new


def test_the_edition_before_on_the_stick_holds_until_the_last_file(
    publisher, computer: Installed, monkeypatch: pytest.MonkeyPatch
) -> None:
    stick = stick_of(publisher)
    export(publisher.repository, stick)
    publisher.add(4)
    publisher.publish()
    real = atomic.write_bytes

    def pulled_out(path: Path, data: bytes) -> None:
        if path.name == "timestamp.json":
            raise KeyboardInterrupt
        real(path, data)

    monkeypatch.setattr(atomic, "write_bytes", pulled_out)
    with pytest.raises(KeyboardInterrupt):
        export(publisher.repository, stick)
    monkeypatch.undo()
    assert installing.install(computer, stick).catalogue.number == 1
    export(publisher.repository, stick)
    assert installing.install(computer, stick).catalogue.number == 2


def test_a_file_that_rotted_on_the_stick_is_written_again(publisher) -> None:
    stick = stick_of(publisher)
    sent = export(publisher.repository, stick).parcel
    path = blobs.place(stick / "blobs", max(sent.files, key=lambda one: one.size).sha256)
    path.write_bytes(b"?" * path.stat().st_size)
    assert export(publisher.repository, stick).copied_files == 1


def test_a_stick_that_does_not_keep_what_is_written_is_told(
    publisher, monkeypatch: pytest.MonkeyPatch
) -> None:
    stick = stick_of(publisher)

    def forgetful(progress: Progress) -> None:
        if (progress.stage, progress.done) == ("read-back", 0):
            for path in stick.glob("blobs/*/*"):
                path.write_bytes(b"\0" * path.stat().st_size)

    with pytest.raises(EditionDamagedError):
        export(publisher.repository, stick, report=forgetful)
    assert not (stick / "metadata" / "timestamp.json").exists()


def test_a_rotten_file_of_the_publisher_is_found_before_it_is_sent(publisher) -> None:
    path = next(path for path in publisher.folder.glob("blobs/*/*") if path.stat().st_size)
    path.write_bytes(path.read_bytes()[:-1] + b"?")
    with pytest.raises(EditionDamagedError):
        export(publisher.repository, stick_of(publisher))
    publisher.add(4)
    publisher.publish()
    assert export(publisher.repository, stick_of(publisher)).parcel.catalogue.number == 2


def test_too_little_room_is_told_before_anything_is_written(
    publisher, monkeypatch: pytest.MonkeyPatch
) -> None:
    usage = shutil.disk_usage(publisher.folder)
    monkeypatch.setattr(shutil, "disk_usage", lambda _path: usage._replace(free=10))
    with pytest.raises(SendRoomError):
        export(publisher.repository, stick_of(publisher))
    assert not stick_of(publisher).exists()


def test_a_disk_that_fills_up_is_told_by_name(publisher, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(_source: Path, target: Path, *_rest: object, **_facts: object) -> None:
        raise OSError(28, os.strerror(28), str(target))

    monkeypatch.setattr(blobs, "copy_verified", full)
    with pytest.raises(SendRoomError):
        export(publisher.repository, stick_of(publisher))


def test_places_that_are_refused(publisher, make_publisher) -> None:
    with pytest.raises(PublishingError, match="own-folder"):
        export(publisher.repository, publisher.folder)
    with pytest.raises(PublishingError, match="own-folder"):
        export(publisher.repository, publisher.folder / "usb")
    other = make_publisher("khac", publishing="stranger")
    with pytest.raises(PublishingError, match="nothing-published"):
        export(other.repository, stick_of(publisher))
    other.publish("stranger")
    export(other.repository, stick_of(publisher))
    with pytest.raises(PublishingError, match="other-publisher"):
        export(publisher.repository, stick_of(publisher))


def test_a_publishers_folder_from_an_old_copy_gives_no_number_twice(publisher) -> None:
    old = publisher.copy("ban-sao")
    publisher.add(4)
    publisher.publish()
    export(publisher.repository, stick_of(publisher))
    with pytest.raises(PublishingError, match="newer-there"):
        export(Repository(old), stick_of(publisher))
