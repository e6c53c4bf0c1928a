"""Pages of a PDF file set on sheets: each becomes a picture-like form that nothing can act from.

Scripts, links, attachments and form fields stay behind; what annotations show (seals, signatures,
remarks) is drawn. The form is placed by one matrix (ISO 32000-1, 8.10), its content never parsed.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import cast

from pypdf import PageObject, PdfReader, PdfWriter, Transformation
from pypdf.generic import (
    ArrayObject,
    DecodedStreamObject,
    DictionaryObject,
    FloatObject,
    IndirectObject,
    NameObject,
    PdfObject,
    RectangleObject,
    StreamObject,
)

from summit_kb.reading.briefing.appearances import appearances
from summit_kb.reading.briefing.sheet import placement


def place(source: Path, pages: Sequence[int], target: Path) -> list[tuple[float, float]]:
    """Write the pages (from 1; all when none are given) to ``target``, one sheet each.

    Gives the size of each page as shown, in points.
    """
    reader = PdfReader(source)
    if reader.is_encrypted:
        reader.decrypt("")
    writer = PdfWriter()
    numbers = pages or range(1, len(reader.pages) + 1)
    sizes = [_place_page(writer, reader.pages[number - 1]) for number in numbers]
    writer.write(target)
    return sizes


def _place_page(writer: PdfWriter, page: PageObject) -> tuple[float, float]:
    matrix, width, height = _upright(page)
    place = placement(width, height)
    sheet = writer.add_blank_page(place.width, place.height)
    own = matrix.scale(place.scale).translate(place.left, place.bottom)
    forms: list[tuple[PdfObject, Transformation]] = [(_form(writer, page), own)]
    forms += [(form, fitted.transform(own)) for form, fitted in appearances(writer, page)]
    names = DictionaryObject()
    drawn: list[str] = []
    for number, (form, transformation) in enumerate(forms):
        names[NameObject(f"/P{number}")] = form
        numbers = " ".join(f"{value:.5f}" for value in transformation.ctm)
        drawn.append(f"q {numbers} cm /P{number} Do Q")
    content = DecodedStreamObject()
    content.set_data("\n".join(drawn).encode())
    sheet[NameObject("/Contents")] = _added(writer, content)
    sheet[NameObject("/Resources")] = DictionaryObject({NameObject("/XObject"): names})
    return width, height


def _upright(page: PageObject) -> tuple[Transformation, float, float]:
    """What brings the shown part of a page upright to the origin, and its size then."""
    box = RectangleObject(page.cropbox)
    left, bottom = float(box.left), float(box.bottom)
    width, height = float(box.width), float(box.height)
    base = Transformation().translate(-left, -bottom)
    turn = int(page.rotation) % 360
    if turn == 90:
        return base.rotate(-90).translate(0, width), height, width
    if turn == 180:
        return base.rotate(180).translate(width, height), width, height
    if turn == 270:
        return base.rotate(90).translate(height, 0), height, width
    return base, width, height


def _added(writer: PdfWriter, stream: StreamObject) -> IndirectObject:
    return writer._add_object(stream)  # noqa: SLF001  # pyright: ignore[reportPrivateUsage] # pypdf has no other way


def _form(writer: PdfWriter, page: PageObject) -> IndirectObject:
    contents = page.get_contents()
    plain = DecodedStreamObject()
    plain.set_data(contents.get_data() if contents is not None else b"")
    form = plain.flate_encode()
    box = RectangleObject(page.cropbox)
    form[NameObject("/Type")] = NameObject("/XObject")
    form[NameObject("/Subtype")] = NameObject("/Form")
    form[NameObject("/BBox")] = ArrayObject([FloatObject(float(value)) for value in box])
    resources = cast("DictionaryObject", page.get("/Resources", DictionaryObject()).get_object())
    form[NameObject("/Resources")] = resources.clone(writer)
    group = page.get("/Group")
    if group is not None:
        form[NameObject("/Group")] = cast("DictionaryObject", group.get_object()).clone(writer)
    return _added(writer, form)
