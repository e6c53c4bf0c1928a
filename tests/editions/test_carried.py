"""Updates that carry how their catalogue differs, and every harm to them we know."""

import json
import os
from collections.abc import Callable
from pathlib import Path

import pytest
from tuf.api.metadata import Metadata, MetaFile, TargetFile
from tuf.api.serialization.json import JSONSerializer

from summit_kb.app.words import Words
from summit_kb.editions import difference, installing, looking
from summit_kb.editions.catalogue import MOST_BYTES
from summit_kb.editions.errors import (
    EditionBaseError,
    EditionDamagedError,
    EditionFormatError,
    EditionNotPlainError,
    EditionRefusedError,
    EditionTooLargeError,
)
from summit_kb.editions.exporting import export
from summit_kb.editions.installed import Installed
from summit_kb.editions.pruning import prune
from summit_kb.foundation.errors import ExitCode


@pytest.fixture
def update(publisher, computer: Installed, tmp_path: Path) -> Path:
    """For the computer, which has the first edition, on a stick without the catalogue."""
    installing.install(computer, publisher.folder)
    publisher.add(4)
    publisher.publish()
    export(publisher.repository, tmp_path / "usb", since=1)
    return tmp_path / "usb"


def carried(stick: Path) -> list[str]:
    return sorted(path.name.partition(".")[2] for path in stick.glob("targets/*"))


def test_an_update_carries_how_its_catalogue_differs(
    update: Path, publisher, computer: Installed
) -> None:
    assert carried(update) == ["since.1.json"]
    whole = installing.verify(computer, publisher.folder)
    anchor = (update / "metadata" / "1.root.json").read_bytes()
    assert looking.look(computer, update, anchor) == whole
    assert installing.verify(computer, update) == whole
    done = installing.install(computer, update)
    assert (done.is_new, done.catalogue, done.copied_files) == (True, whole, 2)
    assert computer.catalogue() == whole
    assert not installing.install(computer, update).is_new


def test_it_serves_who_went_back_and_who_is_there_already(
    update: Path, computer: Installed
) -> None:
    installing.install(computer, update)
    installing.roll_back(computer)
    assert installing.install(computer, update).catalogue.number == 2


def test_who_has_another_edition_is_told_which_it_is_for(
    update: Path, publisher, computer: Installed, tmp_path: Path
) -> None:
    new = Installed(tmp_path / "moi")
    installing.trust_root(new, (update / "metadata" / "1.root.json").read_bytes())
    (computer.folder / "1.json").write_bytes(computer.catalogue().to_bytes() + b" ")
    for one in (new, computer):
        with pytest.raises(EditionBaseError) as told:
            installing.install(one, update)
        assert told.value.exit_code is ExitCode.NOT_TRUSTED
        assert told.value.facts["since"] == "1"
        for language in ("vi", "en"):
            assert "1" in Words(language).error(told.value).sentence
    assert installing.install(new, publisher.folder).is_new


def test_a_whole_edition_carries_its_catalogue(publisher, update: Path, tmp_path: Path) -> None:
    export(publisher.repository, tmp_path / "day-du")
    assert carried(tmp_path / "day-du") == ["catalogue.json"]
    assert "since.1.json" in carried(publisher.folder)


def test_what_differs_from_long_ago_is_carried_whole(publisher, tmp_path: Path) -> None:
    for number in range(4, 10):
        publisher.add(number)
        publisher.publish()
    assert "since.1.json" in carried(publisher.folder)
    prune(publisher.repository, 1)
    names = ["since.3.json", "since.4.json", "since.5.json", "since.6.json"]
    assert [name for name in carried(publisher.folder) if name != "catalogue.json"] == names
    export(publisher.repository, tmp_path / "usb", since=1)
    assert carried(tmp_path / "usb") == ["catalogue.json"]


def turned(path: Path) -> None:
    data = path.read_bytes()
    path.write_bytes(data[:-9] + bytes([data[-9] ^ 1]) + data[-8:])


def linked(path: Path) -> None:
    path.rename(path.parent.parent / "elsewhere")
    path.symlink_to(path.parent.parent / "elsewhere")


HARMS: dict[str, tuple[Callable[[Path], object], type[EditionRefusedError]]] = {
    "flipped": (turned, EditionDamagedError),
    "cut": (lambda path: path.write_bytes(path.read_bytes()[:-1]), EditionDamagedError),
    "emptied": (lambda path: path.write_bytes(b""), EditionDamagedError),
    "longer": (lambda path: path.write_bytes(path.read_bytes() + b" "), EditionDamagedError),
    "endless": (lambda path: os.truncate(path, 1 << 34), EditionDamagedError),
    "lost": (Path.unlink, EditionDamagedError),
    "a link": (linked, EditionNotPlainError),
}
if hasattr(os, "mkfifo"):
    HARMS["a pipe"] = (lambda path: (path.unlink(), os.mkfifo(path)), EditionNotPlainError)


@pytest.mark.timeout(20)
@pytest.mark.parametrize("is_whole", [False, True], ids=["alone", "beside the catalogue"])
@pytest.mark.parametrize("name", HARMS)
def test_harm_to_a_difference_is_refused(
    update: Path, publisher, computer: Installed, name: str, is_whole: bool
) -> None:
    harm, refusal = HARMS[name]
    before = computer.state
    stick = publisher.copy("day-du") if is_whole else update
    harm(next(stick.glob("targets/*.since.1.json")))
    if is_whole and name == "lost":
        assert installing.verify(computer, stick).number == 2
        return
    for take in (installing.verify, installing.install):
        with pytest.raises(refusal) as told:
            take(computer, stick)
        assert type(told.value) is refusal
    assert computer.state == before


def signed(stick: Path, publisher, **targets: TargetFile) -> None:
    """What a publisher's key can do: sign anything as a target, under the next number."""
    told = {
        "targets": "2.targets.json",
        "snapshot": "2.snapshot.json",
        "timestamp": "timestamp.json",
    }
    made = {role: Metadata.from_file(str(stick / "metadata" / told[role])) for role in told}
    names = {name.replace("_", "."): one for name, one in targets.items()}
    made["targets"].signed.targets |= names
    made["snapshot"].signed.meta["targets.json"] = MetaFile(3)
    made["timestamp"].signed.snapshot_meta = MetaFile(3)
    for role, one in made.items():
        one.signed.version = 3
        one.sign(publisher.signers["publishing"])
        name = "timestamp.json" if role == "timestamp" else f"3.{role}.json"
        (stick / "metadata" / name).write_bytes(one.to_bytes(JSONSerializer(compact=False)))


def sign_difference(stick: Path, publisher, data: bytes) -> None:
    for path in stick.glob("targets/*"):
        path.unlink()
    made = TargetFile.from_data("since.1.json", data, ["sha256"])
    (stick / "targets" / f"{made.hashes['sha256']}.since.1.json").write_bytes(data)
    signed(stick, publisher, since_1_json=made)


def refused(computer: Installed, stick: Path, refusal: type[EditionRefusedError]) -> None:
    before = computer.state
    for take in (installing.verify, installing.install):
        with pytest.raises(refusal) as told:
            take(computer, stick)
        assert type(told.value) is refusal
    assert computer.state == before


def test_a_difference_that_makes_another_catalogue_is_refused(
    update: Path, publisher, computer: Installed
) -> None:
    [path] = update.glob("targets/*")
    told = json.loads(path.read_bytes())
    told["catalogue"]["publisher"] = "Ai đó"
    sign_difference(update, publisher, json.dumps(told).encode())
    refused(computer, update, EditionDamagedError)


def test_a_difference_that_is_none_is_refused(update: Path, publisher, computer: Installed) -> None:
    sign_difference(update, publisher, b'{"format": 1}')
    refused(computer, update, EditionFormatError)


def test_a_difference_of_another_format_is_for_nobody_here(
    update: Path, publisher, computer: Installed
) -> None:
    [path] = update.glob("targets/*")
    data = path.read_bytes().replace(b'"format": 1', b'"format": 2', 1)
    sign_difference(update, publisher, data)
    refused(computer, update, EditionBaseError)


@pytest.mark.parametrize("name", ["since.1.json", "catalogue.json"])
def test_a_hash_that_is_a_path_is_refused(
    update: Path, publisher, computer: Installed, name: str
) -> None:
    (update.parent / f"x.{name}").write_bytes(b"x")
    made = TargetFile(1, {"sha256": "../../x"}, name)
    signed(update, publisher, **{name.replace(".", "_"): made})
    with pytest.raises(EditionDamagedError) as told:
        installing.verify(computer, update)
    # Nothing was looked for there.
    assert (told.value.facts["file"], told.value.__cause__) == (name, None)
    refused(computer, update, EditionDamagedError)


def test_a_difference_of_a_terabyte_is_refused(
    update: Path, publisher, computer: Installed
) -> None:
    made = TargetFile(MOST_BYTES + 1, {"sha256": "0" * 64}, "since.1.json")
    signed(update, publisher, since_1_json=made)
    refused(computer, update, EditionTooLargeError)


def test_a_difference_tells_from_which_edition_it_starts(update: Path) -> None:
    [path] = update.glob("targets/*")
    assert difference.number_in(path.name.partition(".")[2]) == 1
    assert len(json.loads(path.read_bytes())["from"]) == 64
