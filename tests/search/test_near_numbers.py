"""Numbers nobody knows, and those written nearly so."""

import pytest


@pytest.mark.parametrize(
    ("typed", "near"),
    [
        ("43-NQ/TV", ("43-NQ/TW",)),
        ("119/2020/QH41", ("119/2020/QH14",)),
        ("đô thị 43-NQ/TV", ("đô thị 43-NQ/TW",)),
        ("43-NQ/TW", ()),
        ("44-NQ/TV", ()),
        ("nghị quyết 43", ()),
    ],
)
def test_the_nearest_number_of_the_library_is_offered(shelf, typed, near):
    assert shelf.find(typed).suggestions == near


def test_a_number_that_is_only_cited_is_near_too(shelf):
    shelf.put("trich", "Thực hiện Nghị quyết số 33-NQ/TW ngày 16/10/2003 của Bộ Chính trị.")
    shelf.update()
    assert shelf.find("33-NQ/TX").suggestions == ("33-NQ/TW",)
    assert shelf.find("33-NQ/TW").suggestions == ()
