"""A publisher in a folder: documents whose texts are read already, editions signed by keys that
are in no file. No process is started and nothing is encrypted, so that it costs next to nothing.
"""

import hashlib
import shutil
from dataclasses import replace
from datetime import date
from pathlib import Path

from securesystemslib.signer import CryptoSigner

from summit_kb.domain.document import Document, DocumentFile, Identity
from summit_kb.domain.text import Block, BlockKind, ExtractedText, PageText
from summit_kb.editions import blobs
from summit_kb.editions.building import Built, build
from summit_kb.editions.catalogue import Catalogue
from summit_kb.editions.repository import Repository
from summit_kb.ingest import EXTRACTOR_VERSION
from summit_kb.library.store import Library
from summit_kb.library.texts import TextStore

NAME = "Thư viện của thành phố"
PUBLISHER = "Văn phòng Thành ủy"
_TOPICS = """\
[[topics]]
id = "du-lieu"
vi = "Dữ liệu"
en = "Data"

[[topics]]
id = "giao-thong"
vi = "Giao thông"
en = "Transport"
"""


class PublishingHouse:
    """``folder`` holds the editions as they would lie on a stick."""

    def __init__(self, home: Path, name: str = NAME) -> None:
        self.home = home
        self.library = Library.create(home / "library", name)
        (self.library.root / "topics.toml").write_text(_TOPICS, encoding="utf-8")
        self.library.reload()
        self._texts = TextStore(self.library.derived / "texts", EXTRACTOR_VERSION)
        self._roots = [CryptoSigner.generate_ed25519() for _ in range(3)]
        self._key = CryptoSigner.generate_ed25519()
        self.repository = Repository.create(
            home / "published", self._roots, 2, self._key.public_key
        )

    @property
    def folder(self) -> Path:
        return self.repository.folder

    @property
    def root(self) -> bytes:
        """The root of trust."""
        return (self.repository.metadata / "1.root.json").read_bytes()

    def write(self, name: str, title: str, text: str, topic: str = "du-lieu") -> Document:
        """Add a document of one page."""
        source = self.home / f"{name}.txt"
        source.write_text(text, encoding="utf-8")
        sha256 = hashlib.sha256(source.read_bytes()).hexdigest()
        page = PageText(1, (Block(BlockKind.PARAGRAPH, text),))
        self._texts.put(sha256, ExtractedText("text", "test", (page,), paged=False))
        file = DocumentFile(source.name, "original", sha256, source.stat().st_size)
        identity = Identity("decision", None, "UBND", date(2026, 1, 15))
        made = Document(name, title, identity, "vi", "2026-01-01T00:00:00Z", topics=(topic,))
        with self.library.writing() as writer:
            return writer.add(made, [(source, file)])

    def amend(self, name: str, title: str) -> None:
        with self.library.writing() as writer:
            writer.update(replace(self.library.documents[name], title=title))

    def remove(self, name: str) -> None:
        with self.library.writing() as writer:
            writer.remove(name)

    def publish(self) -> Built:
        return build(self.library, self.repository, self._key, PUBLISHER)

    def copy(self, target: Path, without: Catalogue | None = None) -> Path:
        """The folder as it is now, without the files of an edition before."""
        shutil.copytree(self.folder, target)
        for stored in without.files.values() if without else ():
            blobs.place(target / "blobs", stored.sha256).unlink(missing_ok=True)
        return target


class Published:
    """Three editions in a row. ``only_third`` has what the second did not have; ``foreign`` is
    of another publisher. Read them, never write to them.
    """

    def __init__(self, home: Path) -> None:
        house = PublishingHouse(home / "house")
        house.write("du-lieu-mo", "Cổng dữ liệu mở", "Cổng dữ liệu mở của thành phố")
        house.write("camera", "Camera giám sát", "Camera giám sát giao thông", "giao-thong")
        house.publish()
        self.root = house.root
        self.first = house.copy(home / "first")
        house.write("vien-thong", "Hạ tầng viễn thông", "Hạ tầng viễn thông thụ động")
        house.amend("camera", "Camera giám sát giao thông")
        second = house.publish().catalogue
        self.second = house.copy(home / "second")
        house.write("sau-bay", "Dữ liệu của quận", "Dữ liệu của quận và phường")
        house.remove("du-lieu-mo")
        house.publish()
        self.third = house.copy(home / "third")
        self.only_third = house.copy(home / "only-third", without=second)
        stranger = PublishingHouse(home / "stranger")
        stranger.write("gia", "Văn bản giả", "Không ai tin")
        stranger.publish()
        self.foreign = stranger.folder
