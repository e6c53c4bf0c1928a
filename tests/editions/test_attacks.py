"""Every way we know to harm a stick, by name, each with the refusal it must meet."""

import itertools
import os
import random
import re
import shutil
import socket
from collections.abc import Callable
from pathlib import Path

import pytest

from summit_kb.app.words import Words
from summit_kb.editions import installing, looking
from summit_kb.editions.catalogue import Stored
from summit_kb.editions.errors import (
    EditionDamagedError,
    EditionNotFoundError,
    EditionNotPlainError,
    EditionRefusedError,
    EditionSignatureError,
)
from summit_kb.editions.metadata_form import is_in_form
from summit_kb.foundation.errors import ExitCode, SummitError
from summit_kb.foundation.work import Progress

HAS_PIPES = hasattr(os, "mkfifo")
TITLES = ["Quyết định 1", "Quyết định 2", "Quyết định 3"]


def turned(data: bytes, at: int = -2) -> bytes:
    place = len(data) // 2 if at == -2 else at
    return data[:place] + bytes([data[place] ^ 1]) + data[place + 1 :]


def flipped(names: str) -> Callable[..., None]:
    def attack(case) -> None:
        path = max(case.stick.glob(names), key=lambda one: one.stat().st_size)
        case.write(path, turned(path.read_bytes()))

    return attack


def cut(names: str, to: Callable[[int], int]) -> Callable[..., None]:
    def attack(case) -> None:
        path = max(case.stick.glob(names), key=lambda one: one.stat().st_size)
        data = path.read_bytes()
        case.write(path, data[: to(len(data))])

    return attack


def lost(names: str) -> Callable[..., None]:
    def attack(case) -> None:
        max(case.stick.glob(names), key=lambda one: one.stat().st_size).unlink()

    return attack


def lost_new_file(case) -> None:
    """Of those the computer has, it needs none."""
    had = set(case.computer.catalogue().files.values())
    sha256 = next(
        sha256
        for sha256, size in case.values()["files"].values()
        if Stored(sha256, size) not in had
    )
    (case.stick / "blobs" / sha256[:2] / sha256).unlink()


def swapped(case) -> None:
    one, other = case.blob(), case.blob(1)
    first, second = one.read_bytes(), other.read_bytes()
    case.write(one, second)
    case.write(other, first)


def lengthened(case) -> None:
    case.write(case.blob(), case.blob().read_bytes() + b"x" * 100_000)


def endless(case) -> None:
    """Its own bytes, and then two gigabytes of nothing."""
    blob = case.blob()
    case.write(blob, blob.read_bytes())
    os.truncate(blob, 1 << 31)


def endless_metadata(case) -> None:
    path = case.metadata / "timestamp.json"
    case.write(path, path.read_bytes())
    os.truncate(path, 1 << 40)


def edited(names: str, before: bytes, after: bytes) -> Callable[..., None]:
    def attack(case) -> None:
        for path in case.metadata.glob(names):
            data = path.read_bytes()
            assert before in data
            case.write(path, data.replace(before, after, 1))

    return attack


def prolonged(name: str) -> Callable[..., None]:
    def attack(case) -> None:
        path = case.metadata / name
        made, count = re.subn(rb'"expires": "2\d\d\d', b'"expires": "2999', path.read_bytes())
        assert count == 1
        case.write(path, made)

    return attack


def unsigned(case) -> None:
    path = case.metadata / "timestamp.json"
    data = path.read_bytes()
    start, end = data.index(b'"signatures": ['), data.index(b'"signed"')
    case.write(path, data[:start] + b'"signatures": [],\n ' + data[end:])


def other_whitespace(case) -> None:
    path = case.metadata / "timestamp.json"
    case.write(path, path.read_bytes() + b"\n")


def small_letters_in_a_time(case) -> None:
    """To a reader of times the same."""
    path = case.metadata / "timestamp.json"
    made, count = re.subn(rb'("expires": "[^"]+)Z"', rb'\1z"', path.read_bytes())
    assert count == 1
    case.write(path, made)


def large_letters_in_a_signature(case) -> None:
    """To a reader of hexadecimal digits the same."""
    path = case.metadata / "timestamp.json"
    start, sig, rest = path.read_bytes().partition(b'"sig": "')
    case.write(path, start + sig + rest[:128].upper() + rest[128:])


def words_beside(case) -> None:
    path = case.metadata / "timestamp.json"
    data = path.read_bytes()
    case.write(path, data[:-2] + b',\n "x": "not signed"\n}')


def words_beside_a_signature(case) -> None:
    path = case.metadata / "timestamp.json"
    made, count = re.subn(
        rb'(\n +"sig": "[0-9a-f]+")', rb'\1,\n   "x": "not signed"', path.read_bytes()
    )
    assert count == 1
    case.write(path, made)


def a_key_twice(case) -> None:
    path = case.metadata / "timestamp.json"
    data = path.read_bytes()
    case.write(path, data.replace(b'  "version"', b'  "version": 1,\n  "version"'))


def nested(depth: int) -> Callable[..., None]:
    def attack(case) -> None:
        case.write(case.metadata / "timestamp.json", b"[" * depth + b"]" * depth)

    return attack


def a_large_root(case) -> None:
    case.write(case.metadata / "2.root.json", b" " * 1_000_000)


def many_roots(case) -> None:
    first = (case.metadata / "1.root.json").read_bytes()
    for number in range(2, 300):
        made = first.replace(b'"version": 1\n', b'"version": %d\n' % number)
        case.write(case.metadata / f"{number}.root.json", made)


def emptied(case) -> None:
    shutil.rmtree(case.stick)
    case.stick.mkdir()


def linked(names: str) -> Callable[..., None]:
    """The very thing that was signed, and still not where it belongs."""

    def attack(case) -> None:
        path = min(case.stick.glob(names))
        elsewhere = case.stick.parent / "elsewhere"
        path.rename(elsewhere)
        path.symlink_to(elsewhere)

    return attack


def linked_catalogue(case) -> None:
    for path in list(case.stick.glob("targets/*.json")):
        path.rename(path.with_suffix(".bak"))
        path.symlink_to(path.with_suffix(".bak"))


def replaced_by(make: Callable[[Path], None], names: str) -> Callable[..., None]:
    def attack(case) -> None:
        path = min(case.stick.glob(names))
        path.unlink()
        make(path)

    return attack


def an_empty_pipe(case) -> None:
    """Its size is 0, as was signed."""
    values = case.values()
    sha256 = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"
    values["files"]["library/documents/quyet-dinh-1-qd-ubnd-2020-01-01/rong.txt"] = [sha256, 0]
    case.sign(values)
    place = case.stick / "blobs" / "e3" / sha256
    place.parent.mkdir(exist_ok=True)
    os.mkfifo(place)


def a_socket(path: Path) -> None:
    here = os.open(".", os.O_RDONLY)
    try:
        os.chdir(path.parent)  # the name of a socket may be no longer than a hundred letters
        with socket.socket(socket.AF_UNIX) as made:
            made.bind(path.name)
    finally:
        os.fchdir(here)
        os.close(here)


Attack = Callable[..., None]
ATTACKS: dict[str, tuple[Attack, type[SummitError]]] = {
    "flipped file": (flipped("blobs/*/*"), EditionDamagedError),
    "flipped catalogue": (flipped("targets/*"), EditionDamagedError),
    "swapped files": (swapped, EditionDamagedError),
    "longer file": (lengthened, EditionDamagedError),
    "endless file": (endless, EditionDamagedError),
    "cut file": (cut("blobs/*/*", lambda size: size - 1), EditionDamagedError),
    "cut catalogue": (cut("targets/*", lambda size: size // 2), EditionDamagedError),
    "emptied timestamp": (cut("metadata/timestamp.json", lambda _: 0), EditionDamagedError),
    "lost file": (lost_new_file, EditionDamagedError),
    "lost catalogue": (lambda case: shutil.rmtree(case.stick / "targets"), EditionDamagedError),
    "lost timestamp": (lost("metadata/timestamp.json"), EditionDamagedError),
    "lost snapshot": (lost("metadata/2.snapshot.json"), EditionDamagedError),
    "lost targets": (lost("metadata/2.targets.json"), EditionDamagedError),
    "lost root": (lost("metadata/1.root.json"), EditionDamagedError),
    "nothing on it": (emptied, EditionNotFoundError),
    "endless timestamp": (endless_metadata, EditionDamagedError),
    "raised version": (
        edited("timestamp.json", b'"version": 2\n }', b'"version": 9\n }'),
        EditionSignatureError,
    ),
    "prolonged snapshot": (prolonged("2.snapshot.json"), EditionDamagedError),
    "prolonged targets": (prolonged("2.targets.json"), EditionDamagedError),
    "no signature": (unsigned, EditionSignatureError),
    "spoilt root": (flipped("metadata/1.root.json"), EditionDamagedError),
    "other whitespace": (other_whitespace, EditionDamagedError),
    "small letters in a time": (small_letters_in_a_time, EditionDamagedError),
    "large letters in a signature": (large_letters_in_a_signature, EditionDamagedError),
    "words beside what is signed": (words_beside, EditionDamagedError),
    "words beside a signature": (words_beside_a_signature, EditionDamagedError),
    "a key twice": (a_key_twice, EditionDamagedError),
    "a root of a megabyte": (a_large_root, EditionDamagedError),
    "three hundred roots": (many_roots, EditionSignatureError),
    "nested a hundred deep": (nested(100), EditionDamagedError),
    "nested without end": (nested(8_000), EditionDamagedError),
    "link to a file": (linked("blobs/*/*"), EditionNotPlainError),
    "link to a folder of files": (linked("blobs/*"), EditionNotPlainError),
    "link to all files": (linked("blobs"), EditionNotPlainError),
    "link to the metadata": (linked("metadata"), EditionNotPlainError),
    "link to a metadata file": (linked("metadata/timestamp.json"), EditionNotPlainError),
    "link to the targets": (linked("targets"), EditionNotPlainError),
    "link to the catalogue": (linked_catalogue, EditionNotPlainError),
    "link to nowhere": (
        replaced_by(lambda path: path.symlink_to("nowhere"), "blobs/*/*"),
        EditionNotPlainError,
    ),
    "link to a device": (
        replaced_by(lambda path: path.symlink_to("/dev/zero"), "blobs/*/*"),
        EditionNotPlainError,
    ),
    "folder for a file": (replaced_by(Path.mkdir, "blobs/*/*"), EditionNotPlainError),
}
if HAS_PIPES:
    ATTACKS |= {
        "pipe for a file": (replaced_by(os.mkfifo, "blobs/*/*"), EditionNotPlainError),
        "pipe for an empty file": (an_empty_pipe, EditionNotPlainError),
        "pipe for the timestamp": (
            replaced_by(os.mkfifo, "metadata/timestamp.json"),
            EditionNotPlainError,
        ),
        "pipe for the root": (
            replaced_by(os.mkfifo, "metadata/1.root.json"),
            EditionDamagedError,
        ),
        "socket for a file": (replaced_by(a_socket, "blobs/*/*"), EditionNotPlainError),
    }


def refused(case, refusal: type[SummitError]) -> SummitError:
    """Verifying and installing both refuse, the reason can be read, and nothing has changed."""
    before, there = case.computer.state, tree(case.computer.folder)
    for take in (installing.verify, installing.install):
        with pytest.raises(refusal) as told:
            take(case.computer, case.stick)
        assert type(told.value) is refusal
    expected = ExitCode.NOTHING_FOUND if refusal is EditionNotFoundError else ExitCode.NOT_TRUSTED
    assert told.value.exit_code is expected
    for language in ("vi", "en"):
        wording = Words(language).error(told.value)
        assert len(wording.sentence) > 20
        assert len(wording.remedy) > 20
        assert "{" not in wording.sentence + wording.remedy
    assert case.computer.state == before
    assert tree(case.computer.folder) == there
    assert case.titles() == TITLES
    return told.value


def tree(folder: Path) -> dict[str, tuple[int, int]]:
    """What lies there, without what reading an edition leaves beside it."""
    return {
        path.relative_to(folder).as_posix(): (path.lstat().st_size, path.lstat().st_mtime_ns)
        for path in folder.rglob("*")
        if path.is_file() and not path.name.startswith(".writer") and "derived" not in path.parts
    }


@pytest.mark.timeout(20)
@pytest.mark.parametrize("name", ATTACKS)
def test_harm_is_refused(make_case, name: str) -> None:
    attack, refusal = ATTACKS[name]
    case = make_case()
    attack(case)
    refused(case, refusal)


@pytest.mark.timeout(20)
@pytest.mark.parametrize("name", ["flipped file", "cut file", "lost file", "link to all files"])
def test_harm_to_an_update_is_refused_and_a_whole_edition_taken_then(make_case, name: str) -> None:
    attack, refusal = ATTACKS[name]
    case = make_case("update")
    attack(case)
    refused(case, refusal)
    assert installing.install(case.computer, case.world.second).is_new
    assert case.titles() == [*TITLES, "Quyết định 4"]


DROPPINGS = [
    ".DS_Store",
    "SUMMIT-KB.edition",
    "metadata/99.targets.json",
    "blobs/ab/x",
    "targets/setup.exe",
    "index/pickle",
    "library/documents/x/document.toml",
]


def test_what_is_not_signed_is_neither_read_nor_copied(make_case) -> None:
    case = make_case()
    for name in DROPPINGS:
        case.write(case.stick / name, b"not signed")
    assert installing.install(case.computer, case.stick).is_new
    assert case.computer.edition is not None
    there = {path for path in case.computer.edition.rglob("*") if path.is_file()}
    signed = {case.computer.edition / name for name in case.computer.catalogue().files}
    assert there == signed


def test_a_file_that_changes_after_it_was_verified_is_not_taken(make_case) -> None:
    case = make_case()

    def report(progress: Progress) -> None:
        if progress.done == 0 and progress.stage == "install":
            for path in case.stick.glob("blobs/*/*"):
                case.write(path, turned(path.read_bytes()))

    assert installing.verify(case.computer, case.stick).number == 2
    with pytest.raises(EditionDamagedError):
        installing.install(case.computer, case.stick, report=report)
    assert case.titles() == TITLES


# What is copied along from editions before is read by nobody and bound to nothing.
UNREAD = ("1.snapshot.json", "1.targets.json", "SUMMIT-KB.edition")


def test_random_damage_is_always_refused(make_case) -> None:
    """Of any byte that is read, in files that this computer needs and in those it does not."""
    case = make_case()
    old = [path for path in case.stick.glob("targets/*") if path != case.catalogue]
    files = sorted(path for path in case.stick.rglob("*") if path.is_file() and path not in old)
    needed = [path for path in files if path.name not in UNREAD]
    luck = random.Random(7)
    for _turn in range(25):
        path = luck.choice(needed)
        data = path.read_bytes()
        case.write(path, spoilt(data, luck))
        with pytest.raises(EditionRefusedError):
            installing.verify(case.computer, case.stick)
        case.write(path, data)
    assert installing.verify(case.computer, case.stick).number == 2


def spoilt(data: bytes, luck: random.Random) -> bytes:
    """One byte of another value, or cut short."""
    at = luck.randrange(len(data))
    other = data[:at] + bytes([data[at] ^ luck.randrange(1, 256)]) + data[at + 1 :]
    return data[:at] if luck.random() < 0.3 else other


@pytest.mark.slow
def test_no_byte_of_the_metadata_has_a_double(make_case) -> None:
    """Those a reader of JSON, of times or of digits may take for one another."""
    case = make_case()
    path, anchor = case.metadata / "timestamp.json", (case.metadata / "1.root.json").read_bytes()
    data = path.read_bytes()
    taken: list[bytes] = []
    for at, other in itertools.product(range(len(data)), (0x10, 0x20, 0x30)):
        made = data[:at] + bytes([data[at] ^ other]) + data[at + 1 :]
        if not is_in_form(made):
            continue  # told before it is asked who signed it
        case.write(path, made)
        try:
            looking.look(case.computer, case.stick, anchor)
        except EditionRefusedError:
            continue
        taken.append(made)
    assert taken == []
