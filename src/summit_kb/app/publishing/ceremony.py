"""Keys: made at one table for the people who hold them, and replaced when one of them is lost."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path

from summit_kb.app.publishing.publishers_folder import held
from summit_kb.editions import keys
from summit_kb.editions.errors import PublishingError
from summit_kb.editions.keys import Signer
from summit_kb.editions.repository import Repository
from summit_kb.editions.standing import standing

ROOT_KEYS, THRESHOLD = 3, 2


@dataclass(frozen=True)
class KeyFile:
    """A key's file with its own passphrase; ``holder`` is who keeps it, for the paper record."""

    path: Path
    passphrase: str = field(repr=False)
    holder: str = ""

    def make(self) -> Signer:
        return keys.generate(self.path, self.passphrase)

    def open(self) -> Signer:
        return keys.load(self.path, self.passphrase)


@dataclass(frozen=True)
class Keys:
    """Key files as they were made, and the root of trust to hand to every computer."""

    roots: tuple[Path, ...]
    publishing: Path
    root: Path


def in_one_folder(
    folder: Path, passphrase: str, roots: int = ROOT_KEYS
) -> tuple[list[KeyFile], KeyFile]:
    """Root keys and a publishing key side by side under one passphrase: for trying things out."""
    made = [KeyFile(folder / f"root-{number}.pem", passphrase) for number in range(1, roots + 1)]
    return made, KeyFile(folder / "publishing.pem", passphrase)


def make_keys(
    repository: Path,
    roots: Sequence[KeyFile],
    publishing: KeyFile,
    *,
    threshold: int = THRESHOLD,
    library: Path | None = None,
) -> Keys:
    """New keys, each in its own file, and an empty publisher's folder that goes by them.

    When one of them cannot be written none is left behind. Raises PublishingError, StorageError.
    """
    wanted = [*roots, publishing]
    refuse([one.path for one in wanted], repository, threshold=threshold, library=library)
    _refuse_open(wanted)
    made: list[Path] = []
    try:
        signers: list[Signer] = []
        for one in wanted:
            signers.append(one.make())
            made.append(one.path)
        published = Repository.create(repository, signers[:-1], threshold, signers[-1].public_key)
    except BaseException:
        for path in made:
            with suppress(OSError):  # a stick pulled out: the key on it counts for nothing
                path.unlink()
        raise
    return Keys(tuple(made[:-1]), made[-1], published.metadata / "1.root.json")


def refuse(
    files: Sequence[Path],
    repository: Path,
    *,
    threshold: int = THRESHOLD,
    library: Path | None = None,
) -> None:
    """What ``make_keys`` would refuse of these files, the publishing key's last.

    For who asks before passphrases are typed.
    """
    _refuse_places(files, repository, library)
    if (repository / "metadata").exists():
        raise PublishingError(path=str(repository), reason="exists")
    if not 0 < threshold < len(files):
        raise PublishingError(path=str(repository), reason="threshold")


def rotate(
    repository: Path,
    roots: Sequence[KeyFile],
    publishing: KeyFile,
    *,
    library: Path | None = None,
) -> None:
    """Make a new publishing key; the one before signs nothing any more."""
    _refuse_places([publishing.path], repository, library)
    _refuse_open([publishing])
    with held(repository) as target:
        signers = [one.open() for one in roots]
        target.refuse_too_few(signers)
        signer = publishing.make()
        try:
            target.rotate(signers, signer.public_key)
        except BaseException:
            with suppress(OSError):  # it counts for nothing
                publishing.path.unlink()
            raise


def replace_root(
    repository: Path,
    roots: Sequence[KeyFile],
    gone: str,
    new: KeyFile,
    *,
    library: Path | None = None,
) -> None:
    """Make ``new`` the root key in place of the one whose id begins with ``gone``, as on paper."""
    _refuse_places([new.path], repository, library)
    _refuse_open([new])
    with held(repository) as target:
        key_id = _root_key(target, gone)
        signers = [one.open() for one in roots]
        target.refuse_too_few(signers)
        made = new.make()
        try:
            target.replace_root(signers, key_id, made)
        except BaseException:
            with suppress(OSError):  # it counts for nothing
                new.path.unlink()
            raise


def _root_key(repository: Repository, written: str) -> str:
    """The id of the one root key that begins as it is written on paper."""
    wanted = "".join(written.split()).lower()
    found = [one for one in standing(repository).roots if wanted and one.startswith(wanted)]
    if len(found) != 1:
        raise PublishingError(path=str(repository.folder), reason="no-such-key")
    return found[0]


def _refuse_open(files: Sequence[KeyFile]) -> None:
    for one in files:
        if not one.passphrase:
            raise PublishingError(path=str(one.path), reason="no-passphrase")


def _refuse_places(files: Sequence[Path], repository: Path, library: Path | None) -> None:
    """A key lies apart: what is published is carried to everybody, a library is shared."""
    places = [path.resolve() for path in files]
    for path in places:
        for folder in (repository, *([library] if library else [])):
            if folder.resolve() in path.parents:
                raise PublishingError(path=str(path), reason="key-inside")
        if places.count(path) > 1:
            raise PublishingError(path=str(path), reason="key-twice")
    for path in files:
        if path.exists():
            raise PublishingError(path=str(path), reason="key-exists")
