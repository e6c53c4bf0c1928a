import dataclasses
from datetime import date

import pytest

from summit_kb.domain.document import Document, DocumentFile, Identity


def document(*files: DocumentFile) -> Document:
    return Document(
        id="nq-43",
        title="Nghị quyết 43-NQ/TW",
        identity=Identity("resolution", "43-NQ/TW", "Bộ Chính trị", date(2019, 1, 24)),
        language="vi",
        added="2026-01-01T00:00:00Z",
        files=files,
    )


def file(name: str, role: str) -> DocumentFile:
    return DocumentFile(name, role, "0" * 64, 10)


def test_the_text_is_taken_from_the_first_original():
    files = [file("a.pdf", "attachment"), file("b.pdf", "original"), file("c.pdf", "original")]
    assert document(*files).original == files[1]


def test_a_document_without_an_original_has_none():
    assert document().original is None
    assert document(file("en.pdf", "translation")).original is None


def test_one_number_can_be_two_documents():
    ours = document().identity
    other = Identity("resolution", "43-NQ/TW", "Ban Chấp hành Trung ương", date(2023, 11, 24))
    assert ours != other
    assert ours == Identity("resolution", "43-NQ/TW", "Bộ Chính trị", date(2019, 1, 24))


def test_a_document_does_not_change():
    with pytest.raises(dataclasses.FrozenInstanceError):
        document().title = "another"  # pyright: ignore[reportAttributeAccessIssue] the point


@pytest.mark.parametrize(
    ("other", "contradicts"),
    [
        (Identity("resolution", "43-NQ/TW"), False),
        (Identity("other", "43 NQ/TW", "Một nơi khác"), False),
        (Identity("resolution", "44-NQ/TW"), True),
        (Identity("decision", "43-NQ/TW"), True),
        (Identity("resolution", "43-NQ/TW", None, date(2023, 11, 24)), True),
    ],
)
def test_identities_that_cannot_be_one(other: Identity, contradicts: bool) -> None:
    known = Identity("resolution", "43-NQ/TW", "Bộ Chính trị", date(2019, 1, 24))
    assert known.contradicts(other) == contradicts
    assert other.contradicts(known) == contradicts


def test_accents_of_a_number_count() -> None:
    assert Identity("scheme", "1/ĐA-UBND").contradicts(Identity("scheme", "1/DA-UBND"))
