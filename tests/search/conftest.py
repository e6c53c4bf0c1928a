"""A small library with texts and its index."""

import hashlib
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from summit_kb.domain.document import Document, DocumentFile, Identity
from summit_kb.domain.finding import Findings, Request
from summit_kb.domain.text import Block, BlockKind, ExtractedText, PageText
from summit_kb.library.store import Library
from summit_kb.library.texts import TextStore
from summit_kb.search.index import SearchIndex

TOPICS = """
[[topics]]
id = "ung-dung"
vi = "Ứng dụng đô thị thông minh"
en = "Smart-city applications"

[[topics]]
id = "giao-thong"
vi = "Giao thông"
en = "Traffic"
broader = "ung-dung"
synonyms = ["vận tải"]
abbreviations = ["GT"]

[[topics]]
id = "y-te"
vi = "Y tế"
en = "Health"
broader = "ung-dung"

[[topics]]
id = "chinh-sach"
vi = "Chính sách"
en = "Policy"
"""

EVENTS = """
[[events]]
id = "hoi-nghi-2019"
vi = "Hội nghị Thượng đỉnh Thành phố thông minh 2019"
en = "Smart City Summit 2019"
"""


def text_of(*pages: str) -> ExtractedText:
    """A text of pages; lines are blocks, lines that begin with # are headings."""

    def block(line: str) -> Block:
        if line.startswith("#"):
            return Block(BlockKind.HEADING, line.lstrip("# "), 1)
        return Block(BlockKind.PARAGRAPH, line)

    numbered = enumerate(pages, start=1)
    made = tuple(
        PageText(number, tuple(block(line) for line in page.splitlines() if line.strip()))
        for number, page in numbered
    )
    return ExtractedText("text", "test", made, paged=True)


class Shelf:
    """A library, its texts and its index, filled document by document."""

    def __init__(self, root: Path) -> None:
        self.library = Library.create(root / "library", "Thử nghiệm")
        (self.library.root / "topics.toml").write_text(TOPICS, encoding="utf-8")
        (self.library.root / "events.toml").write_text(EVENTS, encoding="utf-8")
        self.library.reload()
        self.texts = TextStore(root / "texts", "1")
        self.index = SearchIndex(root / "index")
        self._sources = root / "sources"
        self._sources.mkdir()

    def put(self, name: str, *pages: str, **values: object) -> Document:
        """Add a document with the text of ``pages``; identity parts by name."""
        content = "\n".join(pages) or name
        source = self._sources / f"{name}.txt"
        source.write_text(content, encoding="utf-8")
        sha256 = hashlib.sha256(source.read_bytes()).hexdigest()
        file = DocumentFile(source.name, "original", sha256, source.stat().st_size)
        parts = {part: values.pop(part, None) for part in ("number", "issuer", "date")}
        identity = Identity(str(values.pop("type", "report")), **parts)
        known = {"title": name, "language": "vi", "added": "2026-01-15T08:30:00Z"} | values
        document = Document(id=name, identity=identity, **known)
        if pages:
            self.texts.put(sha256, text_of(*pages))
        with self.library.writing() as writer:
            return writer.add(document, [(source, file)])

    def remove(self, name: str) -> None:
        with self.library.writing() as writer:
            writer.remove(name)

    def update(self) -> None:
        self.index.bring_up_to_date(self.library, self.texts)

    def find(self, text: str, **values: object) -> Findings:
        return self.index.search(Request(text, **values))

    def ids(self, text: str, **values: object) -> list[str]:
        return [hit.document for hit in self.find(text, **values).hits]


@pytest.fixture
def new_shelf(tmp_path: Path) -> Callable[[], Shelf]:
    """An empty library of one's own."""
    return lambda: Shelf(tmp_path)


@pytest.fixture
def shelf(tmp_path: Path) -> Shelf:
    """The library most tests look into, indexed."""
    shelf = Shelf(tmp_path)
    _put_laws(shelf)
    _put_papers(shelf)
    shelf.put("khong-chu", title="Ảnh không có chữ", type="other")
    shelf.update()
    return shelf


def _put_laws(shelf: Shelf) -> None:
    shelf.put(
        "nghi-quyet-43",
        "# Quan điểm\nNghị quyết về xây dựng và phát triển thành phố Đà Nẵng đến năm 2030.",
        "# Mục tiêu\nĐến năm 2030 hoàn thành đô thị thông minh, kết nối với mạng lưới đô thị"
        " thông minh trong nước và khu vực ASEAN.",
        title="Về xây dựng và phát triển thành phố Đà Nẵng",
        title_en="On building and developing Đà Nẵng city",
        type="resolution",
        number="43-NQ/TW",
        issuer="Bộ Chính trị",
        date=date(2019, 1, 24),
        topics=("chinh-sach",),
    )
    shelf.put(
        "nghi-quyet-119",
        "Thí điểm tổ chức mô hình chính quyền đô thị tại thành phố Đà Nẵng, căn cứ Nghị quyết"
        " số 43-NQ/TW của Bộ Chính trị.",
        title="Thí điểm chính quyền đô thị",
        type="resolution",
        number="119/2020/QH14",
        issuer="Quốc hội",
        date=date(2020, 6, 19),
        topics=("chinh-sach",),
    )
    shelf.put(
        "nghi-dinh-30",
        "Nghị định về công tác văn thư, thể thức văn bản hành chính.",
        title="Về công tác văn thư",
        type="decree",
        number="30/2020/NĐ-CP",
        issuer="Chính phủ",
        date=date(2020, 3, 5),
        topics=("chinh-sach",),
    )


def _put_papers(shelf: Shelf) -> None:
    shelf.put(
        "giao-thong",
        "Hệ thống giám sát giao thông trên các tuyến đường chính của Đà Nẵng.",
        "Camera trên đường Bạch Đằng, hoà vào dữ liệu mở. An ninh trật tự được giữ.",
        title="Giám sát giao thông thông minh",
        type="paper",
        speaker="Trần Văn An",
        topics=("giao-thong",),
        event="hoi-nghi-2019",
        date=date(2019, 10, 22),
    )
    shelf.put(
        "y-te",
        "Dự án y tế điện tử ở vùng biển có ánh dương, nước hòa tan muối.",
        title="Y tế điện tử",
        type="paper",
        topics=("y-te",),
        event="hoi-nghi-2019",
    )
    shelf.put(
        "opening",
        "The city opens its data to business and citizens. Da Nang welcomes its guests.",
        title="Opening speech",
        type="speech",
        language="en",
        event="hoi-nghi-2019",
        date=date(2019, 10, 22),
    )
