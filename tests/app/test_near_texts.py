from collections.abc import Generator
from pathlib import Path

import pytest

from summit_kb.app.near_texts import NearTexts
from summit_kb.domain.document import Document, DocumentFile, Identity
from summit_kb.domain.sketch import Likeness, Sketch
from summit_kb.library.sketches import Sketches, SketchStore

ONE = Sketch("a" * 64, 300, tuple(range(256)))
COPY = Sketch("b" * 64, 300, (*range(250), *range(1000, 1006)))
FAR = Sketch("c" * 64, 300, tuple(range(5000, 5256)))


def document(name: str, sha256: str) -> Document:
    file = DocumentFile("a.txt", "original", sha256, 1)
    return Document(name, name, Identity("other"), "vi", "2026-01-15T08:30:00Z", files=(file,))


@pytest.fixture
def sketches(tmp_path: Path) -> Generator[Sketches]:
    with SketchStore(tmp_path / "sketches", "1").writing() as opened:
        opened.put("1", ONE)
        opened.put("2", COPY)
        opened.put("gone", ONE)
        yield opened


@pytest.fixture
def documents() -> dict[str, Document]:
    return {"a": document("a", "1"), "b": document("b", "2")}


def test_the_most_alike_come_first_and_texts_without_a_document_not_at_all(
    documents, sketches
) -> None:
    found = NearTexts(documents, sketches).of(ONE)
    assert [(one.document, one.likeness) for one in found] == [
        ("a", Likeness.SAME_TEXT),
        ("b", Likeness.PROBABLE_COPY),
    ]
    assert NearTexts(documents, sketches).of(FAR) == []
    assert [one.document for one in NearTexts(documents, sketches).of(ONE, "a")] == ["b"]


def test_a_document_just_added_is_compared_too(documents, sketches) -> None:
    near = NearTexts(documents, sketches)
    near.add(document("c", "3"), FAR)
    assert [one.document for one in near.of(FAR)] == ["c"]


def test_a_new_version_takes_the_place_of_the_text_before(documents, sketches) -> None:
    near = NearTexts(documents, sketches)
    near.add(document("a", "3"), FAR)
    assert [one.document for one in near.of(ONE)] == ["b"]
    assert [one.document for one in near.of(FAR)] == ["a"]


def test_each_pair_is_told_once(documents, sketches) -> None:
    [(later, similar)] = NearTexts(documents, sketches).pairs()
    assert (later.id, similar.document) == ("b", "a")


def test_without_sketches_nothing_is_alike(documents) -> None:
    near = NearTexts(documents, None)
    near.add(document("c", "3"), FAR)
    assert near.of(ONE) == []
    assert list(near.pairs()) == []
