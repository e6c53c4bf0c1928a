from dataclasses import replace

from summit_kb.domain.document import Document, DocumentFile, Identity
from summit_kb.domain.versions import versions_of, with_new_version


def file(name: str, role: str = "original") -> DocumentFile:
    return DocumentFile(name, role, "0" * 64, 1)


DOCUMENT = Document(
    "a", "A", Identity("decision"), "vi", "2026-01-15T08:30:00Z",
    files=(file("1.pdf"), file("1-en.pdf", "translation")),
)  # fmt: skip


def test_the_new_file_is_the_original_and_the_old_one_stays() -> None:
    newer = with_new_version(DOCUMENT, file("2.pdf"), "2026-02-01T00:00:00Z")
    newest = with_new_version(newer, file("3.pdf"), "2026-03-01T00:00:00Z")
    assert newest.original == file("3.pdf")
    assert [(v.number, v.file.name, v.is_current) for v in versions_of(newest)] == [
        (3, "3.pdf", True),
        (2, "2.pdf", False),
        (1, "1.pdf", False),
    ]
    assert versions_of(newest)[1].file.replaced == "2026-03-01T00:00:00Z"
    assert file("1-en.pdf", "translation") in newest.files


def test_two_versions_in_one_second_keep_their_order() -> None:
    at = "2026-02-01T00:00:00Z"
    newest = with_new_version(with_new_version(DOCUMENT, file("2.pdf"), at), file("3.pdf"), at)
    assert [version.file.name for version in versions_of(newest)] == ["3.pdf", "2.pdf", "1.pdf"]


def test_a_document_without_versions_is_its_first() -> None:
    [only] = versions_of(DOCUMENT)
    assert (only.number, only.is_current) == (1, True)
    assert versions_of(replace(DOCUMENT, files=())) == ()
