import pytest

from summit_kb.ingest.detection import detect, sniff
from summit_kb.ingest.errors import (
    EmptyFileError,
    UnsupportedArchiveError,
    UnsupportedFormatError,
)
from summit_kb.ingest.extractors.registry import EXTRACTORS
from summit_kb.ingest.formats import TITLES


@pytest.mark.parametrize(
    ("name", "content", "format_id"),
    [
        ("a.docx", b"%PDF-1.7\n1 0 obj", "pdf"),
        ("a.bin", b"\0\0junk\n%PDF-1.4", "pdf"),
        ("a.pdf", b"%PDF\n1\x000 obj<</Pages", "pdf"),
        ("a.pdf", "Chỉ là chữ", "text"),
        ("quyet-dinh.doc", "<html><body>Quyết định</body></html>", "html"),
        ("a.doc", b"{\\rtf1 x}", "rtf"),
        ("a.txt", b"\x89PNG\r\n\x1a\n\0", "png"),
        ("a.pdf", b"\xff\xd8\xff\xe0", "jpeg"),
        ("a", b"MZ\x90\0\x03\0", "program"),
        ("a.txt", b"MZ la chu", "text"),
        ("a.txt", b"RIFF\0\0\0\0WEBPVP8 ", "webp"),
        ("a.xyz", b"\x00\x01\x02" * 40, "binary"),
        ("a.txt", "Đà Nẵng".encode("utf-16"), "text"),
        ("a.md", "# Đà Nẵng", "markdown"),
        ("a.csv", "TT;Tên", "csv"),
        ("a.tsv", b"\x89PNG\r\n\x1a\n\0", "png"),
    ],
)
def test_bytes_come_before_the_name(write, name, content, format_id):
    assert sniff(write(name, content)) == format_id


@pytest.mark.parametrize("content", [b"", b" \r\n\t ", bytes(200_000)])
def test_nothing_to_read_is_said_so(write, content):
    with pytest.raises(EmptyFileError):
        detect(write("a.doc", content))


def test_a_letter_cut_at_the_end_of_the_head_does_not_matter(write):
    assert detect(write("a.txt", "a" + "ệ" * 20_000)) == "text"


def test_a_format_not_read_is_refused_by_its_name(write):
    with pytest.raises(UnsupportedFormatError) as caught:
        detect(write("a.txt", b"%!PS-Adobe"))
    assert caught.value.facts["format"] == "PostScript"


def test_every_format_that_is_read_has_a_title():
    assert set(EXTRACTORS) <= set(TITLES)


@pytest.mark.parametrize(
    ("content", "title"),
    [
        (b"Rar!\x1a\x07\x01\x00" + bytes(50), "RAR"),
        (b"7z\xbc\xaf\x27\x1c" + bytes(50), "7-Zip"),
        (b"\x1f\x8b\x08" + bytes(50), "GZIP"),
        (b"bao-cao.txt" + bytes(246) + b"ustar\x0000" + bytes(500), "TAR"),
    ],
)
def test_an_archive_that_is_not_opened_is_refused_as_one(write, content, title):
    with pytest.raises(UnsupportedArchiveError) as caught:
        detect(write("tài liệu.rar", content))
    assert caught.value.facts["format"] == title
