"""Sets a source text as a Word document with real headings, lists and tables."""

from __future__ import annotations

import zipfile
from datetime import UTC, datetime
from io import BytesIO
from pathlib import Path

from docx import Document
from docx.document import Document as WordDocument
from docx.enum.text import WD_LINE_SPACING
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Cm, Pt, RGBColor
from docx.table import _Cell
from docx.text.paragraph import Paragraph as WordParagraph
from markdown_source import Block, BulletList, Heading, Note, Paragraph, Runs, Table, plain
from record import Record

INK, ACCENT, TINT, LINE = "1B2430", "0B5563", "EDF3F4", "B9C8CC"
EPOCH = (1980, 1, 1, 0, 0, 0)


def build_docx(blocks: list[Block], record: Record) -> bytes:
    """The file's bytes; the same source and record give the same bytes."""
    document = Document()
    _page(document)
    _styles(document, record.language)
    _properties(document, record)
    _opening(document, record)
    for block in blocks:
        _add(document, block)
    _footer(document, record)
    buffer = BytesIO()
    document.save(buffer)
    return _settled(buffer.getvalue())


def _page(document: WordDocument) -> None:
    section = document.sections[0]
    section.page_width, section.page_height = Cm(21), Cm(29.7)
    section.left_margin = section.right_margin = Cm(2.6)
    section.top_margin, section.bottom_margin = Cm(2.2), Cm(2.2)


def _styles(document: WordDocument, language: str) -> None:
    normal = document.styles["Normal"]
    _font(normal, "Times New Roman", 12.5, INK)
    normal.paragraph_format.space_after = Pt(7)
    normal.paragraph_format.line_spacing_rule = WD_LINE_SPACING.MULTIPLE
    normal.paragraph_format.line_spacing = 1.25
    mark = OxmlElement("w:lang")
    mark.set(qn("w:val"), "vi-VN" if language == "vi" else "en-GB")
    normal.element.get_or_add_rPr().append(mark)
    for name, size in (("Title", 21), ("Heading 1", 15), ("Heading 2", 13)):
        _font(document.styles[name], "Arial", size, ACCENT)
        document.styles[name].font.bold = True
    for name in ("List Bullet", "List Number"):
        document.styles[name].paragraph_format.space_after = Pt(4)


def _font(style, name: str, size: float, colour: str) -> None:  # noqa: ANN001 - untyped in docx
    style.font.name, style.font.size = name, Pt(size)
    style.font.color.rgb = RGBColor.from_string(colour)
    fonts = style.element.get_or_add_rPr().get_or_add_rFonts()
    for script in ("w:ascii", "w:hAnsi", "w:eastAsia", "w:cs"):
        fonts.set(qn(script), name)
    for theme in ("w:asciiTheme", "w:hAnsiTheme", "w:eastAsiaTheme", "w:cstheme"):
        fonts.attrib.pop(qn(theme), None)


def _properties(document: WordDocument, record: Record) -> None:
    when = datetime.fromisoformat(record.added).astimezone(UTC).replace(tzinfo=None)
    properties = document.core_properties
    properties.title, properties.subject = record.title, record.subject
    properties.author = properties.last_modified_by = "Summit KB"
    properties.language = record.language
    properties.comments, properties.keywords = "", record.kind
    properties.created = properties.modified = when
    properties.revision = 1


def _opening(document: WordDocument, record: Record) -> None:
    series = document.add_paragraph()
    run = series.add_run(f"{record.series}  ·  {record.kind}")
    run.font.size, run.font.name = Pt(9.5), "Arial"
    document.add_paragraph(record.title, style="Title")
    details = document.add_paragraph()
    run = details.add_run(record.details)
    run.font.size, run.font.name = Pt(10), "Arial"


def _add(document: WordDocument, block: Block) -> None:
    match block:
        case Heading():
            document.add_heading(plain(block.runs), level=block.level - 1)
        case Paragraph():
            _write(document.add_paragraph(), block.runs)
        case Note():
            _add_note(document, block)
        case BulletList():
            style = "List Number" if block.ordered else "List Bullet"
            for item in block.items:
                _write(document.add_paragraph(style=style), item)
        case Table():
            _add_table(document, block)


def _write(paragraph: WordParagraph, runs: Runs, *, bold: bool = False) -> None:
    for run in runs:
        written = paragraph.add_run(run.text)
        written.bold = run.bold or bold or None
        written.italic = run.italic or None


def _add_note(document: WordDocument, note: Note) -> None:
    paragraph = document.add_paragraph()
    _write(paragraph, note.runs)
    properties = paragraph._p.get_or_add_pPr()  # noqa: SLF001 - docx has no door to borders
    borders = OxmlElement("w:pBdr")
    left = OxmlElement("w:left")
    for key, value in (("val", "single"), ("sz", "24"), ("space", "8"), ("color", ACCENT)):
        left.set(qn(f"w:{key}"), value)
    borders.append(left)
    properties.append(borders)
    properties.append(_shade(TINT))
    paragraph.paragraph_format.space_after = Pt(12)


def _add_table(document: WordDocument, block: Table) -> None:
    table = document.add_table(rows=0, cols=len(block.rows[0]))
    table.style = "Table Grid"
    for number, row in enumerate(block.rows):
        cells = table.add_row().cells
        for cell, runs in zip(cells, row, strict=True):
            _fill(cell, runs, header=number == 0)
    heading = table.rows[0]._tr.get_or_add_trPr()  # noqa: SLF001 - docx has no door to repeated rows
    heading.append(OxmlElement("w:tblHeader"))
    document.add_paragraph().paragraph_format.space_after = Pt(2)


def _fill(cell: _Cell, runs: Runs, *, header: bool) -> None:
    paragraph = cell.paragraphs[0]
    _write(paragraph, runs, bold=header)
    paragraph.paragraph_format.space_before = paragraph.paragraph_format.space_after = Pt(3)
    if header:
        cell._tc.get_or_add_tcPr().append(_shade(TINT))  # noqa: SLF001 - docx has no door to shading


def _shade(colour: str):  # noqa: ANN202 - an lxml element of docx's own class
    shade = OxmlElement("w:shd")
    shade.set(qn("w:val"), "clear")
    shade.set(qn("w:color"), "auto")
    shade.set(qn("w:fill"), colour)
    return shade


def _footer(document: WordDocument, record: Record) -> None:
    paragraph = document.sections[0].footer.paragraphs[0]
    run = paragraph.add_run(f"Summit KB · {record.kind}")
    run.font.size, run.font.name = Pt(9), "Arial"


def _settled(data: bytes) -> bytes:
    """The same package with fixed times, so that a rebuild gives the same bytes."""
    buffer = BytesIO()
    with zipfile.ZipFile(BytesIO(data)) as old, zipfile.ZipFile(buffer, "w") as new:
        for name in old.namelist():
            entry = zipfile.ZipInfo(name, EPOCH)
            entry.compress_type = zipfile.ZIP_DEFLATED
            entry.external_attr = 0o600 << 16
            entry.create_system = 0
            new.writestr(entry, old.read(name))
    return buffer.getvalue()


def write_docx(blocks: list[Block], record: Record, target: Path) -> None:
    target.write_bytes(build_docx(blocks, record))
