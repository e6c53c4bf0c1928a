import pytest
from pypdf import PdfWriter
from pypdf.generic import (
    ArrayObject,
    DecodedStreamObject,
    DictionaryObject,
    FloatObject,
    NameObject,
    NumberObject,
)

from summit_kb.reading.briefing.appearances import appearances


def floats(*values):
    return ArrayObject([FloatObject(value) for value in values])


def page_with(writer, *, box=(0, 0, 10, 20), matrix=None, subtype="/Stamp", flags=0, states=None):
    form = DecodedStreamObject()
    form.set_data(b"0 0 1 1 re f")
    form[NameObject("/BBox")] = floats(*box)
    if matrix:
        form[NameObject("/Matrix")] = floats(*matrix)
    look = writer._add_object(form)
    if states:
        look = DictionaryObject({NameObject(states): look})
    page = writer.add_blank_page(200, 200)
    annotation = DictionaryObject(
        {
            NameObject("/Subtype"): NameObject(subtype),
            NameObject("/F"): NumberObject(flags),
            NameObject("/Rect"): floats(100, 50, 120, 90),
            NameObject("/AP"): DictionaryObject({NameObject("/N"): look}),
            NameObject("/AS"): NameObject("/On"),
        }
    )
    page[NameObject("/Annots")] = ArrayObject([annotation])
    return page


def corners(transformation, *points):
    return [tuple(round(value, 6) for value in transformation.apply_on(one)) for one in points]


def test_the_box_is_stretched_over_the_rectangle():
    writer = PdfWriter()
    [(_, moved)] = appearances(page_with(writer))
    assert corners(moved, (0, 0), (10, 20)) == [(100, 50), (120, 90)]


def test_a_form_turned_by_its_own_matrix_still_fills_the_rectangle():
    writer = PdfWriter()
    page = page_with(writer, box=(0, 0, 20, 10), matrix=(0, 1, -1, 0, 0, 0))
    [(_, moved)] = appearances(page)
    assert corners(moved, (-10, 0), (0, 20)) == [(100, 50), (120, 90)]


@pytest.mark.parametrize(
    "how",
    [
        {"flags": 2},
        {"flags": 32},
        {"subtype": "/Link"},
        {"subtype": "/Popup"},
        {"box": (3, 3, 3, 9)},
    ],
)
def test_what_is_hidden_or_has_no_size_is_not_drawn(how):
    writer = PdfWriter()
    assert list(appearances(page_with(writer, **how))) == []


@pytest.mark.parametrize(("state", "count"), [("/On", 1), ("/Off", 0)])
def test_of_states_the_one_that_holds_is_drawn(state, count):
    writer = PdfWriter()
    assert len(list(appearances(page_with(writer, states=state)))) == count


def test_a_page_without_annotations_has_none():
    writer = PdfWriter()
    assert list(appearances(writer.add_blank_page(10, 10))) == []
