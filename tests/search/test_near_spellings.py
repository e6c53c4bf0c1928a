"""What may have been meant."""

import pytest


def test_unknown_words_are_mended_in_their_place(shelf):
    assert shelf.find("giám sát camrea giao thông").suggestions == ("giám sát camera giao thông",)


def test_known_words_numbers_and_typing_are_left_alone(shelf):
    assert shelf.find("camera").suggestions == ()
    assert shelf.find("98765").suggestions == ()
    assert shelf.find("camrea", as_you_type=True).suggestions == ()


def test_quotation_marks_can_be_left_out(shelf):
    assert shelf.find('"minh thông"').suggestions == ("minh thông",)
    assert shelf.find('"đô thị thông minh" ASEAN -xyz').suggestions


def test_quotation_marks_are_not_left_out_for_nothing(shelf):
    assert shelf.find("minh thông AND 98765").total == 0
    assert shelf.find('"minh thông" AND 98765').suggestions == ()
    # Without its marks an operator cannot be read.
    assert shelf.find('"thông minh OR"').suggestions == ()


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("ddoo thij thoong minh", "đô thị thông minh"),
        ("d9o6 thi5 tho6ng minh", "đô thị thông minh"),
        ("giams sat camera", "giám sát camera"),
        ("do thi thogn minh", "đô thị thông minh"),
    ],
)
def test_keystrokes_and_typos_are_mended_with_their_accents(shelf, typed, meant):
    assert shelf.find(typed).suggestions == (meant,)
    assert shelf.index.meant(typed) == [meant]


def test_what_is_meant_has_accents_and_a_search_alone_does_not_look_for_them(shelf):
    assert shelf.index.meant("do thi thong minh") == ["đô thị thông minh"]
    assert shelf.find("do thi thong minh").suggestions == ()
    assert shelf.index.meant("đô thị thông minh") == []
    assert shelf.index.meant("camera") == []
    assert shelf.index.meant("") == []


@pytest.mark.parametrize("typed", ["nhảy camera", "mp3 camera", "Ram camera", "VINAS camera"])
def test_what_is_no_slip_is_not_mended(shelf, typed):
    shelf.put("nhay", "Việc này, mp, ram rom, vina", title="Này")
    shelf.update()
    assert shelf.index.meant(typed) == []


def test_a_name_is_mended_by_one_letter_only(shelf):
    shelf.put("canada", "Đoàn Canada và đoàn Bendigo", title="Đoàn")
    shelf.update()
    assert shelf.index.meant("Bedigo camera") == ["bendigo camera"]
    assert shelf.index.meant("Canaria camera") == []


def test_accents_that_no_text_has_are_mended(shelf):
    assert shelf.index.meant("giám sât") == ["giám sát"]
    assert shelf.index.meant("giam sât") == ["giám sát"]
