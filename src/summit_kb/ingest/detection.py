"""What a file is, by its bytes first and by its name only where the bytes leave it open."""

from __future__ import annotations

import re
from pathlib import Path

from summit_kb.ingest.containers import ole_format, zip_format
from summit_kb.ingest.decoding import is_binary, wide_encoding
from summit_kb.ingest.errors import (
    EmptyFileError,
    UnsupportedArchiveError,
    UnsupportedFormatError,
)
from summit_kb.ingest.extractors.registry import EXTRACTORS
from summit_kb.ingest.formats import TITLES
from summit_kb.ingest.text_kinds import text_kind

_HEAD = 16_384
_PDF_MARK = b"%PDF-"
# Readers accept some junk before a PDF's first line.
_PDF_WITHIN = 1024
_PDF_OBJECT = re.compile(rb"\d[\s\0]+\d+[\s\0]+obj\b")
_ZIP_MARKS = (b"PK\x03\x04", b"PK\x05\x06")
_OLE_MARK = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_MAGIC = (
    (b"{\\rtf", "rtf"),
    (b"\x89PNG\r\n", "png"),
    (b"\xff\xd8\xff", "jpeg"),
    (b"GIF8", "gif"),
    (b"II*\0", "tiff"),
    (b"MM\0*", "tiff"),
    (b"%!PS", "postscript"),
    (b"AT&TFORM", "djvu"),
    (b"\x1f\x8b", "gzip"),
    (b"BZh", "bzip2"),
    (b"\xfd7zXZ\0", "xz"),
    (b"7z\xbc\xaf\x27\x1c", "7z"),
    (b"Rar!\x1a\x07", "rar"),
    (b"MSCF\0\0\0\0", "cab"),
    (b"MZ", "program"),
    (b"\x7fELF", "program"),
)
_TAR_MARK, _TAR_MARK_AT = b"ustar", 257
_ARCHIVES = frozenset({"zip", "rar", "7z", "tar", "gzip", "bzip2", "xz", "cab"})
_ZEROS = 1 << 20


def detect(path: Path) -> str:
    """The id of a format that is read here.

    Raises EmptyFileError, EncryptedFileError, DamagedFileError for a broken container,
    UnsupportedFormatError naming any other format, and OSError.
    """
    format_id = sniff(path)
    if format_id not in EXTRACTORS:
        kind = UnsupportedArchiveError if format_id in _ARCHIVES else UnsupportedFormatError
        raise kind(path=str(path), format=TITLES[format_id])
    return format_id


def sniff(path: Path) -> str:
    """The id of any format that can be told, a key of ``formats.TITLES``."""
    with path.open("rb") as file:
        head = file.read(_HEAD)
    if not head.strip() or _is_zeros(path, head):
        raise EmptyFileError(path=str(path))
    if _PDF_MARK in head[: _PDF_WITHIN + len(_PDF_MARK)] or _is_headless_pdf(path, head):
        return "pdf"
    if head.startswith(_ZIP_MARKS):
        return zip_format(path)
    if head.startswith(_OLE_MARK):
        return ole_format(path)
    return _by_magic(head) or _by_text(head, path.suffix.lower())


def _is_headless_pdf(path: Path, head: bytes) -> bool:
    # The first line is lost or damaged, the objects are there: readers still open such files.
    return path.suffix.lower() == ".pdf" and _PDF_OBJECT.search(head) is not None


def _by_magic(head: bytes) -> str | None:
    for mark, format_id in _MAGIC:
        if head.lstrip(b" \r\n\t").startswith(mark):
            # Short marks that are letters too must not refuse a text that starts with them.
            return None if mark in {b"MZ", b"BZh"} and not is_binary(head) else format_id
    if head.startswith(b"RIFF") and head[8:12] == b"WEBP":
        return "webp"
    if head[_TAR_MARK_AT:].startswith(_TAR_MARK):
        return "tar"
    return "bmp" if head.startswith(b"BM") and is_binary(head) else None


def _by_text(head: bytes, suffix: str) -> str:
    if is_binary(head):
        return "binary"
    # Only marks in ASCII are looked for, so the head may end inside a letter.
    text = head.decode(wide_encoding(head) or "utf-8", "replace")
    return text_kind(text.lstrip("\ufeff"), suffix)


def _is_zeros(path: Path, head: bytes) -> bool:
    if head.strip(b"\0"):
        return False
    with path.open("rb") as file:
        while piece := file.read(_ZEROS):
            if piece.strip(b"\0"):
                return False
    return True
