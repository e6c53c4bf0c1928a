import argparse

import pytest

from summit_kb.cli.overview_options import add_to


def _parsed(*arguments: str) -> argparse.Namespace:
    parser = argparse.ArgumentParser(exit_on_error=False)
    add_to(parser, str)
    return parser.parse_args(arguments)


def test_one_part_or_one_page() -> None:
    assert _parsed("--section", "events", "--limit", "3").limit == 3
    assert _parsed("--year", "2030").year == "2030"
    assert _parsed().person is None


@pytest.mark.parametrize("arguments", [("--section", "x"), ("--limit", "0"), ("--limit", "-1")])
def test_what_cannot_be(arguments: tuple[str, ...]) -> None:
    with pytest.raises((argparse.ArgumentError, ValueError)):
        _parsed(*arguments)
