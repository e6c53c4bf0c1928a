import pytest

from summit_kb.domain.finding import MATCH_END, MATCH_START
from summit_kb.reading.landing import nearest, place_of
from summit_kb.reading.matching import Match

PAGE = (
    "Năm 2030 là mốc đầu tiên của kế hoạch. Thành phố đầu tư cho hạ tầng dữ liệu.\n"
    "Đến năm 2030, Đà Nẵng trở thành đô thị\nlớn, sinh thái và thông minh. Năm 2045 là tầm nhìn."
)


def marked(text: str) -> str:
    return text.replace("[", MATCH_START).replace("]", MATCH_END)


def on(page: str, word: str) -> list[Match]:
    starts = [at for at in range(len(page)) if page.startswith(word, at)]
    return [Match(1, at, at + len(word)) for at in starts]


@pytest.mark.parametrize(
    ("excerpt", "number"),
    [
        ("[2030] là mốc đầu tiên của kế hoạch", 0),
        ("…dữ liệu. Đến năm [2030], Đà Nẵng trở thành đô thị lớn", 1),
        ("Den nam [2030], Da Nang tro thanh do thi lon", 1),
        ("những lời không có trên trang này [2030]", 0),
        ("", 0),
    ],
)
def test_the_match_of_the_passage_is_the_one_that_is_shown(excerpt: str, number: int) -> None:
    matches = on(PAGE, "2030")
    assert len(matches) == 2
    assert nearest(matches, PAGE, marked(excerpt)) == matches[number]


def test_a_page_without_matches_has_none_to_land_on() -> None:
    assert nearest([], PAGE, marked("Đến năm [2030]")) is None


def test_a_place_is_an_offset_of_the_page() -> None:
    place = place_of(PAGE, marked("trở thành đô thị lớn, [sinh thái] và thông minh"))
    assert place is not None
    assert PAGE.startswith("sinh thái", place)
    assert place_of("", marked("[a]")) is None
