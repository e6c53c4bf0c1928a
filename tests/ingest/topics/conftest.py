"""A small thesaurus, and documents of a few lines."""

from collections.abc import Callable

import pytest

from summit_kb.domain.document import Document, Identity
from summit_kb.domain.text import Block, BlockKind, ExtractedText, PageText
from summit_kb.domain.topic import Thesaurus, Topic

MakeDocument = Callable[..., Document]
MakeText = Callable[..., ExtractedText]


@pytest.fixture
def thesaurus() -> Thesaurus:
    return Thesaurus(
        [
            Topic("data", "Dữ liệu", "Data", None, (), ("DL",)),
            Topic("open-data", "Dữ liệu mở", "Open data", "data", ("cổng dữ liệu mở",)),
            Topic("ai", "Trí tuệ nhân tạo", "Artificial intelligence", None, (), ("AI", "TTNT")),
            Topic("scheme", "Đề án", "Scheme", None, (), ("ĐA",)),
            Topic("project", "Dự án", "Project", None, (), ("DA",)),
            Topic("peace", "Hòa bình", "Peace"),
            Topic("partners", "Đối tác", "Partners", None, ("VNPT",)),
        ]
    )


@pytest.fixture
def document() -> MakeDocument:
    def make(title: str = "Không tên", **values: object) -> Document:
        known: dict[str, object] = {
            "identity": Identity("other"),
            "language": "vi",
            "added": "2026-01-15T08:30:00Z",
        }
        return Document(id="d", title=title, **(known | values))  # type: ignore[arg-type] - mixed

    return make


@pytest.fixture
def text() -> MakeText:
    def make(*lines: str, heading: str = "") -> ExtractedText:
        blocks = [Block(BlockKind.HEADING, heading, 1)] if heading else []
        blocks += [Block(BlockKind.PARAGRAPH, line) for line in lines]
        return ExtractedText("text", "text", (PageText(1, tuple(blocks)),), paged=False)

    return make
