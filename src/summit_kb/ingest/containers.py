"""What is inside the two containers of office files: ZIP and OLE."""

from __future__ import annotations

import errno
import mmap
import zipfile
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path

from summit_kb.ingest.errors import DamagedFileError, EncryptedFileError
from summit_kb.ingest.formats import TITLES

_MIMETYPES = {
    "application/vnd.oasis.opendocument.text": "odt",
    "application/vnd.oasis.opendocument.spreadsheet": "ods",
    "application/vnd.oasis.opendocument.presentation": "odp",
    "application/epub+zip": "epub",
}
_FOLDERS = (("word/", "docx"), ("xl/", "xlsx"), ("ppt/", "pptx"))
_OOXML_MARK = "[content_types].xml"
_MIMETYPE_LONGEST = 100

_MAIL_STREAMS = "__substg1.0_"
# Names of the streams that make an OLE file what it is, as its directory spells them.
_STREAMS = (
    ("EncryptedPackage", "encrypted"),
    ("WordDocument", "doc"),
    ("Workbook", "xls"),
    ("PowerPoint Document", "ppt"),
    (_MAIL_STREAMS, "msg"),
)
_OLD_EXCEL = "\0".join("Book").encode() + b"\0\0\0"


@contextmanager
def zip_faults(path: Path, title: str) -> Generator[None]:
    """What a broken ZIP file makes of its reader, by one name; raises OSError of the disk."""
    try:
        yield
    except (zipfile.BadZipFile, ValueError, NotImplementedError, EOFError) as error:
        raise DamagedFileError(path=str(path), format=title, detail=str(error)) from error
    except OSError as error:
        if error.errno != errno.EINVAL:
            raise
        # A directory that points to before the file's beginning.
        raise DamagedFileError(path=str(path), format=title, detail=str(error)) from error


def zip_format(path: Path) -> str:
    """The format of a ZIP file by its members; "zip" when it is just an archive."""
    title = TITLES.get(path.suffix.lower().lstrip("."), "ZIP")
    with zip_faults(path, title), zipfile.ZipFile(path) as archive:
        names = [name.lower() for name in archive.namelist()]
        declared = _declared(archive)
    if declared is not None:
        return declared
    if _OOXML_MARK in names:
        for folder, format_id in _FOLDERS:
            if any(name.startswith(folder) for name in names):
                return format_id
    return "zip"


def _declared(archive: zipfile.ZipFile) -> str | None:
    """OpenDocument and EPUB say what they are in their first member."""
    if "mimetype" not in archive.namelist():
        return None
    try:
        with archive.open("mimetype") as member:
            mimetype = member.read(_MIMETYPE_LONGEST).decode("ascii", "replace").strip()
    except RuntimeError:
        return None  # an encrypted member; the other names decide
    return _MIMETYPES.get(mimetype)


def may_be_archive(head: bytes) -> bool:
    """Whether a ZIP file that begins with ``head`` may be more than one document of an office."""
    return _OOXML_MARK not in head.lower().decode("latin-1") and not head[30:].startswith(
        b"mimetype"
    )


def may_be_mail(path: Path) -> bool:
    """Whether an OLE file has the streams of a mail; others hold no files of their own."""
    with path.open("rb") as file, mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ) as data:
        return data.find(_MAIL_STREAMS.encode("utf-16-le")) >= 0


def ole_format(path: Path) -> str:
    """The format of an OLE file by its streams; raises EncryptedFileError for locked OOXML."""
    with path.open("rb") as file, mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ) as data:
        for name, format_id in _STREAMS:
            if data.find(name.encode("utf-16-le")) >= 0:
                if format_id == "encrypted":
                    raise EncryptedFileError(path=str(path))
                return format_id
        return "xls" if data.find(_OLD_EXCEL) >= 0 else "ole"
