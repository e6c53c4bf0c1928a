"""DOCX: paragraphs, lists, tables, text boxes and notes of the main part, in reading order."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from summit_kb.domain.text import BlockKind, ExtractedText
from summit_kb.ingest.assembly import TextAssembly
from summit_kb.ingest.clean import is_blank, one_line
from summit_kb.ingest.errors import EmptyFileError
from summit_kb.ingest.extractors.docx_fonts import rescue_parts
from summit_kb.ingest.extractors.docx_package import DocxPackage, W, XmlElement
from summit_kb.ingest.extractors.docx_runs import (
    PAGE,
    note_ids,
    paragraph_text,
    split_at_pages,
    text_boxes,
)
from summit_kb.ingest.extractors.docx_styles import Numbering, Styles
from summit_kb.ingest.legacy_runs import legacy_warnings
from summit_kb.ingest.limits import Limits
from summit_kb.ingest.structure import kind_of
from summit_kb.ingest.table_rows import add_row

DAMAGED_PARTS = "damaged-parts"

# Word documents give heading styles to whole paragraphs; those are not headings.
_LONGEST_HEADING = 250
_HOLDERS = frozenset(
    f"{W}{name}" for name in ("sdt", "sdtContent", "ins", "smartTag", "customXml", "moveTo")
)


class DocxExtractor:
    title = "Word (DOCX)"
    spent = False

    def extract(self, path: Path, limits: Limits) -> ExtractedText:
        """Raises EncryptedFileError, TooLargeError, DamagedFileError, EmptyFileError."""
        return self.text_of(DocxPackage(path, limits), path, limits, "docx")

    def text_of(
        self, package: DocxPackage, path: Path, limits: Limits, format_id: str
    ) -> ExtractedText:
        """The text of an open package, which is closed."""
        try:
            root = package.part(package.main)
            body = root.find(f"{W}body") if root is not None else None
            if body is None:
                raise package.damaged("no body in the main part")
            assembly = TextAssembly(limits)
            reader = DocxReader(package, assembly, body)
            reader.read(body)
            if package.repaired:
                assembly.warn(DAMAGED_PARTS)
            text = assembly.finish(
                format_id, "docx", paged=reader.saw_pages, metadata=package.metadata()
            )
        finally:
            package.close()
        if not any(page.blocks for page in text.pages):
            raise EmptyFileError(path=str(path))
        return text


class DocxReader:
    """Walks the body and fills an assembly."""

    def __init__(self, package: DocxPackage, assembly: TextAssembly, body: XmlElement) -> None:
        self._assembly = assembly
        styles = package.beside_main("styles.xml")
        notes = {kind: package.beside_main(f"{kind}s.xml") for kind in ("footnote", "endnote")}
        parts = [body, *(root for root in notes.values() if root is not None)]
        for code in legacy_warnings(rescue_parts(parts, styles)):
            assembly.warn(code)
        self._styles = Styles(styles)
        self._numbering = Numbering.read(package.beside_main("numbering.xml"))
        self._notes = {kind: _notes(root, kind) for kind, root in notes.items()}
        self._page_is_fresh = True
        self.saw_pages = False

    def read(self, holder: XmlElement) -> None:
        for element in _blocks(holder):
            if self._assembly.is_full:
                return
            if element.tag == f"{W}p":
                self._read_paragraph(element)
            else:
                self._read_table(element)

    def _read_paragraph(self, paragraph: XmlElement) -> None:
        properties = paragraph.find(f"{W}pPr")
        if properties is not None and _is_on(properties.find(f"{W}pageBreakBefore")):
            self._turn_page()
        kind, level, label = self._kind(properties, one_line(paragraph_text(paragraph)))
        parts = split_at_pages(paragraph_text(paragraph))
        for number, part in enumerate(parts):
            if number:
                self._turn_page()
            text = f"{label} {part}" if label and not number else part
            self._add(kind, text, level)
        for box in text_boxes(paragraph):
            self.read(box)
        self._read_notes(paragraph)

    def _read_notes(self, paragraph: XmlElement) -> None:
        for kind, notes in self._notes.items():
            for note_id in note_ids(paragraph, kind):
                self._add(BlockKind.PARAGRAPH, notes.get(note_id, ""), 0)

    def _read_table(self, table: XmlElement) -> None:
        for row in _inside(table, f"{W}tr"):
            cells = [self._paragraphs_of(cell) for cell in _inside(row, f"{W}tc")]
            if any(PAGE in text for cell in cells for text in cell):
                self._turn_page()
            if not all(is_blank(text) for cell in cells for text in cell):
                self._page_is_fresh = False
            add_row(self._assembly, [[text.replace(PAGE, " ") for text in cell] for cell in cells])

    def _paragraphs_of(self, cell: XmlElement) -> list[str]:
        found: list[str] = []
        for paragraph in cell.iter(f"{W}p"):
            text = paragraph_text(paragraph)
            listed = self._styles.numbering(paragraph.find(f"{W}pPr"))
            if listed is not None and not is_blank(text):
                text = f"{self._numbering.next_label(*listed)} {text}"
            found.append(text)
        return found

    def _kind(self, properties: XmlElement | None, text: str) -> tuple[BlockKind, int, str]:
        """Kind and level of a paragraph, and the number that Word draws before it."""
        if is_blank(text):
            return BlockKind.PARAGRAPH, 0, ""
        found = self._styles.numbering(properties)
        label = self._numbering.next_label(*found) if found is not None else ""
        kind, level = kind_of(f"{label} {text}".strip())
        if kind is not BlockKind.HEADING and len(text) <= _LONGEST_HEADING:
            level = self._styles.heading_level(properties)
            kind = BlockKind.HEADING if level else kind
        if kind is BlockKind.HEADING:
            return kind, level, label
        if found is not None:
            return BlockKind.LIST_ITEM, found[1], label
        return kind, 0, ""

    def _add(self, kind: BlockKind, text: str, level: int) -> None:
        if not is_blank(text):
            self._page_is_fresh = False
            self._assembly.add(kind, text, level)

    def _turn_page(self) -> None:
        # A break told and the same break as it was drawn must not count twice.
        self.saw_pages = True
        if not self._page_is_fresh:
            self._assembly.end_page()
            self._page_is_fresh = True


def _blocks(holder: XmlElement) -> Iterator[XmlElement]:
    """Paragraphs and tables below ``holder``, also those in content controls."""
    stack = list(reversed(holder))
    while stack:
        element = stack.pop()
        if element.tag in {f"{W}p", f"{W}tbl"}:
            yield element
        elif element.tag in _HOLDERS:
            stack.extend(reversed(element))


def _inside(parent: XmlElement, tag: str) -> Iterator[XmlElement]:
    """Rows of a table or cells of a row, through content controls."""
    stack = list(reversed(parent))
    while stack:
        element = stack.pop()
        if element.tag == tag:
            yield element
        elif element.tag in _HOLDERS:
            stack.extend(reversed(element))


def _is_on(switch: XmlElement | None) -> bool:
    return switch is not None and switch.get(f"{W}val", "1") not in {"0", "false", "off"}


def _notes(root: XmlElement | None, kind: str) -> dict[str, str]:
    if root is None:
        return {}
    return {
        note.get(f"{W}id") or "": " ".join(
            paragraph_text(paragraph).replace(PAGE, " ") for paragraph in note.iter(f"{W}p")
        )
        for note in root.iter(f"{W}{kind}")
        if note.get(f"{W}type") is None
    }
