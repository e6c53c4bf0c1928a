"""What other names find, and in which rank."""

import pytest


@pytest.fixture
def offices(new_shelf):
    shelf = new_shelf()
    shelf.put("day-du", "Ủy ban nhân dân thành phố họp về giao thông.", title="Họp thường kỳ")
    shelf.put("viet-tat", "UBND thành phố họp về chợ.", title="Biên bản")
    shelf.put("english", "The People's Committee met.", title="Minutes", language="en")
    shelf.put("van-tai", "Sở vận tải báo cáo.", title="Báo cáo")
    shelf.put("khac", "Nhân dân và ủy ban.", title="Khác")
    shelf.update()
    return shelf


def test_an_abbreviation_finds_the_full_name_and_the_translation(offices):
    assert set(offices.ids("UBND")) == {"day-du", "viet-tat", "english"}
    assert set(offices.ids("ủy ban nhân dân")) >= {"day-du", "viet-tat", "english"}


def test_what_was_typed_comes_first(offices):
    assert offices.ids("UBND")[0] == "viet-tat"
    assert offices.ids("giao thông") == ["day-du", "van-tai"]


def test_a_name_that_is_rare_in_the_library_tells_no_more_than_a_common_one(new_shelf):
    shelf = new_shelf()
    for number in range(8):
        shelf.put(f"hop-{number}", f"Ủy ban nhân dân họp lần {number}.", title=f"Biên bản {number}")
    shelf.put("cho", "Ủy ban nhân dân họp bàn việc của chợ mới.", title="Biên bản")
    shelf.put("english", "The People's Committee met.", title="Minutes", language="en")
    shelf.update()
    found = shelf.ids("Ủy ban nhân dân họp bàn những việc gì?")
    assert found[0] == "cho"
    assert found[-1] == "english" or "english" not in found


def test_what_was_added_is_told_and_can_be_left_out(offices):
    (told,) = offices.find("UBND").expanded
    assert (told.typed, told.added) == ("UBND", ("Ủy ban nhân dân", "People's Committee"))
    narrow = offices.find("UBND", expand=False)
    assert narrow.expanded == ()
    assert [hit.document for hit in narrow.hits] == ["viet-tat"]
    without = offices.find("UBND", left_out=("Ủy ban nhân dân",))
    assert {hit.document for hit in without.hits} == {"viet-tat", "english"}
    assert without.expanded[0].added == ("People's Committee",)


def test_names_nobody_wrote_are_not_told(offices):
    assert all("Traffic" not in one.added for one in offices.find("giao thông").expanded)


def test_other_names_are_marked(offices):
    snippets = {hit.document: hit.snippet for hit in offices.find("UBND").hits}
    assert "\u0002Ủy ban nhân dân\u0003" in snippets["day-du"]


def test_words_beside_a_widened_name_are_still_needed(offices):
    assert offices.ids("UBND chợ") == ["viet-tat"]
    assert offices.ids("UBND giao thông")[0] == "day-du"


def test_ambiguous_abbreviations_are_told(offices):
    (asked,) = offices.find("KH năm").ambiguous
    assert [meaning.name for meaning in asked.meanings] == ["Kế hoạch", "Khoa học"]
