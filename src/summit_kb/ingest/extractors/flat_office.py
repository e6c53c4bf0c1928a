"""Office documents that are one XML file: flat OpenDocument, Word 2003 XML and flat Word files."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from summit_kb.domain.text import ExtractedText
from summit_kb.ingest.extractors.docx import DocxExtractor
from summit_kb.ingest.extractors.docx_package import DocxPackage, W
from summit_kb.ingest.extractors.odf import OdpExtractor, OdsExtractor, OdtExtractor
from summit_kb.ingest.extractors.odf_package import OdfPackage
from summit_kb.ingest.extractors.xml_parts import XmlElement
from summit_kb.ingest.limits import Limits

_PKG = "{http://schemas.microsoft.com/office/2006/xmlPackage}"
_HINT = "{http://schemas.microsoft.com/office/word/2003/auxHint}"
_OFFICE = "{urn:schemas-microsoft-com:office:office}"
_OLD_WORD = b"http://schemas.microsoft.com/office/word/2003/wordml"
_PROPERTIES = {
    f"{_OFFICE}Title": "title",
    f"{_OFFICE}Subject": "subject",
    f"{_OFFICE}Author": "author",
    f"{_OFFICE}Created": "created",
    f"{_OFFICE}LastSaved": "modified",
}


class FlatOdf(OdfPackage):
    """Everything stands in one root; there are no parts to ask for and nothing is locked."""

    def __init__(self, path: Path, limits: Limits, title: str) -> None:
        self.prepare(path, limits, title)
        self._root = self.parsed(path.name, self.whole())

    def part(self, name: str) -> XmlElement | None:
        return self._root

    def close(self) -> None:
        return


class FlatDocx(DocxPackage):
    """A Word document whose parts stand in one file, of 2003 or later."""

    replaced: Mapping[bytes, bytes] = {
        **DocxPackage.replaced,
        _OLD_WORD: W.strip("{}").encode(),
    }

    def __init__(self, path: Path, limits: Limits) -> None:
        self.prepare(path, limits, "Word XML")
        root: Any = self.parsed(path.name, self.whole())
        self._properties: XmlElement | None = None
        if root.tag == f"{_PKG}package":
            self._parts = _parts_of(root)
            self.main = self.find_main("word/document.xml")
            return
        _made_like_docx(root)
        self.main = "word/document.xml"
        self._parts = {self.main: root}
        styles = root.find(f"{W}styles")
        if styles is not None:
            self._parts["word/styles.xml"] = styles
        self._properties = root.find(f"{_OFFICE}DocumentProperties")

    def has(self, name: str) -> bool:
        return name.lstrip("/").lower() in self._parts

    def part(self, name: str) -> XmlElement | None:
        return self._parts.get(name.lstrip("/").lower())

    def metadata(self) -> dict[str, str]:
        if self._properties is None:
            return super().metadata()
        return {
            _PROPERTIES[str(item.tag)]: item.text
            for item in self._properties
            if item.tag in _PROPERTIES and item.text
        }

    def close(self) -> None:
        return


def _parts_of(package: XmlElement) -> dict[str, XmlElement]:
    found: dict[str, XmlElement] = {}
    for part in package.findall(f"{_PKG}part"):
        data = part.find(f"{_PKG}xmlData")
        if data is not None and len(data):
            found[part.get(f"{_PKG}name", "").lstrip("/").lower()] = data[0]
    return found


def _made_like_docx(root: XmlElement) -> None:
    """Sections become holders that are walked through; numbers drawn by Word become text."""
    for holder in root.iter(f"{_HINT}sect", f"{_HINT}sub-section"):
        holder.tag = f"{W}sdt"
    for paragraph in root.iter(f"{W}p"):
        drawn = paragraph.find(f"{W}pPr/{W}listPr/{_HINT}t")
        text = next(paragraph.iter(f"{W}t"), None)
        if drawn is not None and text is not None:
            text.text = f"{drawn.get(f'{_HINT}val', '')} {text.text or ''}".strip()


class WordXmlExtractor(DocxExtractor):
    title = "Word XML"

    def extract(self, path: Path, limits: Limits) -> ExtractedText:
        return self.text_of(FlatDocx(path, limits), path, limits, "word-xml")


class FodtExtractor(OdtExtractor):
    title = "OpenDocument (FODT)"
    format = "fodt"
    package = FlatOdf


class FodsExtractor(OdsExtractor):
    title = "OpenDocument (FODS)"
    format = "fods"
    package = FlatOdf


class FodpExtractor(OdpExtractor):
    title = "OpenDocument (FODP)"
    format = "fodp"
    package = FlatOdf
