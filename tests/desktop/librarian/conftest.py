"""A real library of a few described documents, and the desk's page on it."""

import hashlib
from datetime import date

import pytest

from summit_kb.app.workspace import Workspace
from summit_kb.desktop.librarian.changes import Changes
from summit_kb.desktop.librarian.section import SectionContext
from summit_kb.domain.document import Document, DocumentFile, Identity, Proposal
from summit_kb.domain.kinds import Validity
from summit_kb.domain.text import Block, BlockKind, ExtractedText, PageText
from summit_kb.library.store import Library

TOPICS = """\
[[topics]]
id = "data"
vi = "Dữ liệu"
en = "Data"

[[topics]]
id = "open-data"
vi = "Dữ liệu mở"
en = "Open data"
broader = "data"

[[topics]]
id = "traffic"
vi = "Giao thông"
en = "Traffic"
"""
EVENTS = """\
[[events]]
id = "summit-2019"
vi = "Hội nghị Thượng đỉnh 2019"
en = "Summit 2019"

[[events.sessions]]
id = "opening"
vi = "Khai mạc"
en = "Opening"
"""
_RECORDS = (
    {
        "id": "nghi-quyet",
        "title": "Nghị quyết về thành phố thông minh",
        "identity": Identity("resolution", "43-NQ/TW", "Bộ Chính trị", date(2019, 1, 24)),
        "topics": ("data",),
        "event": "summit-2019",
        "validity": Validity.IN_FORCE,
    },
    {
        "id": "bao-cao",
        "title": "Báo cáo giao thông",
        "identity": Identity("report", "12/BC-UBND", "UBND TP. Đà Nẵng", date(2021, 5, 2)),
        "topics": ("traffic", "open-data"),
        "proposed": {
            "title": Proposal("Báo cáo giao thông", 0.7, "page 1"),
            "date": Proposal("2021-05-02", 0.6, "page 1"),
        },
    },
    {
        "id": "bai-noi",
        "title": "Bài phát biểu khai mạc",
        "identity": Identity("speech"),
        "language": "en",
    },
    {
        "id": "de-an",
        "title": "Đề án chia sẻ dữ liệu",
        "identity": Identity("scheme", "7/ĐA", "UBND TP. Đà Nẵng", date(2018, 11, 30)),
        "topics": ("open-data",),
    },
)


@pytest.fixture
def add_record(tmp_path):
    """Adds one document of a text file, as a writer does."""

    def add(library, number, **values):
        source = tmp_path / f"{values['id']}.txt"
        source.write_text(f"Văn bản số {number} về {values['title']}", encoding="utf-8")
        data = source.read_bytes()
        file = DocumentFile(source.name, "original", hashlib.sha256(data).hexdigest(), len(data))
        known = {
            "language": "vi",
            "added": f"2026-11-{number + 1:02}T08:00:00Z",
            "added_by": "lan@thu-vien",
            "files": (file,),
        }
        with library.writing() as writer:
            return writer.add(Document(**(known | values)), [(source, file)])

    return add


@pytest.fixture
def shelf(tmp_path, add_record):
    """A library of four documents, opened."""
    made = Library.create(tmp_path / "library", "Thử nghiệm")
    (made.root / "topics.toml").write_text(TOPICS, encoding="utf-8")
    (made.root / "events.toml").write_text(EVENTS, encoding="utf-8")
    made.reload()
    for number, record in enumerate(_RECORDS):
        add_record(made, number, **record)
    opened = Workspace(Library.open(made.root))
    for document in opened.library.documents.values():
        # Texts are there, so no worker has to read them.
        line = Block(BlockKind.PARAGRAPH, f"Văn bản của {document.title}")
        text = ExtractedText("text", "test", (PageText(1, (line,)),), paged=False)
        opened.derived.texts.put(document.original.sha256, text)
    opened.refresh()
    yield opened
    opened.close()


@pytest.fixture
def told():
    """What the desk said."""
    return []


@pytest.fixture
def context(desk, shelf, told, qapp):
    """What a section gets."""
    changes = Changes(desk, shelf)
    changes.told.connect(told.append)
    yield SectionContext(desk, shelf, changes)
    changes.deleteLater()
