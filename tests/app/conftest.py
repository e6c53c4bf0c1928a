"""A library to work on, and files to add to it."""

import hashlib
from collections.abc import Callable, Generator
from pathlib import Path

import pytest

from summit_kb.app.workspace import Workspace
from summit_kb.domain.document import Document, DocumentFile, Identity
from summit_kb.library.store import Library

WriteFile = Callable[[str, str], Path]
AddRecord = Callable[..., Document]

TOPICS = """\
[[topics]]
id = "du-lieu"
vi = "Dữ liệu"
en = "Data"

[[topics]]
id = "du-lieu-mo"
vi = "Dữ liệu mở"
en = "Open data"
broader = "du-lieu"
"""
EVENTS = """\
[[events]]
id = "hoi-nghi"
vi = "Hội nghị"
en = "Conference"

[[events.sessions]]
id = "phien-1"
vi = "Phiên 1"
en = "Session 1"
"""


@pytest.fixture
def library(tmp_path: Path) -> Library:
    made = Library.create(tmp_path / "library", "Thử nghiệm")
    (made.root / "topics.toml").write_text(TOPICS, encoding="utf-8")
    (made.root / "events.toml").write_text(EVENTS, encoding="utf-8")
    made.reload()
    return made


@pytest.fixture
def workspace(library: Library) -> Generator[Workspace]:
    opened = Workspace.open(library.root)
    yield opened
    opened.close()


@pytest.fixture
def write_file(tmp_path: Path) -> WriteFile:
    """Writes a text file below ``incoming``."""

    def write(name: str, text: str) -> Path:
        path = tmp_path / "incoming" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
        return path

    return write


@pytest.fixture
def add_record(library: Library, tmp_path: Path) -> AddRecord:
    """Adds a document of one text file with these fields, as if it had always been there."""

    def add(document_id: str, content: str = "Xin chào", **values: object) -> Document:
        source = tmp_path / f"{document_id}.txt"
        source.write_text(content, encoding="utf-8")
        data = source.read_bytes()
        file = DocumentFile(source.name, "original", hashlib.sha256(data).hexdigest(), len(data))
        known: dict[str, object] = {
            "title": document_id,
            "identity": Identity("other"),
            "language": "vi",
            "added": "2026-01-15T08:30:00Z",
        }
        document = Document(id=document_id, **(known | values))  # type: ignore[arg-type] - mixed
        with library.writing() as writer:
            return writer.add(document, [(source, file)])

    return add
