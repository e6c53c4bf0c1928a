"""A DOCX file as a package of parts."""

from __future__ import annotations

from pathlib import Path

from summit_kb.ingest.extractors.ooxml import OoxmlPackage
from summit_kb.ingest.extractors.xml_parts import XmlElement
from summit_kb.ingest.limits import Limits

__all__ = ["DocxPackage", "W", "XmlElement"]

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"


class DocxPackage(OoxmlPackage):
    """The package of a Word document."""

    def __init__(self, path: Path, limits: Limits) -> None:
        super().__init__(path, limits, "Word (DOCX)", "word/document.xml")
