from collections.abc import Callable
from datetime import date

import pytest

from summit_kb.domain.document import Document, Identity, Relation
from summit_kb.domain.event import Event
from summit_kb.domain.kinds import RelationKind
from summit_kb.domain.text import Block, BlockKind, ExtractedText, PageText
from summit_kb.domain.topic import Thesaurus, Topic
from summit_kb.reading.linking.document_links import Facts
from summit_kb.reading.linking.terms import Terms
from summit_kb.reading.linking.works import Works

BCT, TW = "Bộ Chính trị", "Ban Chấp hành Trung ương"
POLITBURO = Identity("resolution", "43-NQ/TW", BCT, date(2019, 1, 24))
COMMITTEE = Identity("resolution", "43-NQ/TW", TW, date(2023, 11, 24))

Make = Callable[..., Document]


@pytest.fixture
def make_document() -> Make:
    def make(name: str, identity: Identity | None = None, **more: object) -> Document:
        title = more.pop("title", name)
        language = more.pop("language", "vi")
        return Document(name, title, identity or Identity("report"), language, "", **more)  # type: ignore[arg-type] - mixed

    return make


@pytest.fixture
def make_text() -> Callable[..., ExtractedText]:
    """Pages of paragraphs; a paragraph with tabs is a row of a table."""

    def make(*pages: str) -> ExtractedText:
        made = [
            PageText(
                number,
                tuple(
                    Block(BlockKind.TABLE_ROW if "\t" in line else BlockKind.PARAGRAPH, line)
                    for line in page.split("\n")
                ),
            )
            for number, page in enumerate(pages, start=1)
        ]
        return ExtractedText("text", "1", tuple(made), paged=len(made) > 1)

    return make


@pytest.fixture
def library(make_document: Make) -> dict[str, Document]:
    """The resolution of the Politburo in two languages; the other 43-NQ/TW is only known of."""
    rendering = (Relation(RelationKind.TRANSLATION_OF, "bct"),)
    told = (
        Relation(RelationKind.CITES, "bct"),
        Relation(RelationKind.CITES, "nghi-quyet-43-2023", COMMITTEE, "Nghị quyết về đoàn kết"),
    )
    cites = (Relation(RelationKind.CITES, "bct"),)
    made = [
        make_document("bct", POLITBURO, title="Nghị quyết về Đà Nẵng"),
        make_document("bct-en", POLITBURO, language="en", relations=rendering),
        make_document("qh", Identity("resolution", "119/2020/QH14", "Quốc hội")),
        make_document("both", relations=told),
        make_document("citing", relations=cites),
        make_document("alone"),
        make_document(
            "law",
            Identity("law", "67/2006/QH11", "Quốc hội", date(2006, 6, 29)),
            title="Luật Công nghệ thông tin",
        ),
    ]
    return {one.id: one for one in made}


@pytest.fixture
def facts(library: dict[str, Document]) -> Facts:
    topics = [
        Topic("city", "Thành phố thông minh", "Smart city", synonyms=("đô thị thông minh",)),
        Topic("data", "Dữ liệu", "Data"),
        Topic("open-data", "Dữ liệu mở", "Open data", abbreviations=("DLM",)),
    ]
    summit = Event(
        "summit", "Hội nghị Thượng đỉnh Thành phố thông minh 2019", "Smart City Summit 2019"
    )
    bodies = {"bo chinh tri": "politburo", "ban chap hanh trung uong": "central committee"}
    return Facts(Works(library), Terms(Thesaurus(topics), {"summit": summit}), bodies)
