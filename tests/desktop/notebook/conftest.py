"""A room of notes on a small library of the reader's own."""

import hashlib
from pathlib import Path

import pytest

from summit_kb.app.notes.notebook import Said
from summit_kb.app.workspace import Workspace
from summit_kb.desktop.notebook.page import NotebookPage
from summit_kb.domain.document import Document, DocumentFile, Identity
from summit_kb.domain.note import NoteColour, NoteKind, Stretch
from summit_kb.domain.versions import with_new_version
from summit_kb.library.store import Library

REPORT = (
    "Thành phố thông minh\n\nCổng dữ liệu mở cung cấp dữ liệu cho người dân.\n\n"
    "Kinh phí hai năm 2019 và 2020 là 345 tỷ đồng từ ngân sách thành phố.\n"
)
PLAN = "Kế hoạch giao thông. Lắp 200 camera ở các nút giao.\n"


@pytest.fixture
def workspace(tmp_path: Path, own_home):
    """Two documents, with four notes on them."""
    library = Library.create(tmp_path / "thu-vien", "Thử nghiệm")
    for name, title, text in (("bao-cao", "Báo cáo năm", REPORT), ("ke-hoach", "Kế hoạch", PLAN)):
        _add(library, tmp_path, name, title, text)
    library.reload()
    made = Workspace(library)
    notes = made.notes
    money = Said(NoteKind.NOTE, NoteColour.GREEN, "Hỏi Sở Tài chính")
    notes.add_quote("bao-cao", "345 tỷ đồng từ ngân sách", money)
    notes.add_quote("bao-cao", "Cổng dữ liệu mở", Said())
    notes.add("bao-cao", Stretch.on(1, 0, 0), Said(NoteKind.BOOKMARK))
    notes.add_quote("ke-hoach", "200 camera", Said(colour=NoteColour.PINK))
    yield made
    made.close()


@pytest.fixture
def page(qtbot, desk, workspace):
    """The room as it is when its notes are read."""
    made = NotebookPage(desk, workspace)
    qtbot.addWidget(made)
    made.resize(1200, 700)
    made.show()
    made.show_target(None)
    qtbot.waitUntil(lambda: made.listing is not None, timeout=20_000)
    return made


@pytest.fixture
def texts_of(page):
    """The quotations listed, cut short."""

    def read():
        return [row.view.note.anchor.exact[:10] for row in page.rows.notes.rows]

    return read


@pytest.fixture
def rewrite(workspace, tmp_path: Path):
    """Bring out a newer version of the report."""

    def write(text: str) -> None:
        data = text.encode()
        file = DocumentFile("moi.txt", "original", hashlib.sha256(data).hexdigest(), len(data))
        with workspace.library.writing() as writer:
            made = with_new_version(workspace.library.get("bao-cao"), file, "2026-11-23T00:00:00Z")
            (workspace.library.documents_folder / "bao-cao" / "moi.txt").write_bytes(data)
            writer.update(made)
        workspace.library.reload()

    return write


def _add(library: Library, folder: Path, name: str, title: str, text: str) -> None:
    source = folder / f"{name}.txt"
    source.write_text(text, encoding="utf-8")
    data = source.read_bytes()
    file = DocumentFile(source.name, "original", hashlib.sha256(data).hexdigest(), len(data))
    document = Document(
        id=name, title=title, identity=Identity("other"), language="vi",
        added="2026-01-15T08:30:00Z",
    )  # fmt: skip
    with library.writing() as writer:
        writer.add(document, [(source, file)])
