"""A publisher with keys, a small library, and a computer that takes editions."""

import json
import os
import shutil
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from securesystemslib.signer import CryptoSigner
from tuf.api.metadata import Metadata, MetaFile, Snapshot, TargetFile, Targets, Timestamp
from tuf.api.serialization.json import JSONSerializer

from summit_kb.domain.document import Document, DocumentFile, Identity
from summit_kb.domain.text import Block, BlockKind, ExtractedText, PageText
from summit_kb.editions import blobs, installing, keys
from summit_kb.editions.building import Built, build
from summit_kb.editions.catalogue import Catalogue
from summit_kb.editions.installed import Installed
from summit_kb.editions.repository import Repository
from summit_kb.library.store import Library
from summit_kb.library.texts import TextStore

PASSPHRASE = "đèn biển"


def add(library: Library, number: int, text: str = "Toàn văn") -> Document:
    """Add the decision of that number."""
    source = library.root.parent / f"{number}.txt"
    source.write_text(f"{text} {number}", encoding="utf-8")
    stored = blobs.described(source)
    file = DocumentFile(f"quyet-dinh-{number}.txt", "original", stored.sha256, stored.size)
    identity = Identity("decision", f"{number}/QĐ-UBND", "UBND", date(2020, 1, number))
    document = Document("", f"Quyết định {number}", identity, "vi", "2026-01-01T00:00:00Z")
    with library.writing() as writer:
        return writer.add(document, [(source, file)])


@pytest.fixture(scope="session")
def signers(tmp_path_factory: pytest.TempPathFactory) -> dict[str, CryptoSigner]:
    """Three root keys, a publishing key, the next one, and a stranger's."""
    folder = tmp_path_factory.mktemp("keys")
    names = ("root-1", "root-2", "root-3", "publishing", "next", "stranger")
    return {name: keys.generate(folder / f"{name}.pem", PASSPHRASE) for name in names}


@pytest.fixture
def library(tmp_path: Path) -> Library:
    made = Library.create(tmp_path / "thu-vien", "Thư viện của sở")
    for number in (1, 2, 3):
        add(made, number)
    return made


@dataclass
class Publisher:
    """Signs editions of ``library`` into ``repository``."""

    library: Library
    repository: Repository
    signers: dict[str, CryptoSigner]

    @property
    def folder(self) -> Path:
        return self.repository.folder

    @property
    def roots(self) -> list[CryptoSigner]:
        return [self.signers[name] for name in ("root-1", "root-2", "root-3")]

    def publish(self, by: str = "publishing") -> Built:
        return build(self.library, self.repository, self.signers[by], "Văn phòng")

    def add(self, number: int, text: str = "Toàn văn") -> Document:
        return add(self.library, number, text)

    def copy(self, name: str, without: Catalogue | None = None) -> Path:
        """The folder as it is now on a stick, without the files of an edition before."""
        stick = self.folder.parent / name
        shutil.copytree(self.folder, stick)
        for stored in without.files.values() if without else ():
            blobs.place(stick / "blobs", stored.sha256).unlink(missing_ok=True)
        return stick


@pytest.fixture
def make_publisher(
    tmp_path: Path, library: Library, signers: dict[str, CryptoSigner]
) -> Callable[..., Publisher]:
    def make(name: str = "an-ban", publishing: str = "publishing") -> Publisher:
        roots = [signers[f"root-{number}"] for number in (1, 2, 3)]
        key = signers[publishing].public_key
        repository = Repository.create(tmp_path / name, roots, 2, key)
        return Publisher(library, repository, signers)

    return make


@pytest.fixture
def publisher(make_publisher: Callable[..., Publisher]) -> Publisher:
    """With a first edition published."""
    made = make_publisher()
    made.publish()
    return made


@pytest.fixture
def computer(tmp_path: Path, publisher: Publisher) -> Installed:
    """A computer that was given the publisher's root of trust."""
    made = Installed(tmp_path / "may-tinh" / "editions")
    installing.trust_root(made, (publisher.repository.metadata / "1.root.json").read_bytes())
    return made


@dataclass
class World:
    """Made once: sticks with a first and a second edition, and a computer that has the first."""

    first: Path
    second: Path
    update: Path
    home: Path
    signers: dict[str, CryptoSigner]


@pytest.fixture(scope="session")
def world(tmp_path_factory: pytest.TempPathFactory, signers: dict[str, CryptoSigner]) -> World:
    top = tmp_path_factory.mktemp("world")
    library = Library.create(top / "thu-vien", "Thư viện của sở")
    for number in (1, 2, 3):
        add(library, number)
    texts(library)
    roots = [signers[f"root-{number}"] for number in (1, 2, 3)]
    repository = Repository.create(top / "an-ban", roots, 2, signers["publishing"].public_key)
    made = Publisher(library, repository, signers)
    first = made.publish().catalogue
    computer = Installed(top / "home" / "editions")
    installing.trust_root(computer, (repository.metadata / "1.root.json").read_bytes())
    installing.install(computer, made.folder)
    stick = made.copy("first")
    made.add(4)
    made.publish()
    return World(stick, made.copy("second"), made.copy("update", first), computer.folder, signers)


def texts(library: Library) -> None:
    """A text read out of every file, as extracting them leaves it."""
    kept = TextStore(library.derived / "texts", "1")
    for document in library.documents.values():
        said = PageText(1, (Block(BlockKind.PARAGRAPH, document.title),))
        kept.put(document.files[0].sha256, ExtractedText("text", "1", (said,), paged=False))


@dataclass
class Case:
    """A stick of one's own to do harm to, and a computer to protect."""

    world: World
    stick: Path
    computer: Installed

    @property
    def metadata(self) -> Path:
        return self.stick / "metadata"

    def blob(self, at: int = 0) -> Path:
        found = (path for path in self.stick.glob("blobs/*/*") if path.stat().st_size)
        return sorted(found)[at]

    def write(self, path: Path, data: bytes) -> None:
        """Never into a file: its bytes are those of every other copy."""
        path.unlink(missing_ok=True)
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data)

    @property
    def catalogue(self) -> Path:
        """That of the edition the timestamp speaks of."""
        [path] = newest(self.stick)
        return path

    def values(self) -> dict[str, Any]:
        """What the catalogue of the stick says."""
        return json.loads(self.catalogue.read_bytes())

    def sign(self, catalogue: dict[str, Any] | bytes, by: str = "publishing", **told: int) -> None:
        """What a publisher's key can do: sign anything as the catalogue."""
        raw = catalogue if isinstance(catalogue, bytes) else json.dumps(catalogue).encode()
        sign_raw(self.stick, raw, self.world.signers[by], **told)

    def titles(self) -> list[str]:
        """What the computer reads now."""
        edition = self.computer.edition
        assert edition is not None
        library = Library.open(edition / "library", derived=edition / "derived", editable=False)
        return sorted(one.title for one in library.documents.values())


def newest(stick: Path) -> list[Path]:
    made = json.loads((stick / "metadata" / "timestamp.json").read_bytes())
    version = made["signed"]["meta"]["snapshot.json"]["version"]
    targets = json.loads((stick / "metadata" / f"{version}.targets.json").read_bytes())
    sha256 = targets["signed"]["targets"]["catalogue.json"]["hashes"]["sha256"]
    return [stick / "targets" / f"{sha256}.catalogue.json"]


def sign_raw(
    stick: Path, data: bytes, signer: CryptoSigner, *, version: int = 9, length: int | None = None
) -> None:
    target = TargetFile.from_data("catalogue.json", data, ["sha256"])
    target.length = length or target.length
    later = datetime.now(UTC).replace(microsecond=0) + timedelta(days=9)
    signed = {
        f"{version}.targets.json": Targets(version, expires=later, targets={target.path: target}),
        f"{version}.snapshot.json": Snapshot(
            version, expires=later, meta={"targets.json": MetaFile(version)}
        ),
        "timestamp.json": Timestamp(version, expires=later, snapshot_meta=MetaFile(version)),
    }
    for name, one in signed.items():
        made = Metadata(one)
        made.sign(signer)
        path = stick / "metadata" / name
        path.unlink(missing_ok=True)
        path.write_bytes(made.to_bytes(JSONSerializer(compact=False)))
    (stick / "targets" / f"{target.hashes['sha256']}.catalogue.json").write_bytes(data)


@pytest.fixture
def make_case(world: World, tmp_path: Path) -> Callable[..., Case]:
    def make(stick: str = "second") -> Case:
        copies = [(getattr(world, stick), tmp_path / "usb"), (world.home, tmp_path / "editions")]
        for source, target in copies:
            shutil.copytree(source, target, symlinks=True, copy_function=linked)
        return Case(world, tmp_path / "usb", Installed(tmp_path / "editions"))

    return make


def linked(source: str, target: str) -> str:
    os.link(source, target, follow_symlinks=False)
    return target
