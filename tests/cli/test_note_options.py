"""The grammar of notes."""

import pytest

from summit_kb.app.words import Words
from summit_kb.cli import options
from summit_kb.foundation.errors import UsageError


def _read(*arguments: str):
    return options.read(["notes", *arguments], Words("en"))


def test_what_is_asked_is_read() -> None:
    asked = _read("list", "a#page=2", "--colour", "blue", "--colour", "pink", "--kind", "note")
    assert (asked.action, asked.locator) == ("list", "a#page=2")
    assert (asked.colour, asked.kind, asked.tag) == (["blue", "pink"], ["note"], [])
    assert _read("export", "--out", "x.md").out == "x.md"
    assert _read().action is None


@pytest.mark.parametrize(
    "wrong", [["export"], ["remove"], ["list", "--colour", "red"], ["add"], ["change"]]
)
def test_what_cannot_be_read_is_refused(wrong: list[str]) -> None:
    with pytest.raises(UsageError):
        _read(*wrong)
