"""Libraries and documents for the tests of this room."""

import hashlib
from collections.abc import Callable
from pathlib import Path

import pytest

from summit_kb.domain.document import Document, DocumentFile, Identity
from summit_kb.library.store import Library

MakeDocument = Callable[..., Document]
AddDocument = Callable[..., Document]


@pytest.fixture
def library(tmp_path: Path) -> Library:
    return Library.create(tmp_path / "library", "Thử nghiệm")


@pytest.fixture
def make_document() -> MakeDocument:
    def make(**values: object) -> Document:
        known = {
            "id": "",
            "title": "Đề án Xây dựng thành phố thông minh hơn",
            "identity": Identity("scheme"),
            "language": "vi",
            "added": "2026-01-15T08:30:00Z",
        }
        return Document(**(known | values))  # type: ignore[arg-type] - mixed on purpose

    return make


@pytest.fixture
def add_document(library: Library, make_document: MakeDocument, tmp_path: Path) -> AddDocument:
    """Adds a document with one file whose text is ``content``."""

    def add(content: str = "Xin chào", name: str = "a.txt", **values: object) -> Document:
        source = tmp_path / name
        source.write_text(content, encoding="utf-8")
        data = source.read_bytes()
        file = DocumentFile(name, "original", hashlib.sha256(data).hexdigest(), len(data))
        with library.writing() as writer:
            return writer.add(make_document(**values), [(source, file)])

    return add
