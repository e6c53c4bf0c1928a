"""The text on a slide: shapes in order, their paragraphs, tables and diagrams."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from summit_kb.domain.text import BlockKind
from summit_kb.ingest.assembly import TextAssembly
from summit_kb.ingest.clean import one_line
from summit_kb.ingest.extractors.xml_parts import XmlElement
from summit_kb.ingest.extractors.xml_rescue import Slot
from summit_kb.ingest.structure import kind_of
from summit_kb.ingest.table_rows import add_row

A = "{http://schemas.openxmlformats.org/drawingml/2006/main}"
P = "{http://schemas.openxmlformats.org/presentationml/2006/main}"
DIAGRAM = "{http://schemas.openxmlformats.org/drawingml/2006/diagram}"
_CHOICE = "{http://schemas.openxmlformats.org/markup-compatibility/2006}Choice"
_ALTERNATIVES = "{http://schemas.openxmlformats.org/markup-compatibility/2006}AlternateContent"
_DATA = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}dm"

_TITLES = frozenset({"title", "ctrTitle"})
_FURNITURE = frozenset({"sldNum", "dt", "ftr", "hdr", "sldImg"})
_BODIES = frozenset({"body", "obj", "half", ""})
_HOLDERS = frozenset({f"{P}grpSp", f"{P}spTree", f"{P}cSld", _ALTERNATIVES, _CHOICE})

PartOf = Callable[[str], XmlElement | None]


class SlideReader:
    """Puts the blocks of one slide into an assembly; ``part_of`` gives a related part by its id."""

    def __init__(self, assembly: TextAssembly, part_of: PartOf) -> None:
        self._assembly = assembly
        self._part_of = part_of
        self.title = ""

    def read(self, slide: XmlElement) -> None:
        for shape in _shapes(slide):
            if shape.tag == f"{P}graphicFrame":
                self._read_frame(shape)
            else:
                self._read_shape(shape)

    def read_notes(self, notes: XmlElement) -> None:
        """What the speaker says to the slide."""
        for shape in _shapes(notes):
            if shape.tag == f"{P}sp" and _role(shape) == "body":
                for paragraph in shape.iter(f"{A}p"):
                    self._assembly.add(BlockKind.QUOTE, paragraph_text(paragraph))

    def _read_shape(self, shape: XmlElement) -> None:
        role = _role(shape)
        if role in _FURNITURE:
            return
        paragraphs = list(shape.iter(f"{A}p"))
        if role in _TITLES:
            title = one_line(" ".join(paragraph_text(each) for each in paragraphs))
            self.title = self.title or title
            self._assembly.add(BlockKind.HEADING, title, 1)
            return
        for paragraph in paragraphs:
            self._add(paragraph, is_listed=role in _BODIES)

    def _add(self, paragraph: XmlElement, *, is_listed: bool) -> None:
        text = paragraph_text(paragraph)
        properties = paragraph.find(f"{A}pPr")
        depth = _number(properties.get("lvl", "0")) if properties is not None else 0
        is_plain = properties is not None and properties.find(f"{A}buNone") is not None
        kind, level = kind_of(one_line(text))
        if kind is not BlockKind.HEADING and is_listed and not is_plain:
            kind, level = BlockKind.LIST_ITEM, depth
        self._assembly.add(kind, text, level)

    def _read_frame(self, frame: XmlElement) -> None:
        for row in frame.iter(f"{A}tr"):
            cells = row.findall(f"{A}tc")
            add_row(
                self._assembly,
                [[paragraph_text(each) for each in cell.iter(f"{A}p")] for cell in cells],
            )
        for diagram in frame.iter(f"{DIAGRAM}relIds"):
            data = self._part_of(diagram.get(_DATA, ""))
            for point in data.iter(f"{DIAGRAM}t") if data is not None else ():
                for paragraph in point.iter(f"{A}p"):
                    self._add(paragraph, is_listed=True)


def paragraph_text(paragraph: XmlElement) -> str:
    """The text of a paragraph; a line break is a newline."""
    pieces: list[str] = []
    for element in paragraph.iter(f"{A}t", f"{A}br", f"{A}tab"):
        if element.tag == f"{A}t":
            pieces.append(element.text or "")
        else:
            pieces.append("\n" if element.tag == f"{A}br" else "\t")
    return "".join(pieces)


def slots(part: XmlElement) -> Iterator[Slot | None]:
    """The texts of a part with their fonts, for the rescue of legacy text."""
    font = ""
    for element in part.iter(f"{A}p", f"{A}r", f"{A}fld", f"{A}t"):
        if element.tag == f"{A}p":
            yield None
        elif element.tag == f"{A}t":
            yield Slot(element, font)
        else:
            latin = element.find(f"{A}rPr/{A}latin")
            font = latin.get("typeface", "") if latin is not None else ""


def _shapes(root: XmlElement) -> Iterator[XmlElement]:
    """Shapes and frames in reading order, through groups; of alternatives the first."""
    stack = list(reversed(root))
    while stack:
        element = stack.pop()
        if element.tag in {f"{P}sp", f"{P}graphicFrame", f"{P}cxnSp"}:
            yield element
        elif element.tag == _ALTERNATIVES:
            stack.extend(list(element)[:1])
        elif element.tag in _HOLDERS:
            stack.extend(reversed(element))


def _role(shape: XmlElement) -> str | None:
    """What a placeholder is for; "" for one without a type, None for a shape of its own."""
    holder = shape.find(f"{P}nvSpPr/{P}nvPr/{P}ph")
    return holder.get("type", "") if holder is not None else None


def _number(text: str) -> int:
    return int(text) if text.isdecimal() else 0
