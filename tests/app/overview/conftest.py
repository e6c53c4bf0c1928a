"""The starter library with its overview, made once; and small libraries of made-up texts."""

from collections.abc import Callable, Generator, Sequence
from pathlib import Path

import pytest

from summit_kb.app.overview.material import Material
from summit_kb.app.overview.overviews import Overview, overviews_of
from summit_kb.app.overview.text_facts import facts_of
from summit_kb.app.workspace import Workspace
from summit_kb.domain.document import Document, DocumentFile, Identity
from summit_kb.domain.event import Event
from summit_kb.domain.text import Block, BlockKind, ExtractedText, PageText
from summit_kb.domain.topic import Thesaurus, Topic
from summit_kb.foundation.paths import starter_library
from summit_kb.library.store import Library

MakeDocument = Callable[..., Document]
MakeMaterial = Callable[..., Material]
MakeText = Callable[..., ExtractedText]


@pytest.fixture(scope="session")
def starter(tmp_path_factory: pytest.TempPathFactory) -> Generator[Workspace]:
    library = Library.open(starter_library(), derived=tmp_path_factory.mktemp("derived"))
    workspace = Workspace(library)
    workspace.refresh()
    yield workspace
    workspace.close()


@pytest.fixture(scope="session")
def overview(starter: Workspace) -> Overview:
    return overviews_of(starter).present()


@pytest.fixture
def make_document() -> MakeDocument:
    def make(name: str, **values: object) -> Document:
        file = DocumentFile(f"{name}.txt", "original", name, 1)
        known: dict[str, object] = {
            "title": name.replace("-", " "),
            "identity": Identity("report"),
            "language": "vi",
            "added": "2026-01-01T00:00:00Z",
            "files": (file,),
        }
        return Document(id=name, **(known | values))

    return make


@pytest.fixture
def make_text() -> MakeText:
    def make(
        *texts: str, kind: BlockKind = BlockKind.PARAGRAPH, kinds: Sequence[BlockKind] = ()
    ) -> ExtractedText:
        given = kinds or [kind] * len(texts)
        blocks = tuple(Block(each, text) for each, text in zip(given, texts, strict=True))
        return ExtractedText("text", "1", (PageText(1, blocks),), paged=False)

    return make


@pytest.fixture
def make_material(make_text: MakeText) -> MakeMaterial:
    """Material of documents with the paragraphs of their texts."""

    def make(
        pairs: Sequence[tuple[Document, Sequence[str]]],
        topics: Sequence[Topic] = (),
        events: Sequence[Event] = (),
    ) -> Material:
        return Material(
            documents={document.id: document for document, _ in pairs},
            facts={
                document.id: facts_of(make_text(*texts), document.language)
                for document, texts in pairs
            },
            thesaurus=Thesaurus(topics),
            events={event.id: event for event in events},
        )

    return make


@pytest.fixture
def empty(tmp_path: Path) -> Generator[Workspace]:
    workspace = Workspace.open(Library.create(tmp_path / "empty", "Rỗng").root)
    yield workspace
    workspace.close()
