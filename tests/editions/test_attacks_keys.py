"""Attacks with keys, old sticks and clocks: who signed, when, and in which order."""

import json
import shutil
from datetime import UTC, datetime

import pytest
from tuf.api.metadata import Metadata
from tuf.api.serialization.json import JSONSerializer
from tuf.ngclient._internal import trusted_metadata_set

from summit_kb.editions import installing, repository, trust
from summit_kb.editions.errors import (
    EditionDamagedError,
    EditionExpiredError,
    EditionOlderError,
    EditionRootError,
    EditionSignatureError,
    NothingInstalledError,
)
from summit_kb.editions.installed import Installed
from summit_kb.foundation.errors import ExitCode


def test_an_older_stick_after_a_newer_one(make_case) -> None:
    case = make_case()
    installing.install(case.computer, case.stick)
    for take in (installing.verify, installing.install):
        with pytest.raises(EditionOlderError):
            take(case.computer, case.world.first)
    assert len(case.titles()) == 4


def test_an_older_stick_after_the_newer_one_was_gone_back_from(make_case) -> None:
    case = make_case()
    installing.install(case.computer, case.stick)
    installing.roll_back(case.computer)
    with pytest.raises(EditionOlderError):
        installing.install(case.computer, case.world.first)


def test_a_new_timestamp_over_old_targets(make_case) -> None:
    case = make_case("first")
    new = case.world.second / "metadata" / "timestamp.json"
    case.write(case.metadata / "timestamp.json", new.read_bytes())
    with pytest.raises(EditionDamagedError):
        installing.install(case.computer, case.stick)


def test_an_old_timestamp_over_new_targets(make_case) -> None:
    case = make_case()
    installing.install(case.computer, case.stick)
    old = case.world.first / "metadata" / "timestamp.json"
    case.write(case.metadata / "timestamp.json", old.read_bytes())
    with pytest.raises(EditionOlderError):
        installing.install(case.computer, case.stick)


@pytest.mark.parametrize("name", ["2.targets.json", "2.snapshot.json", "timestamp.json"])
def test_metadata_of_two_publishings_under_one_number(
    publisher, computer: Installed, name: str
) -> None:
    """Both signed by the publisher, who published number 2 in two copies of the folder."""
    other = publisher.copy("ban-sao")
    publisher.add(4)
    publisher.publish()
    stick = publisher.copy("tron")
    publisher.repository = repository.Repository(other)
    publisher.add(5)
    publisher.publish()
    for path in other.glob("targets/*"):
        shutil.copy(path, stick / "targets")
    shutil.copy(other / "metadata" / name, stick / "metadata")
    with pytest.raises(EditionDamagedError):
        installing.install(computer, stick)


def test_an_old_catalogue_under_the_name_of_the_new_one(make_case) -> None:
    case = make_case()
    old = next(case.world.first.glob("targets/*.catalogue.json")).read_bytes()
    for path in case.stick.glob("targets/*.catalogue.json"):
        case.write(path, old)
    with pytest.raises(EditionDamagedError):
        installing.install(case.computer, case.stick)


def test_a_folder_of_a_stranger(publisher, computer: Installed, make_publisher) -> None:
    stranger = make_publisher("ke-la", publishing="stranger")
    stranger.publish(by="stranger")
    with pytest.raises(EditionSignatureError) as told:
        installing.install(computer, stranger.folder)
    assert told.value.exit_code is ExitCode.NOT_TRUSTED


def test_a_foreign_key_in_our_folder(make_case) -> None:
    case = make_case()
    case.sign(case.values(), by="stranger")
    with pytest.raises(EditionSignatureError):
        installing.install(case.computer, case.stick)


def test_a_root_key_publishes_nothing(make_case) -> None:
    case = make_case()
    case.sign(case.values(), by="root-1")
    with pytest.raises(EditionSignatureError):
        installing.install(case.computer, case.stick)


def test_a_foreign_signature_beside_a_good_one_is_told(make_case) -> None:
    case = make_case()
    path = case.metadata / "timestamp.json"
    made = Metadata.from_file(str(path))
    made.sign(case.world.signers["stranger"], append=True)
    case.write(path, made.to_bytes(JSONSerializer(compact=False)))
    with pytest.raises(EditionSignatureError):
        installing.install(case.computer, case.stick)


def forged_root(case, by: tuple[str, ...], **said: int) -> bytes:
    """The next root, in which the stranger's key publishes."""
    root = Metadata.from_file(str(case.metadata / "1.root.json"))
    root.signed.version = said.get("version", 2)
    for role in ("targets", "snapshot", "timestamp"):
        root.signed.add_key(case.world.signers["stranger"].public_key, role)
    root.signatures.clear()
    for name in by:
        root.sign(case.world.signers[name], append=True)
    return root.to_bytes(JSONSerializer(compact=False))


@pytest.mark.parametrize(
    "by",
    [(), ("root-1",), ("stranger",), ("root-1", "stranger"), ("publishing", "root-2")],
    ids=str,
)
def test_a_forged_root_without_enough_signatures(make_case, by: tuple[str, ...]) -> None:
    case = make_case()
    case.write(case.metadata / "2.root.json", forged_root(case, by))
    case.sign(case.values(), by="stranger")
    with pytest.raises(EditionSignatureError):
        installing.install(case.computer, case.stick)


def test_a_forged_root_in_place_of_the_first(make_case) -> None:
    case = make_case()
    case.write(case.metadata / "1.root.json", forged_root(case, ("stranger",), version=1))
    case.sign(case.values(), by="stranger")
    with pytest.raises(EditionSignatureError):
        installing.install(case.computer, case.stick)


def test_a_root_under_the_number_of_another_one(make_case) -> None:
    case = make_case()
    case.write(case.metadata / "2.root.json", (case.metadata / "1.root.json").read_bytes())
    with pytest.raises(EditionSignatureError):
        installing.install(case.computer, case.stick)


def test_a_signature_that_does_not_count_in_a_later_root(publisher, computer: Installed) -> None:
    publisher.repository.rotate(publisher.roots, publisher.signers["next"].public_key)
    publisher.publish(by="next")
    path = publisher.folder / "metadata" / "2.root.json"
    made = json.loads(path.read_bytes())
    made["signatures"][2]["sig"] = "00" + made["signatures"][2]["sig"][2:]
    path.write_text(json.dumps(made, indent=1, separators=(",", ": "), sort_keys=True))
    with pytest.raises(EditionSignatureError):
        installing.install(computer, publisher.folder)


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
    for number in (7, 8):
        publisher.add(number, "Bịa đặt")
        publisher.publish()
    installing.install(computer, publisher.folder)
    publisher.repository = repository.Repository(good)
    for number in (7, 8):
        with publisher.library.writing() as writer:
            writer.remove(f"quyet-dinh-{number}-qd-ubnd-2020-01-0{number}")
    publisher.repository.rotate(publisher.roots[:2], publisher.signers["next"].public_key)
    publisher.add(4)
    assert publisher.publish(by="next").catalogue.number == 2
    assert installing.install(computer, good).catalogue.number == 2
    with pytest.raises(NothingInstalledError):
        installing.roll_back(computer)


def test_a_forged_edition_of_the_same_number_is_replaced(publisher, computer: Installed) -> None:
    """The thief signed number 2 first; the good number 2 is not taken for the one that is here."""
    good = publisher.copy("tot")
    publisher.add(7, "Bịa đặt")
    publisher.publish()
    installing.install(computer, publisher.folder)
    evil = computer.edition
    publisher.repository = repository.Repository(good)
    with publisher.library.writing() as writer:
        writer.remove("quyet-dinh-7-qd-ubnd-2020-01-07")
    publisher.repository.rotate(publisher.roots[:2], publisher.signers["next"].public_key)
    publisher.add(4)
    publisher.publish(by="next")
    done = installing.install(computer, good)
    assert (done.is_new, done.catalogue.number) == (True, 2)
    assert computer.catalogue() == done.catalogue
    assert not list(computer.folder.rglob("*2020-01-07*"))
    assert evil is not None
    assert not evil.exists()
    assert [one.number for one in computer.all()] == [2]


def test_what_a_replaced_key_signed_is_not_gone_back_to(publisher, computer: Installed) -> None:
    installing.install(computer, publisher.folder)
    publisher.repository.rotate(publisher.roots[:2], publisher.signers["next"].public_key)
    publisher.add(4)
    publisher.publish(by="next")
    installing.install(computer, publisher.folder)
    with pytest.raises(NothingInstalledError):
        installing.roll_back(computer)
    publisher.add(5)
    publisher.publish(by="next")
    installing.install(computer, publisher.folder)
    assert installing.roll_back(computer).number == 2


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


@pytest.mark.parametrize("year", [1999, 2060])
def test_a_clock_that_is_wrong(make_case, monkeypatch: pytest.MonkeyPatch, year: int) -> None:
    """Behind, it hinders nobody; ahead, the edition is past its day, and the clock is named."""
    case = make_case()
    set_clock(monkeypatch, year)
    if year == 1999:
        assert installing.install(case.computer, case.stick).is_new
        return
    with pytest.raises(EditionExpiredError):
        installing.install(case.computer, case.stick)
    assert len(case.titles()) == 3


def set_clock(monkeypatch: pytest.MonkeyPatch, year: int) -> None:
    class Clock(datetime):
        @classmethod
        def now(cls, tz=None):
            return cls(year, 1, 1, tzinfo=UTC)

    class Module:
        datetime = Clock
        timezone = trusted_metadata_set.datetime.timezone

    monkeypatch.setattr(trusted_metadata_set, "datetime", Module)


@pytest.mark.parametrize("names", ["blobs/*/*", "metadata/1.root.json", "metadata/2.targets.json"])
def test_a_stick_spoilt_where_this_computer_needs_nothing_is_refused_too(
    make_case, names: str
) -> None:
    case = make_case()
    installing.install(case.computer, case.stick)
    before = case.computer.state
    path = max(case.stick.glob(names), key=lambda one: one.stat().st_size)
    data = path.read_bytes()
    case.write(path, data[:-9] + bytes([data[-9] ^ 1]) + data[-8:])
    for take in (installing.verify, installing.install):
        with pytest.raises((EditionDamagedError, EditionSignatureError)):
            take(case.computer, case.stick)
    assert case.computer.state == before


@pytest.mark.parametrize("data", [b"", b"{}", b"[" * 50_000, b"x" * 2_000_000], ids=len)
def test_what_is_no_root_of_trust_is_not_taken(tmp_path, data: bytes) -> None:
    with pytest.raises(EditionRootError, match="no-root"):
        installing.trust_root(Installed(tmp_path / "moi"), data)
    assert not (tmp_path / "moi" / "root.json").exists()


def test_a_source_is_verified_with_the_root_it_is_given(make_case) -> None:
    case = make_case()
    anchor = (case.metadata / "1.root.json").read_bytes()
    other = forged_root(case, ("stranger",), version=1)
    place = case.stick.parent / "t"
    assert trust.verified(case.stick, anchor, None, place).catalogue.number == 2
    with pytest.raises((EditionDamagedError, EditionSignatureError)):
        trust.verified(case.stick, other, None, place.with_name("u"))
