"""Pages of a PDF file set on sheets: each becomes a picture-like form that nothing can act from.

Scripts, links, attachments and form fields stay behind; what annotations show (seals, signatures,
remarks) is drawn. The form is placed by one matrix (ISO 32000-1, 8.10), its content never parsed.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from io import BytesIO
from pathlib import Path

from pypdf import PageObject, PdfReader, Transformation
from pypdf.constants import UserAccessPermissions
from pypdf.generic import (
    ArrayObject,
    DictionaryObject,
    NameObject,
    PdfObject,
    RectangleObject,
    StreamObject,
)

from summit_kb.reading.briefing.appearances import appearances
from summit_kb.reading.briefing.invisible import Row, words_over
from summit_kb.reading.briefing.pdf_file import PdfFile, stream
from summit_kb.reading.briefing.sheet import A4, Paper, placement
from summit_kb.reading.briefing.sheet_file import SheetFile
from summit_kb.reading.briefing.transfer import Transfer

_NEEDED = UserAccessPermissions.EXTRACT
_NO_WORDS: Mapping[str, Sequence[Row]] = {}


class ForbiddenError(Exception):
    """Whoever locked the file allows nothing to be taken out of it."""


class LayersError(Exception):
    """Some of what its pages hold is not to be seen, which a form does not know."""


def place(
    source: Path,
    pages: Sequence[int],
    target: Path,
    *,
    paper: Paper = A4,
    words: Mapping[str, Sequence[Row]] = _NO_WORDS,
    tell: Callable[[int], None] = lambda _done: None,
) -> list[tuple[float, float]]:
    """Write the pages (from 1; all when none are given) to ``target``, one sheet each.

    ``words`` are seen by nobody and found by all: by sheet (from 0, as text). ``tell`` is told
    how many sheets are done, 0 once the file is open. Gives the size of each page in points.
    """
    with source.open("rb") as opened, target.open("wb") as made:
        reader = PdfReader(opened)
        _check(reader)
        numbers = pages or range(1, len(reader.pages) + 1)
        tell(0)
        shown = [reader.pages[number - 1] for number in numbers]
        sizes = [_upright(page)[1:] for page in shown]
        file = PdfFile(made)
        sheets = SheetFile(file, len(shown))
        unseen = PdfReader(BytesIO(words_over(sizes, words, paper))) if words else None
        placing = _Placing(file, reader, unseen, paper)
        for at, page in enumerate(shown):
            placing.set_page(sheets, page, at)
            tell(at + 1)
        sheets.finish()
    return sizes


class _Placing:
    """Sets pages of one file on sheets of another."""

    def __init__(
        self, file: PdfFile, reader: PdfReader, unseen: PdfReader | None, paper: Paper
    ) -> None:
        self._file = file
        self._transfer = Transfer(file, reader)
        self._unseen = (unseen, Transfer(file, unseen)) if unseen is not None else None
        self._paper = paper

    def set_page(self, sheets: SheetFile, page: PageObject, at: int) -> None:
        """Set ``page`` on the next sheet, which is number ``at`` from 0."""
        matrix, width, height = _upright(page)
        place = placement(width, height, self._paper)
        own = matrix.scale(place.scale).translate(place.left, place.bottom)
        names: list[bytes] = []
        drawn: list[bytes] = []
        for number, (form, moved) in enumerate(self._forms(page, own)):
            names.append(b"/P%d %d 0 R" % (number, form))
            numbers = " ".join(f"{value:.5f}" for value in moved.ctm).encode()
            drawn.append(b"q %b cm /P%d Do Q" % (numbers, number))
        if self._unseen is not None:
            words, transfer = self._unseen
            names.append(b"/W %d 0 R" % form_of(self._file, transfer, words.pages[at]))
            drawn.append(b"/W Do")
        content = self._file.add(stream(b"\n".join(drawn)))
        resources = b"<</XObject<<%b>>>>" % b"".join(names)
        sheets.add((place.width, place.height), b"%d 0 R" % content, resources)

    def _forms(self, page: PageObject, own: Transformation) -> Iterator[tuple[int, Transformation]]:
        yield form_of(self._file, self._transfer, page), own
        for form, fitted in appearances(page):
            yield self._file.add(self._look(form)), fitted.transform(own)

    def _look(self, form: StreamObject) -> bytes:
        body = self._transfer.body(form)
        if b"/Subtype /Form" in body[:2000]:
            return body
        # Some programs leave out what every form has to say of itself.
        return body.replace(b"<<", b"<</Type/XObject/Subtype/Form", 1)


def form_of(file: PdfFile, transfer: Transfer, page: PageObject) -> int:
    """A page's content as a form; the number of it."""
    contents = page.get_contents()
    data = contents.get_data() if contents is not None else b""
    box = b" ".join(f"{float(value):.4f}".encode() for value in RectangleObject(page.cropbox))
    parts = [b"/Type/XObject/Subtype/Form/BBox[%b]/Resources" % box]
    parts.append(transfer.body(_used(page, data)))
    group = page.get("/Group")
    if group is not None:
        parts.append(b"/Group" + transfer.body(group.get_object() or group))
    return file.add(stream(data, b"".join(parts)))


def _used(page: PageObject, data: bytes) -> DictionaryObject:
    """The resources without the pictures that this page does not draw.

    Scanners write one list of all pictures for all pages: each would bring the whole file along.
    """
    given = page.get("/Resources")
    plain = given.get_object() if given is not None else None
    resources = DictionaryObject(plain if isinstance(plain, DictionaryObject) else {})
    pictures = resources.get("/XObject")
    listed = pictures.get_object() if pictures is not None else None
    if isinstance(listed, DictionaryObject):
        kept = {key: listed.raw_get(key) for key in listed if _is_named(str(key), data)}
        resources[NameObject("/XObject")] = DictionaryObject(kept)
    return resources


def _is_named(name: str, data: bytes) -> bool:
    # A name with other letters may be written in several ways.
    return not name[1:].isalnum() or not name.isascii() or name.encode("ascii") in data


def _check(reader: PdfReader) -> None:
    if reader.is_encrypted:
        reader.decrypt("")
        allowed = reader.user_access_permissions
        if allowed is not None and not allowed & _NEEDED:
            raise ForbiddenError
    layers = reader.root_object.get("/OCProperties")
    plain = layers.get_object() if layers is not None else None
    usual = plain.get("/D") if isinstance(plain, DictionaryObject) else None
    shown = usual.get_object() if usual is not None else None
    if isinstance(shown, DictionaryObject) and (
        shown.get("/BaseState", "/ON") != "/ON" or _count(shown.get("/OFF"))
    ):
        raise LayersError


def _count(value: PdfObject | None) -> int:
    plain = value.get_object() if value is not None else None
    return len(plain) if isinstance(plain, ArrayObject) else 0


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
