"""The flow of an OpenDocument body: headings, paragraphs, lists, tables, notes and frames."""

from __future__ import annotations

from collections.abc import Iterator

from summit_kb.domain.text import BlockKind
from summit_kb.ingest.assembly import TextAssembly
from summit_kb.ingest.clean import is_blank, one_line
from summit_kb.ingest.extractors.odf_package import DRAW, OFFICE, TABLE, TEXT
from summit_kb.ingest.extractors.xml_parts import XmlElement
from summit_kb.ingest.structure import kind_of
from summit_kb.ingest.table_rows import add_row

PAGE = "\f"
"""Stands in a paragraph's text where a page begins."""

_UNSEEN = frozenset(
    {
        f"{TEXT}tracked-changes",
        f"{OFFICE}annotation",
        f"{OFFICE}annotation-end",
        f"{TEXT}note-citation",
        f"{TEXT}ruby-text",
        f"{TEXT}note",
    }
)
_FIXED = {f"{TEXT}tab": "\t", f"{TEXT}line-break": "\n", f"{TEXT}soft-page-break": PAGE}
_MOST_SPACES = 200
_MOST_REPEATS = 1_000
_DEEPEST_HEADING = 6
_LONGEST_HEADING = 250
_LISTS = frozenset({f"{TEXT}list"})
_TABLE_HOLDERS = frozenset(
    {f"{TABLE}table-header-rows", f"{TABLE}table-rows", f"{TABLE}table-row-group"}
)


class OdfReader:
    """Puts the blocks below an element into an assembly."""

    def __init__(self, assembly: TextAssembly) -> None:
        self._assembly = assembly
        self._page_is_fresh = True
        self.saw_pages = False

    def read(self, holder: XmlElement) -> None:
        """Paragraphs, lists, tables and frames in order, without recursion but for frames."""
        stack: list[tuple[XmlElement, int]] = [(child, 0) for child in reversed(holder)]
        while stack and not self._assembly.is_full:
            element, depth = stack.pop()
            if element.tag in {f"{TEXT}p", f"{TEXT}h"}:
                self._read_paragraph(element, depth)
            elif element.tag == f"{TABLE}table":
                self._read_table(element)
            elif element.tag == f"{TEXT}soft-page-break":
                self._turn_page()
            elif element.tag not in _UNSEEN:
                inner = depth + (element.tag in _LISTS)
                stack.extend((child, inner) for child in reversed(element))

    def _read_paragraph(self, paragraph: XmlElement, depth: int) -> None:
        parts = paragraph_text(paragraph).split(PAGE)
        kind, level = self._kind(paragraph, depth, one_line(" ".join(parts)))
        self._add(kind, "".join(parts), level)
        for held in _within(paragraph):
            self.read(held)
        if len(parts) > 1:
            self._turn_page()  # a paragraph stays whole, on the page it begins on

    def _kind(self, paragraph: XmlElement, depth: int, text: str) -> tuple[BlockKind, int]:
        kind, level = kind_of(text)
        if kind is BlockKind.HEADING:
            return kind, level
        if paragraph.tag == f"{TEXT}h" and len(text) <= _LONGEST_HEADING:
            outline = paragraph.get(f"{TEXT}outline-level", "1")
            level = int(outline) if outline.isdecimal() else 1
            return BlockKind.HEADING, min(max(level, 1), _DEEPEST_HEADING)
        return (BlockKind.LIST_ITEM, depth - 1) if depth else (kind, level)

    def _read_table(self, table: XmlElement) -> None:
        for row in rows(table):
            texts = [cell_texts(cell) for cell in cells(row)]
            self._page_is_fresh = self._page_is_fresh and all(map(is_blank, map("".join, texts)))
            add_row(self._assembly, texts)

    def _add(self, kind: BlockKind, text: str, level: int) -> None:
        if not is_blank(text):
            self._page_is_fresh = False
            self._assembly.add(kind, text, level)

    def _turn_page(self) -> None:
        self.saw_pages = True
        if not self._page_is_fresh:
            self._assembly.end_page()
            self._page_is_fresh = True


def paragraph_text(paragraph: XmlElement) -> str:
    """What is read in a paragraph, without its notes and frames; PAGE where a page begins."""
    pieces: list[str] = [paragraph.text or ""]
    stack: list[tuple[XmlElement, bool]] = [(child, True) for child in reversed(paragraph)]
    while stack:
        element, entering = stack.pop()
        if not entering:
            pieces.append(element.tail or "")
            continue
        stack.append((element, False))
        if element.tag in _UNSEEN or _is_shape(element):
            continue
        if element.tag == f"{TEXT}s":
            pieces.append(" " * repeats(element, f"{TEXT}c", _MOST_SPACES))
        pieces.append(_FIXED.get(str(element.tag), "") or element.text or "")
        stack.extend((child, True) for child in reversed(element))
    return "".join(pieces)


def rows(table: XmlElement) -> Iterator[XmlElement]:
    """The rows of a table, through groups and headers."""
    stack = list(reversed(table))
    while stack:
        element = stack.pop()
        if element.tag == f"{TABLE}table-row":
            yield element
        elif element.tag in _TABLE_HOLDERS:
            stack.extend(reversed(element))


def cells(row: XmlElement) -> Iterator[XmlElement]:
    """The cells of a row, those that others cover left out."""
    return (cell for cell in row if cell.tag == f"{TABLE}table-cell")


def cell_texts(cell: XmlElement) -> list[str]:
    """The paragraphs of a cell, those of tables in it too."""
    return [
        paragraph_text(paragraph).replace(PAGE, " ")
        for paragraph in cell.iter(f"{TEXT}p", f"{TEXT}h")
    ]


def repeats(element: XmlElement, name: str, most: int = _MOST_REPEATS) -> int:
    """How often an element stands for itself, at most ``most`` times."""
    count = element.get(name, "1")
    return min(int(count), most) if count.isdecimal() else 1


def _within(paragraph: XmlElement) -> Iterator[XmlElement]:
    """Notes and shapes anchored in a paragraph, outermost ones only."""
    stack = list(reversed(paragraph))
    while stack:
        element = stack.pop()
        if element.tag == f"{TEXT}note-body" or _is_shape(element):
            yield element
        elif element.tag == f"{TEXT}note" or element.tag not in _UNSEEN:
            stack.extend(reversed(element))


def _is_shape(element: XmlElement) -> bool:
    # A link is drawn too, and its text stands in the line.
    return str(element.tag).startswith(DRAW) and element.tag != f"{DRAW}a"
