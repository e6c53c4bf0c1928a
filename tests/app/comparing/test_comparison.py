import hashlib
from pathlib import Path

import pytest

from summit_kb.app.comparing import comparison
from summit_kb.app.comparing.comparison import VersionNotFoundError
from summit_kb.app.workspace import Workspace
from summit_kb.domain.document import Document, DocumentFile, Identity
from summit_kb.library.store import Library


@pytest.fixture
def workspace(tmp_path: Path):
    """Two documents, the first with an older version."""
    library = Library.create(tmp_path / "library", "Thử")

    def source(name: str, text: str) -> tuple[Path, DocumentFile]:
        path = tmp_path / name
        path.write_text(text, encoding="utf-8")
        data = path.read_bytes()
        sha256 = hashlib.sha256(data).hexdigest()
        return path, DocumentFile(name, "original", sha256, len(data))

    known = {"identity": Identity("plan"), "language": "vi", "added": "2026-01-15T08:30:00Z"}
    with library.writing() as writer:
        writer.add(Document("mot", "Một", **known), [source("cu.txt", "Kế hoạch năm cũ")])
        writer.add_version("mot", *source("moi.txt", "Kế hoạch năm mới"))
        writer.add(Document("hai", "Hai", **known), [source("hai.txt", "Kế hoạch năm nay")])
    opened = Workspace.open(library.root)
    yield opened
    opened.close()


def changed(found):
    return [
        piece.text
        for row in found.difference.rows
        for side in (row.before, row.after)
        for piece in (side.pieces if side else ())
        if piece.is_changed
    ]


def test_two_versions(workspace: Workspace) -> None:
    found = comparison.with_version(workspace.library, workspace.derived, "mot", 1)
    assert (found.before.version, found.after.version) == (1, 2)
    assert (found.before.file.name, found.after.file.name) == ("cu.txt", "moi.txt")
    assert changed(found) == ["cũ", "mới"]


def test_two_documents(workspace: Workspace) -> None:
    found = comparison.with_document(workspace.library, workspace.derived, "hai", "mot")
    assert (found.before.version, found.after.version) == (None, 2)
    assert changed(found) == ["nay", "mới"]


@pytest.mark.parametrize(("document", "version"), [("mot", 3), ("hai", 2)])
def test_a_version_that_is_not_there(workspace: Workspace, document: str, version: int) -> None:
    with pytest.raises(VersionNotFoundError):
        comparison.with_version(workspace.library, workspace.derived, document, version)
