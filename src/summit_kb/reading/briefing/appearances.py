"""What annotations show on a page, as forms with their place (ISO 32000-1, 12.5.5)."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import cast

from pypdf import PageObject, Transformation
from pypdf.generic import (
    ArrayObject,
    DictionaryObject,
    FloatObject,
    NumberObject,
    PdfObject,
    StreamObject,
)

_HIDDEN, _NO_VIEW = 1 << 1, 1 << 5
_NOT_DRAWN = {"/Popup", "/Link"}


def appearances(page: PageObject) -> Iterator[tuple[StreamObject, Transformation]]:
    """The forms of a page's visible annotations and what moves each to its place."""
    for one in _listed(page.get("/Annots")):
        annotation = _plain(one)
        if not isinstance(annotation, DictionaryObject) or not _is_shown(annotation):
            continue
        form = _normal(annotation)
        box = annotation.get("/Rect")
        if form is None:
            continue
        moved = _fitted(form, _numbers(box))
        if moved is not None:
            yield form, moved


def _is_shown(annotation: DictionaryObject) -> bool:
    flags = int(cast("int", annotation.get("/F", 0)))
    return not flags & (_HIDDEN | _NO_VIEW) and annotation.get("/Subtype") not in _NOT_DRAWN


def _normal(annotation: DictionaryObject) -> StreamObject | None:
    """The normal appearance, in the state the annotation is in."""
    given = _plain(annotation.get("/AP"))
    look = _plain(given.get("/N")) if isinstance(given, DictionaryObject) else None
    if isinstance(look, DictionaryObject) and not isinstance(look, StreamObject):
        look = _plain(look.get(str(annotation.get("/AS", "/Off"))))
    return look if isinstance(look, StreamObject) else None


def _fitted(form: StreamObject, rect: Sequence[float]) -> Transformation | None:
    """What maps the form's box, turned by its own matrix, onto ``rect``."""
    box, matrix = _numbers(form.get("/BBox")), _numbers(form.get("/Matrix"))
    if len(box) != 4 or len(rect) != 4:
        return None
    corners = [(x, y) for x in box[::2] for y in box[1::2]]
    if len(matrix) == 6:
        a, b, c, d, e, f = matrix
        corners = [(a * x + c * y + e, b * x + d * y + f) for x, y in corners]
    left, right = min(x for x, _ in corners), max(x for x, _ in corners)
    bottom, top = min(y for _, y in corners), max(y for _, y in corners)
    if right - left <= 0 or top - bottom <= 0:
        return None
    x0, x1 = sorted(rect[::2])
    y0, y1 = sorted(rect[1::2])
    return (
        Transformation()
        .translate(-left, -bottom)
        .scale((x1 - x0) / (right - left), (y1 - y0) / (top - bottom))
        .translate(x0, y0)
    )


def _listed(value: PdfObject | None) -> list[PdfObject]:
    plain = _plain(value)
    return list(plain) if isinstance(plain, ArrayObject) else []


def _numbers(value: PdfObject | None) -> list[float]:
    """The numbers of an array; none where it is no such array."""
    found = [_plain(one) for one in _listed(value)]
    known = [float(one) for one in found if isinstance(one, FloatObject | NumberObject)]
    return known if len(known) == len(found) else []


def _plain(value: PdfObject | None) -> PdfObject | None:
    return value.get_object() if value is not None else None
