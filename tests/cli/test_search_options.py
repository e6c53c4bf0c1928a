"""The grammar of saved searches."""

import pytest

from summit_kb.app.words import Words
from summit_kb.cli import options
from summit_kb.foundation.errors import UsageError


def read(*words):
    return options.read(["searches", *words], Words("en"))


def test_a_search_is_saved_with_the_filters_of_every_search():
    filters = ("--topic", "a", "--year", "2014..2019")
    parsed = read("save", "Đô thị", "đô thị", *filters, "--sort", "date")
    assert (parsed.command, parsed.action, parsed.name) == ("searches", "save", "Đô thị")
    assert (parsed.query, parsed.topic, parsed.year) == ("đô thị", ["a"], [(2014, 2019)])
    assert (parsed.sort, parsed.no_expand) == ("date", False)


def test_the_list_is_what_is_meant_without_an_action():
    assert read().action is None
    assert read("new", "--seen").names == []
    assert read("history").limit == 50


@pytest.mark.parametrize("words", [("save",), ("rename", "a"), ("run", "a", "--limit", "-1")])
def test_what_is_missing_or_wrong_is_told(words):
    with pytest.raises(UsageError):
        read(*words)
