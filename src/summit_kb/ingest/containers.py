"""What is inside the two containers of office files: ZIP and OLE."""

from __future__ import annotations

import mmap
import zipfile
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

# Names of the streams that make an OLE file what it is, as its directory spells them.
_STREAMS = (
    ("EncryptedPackage", "encrypted"),
    ("WordDocument", "doc"),
    ("Workbook", "xls"),
    ("PowerPoint Document", "ppt"),
    ("__substg1.0_", "msg"),
)
_OLD_EXCEL = "\0".join("Book").encode() + b"\0\0\0"


def zip_format(path: Path) -> str:
    """The format of a ZIP file by its members; "zip" when it is just an archive."""
    try:
        with zipfile.ZipFile(path) as archive:
            names = [name.lower() for name in archive.namelist()]
            declared = _declared(archive)
    except (zipfile.BadZipFile, ValueError, NotImplementedError, EOFError) as error:
        title = TITLES.get(path.suffix.lower().lstrip("."), "ZIP")
        raise DamagedFileError(path=str(path), format=title, detail=str(error)) from error
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


def ole_format(path: Path) -> str:
    """The format of an OLE file by its streams; raises EncryptedFileError for locked OOXML."""
    with path.open("rb") as file, mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ) as data:
        for name, format_id in _STREAMS:
            if data.find(name.encode("utf-16-le")) >= 0:
                if format_id == "encrypted":
                    raise EncryptedFileError(path=str(path))
                return format_id
        return "xls" if data.find(_OLD_EXCEL) >= 0 else "ole"
