"""Queries as trees, and mistakes with their place."""

import unicodedata
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from summit_kb.search.language import QueryError, Reason, parse, understood
from summit_kb.search.language.nodes import (
    All,
    And,
    Any,
    DateRange,
    Everything,
    Field,
    FieldName,
    Node,
    Not,
    Number,
    Phrase,
    Word,
    YearRange,
)


def texts(node):
    """The words of a node, one after the other."""
    match node:
        case Word():
            return [node.text]
        case Phrase() | Number():
            return [word.text for word in node.words]
        case Not():
            return texts(node.child)
        case Field():
            return texts(node.value)
        case All() | And() | Any():
            return [word for child in node.children for word in texts(child)]
        case _:
            return []


def test_words_side_by_side():
    node = parse("đô thị  thông minh")
    assert isinstance(node, All)
    assert texts(node) == ["đô", "thị", "thông", "minh"]
    assert [(child.start, child.end) for child in node.children] == [
        (0, 2),
        (3, 6),
        (8, 13),
        (14, 18),
    ]


@pytest.mark.parametrize("text", ["", "   ", "\n"])
def test_nothing_asks_for_everything(text):
    assert isinstance(parse(text), Everything)


@pytest.mark.parametrize("operator", ["OR", "HOẶC", "HOAC", unicodedata.normalize("NFD", "HOẶC")])
def test_alternatives_hold_whole_words_of_several_syllables(operator):
    node = parse(f"thành phố {operator} đô thị")
    assert isinstance(node, Any)
    assert [texts(child) for child in node.children] == [["thành", "phố"], ["đô", "thị"]]


@pytest.mark.parametrize("operator", ["AND", "VÀ", unicodedata.normalize("NFD", "VÀ")])
def test_and_binds_closer_than_or(operator):
    node = parse(f"a {operator} b OR c")
    assert isinstance(node, Any)
    assert isinstance(node.children[0], And)


@pytest.mark.parametrize("operator", ["NOT", "KHÔNG", "KHONG"])
def test_not_takes_the_words_after_it_together(operator):
    node = parse(f"thành phố {operator} giao thông")
    assert isinstance(node, All)
    negated = node.children[-1]
    assert isinstance(negated, Not)
    assert isinstance(negated.child, Phrase)
    assert texts(negated) == ["giao", "thông"]


def test_minus_takes_only_what_it_touches():
    node = parse("-giao thông -smart-city")
    assert isinstance(node, All)
    assert [type(child) for child in node.children] == [Not, Word, Not]
    assert texts(node.children[2]) == ["smart", "city"]


def test_brackets_group():
    node = parse("(a OR b) AND -(c d)")
    assert isinstance(node, And)
    assert isinstance(node.children[0], Any)
    assert isinstance(node.children[1], Not)


def test_prefix_exact_phrase_and_distance():
    node = parse('ngh* =bản "an ninh" "an toàn"~5 ="hòa bình"')
    assert isinstance(node, All)
    prefix, exact, phrase, near, exact_phrase = node.children
    assert isinstance(prefix, Word)
    assert prefix.prefix
    assert isinstance(exact, Word)
    assert exact.exact
    assert isinstance(phrase, Phrase)
    assert phrase.within is None
    assert isinstance(near, Phrase)
    assert near.within == 5
    assert isinstance(exact_phrase, Phrase)
    assert exact_phrase.exact


@pytest.mark.parametrize(
    "typed", ["title:", "tiêu-đề:", "tieu-de:", "TITLE:", unicodedata.normalize("NFD", "tiêu-đề:")]
)
def test_field_names_of_both_languages(typed):
    node = parse(f'{typed}"đô thị"')
    assert isinstance(node, Field)
    assert node.name is FieldName.TITLE
    assert texts(node) == ["đô", "thị"]


@pytest.mark.parametrize(
    ("text", "low", "high"),
    [
        ("year:2014..2019", 2014, 2019),
        ("năm:2014-2019", 2014, 2019),
        ("nam:2019", 2019, 2019),
        ("year:>=2014", 2014, None),
        ("year:<2014", None, 2013),
        ("year:2014..", 2014, None),
        ("year:..2014", None, 2014),
        ('year:"2019"', 2019, 2019),
    ],
)
def test_years(text, low, high):
    node = parse(text)
    assert isinstance(node, YearRange)
    assert (node.low, node.high) == (low, high)


@pytest.mark.parametrize(
    "text",
    [
        "date:2019-01-24",
        "ngày:24/1/2019",
        "ngay:24/01/2019",
        "date:24.1.2019",
        'ngày:"ngày 24 tháng 01 năm 2019"',
        'date:"24 January 2019"',
        'date:"January 24, 2019"',
    ],
)
def test_a_day_in_many_spellings(text):
    node = parse(text)
    assert isinstance(node, DateRange)
    assert node.low == node.high == date(2019, 1, 24)


def test_comparisons_of_days_months_and_years():
    assert parse("date:>=2019-01-24") == DateRange(5, 17, date(2019, 1, 24), None)
    assert parse("date:>2019") == DateRange(5, 10, date(2020, 1, 1), None)
    assert parse("date:<=01/2019") == DateRange(5, 14, None, date(2019, 1, 31))
    assert parse("date:2019-01..2019-06") == DateRange(5, 21, date(2019, 1, 1), date(2019, 6, 30))


def test_document_numbers_are_one_thing():
    node = parse("nghị quyết 43 và 30/2020/ND-CP")
    assert isinstance(node, All)
    first, word, second = node.children
    assert isinstance(first, Number)
    assert (first.canonical, first.partial) == ("43-NQ", True)
    assert isinstance(word, Word)
    assert isinstance(second, Number)
    assert (second.canonical, second.partial) == ("30/2020/NĐ-CP", False)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Nghị quyết 43 nói gì về năm 2030?", "Nghị quyết 43 nói gì về năm 2030"),
        ("Ai ký, và khi nào: 2019?", "Ai ký và khi nào 2019"),
        ("TCP/IP là gì", "TCP IP là gì"),
        ("kinh tế - xã hội", "kinh tế xã hội"),
        ("e-government?!", "e government"),
        ("https://example.org/a?b=c", "https example org a b c"),
        ("không gian mạng không có gì", "không gian mạng không có gì"),
        ("điểm a) khoản 1", "điểm a khoản 1"),
        ('màn hình 15" là gì', "màn hình 15 là gì"),
        ("Một số: thành phố", "Một số thành phố"),
        ("QUY HOẠCH KHÔNG GIAN ĐÔ THỊ", "QUY HOẠCH KHÔNG GIAN ĐÔ THỊ"),
        ("VA CHẠM giao thông", "VA CHẠM giao thông"),
        ("[1] Đà Nẵng", "1 Đà Nẵng"),
    ],
)
def test_ordinary_sentences_are_words(text, words):
    assert texts(parse(text)) == words.split()


@pytest.mark.parametrize(
    ("text", "position", "length", "reason"),
    [
        ("[a", 0, 2, Reason.UNCLOSED_BRACKET),
        ("a]", 1, 1, Reason.UNOPENED_BRACKET),
        ("year:x", 5, 1, Reason.YEAR),
        ("năm:20191", 4, 5, Reason.YEAR),
        ("year:[2014 TO 2019]", 5, 5, Reason.YEAR),
        ("year:2014..x", 11, 1, Reason.YEAR),
        ("year:2019..2014", 5, 10, Reason.RANGE),
        ("year:..", 5, 2, Reason.RANGE),
        ("date:31/02/2019", 5, 10, Reason.DATE),
        ("date:abc", 5, 3, Reason.DATE),
        ('an "ninh', 3, 5, Reason.UNCLOSED_QUOTE),
        ('""', 0, 2, Reason.EMPTY_QUOTE),
        ("a (b", 2, 2, Reason.UNCLOSED_BRACKET),
        ("abc )", 4, 1, Reason.UNOPENED_BRACKET),
        ("()", 0, 2, Reason.EMPTY_BRACKETS),
        ("title:", 0, 6, Reason.EMPTY_FIELD),
        ("a year:", 2, 5, Reason.EMPTY_FIELD),
        ("OR", 0, 2, Reason.LONE_OPERATOR),
        ("a AND", 2, 3, Reason.LONE_OPERATOR),
        ("NOT OR x", 0, 3, Reason.LONE_OPERATOR),
        ("HOẶC b", 0, 4, Reason.LONE_OPERATOR),
        ("-", 0, 1, Reason.LONE_OPERATOR),
        ("?!", 0, 2, Reason.NO_WORDS),
        ("*", 0, 1, Reason.STAR),
        ("a*b", 1, 1, Reason.STAR),
        ('"a b"~x', 5, 1, Reason.DISTANCE),
        ("type:xyz", 5, 3, Reason.UNKNOWN_TYPE),
        ("language:klingon", 9, 7, Reason.UNKNOWN_LANGUAGE),
        ("(" * 60 + "a" + ")" * 60, 40, 1, Reason.TOO_DEEP),
        ("a " * 6000, 10_000, 2000, Reason.TOO_LONG),
    ],
)
def test_mistakes_have_a_place_and_a_reason(text, position, length, reason):
    with pytest.raises(QueryError) as caught:
        parse(text)
    facts = caught.value.facts
    assert (facts["position"], facts["length"], facts["reason"]) == (position, length, reason)


PIECES = [
    *'ab()[]"*-=~:.<>? ',
    "OR ",
    " AND ",
    "NOT ",
    "KHÔNG ",
    "year:",
    "date:",
    "title:",
    "số:",
    "2019",
    "..",
    "nghị quyết 43",
    "43-NQ/TW",
    "type:NQ",
    "“",
    "”",
    "\u0301",
]
queries = st.lists(st.sampled_from(PIECES), max_size=25).map("".join) | st.text()


@settings(max_examples=10 * settings.default.max_examples, deadline=None)
@given(queries)
def test_any_text_is_a_tree_or_a_positioned_error(text):
    try:
        node = parse(text)
    except QueryError as error:
        position, length = error.facts["position"], error.facts["length"]
        assert isinstance(position, int)
        assert isinstance(length, int)
        assert 0 <= position <= len(text)
        assert length >= 1
        return
    assert isinstance(node, Node)
    assert 0 <= node.start <= node.end <= len(text)
    assert isinstance(node, Everything) == (not text.strip())


@settings(max_examples=3 * settings.default.max_examples, deadline=None)
@given(queries, st.sampled_from(["vi", "en"]))
def test_what_was_understood_reads_the_same(text, language):
    try:
        said = understood(parse(text), language)
    except QueryError:
        return
    assert understood(parse(said), language) == said
