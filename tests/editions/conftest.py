"""A publisher with keys, a small library, and a computer that takes editions."""

import shutil
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from pathlib import Path

import pytest
from securesystemslib.signer import CryptoSigner

from summit_kb.domain.document import Document, DocumentFile, Identity
from summit_kb.editions import blobs, installing, keys
from summit_kb.editions.building import Built, build
from summit_kb.editions.catalogue import Catalogue
from summit_kb.editions.installed import Installed
from summit_kb.editions.repository import Repository
from summit_kb.library.store import Library

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
