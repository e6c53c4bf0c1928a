import pytest
from hypothesis import given
from hypothesis import strategies as st

from summit_kb.domain.locator import Locator, LocatorError
from summit_kb.foundation.errors import ExitCode

IDS = st.from_regex(r"[a-z0-9][a-z0-9._-]{0,40}", fullmatch=True)
PAGES = st.none() | st.integers(min_value=1, max_value=10**6)


@given(document=IDS, page=PAGES)
def test_what_is_written_is_read(document: str, page: int | None):
    locator = Locator(document, page)
    assert Locator.parse(str(locator)) == locator
    assert Locator.parse(f"  {locator}\n") == locator


def test_the_form_is_id_and_page():
    assert str(Locator("nghi-quyet-43-nq-tw", 12)) == "nghi-quyet-43-nq-tw#page=12"
    assert Locator.parse("nghi-quyet-43-nq-tw") == Locator("nghi-quyet-43-nq-tw")


def test_an_article_to_go_to_is_no_part_of_it():
    locator = Locator("nghi-dinh-30", 2, "Điều 5")
    assert locator == Locator("nghi-dinh-30", 2)
    assert str(locator) == "nghi-dinh-30#page=2"


@pytest.mark.parametrize(
    "text",
    [
        "",
        "#page=1",
        "a#page=0",
        "a#page=-1",
        "a#page=",
        "a#page=1.5",
        "a#page=٣",
        "a#trang=1",
        "a#page=1#page=2",
        "Đà Nẵng",
        "../etc/passwd",
        "a/b",
        ".hidden",
        "a\nb",
    ],
)
def test_anything_else_is_refused_with_the_text(text: str):
    with pytest.raises(LocatorError) as caught:
        Locator.parse(text)
    assert caught.value.facts == {"text": text}
    assert caught.value.exit_code is ExitCode.USAGE


@given(text=st.text(max_size=30))
def test_no_text_does_anything_but_parse_or_be_refused(text: str):
    try:
        locator = Locator.parse(text)
    except LocatorError:
        return
    assert str(locator).split("#")[0] == text.strip().split("#")[0]
