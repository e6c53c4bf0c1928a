import argparse

import pytest

from summit_kb.cli import filters
from summit_kb.domain.finding import Filters


@pytest.mark.parametrize(
    ("text", "expected"), [("2019", (2019, 2019)), ("2014..2019", (2014, 2019))]
)
def test_years(text: str, expected: tuple[int, int]) -> None:
    assert filters.years(text) == expected


@pytest.mark.parametrize("text", ["19", "2019..2014", "2019-2020", "x"])
def test_no_years(text: str) -> None:
    with pytest.raises(ValueError, match=text[:2]):
        filters.years(text)


def test_every_filter_may_be_repeated() -> None:
    parser = argparse.ArgumentParser()
    filters.add_to(parser, str)
    words = (
        "--topic a --topic b --type plan --issuer X --year 2019 --language vi --validity expired"
    )
    parsed = parser.parse_args(words.split())
    assert (parsed.topic, parsed.type, parsed.year) == (["a", "b"], ["plan"], [(2019, 2019)])
    assert parsed.speaker == []


def test_what_was_asked_for(run, filled) -> None:
    asked = ("search", "--topic", "du-lieu", "--json")
    assert run("--library", filled, *asked).json["total"] == 0
    assert run("--library", filled, "search", "--topic", "x").code == 2
    assert Filters().is_empty
