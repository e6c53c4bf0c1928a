"""EPUB: the chapters in their order, each a page, with the titles they give themselves."""

from __future__ import annotations

import posixpath
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import unquote

from summit_kb.domain.text import ExtractedText, OutlineEntry
from summit_kb.ingest.assembly import TextAssembly
from summit_kb.ingest.errors import DamagedFileError, EncryptedFileError, NoTextError
from summit_kb.ingest.extractors.html import add_page
from summit_kb.ingest.extractors.xml_parts import XmlElement, XmlParts
from summit_kb.ingest.limits import Limits

DAMAGED_PARTS = "damaged-parts"

_TITLE = "EPUB"
_CONTAINER = "META-INF/container.xml"
_ENCRYPTION = "META-INF/encryption.xml"
_OPF = "{http://www.idpf.org/2007/opf}"
_DC = "{http://purl.org/dc/elements/1.1/}"
_XENC = "{http://www.w3.org/2001/04/xmlenc#}"
_NAMES = {"title": "title", "creator": "author", "language": "language", "date": "created",
          "subject": "subject", "identifier": "identifier"}  # fmt: skip
_LONGEST_LABEL = 100
_CHAPTERS = ("application/xhtml+xml", "text/html")


class EpubExtractor:
    title = _TITLE
    spent = False

    def extract(self, path: Path, limits: Limits) -> ExtractedText:
        """Raises EncryptedFileError, TooLargeError, DamagedFileError, NoTextError."""
        parts = XmlParts(path, limits, _TITLE)
        assembly = TextAssembly(limits)
        try:
            name, root = _book(parts)
            chapters = list(_chapters(root, posixpath.dirname(name)))
            if _is_locked(parts, chapters):
                raise EncryptedFileError(path=str(path))
            outline = _read(parts, chapters, assembly)
            metadata = _metadata(root)
        finally:
            parts.close()
        if parts.repaired:
            assembly.warn(DAMAGED_PARTS)
        text = assembly.finish("epub", "epub", paged=True, outline=outline, metadata=metadata)
        if not any(page.blocks for page in text.pages):
            raise NoTextError(path=str(path))
        return text


def _book(parts: XmlParts) -> tuple[str, XmlElement]:
    """The part that lists the chapters, and its name."""
    container = parts.part(_CONTAINER)
    names = [
        entry.get("full-path", "")
        for entry in (container.iter("{*}rootfile") if container is not None else ())
    ] or [name for name in parts.names() if name.lower().endswith(".opf")]
    for name in names:
        root = parts.part(name)
        if root is not None:
            return name, root
    raise parts.damaged("no list of chapters")


def _chapters(root: XmlElement, folder: str) -> Iterator[str]:
    items = {item.get("id", ""): item for item in root.iter(f"{_OPF}item")}
    for reference in root.iter(f"{_OPF}itemref"):
        item = items.get(reference.get("idref", ""))
        if item is not None and item.get("media-type", "") in _CHAPTERS:
            yield posixpath.normpath(posixpath.join(folder, unquote(item.get("href", ""))))


def _is_locked(parts: XmlParts, chapters: list[str]) -> bool:
    """Whether chapters, and not only fonts, are encrypted."""
    root = parts.part(_ENCRYPTION)
    if root is None:
        return False
    locked = {unquote(entry.get("URI", "")) for entry in root.iter(f"{_XENC}CipherReference")}
    return not locked.isdisjoint(chapters)


def _read(parts: XmlParts, chapters: list[str], assembly: TextAssembly) -> list[OutlineEntry]:
    outline: list[OutlineEntry] = []
    for name in chapters:
        if assembly.is_full:
            break
        try:
            data = parts.read(name)
        except DamagedFileError:
            assembly.warn(DAMAGED_PARTS)
            data = None
        if data is None:
            continue
        add_page(assembly, data)
        heading = assembly.heading_on_page[:_LONGEST_LABEL]
        if heading:
            outline.append(OutlineEntry(heading, assembly.page_number))
            assembly.label_page(heading)
        assembly.end_page()
    return outline


def _metadata(root: XmlElement) -> dict[str, str]:
    found: dict[str, str] = {}
    for item in root.iter(*(f"{_DC}{name}" for name in _NAMES)):
        if item.text:
            found.setdefault(_NAMES[str(item.tag).removeprefix(_DC)], item.text)
    return found
