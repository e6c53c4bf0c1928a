"""Documents for rules to look at."""

from collections.abc import Callable
from datetime import date

import pytest

from summit_kb.domain.document import Document, DocumentFile, Identity
from summit_kb.domain.text import Block, BlockKind, ExtractedText, PageText

MakeText = Callable[..., ExtractedText]


@pytest.fixture
def document() -> Document:
    return Document(
        "d",
        "Kế hoạch dữ liệu mở",
        Identity("plan", "12/KH-UBND", "UBND thành phố Đà Nẵng", date(2019, 1, 2)),
        "vi",
        "2026-01-15T08:30:00Z",
        title_en="Open data plan",
        subject="Về ngân sách",
        signer="Lê Trung Chinh",
        files=(DocumentFile("ke_hoach-2019.docx", "original", "0" * 64, 1),),
    )


@pytest.fixture
def text() -> MakeText:
    def make(*lines: str, heading: str = "") -> ExtractedText:
        blocks = [Block(BlockKind.HEADING, heading, 1)] if heading else []
        blocks += [Block(BlockKind.PARAGRAPH, line) for line in lines]
        return ExtractedText("text", "text", (PageText(1, tuple(blocks)),), paged=False)

    return make
