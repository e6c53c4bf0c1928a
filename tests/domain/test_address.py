"""Addresses: what is written is read again, and nothing else is."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from summit_kb.domain import address
from summit_kb.domain.address import AddressError, PlaceAddress, SearchAddress, parse
from summit_kb.domain.locator import Locator, LocatorError

_IDS = st.from_regex(r"[a-z0-9][a-z0-9._-]{0,60}", fullmatch=True)
_WORDS = st.text(
    st.characters(exclude_categories=["C", "Zl", "Zp"]), max_size=address.WORDS_LETTERS
).map(str.strip)
_AT = st.text(st.characters(exclude_categories=["C", "Zl", "Zp"]), max_size=address.AT_LETTERS).map(
    str.strip
)


def test_a_place_with_everything():
    text = "summit-kb://document/nq-43?page=3&at=%C4%90i%E1%BB%81u%205&q=%C4%91%C3%B4%20th%E1%BB%8B"
    read = parse(text)
    assert read == PlaceAddress(Locator("nq-43", 3, "Điều 5"), "đô thị")
    assert isinstance(read, PlaceAddress)
    assert read.locator.at == "Điều 5"
    assert str(read) == text


def test_a_search():
    assert parse("summit-kb://search?q=thong+minh") == SearchAddress("thong minh")
    assert str(SearchAddress("43-NQ/TW & 5")) == "summit-kb://search?q=43-NQ%2FTW%20%26%205"


def test_a_locator_as_it_is_typed():
    assert parse(" nq-43#page=2 ") == PlaceAddress(Locator("nq-43", 2))
    with pytest.raises(LocatorError):
        parse("Không phải")


@pytest.mark.parametrize(
    "text",
    [
        "SUMMIT-KB://Document/nq-43/",
        "summit-kb://document/nq-43",
        "summit-kb://document/nq-43?",
        "summit-kb://document/nq-43?colour=red&later=1",
        "  summit-kb://document/nq%2D43  ",
    ],
)
def test_what_systems_and_later_programs_make_of_it(text):
    assert parse(text) == PlaceAddress(Locator("nq-43"))


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("summit-kb:", "form"),
        ("summit-kb:document/a", "form"),
        ("summit-kb://run/a", "form"),
        ("summit-kb://document/a/b", "form"),
        ("summit-kb://document/a#page=2", "form"),
        ("summit-kb://user@document/a", "form"),
        ("summit-kb://document:80/a", "form"),
        ("summit-kb://document/", "document"),
        ("summit-kb://document/..", "document"),
        ("summit-kb://document/%2e%2e%2fetc%2fpasswd", "document"),
        ("summit-kb://document/a%23page=2", "document"),
        ("summit-kb://document/C:%5CWindows", "document"),
        ("summit-kb://document/" + "a" * 201, "document"),
        ("summit-kb://document/a?page=0", "page"),
        ("summit-kb://document/a?page=-1", "page"),
        ("summit-kb://document/a?page=", "page"),
        ("summit-kb://document/a?page=1234567", "page"),
        ("summit-kb://document/a?page=١", "page"),
        ("summit-kb://document/a?at=" + "x" * 101, "at"),
        ("summit-kb://document/a?q=" + "x" * 301, "words"),
        ("summit-kb://document/a?page=1&page=2", "twice"),
        ("summit-kb://search", "words"),
        ("summit-kb://search?q=%20", "words"),
        ("summit-kb://document/a?q=%zz", "letters"),
        ("summit-kb://document/a?q=%ff", "letters"),
        ("summit-kb://document/a?q=%00", "letters"),
        ("summit-kb://document/a?q=x%0Ay", "letters"),
        ("summit-kb://document/a?q=%E2%80%AEtxt", "letters"),
        ("summit-kb://document/a\n--library=/etc", "letters"),
        ("summit-kb://document/a --library /etc", "letters"),
        ("summit-kb://search?q=" + "x" * 5000, "too-long"),
    ],
)
def test_what_is_refused_and_why(text, reason):
    with pytest.raises(AddressError) as refused:
        parse(text)
    assert refused.value.facts["reason"] == reason
    assert len(str(refused.value.facts["text"])) <= 81


@given(_IDS, st.none() | st.integers(1, 999_999), _AT, _WORDS)
def test_written_and_read_again(document, page, at, words):
    written = PlaceAddress(Locator(document, page, at or None), words)
    text = str(written)
    assert text.isascii()
    if len(text) <= address.MOST_BYTES:
        read = parse(text)
        assert read == written
        assert read.locator.at == (at or None)


@given(_WORDS.filter(bool))
def test_a_search_written_and_read_again(words):
    assert parse(str(SearchAddress(words))) == SearchAddress(words)


@given(st.text() | st.binary().map(lambda data: data.decode("utf-8", "surrogateescape")))
def test_no_text_at_all_does_harm(text):
    for asked in (text, f"summit-kb:{text}", f"summit-kb://document/{text}"):
        try:
            read = parse(asked)
        except (AddressError, LocatorError):
            continue
        assert isinstance(read, PlaceAddress | SearchAddress)
        if isinstance(read, PlaceAddress):
            assert "/" not in read.locator.document
            assert "\\" not in read.locator.document
            assert not read.locator.document.startswith(".")


@given(st.text())
def test_what_is_too_long_stays_too_long_when_it_is_cut(text):
    long = f"summit-kb://search?q={text}{'x' * address.MOST_BYTES}"
    with pytest.raises(AddressError) as refused:
        parse(address.cut(long))
    assert refused.value.facts["reason"] == "too-long"
    assert len(address.cut(long).encode()) <= address.MOST_BYTES + 4


def test_what_is_written_can_be_read_whatever_was_looked_for():
    words = "đô thị " * 200
    assert address.of_place(Locator("a", 3), words) == "summit-kb://document/a?page=3"
    assert address.of_place(Locator("a", None, "x" * 500), "b\nc") == "summit-kb://document/a"
    assert parse(address.of_place(Locator("a", 3, "Điều 5"), "đô thị")) == PlaceAddress(
        Locator("a", 3), "đô thị"
    )
