"""An OpenDocument file: its content, its fonts by style, what it says of itself."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from summit_kb.ingest.errors import EncryptedFileError
from summit_kb.ingest.extractors.xml_parts import XmlElement, XmlParts
from summit_kb.ingest.extractors.xml_rescue import Slot
from summit_kb.ingest.limits import Limits

_SPACE = "{urn:oasis:names:tc:opendocument:xmlns:%s:1.0}"
OFFICE, TEXT, TABLE, STYLE = (_SPACE % name for name in ("office", "text", "table", "style"))
DRAW, PRESENTATION, META = (_SPACE % name for name in ("drawing", "presentation", "meta"))
_DC = "{http://purl.org/dc/elements/1.1/}"
_FO = "{urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0}"
_LOCKED = b"encryption-data"

_META = {
    f"{_DC}title": "title",
    f"{_DC}subject": "subject",
    f"{_DC}language": "language",
    f"{_DC}creator": "author",
    f"{META}initial-creator": "author",
    f"{META}creation-date": "created",
    f"{_DC}date": "modified",
}
_MOST_PARENTS = 20
_PARAGRAPHS = frozenset({f"{TEXT}p", f"{TEXT}h"})


class OdfPackage(XmlParts):
    """The parts of an OpenDocument file."""

    def __init__(self, path: Path, limits: Limits, title: str) -> None:
        super().__init__(path, limits, title)
        manifest = self.read("META-INF/manifest.xml") or b""
        if _LOCKED in manifest:
            self.close()
            raise EncryptedFileError(path=str(path))

    def body(self, kind: str) -> XmlElement:
        """The element ``office:text``, ``office:spreadsheet`` or ``office:presentation``."""
        root = self.part("content.xml")
        body = root.find(f"{OFFICE}body/{OFFICE}{kind}") if root is not None else None
        if body is None:
            raise self.damaged("no body in content.xml")
        return body

    def metadata(self) -> dict[str, str]:
        root = self.part("meta.xml")
        found: dict[str, str] = {}
        for item in root.iter(*_META) if root is not None else ():
            if item.text:
                found.setdefault(_META[str(item.tag)], item.text)
        return found

    def fonts(self) -> dict[str, str]:
        """The font of each style, through its parents; styles without one are left out."""
        parents: dict[str, str] = {}
        fonts: dict[str, str] = {}
        for name in ("styles.xml", "content.xml"):
            root = self.part(name)
            for style in root.iter(f"{STYLE}style") if root is not None else ():
                own = style.get(f"{STYLE}name", "")
                parents[own] = style.get(f"{STYLE}parent-style-name", "")
                font = _font(style.find(f"{STYLE}text-properties"))
                if font:
                    fonts[own] = font
        return {name: font for name in parents if (font := _inherited(name, parents, fonts))}


def slots(body: XmlElement, fonts: dict[str, str]) -> Iterator[Slot | None]:
    """The texts of a body in reading order with their fonts; None between paragraphs."""
    stack: list[tuple[XmlElement, str, bool]] = [(body, "", False)]
    while stack:
        element, font, is_left = stack.pop()
        if is_left:
            yield Slot(element, font, is_tail=True)
            continue
        if element.tag in _PARAGRAPHS:
            yield None
        own = fonts.get(element.get(f"{TEXT}style-name", ""), font)
        if element.text:
            yield Slot(element, own)
        for child in reversed(element):
            if child.tail:
                stack.append((child, own, True))
            stack.append((child, own, False))


def _font(properties: XmlElement | None) -> str:
    if properties is None:
        return ""
    name = properties.get(f"{STYLE}font-name") or properties.get(f"{_FO}font-family") or ""
    return name.strip("'\"")


def _inherited(name: str, parents: dict[str, str], fonts: dict[str, str]) -> str:
    for _ in range(_MOST_PARENTS):
        if name in fonts:
            return fonts[name]
        if name not in parents:
            break
        name = parents[name]
    return ""
