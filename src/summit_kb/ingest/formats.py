"""The formats that detection can tell apart, by id, and what a person calls them."""

from __future__ import annotations

from pathlib import PurePath

TITLES: dict[str, str] = {
    "pdf": "PDF",
    "docx": "Word (DOCX)",
    "html": "HTML",
    "markdown": "Markdown",
    "text": "Text",
    "csv": "CSV",
    "doc": "Word 97-2003 (DOC)",
    "xls": "Excel 97-2003 (XLS)",
    "ppt": "PowerPoint 97-2003 (PPT)",
    "msg": "Outlook (MSG)",
    "ole": "OLE",
    "xlsx": "Excel (XLSX)",
    "pptx": "PowerPoint (PPTX)",
    "odt": "OpenDocument (ODT)",
    "ods": "OpenDocument (ODS)",
    "odp": "OpenDocument (ODP)",
    "fodt": "OpenDocument (FODT)",
    "fods": "OpenDocument (FODS)",
    "fodp": "OpenDocument (FODP)",
    "epub": "EPUB",
    "zip": "ZIP",
    "rtf": "RTF",
    "eml": "E-mail (EML)",
    "mhtml": "MHTML",
    "xml": "XML",
    "word-xml": "Word XML",
    "png": "PNG",
    "jpeg": "JPEG",
    "gif": "GIF",
    "bmp": "BMP",
    "tiff": "TIFF",
    "webp": "WebP",
    "postscript": "PostScript",
    "djvu": "DjVu",
    "gzip": "GZIP",
    "bzip2": "BZIP2",
    "xz": "XZ",
    "7z": "7-Zip",
    "rar": "RAR",
    "tar": "TAR",
    "cab": "CAB",
    "program": "EXE/ELF",
    "binary": "nhị phân / binary",
}
"""Those with an entry in ``extractors.registry`` are read, the others refused by name."""

IMAGES = frozenset({"png", "jpeg", "tiff", "bmp", "webp", "gif"})
"""Formats whose files are pictures of pages."""

_DRAWN = frozenset(
    {".pdf", ".png", ".jpg", ".jpeg", ".jpe", ".jfif", ".tif", ".tiff", ".bmp", ".webp", ".gif"}
)


def is_drawn(name: str) -> bool:
    """Whether a file of this name is shown as its pages look, and not as text."""
    return PurePath(name).suffix.lower() in _DRAWN
