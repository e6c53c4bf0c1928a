"""What DOCX, XLSX and PPTX share: relations between parts, the main part, the properties."""

from __future__ import annotations

import posixpath
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from summit_kb.ingest.extractors.xml_parts import XmlElement, XmlParts
from summit_kb.ingest.limits import Limits

RELATION_ID = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id"

_RELATIONSHIP = "{http://schemas.openxmlformats.org/package/2006/relationships}Relationship"
_MAIN_PART = "/officeDocument"
_CORE = {
    "{http://purl.org/dc/elements/1.1/}title": "title",
    "{http://purl.org/dc/elements/1.1/}creator": "author",
    "{http://purl.org/dc/elements/1.1/}subject": "subject",
    "{http://purl.org/dc/elements/1.1/}language": "language",
    "{http://purl.org/dc/terms/}created": "created",
    "{http://purl.org/dc/terms/}modified": "modified",
}
_STRICT, _LOOSE = b"http://purl.oclc.org/ooxml/", b"http://schemas.openxmlformats.org/"
_YEARLESS = (b"wordprocessingml/main", b"drawingml/main", b"drawingml/diagram",
             b"presentationml/main", b"officeDocument/relationships")  # fmt: skip


@dataclass(frozen=True)
class Relation:
    """What a part points at: the last word of the kind ("notesSlide") and the other part."""

    kind: str
    target: str


class OoxmlPackage(XmlParts):
    """A package and its main part, found by its relations or by its usual name."""

    replaced: Mapping[bytes, bytes] = {
        _STRICT + name: _LOOSE + name.replace(b"/", b"/2006/", 1) for name in _YEARLESS
    }

    def __init__(self, path: Path, limits: Limits, title: str, usual: str) -> None:
        super().__init__(path, limits, title)
        self.main = self.find_main(usual)

    def beside_main(self, name: str) -> XmlElement | None:
        """The parsed part next to the main one ("styles.xml"), None when it is not there."""
        return self.part(posixpath.join(posixpath.dirname(self.main), name))

    def relations(self, part: str) -> dict[str, Relation]:
        """What ``part`` points at inside the package, by the ids used in it."""
        folder, name = posixpath.split(part)
        root = self.part(posixpath.join(folder, "_rels", f"{name}.rels"))
        found: dict[str, Relation] = {}
        for relation in root.iter(_RELATIONSHIP) if root is not None else ():
            if relation.get("TargetMode") != "External":
                target = posixpath.normpath(posixpath.join("/", folder, relation.get("Target", "")))
                kind = relation.get("Type", "").rpartition("/")[2]
                found[relation.get("Id", "")] = Relation(kind, target.lstrip("/"))
        return found

    def metadata(self) -> dict[str, str]:
        """Title, author and dates as the file tells them."""
        core = self.part("docProps/core.xml")
        if core is None:
            return {}
        return {_CORE[str(item.tag)]: item.text for item in core if item.tag in _CORE and item.text}

    def find_main(self, usual: str) -> str:
        """The name of the main part, by the relations or as it usually is."""
        root = self.part("_rels/.rels")
        for relation in root.iter(_RELATIONSHIP) if root is not None else ():
            target = relation.get("Target", "").lstrip("/")
            if relation.get("Type", "").endswith(_MAIN_PART) and self.has(target):
                return target
        if self.has(usual):
            return usual
        raise self.damaged("no main document part")
