import pytest

from summit_kb.app.words import Words
from summit_kb.cli.options import read
from summit_kb.foundation.errors import UsageError


def parsed(*arguments: str):
    return read(["relations", *arguments], Words("en"))


def test_what_is_not_said_is_left_to_the_command() -> None:
    options = parsed("a")
    assert (options.depth, options.whole, options.format, options.out) == (None, False, None, None)
    assert (options.most, options.no_texts) == (500, False)


@pytest.mark.parametrize("wrong", [("--depth", "4"), ("--most", "0"), ("--format", "svg")])
def test_what_cannot_be_is_refused(wrong: tuple[str, str]) -> None:
    with pytest.raises(UsageError):
        parsed("a", *wrong)
