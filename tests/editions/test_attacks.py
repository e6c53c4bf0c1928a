"""Every way we know to slip something onto a computer, each with the refusal it must meet."""

import json
import random
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from summit_kb.editions import installing, repository
from summit_kb.editions.errors import (
    EditionDamagedError,
    EditionExpiredError,
    EditionNotFoundError,
    EditionOlderError,
    EditionRefusedError,
    EditionSignatureError,
)
from summit_kb.editions.installed import Installed
from summit_kb.foundation.errors import ExitCode, SummitError


def a_blob(stick: Path, of: int = 0) -> Path:
    return sorted(path for path in stick.glob("blobs/*/*") if path.stat().st_size)[of]


def flipped(path: Path) -> None:
    data = bytearray(path.read_bytes())
    data[len(data) // 2] ^= 1
    path.write_bytes(bytes(data))


def flip_a_file(stick: Path) -> None:
    flipped(a_blob(stick))


def swap_two_files(stick: Path) -> None:
    one, other = a_blob(stick), a_blob(stick, 1)
    first, second = one.read_bytes(), other.read_bytes()
    one.write_bytes(second)
    other.write_bytes(first)


def lengthen_a_file(stick: Path) -> None:
    with a_blob(stick).open("ab") as file:
        file.write(b"x" * 100_000)


def cut_a_file(stick: Path) -> None:
    blob = a_blob(stick)
    blob.write_bytes(blob.read_bytes()[:-1])


def lose_a_file(stick: Path) -> None:
    a_blob(stick).unlink()


def link_a_file_to_another(stick: Path) -> None:
    secret = stick.parent / "bi-mat.txt"
    secret.write_text("mật", encoding="utf-8")
    blob = a_blob(stick)
    blob.unlink()
    blob.symlink_to(secret)


def flip_the_catalogue(stick: Path) -> None:
    for path in stick.glob("targets/*.catalogue.json"):
        flipped(path)


def lose_the_catalogue(stick: Path) -> None:
    shutil.rmtree(stick / "targets")


def empty_the_timestamp(stick: Path) -> None:
    (stick / "metadata" / "timestamp.json").write_bytes(b"")


def lose_the_timestamp(stick: Path) -> None:
    (stick / "metadata" / "timestamp.json").unlink()


def endless_timestamp(stick: Path) -> None:
    (stick / "metadata" / "timestamp.json").write_bytes(b" " * 1_000_000)


def edited(stick: Path, names: str, change: Callable[[dict[str, Any]], object]) -> None:
    for path in stick.glob(f"metadata/{names}"):
        made = json.loads(path.read_bytes())
        change(made)
        path.write_text(json.dumps(made), encoding="utf-8")


def raise_the_version(stick: Path) -> None:
    edited(stick, "timestamp.json", lambda made: made["signed"].update(version=99))


def prolong_the_snapshot(stick: Path) -> None:
    later = "2099-01-01T00:00:00Z"
    edited(stick, "*.snapshot.json", lambda made: made["signed"].update(expires=later))


def prolong_the_targets(stick: Path) -> None:
    later = "2099-01-01T00:00:00Z"
    edited(stick, "*.targets.json", lambda made: made["signed"].update(expires=later))


def strip_the_signatures(stick: Path) -> None:
    edited(stick, "timestamp.json", lambda made: made["signatures"].clear())


def empty_stick(stick: Path) -> None:
    shutil.rmtree(stick)
    stick.mkdir()


ATTACKS = [
    (flip_a_file, EditionDamagedError),
    (swap_two_files, EditionDamagedError),
    (lengthen_a_file, EditionDamagedError),
    (cut_a_file, EditionDamagedError),
    (lose_a_file, EditionDamagedError),
    (link_a_file_to_another, EditionDamagedError),
    (flip_the_catalogue, EditionDamagedError),
    (lose_the_catalogue, EditionDamagedError),
    (empty_the_timestamp, EditionDamagedError),
    (lose_the_timestamp, EditionDamagedError),
    (endless_timestamp, EditionDamagedError),
    (raise_the_version, EditionSignatureError),
    (prolong_the_snapshot, EditionSignatureError),
    (prolong_the_targets, EditionSignatureError),
    (strip_the_signatures, EditionSignatureError),
    (empty_stick, EditionNotFoundError),
]


@pytest.mark.parametrize(("attack", "refusal"), ATTACKS, ids=lambda value: value.__name__)
@pytest.mark.parametrize("has_one", [False, True], ids=["first", "update"])
def test_a_tampered_stick_is_refused_and_a_good_one_still_taken(
    publisher,
    computer: Installed,
    attack: Callable[[Path], None],
    refusal: type[SummitError],
    has_one: bool,
) -> None:
    stick = publisher.folder.parent / "usb"
    if has_one:
        first = installing.install(computer, publisher.folder).catalogue
        publisher.add(4)
        publisher.publish()
        publisher.copy("usb", without=first)
    else:
        publisher.copy("usb")
    before = computer.state
    attack(stick)
    with pytest.raises(refusal) as refused:
        installing.install(computer, stick)
    not_there = refusal is EditionNotFoundError
    expected = ExitCode.NOTHING_FOUND if not_there else ExitCode.NOT_TRUSTED
    assert refused.value.exit_code is expected
    with pytest.raises(refusal):
        installing.verify(computer, stick)
    assert computer.state == before
    assert installing.install(computer, publisher.folder).is_new


def test_an_older_stick_after_a_newer_one(publisher, computer: Installed) -> None:
    old = publisher.copy("cu")
    publisher.add(4)
    publisher.publish()
    installing.install(computer, publisher.folder)
    with pytest.raises(EditionOlderError):
        installing.install(computer, old)


def test_a_new_timestamp_over_old_targets(publisher, computer: Installed) -> None:
    installing.install(computer, publisher.folder)
    stick = publisher.copy("tron")
    publisher.add(4)
    publisher.publish()
    shutil.copy(publisher.folder / "metadata" / "timestamp.json", stick / "metadata")
    with pytest.raises(EditionDamagedError):
        installing.install(computer, stick)


def test_an_old_timestamp_over_new_targets(publisher, computer: Installed) -> None:
    old = publisher.copy("cu")
    publisher.add(4)
    publisher.publish()
    installing.install(computer, publisher.folder)
    stick = publisher.copy("tron")
    shutil.copy(old / "metadata" / "timestamp.json", stick / "metadata")
    with pytest.raises(EditionOlderError):
        installing.install(computer, stick)


def test_a_strangers_publishing_folder(publisher, computer: Installed, make_publisher) -> None:
    stranger = make_publisher("ke-la", publishing="stranger")
    stranger.publish(by="stranger")
    with pytest.raises(EditionSignatureError):
        installing.install(computer, stranger.folder)


def test_a_forged_next_root_with_one_signature_of_two(
    publisher, computer: Installed, make_publisher
) -> None:
    installing.install(computer, publisher.folder)
    stick = publisher.copy("usb")
    forger = make_publisher("gia", publishing="stranger")
    forger.repository.rotate(forger.roots[:2], publisher.signers["stranger"].public_key)
    forged = json.loads((forger.folder / "metadata" / "2.root.json").read_bytes())
    del forged["signatures"][1:]
    (stick / "metadata" / "2.root.json").write_text(json.dumps(forged), encoding="utf-8")
    with pytest.raises(EditionSignatureError):
        installing.install(computer, stick)


def test_a_revoked_key_signs_nothing_any_more(publisher, computer: Installed) -> None:
    stick = publisher.copy("cu")
    installing.install(computer, publisher.folder)
    publisher.repository.rotate(publisher.roots[:2], publisher.signers["next"].public_key)
    publisher.add(4)
    publisher.publish(by="next")
    installing.install(computer, publisher.folder)
    shutil.copy(publisher.folder / "metadata" / "2.root.json", stick / "metadata")
    with pytest.raises(EditionSignatureError):
        installing.install(computer, stick)


def test_what_a_stolen_key_did_is_undone_by_the_next_key(publisher, computer: Installed) -> None:
    good = publisher.copy("tot")
    for _ in range(3):
        publisher.publish()
    installing.install(computer, publisher.folder)
    publisher.repository = repository.Repository(good)
    publisher.repository.rotate(publisher.roots[:2], publisher.signers["next"].public_key)
    publisher.add(4)
    assert publisher.publish(by="next").catalogue.number == 2
    assert installing.install(computer, good).catalogue.number == 2


def test_many_rotations_later(publisher, computer: Installed) -> None:
    installing.install(computer, publisher.folder)
    for name in ("next", "publishing", "next"):
        publisher.repository.rotate(publisher.roots[1:], publisher.signers[name].public_key)
    publisher.add(4)
    publisher.publish(by="next")
    assert installing.install(computer, publisher.folder).is_new


def test_a_missing_link_of_the_roots(publisher, computer: Installed) -> None:
    for name in ("next", "publishing", "next"):
        publisher.repository.rotate(publisher.roots[1:], publisher.signers[name].public_key)
    publisher.publish(by="next")
    (publisher.folder / "metadata" / "2.root.json").unlink()
    with pytest.raises(EditionSignatureError):
        installing.install(computer, publisher.folder)


def test_past_its_expiry_an_edition_is_not_taken_and_still_read(
    publisher, computer: Installed, monkeypatch: pytest.MonkeyPatch
) -> None:
    installing.install(computer, publisher.folder)
    monkeypatch.setattr(repository, "YEARS", -1)
    publisher.add(4)
    publisher.publish()
    with pytest.raises(EditionExpiredError):
        installing.install(computer, publisher.folder)
    assert computer.catalogue().number == 1
    assert computer.library is not None


@pytest.mark.parametrize("names", ["blobs/*/*", "metadata/1.root.json", "metadata/1.targets.json"])
def test_a_stick_spoilt_where_this_computer_needs_nothing_is_refused_too(
    publisher, computer: Installed, names: str
) -> None:
    first = installing.install(computer, publisher.folder).catalogue
    stick = publisher.copy("usb")
    flipped(max(stick.glob(names), key=lambda path: path.stat().st_size))
    for take in (installing.verify, installing.install):
        with pytest.raises(EditionRefusedError):
            take(computer, stick)
    assert computer.catalogue() == first
    assert not list(computer.folder.glob("*-alone"))


def test_random_damage_is_always_refused(publisher, computer: Installed) -> None:
    first = installing.install(computer, publisher.folder).catalogue
    publisher.add(4)
    newest = publisher.publish().catalogue.number
    metadata = {f"{newest}.targets.json", f"{newest}.snapshot.json", "timestamp.json"}
    luck = random.Random(7)
    for turn in range(40):
        stick = publisher.copy(f"usb-{turn}", without=first)
        files = [path for path in sorted(stick.rglob("*")) if path.is_file()]
        victim = luck.choice(
            [
                path
                for path in files
                if path.name in metadata or path.parent.name not in {"metadata", "targets"}
            ]
        )
        victim.write_bytes(damaged(victim.read_bytes(), luck))
        with pytest.raises(EditionRefusedError):
            installing.install(computer, stick)
        assert computer.catalogue() == first
        shutil.rmtree(stick)


def damaged(data: bytes, luck: random.Random) -> bytes:
    """Cut short, or with one bit of a letter or digit turned; spaces of JSON mean nothing."""
    if luck.random() < 0.5:
        return data[: luck.randrange(len(data) - 2)]
    places = [at for at, byte in enumerate(data) if chr(byte).isalnum()]
    at = luck.choice(places)
    return data[:at] + bytes([data[at] ^ 1]) + data[at + 1 :]
