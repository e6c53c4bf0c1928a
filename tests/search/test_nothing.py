"""Nothing is found, and it is said why."""

import pytest

from summit_kb.domain.finding import Filters, NoMatchReason


def told(shelf, text, **values):
    findings = shelf.find(text, **values)
    assert findings.total == 0
    return [(one.text, str(one.reason), one.count_without) for one in findings.nothing]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("qwzx", [("qwzx", "word-unknown", 0)]),
        ("=duong", [("=duong", "word-unknown", 0)]),
        ("qwzx*", [("qwzx*", "word-unknown", 0)]),
        ('"minh thông"', [('"minh thông"', "phrase-unknown", 0)]),
        ('"thông qwzx"', [("qwzx", "word-unknown", 0)]),
        ('"đô minh"~2 giao', [('"đô minh"~2', "phrase-unknown", 1)]),
        ("năm:1999", [("năm:1999", "value-unknown", 0)]),
        ("văn thư năm:1999", [("năm:1999", "value-unknown", 1)]),
        ("number:7777", [("số:7777", "value-unknown", 0)]),
        ('"văn thư" AND "giao thông"', [('"văn thư"', "apart", 1), ('"giao thông"', "apart", 1)]),
        (
            '"văn thư" -"nghị định"',
            [('"văn thư"', "apart", 6), ('KHÔNG "nghị định"', "excluded", 1)],
        ),
        ("(qwzx OR xzwq)", [("qwzx", "word-unknown", 0), ("xzwq", "word-unknown", 0)]),
    ],
)
def test_the_part_that_matches_nothing_is_named(shelf, text, expected):
    assert told(shelf, text) == expected


def test_a_condition_that_leaves_out_what_the_words_find(shelf):
    found = told(shelf, '"văn thư" type:paper')
    assert ("loại:paper", "filter-excludes", 1) in found


def test_a_filter_that_leaves_out_everything(shelf):
    findings = shelf.find("công tác văn thư", filters=Filters(types=("paper",), languages=("vi",)))
    assert findings.total == 0
    left_out = {one.filter: one for one in findings.nothing}
    assert left_out["type"].reason is NoMatchReason.FILTER_EXCLUDES
    assert left_out["type"].count_without == 1
    assert left_out["language"].count_without == 0


def test_a_filter_nothing_has_is_told_by_what_it_is_called(shelf):
    findings = shelf.find("", filters=Filters(topics=("y-te",), years=((1990, 1999),)))
    by_name = {one.filter: one for one in findings.nothing}
    assert by_name["topic"].text == "Y tế"
    assert by_name["year"].text == "1990\u20131999"
    assert by_name["year"].reason is NoMatchReason.VALUE_UNKNOWN
    assert by_name["year"].count_without == 1


def test_what_was_found_needs_no_reason(shelf):
    assert shelf.find("giao thông").nothing == ()


def test_an_empty_library_says_so(new_shelf):
    shelf = new_shelf()
    shelf.update()
    for text in ("", "giao thông"):
        assert [one.reason for one in shelf.find(text).nothing] == [NoMatchReason.LIBRARY_EMPTY]


def test_several_parts_that_are_nowhere_are_left_out_together(shelf):
    told = shelf.find("xyzzy AND camera AND quuxx").nothing
    assert [one.text for one in told] == ["xyzzy", "quuxx"]
    assert {one.without for one in told} == {"camera"}
    assert all(one.count_without == shelf.find("camera").total for one in told)
