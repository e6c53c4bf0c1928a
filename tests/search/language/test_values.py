"""Dates and amounts in a query."""

import pytest

from summit_kb.search.language import parse, understood
from summit_kb.search.language.nodes import All, Entity, Not, Number, Phrase, Word


@pytest.mark.parametrize(
    ("text", "keys"),
    [
        ("2.200 tỷ đồng", ("VND2200000000000", "n2200000000000")),
        ("2200 ty", ("n2200000000000",)),
        ("24/1/2019", ("d2019-01-24",)),
        ("ngày 24 tháng 01 năm 2019", ("d2019-01-24",)),
        ("US$1.5 million", ("USD1500000", "n1500000")),
        ("30 %", ("%30",)),
        ("05", ("n5",)),
    ],
)
def test_a_value_is_one_thing_with_the_keys_it_asks_for(text, keys):
    node = parse(text)
    assert isinstance(node, Entity)
    assert node.keys == keys
    assert (node.start, node.end, node.text) == (0, len(text), text)
    assert understood(node, "vi") == text


def test_values_among_words():
    node = parse("ngân sách 345 tỷ đồng năm 2019")
    assert isinstance(node, All)
    kinds = [type(child) for child in node.children]
    assert kinds == [Word, Word, Entity, Word, Word]
    assert node.children[-1].key == ""


def test_digits_that_count_stay_a_word_with_a_key():
    first, *_ = parse("53 chương trình").children
    assert isinstance(first, Word)
    assert first.key == "n53"


@pytest.mark.parametrize("text", ["Điều 53", "trang 53", "53*", "=53", "năm 2019"])
def test_digits_that_only_name_have_none(text):
    node = parse(text)
    words = node.children if isinstance(node, All) else (node,)
    assert all(isinstance(word, Word) and not word.key for word in words)


def test_what_is_quoted_left_out_or_a_document_number_is_no_value():
    assert isinstance(parse('"345 tỷ đồng"'), Phrase)
    assert isinstance(parse("43-NQ/TW"), Number)
    left_out = parse("-345 tỷ")
    assert isinstance(left_out.children[0], Not)
    assert all(not isinstance(child, Entity) for child in left_out.children)
