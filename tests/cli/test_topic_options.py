"""The grammar of the topics command."""

import pytest

from summit_kb.app.words import Words
from summit_kb.cli import options
from summit_kb.foundation.errors import UsageError


def test_common_options_stand_before_or_after_the_action() -> None:
    words = Words("vi")
    after = options.read(["topics", "merge", "a", "b", "--json", "--library", "x"], words)
    before = options.read(["--json", "--library", "x", "topics", "merge", "a", "b"], words)
    assert vars(after) == vars(before)
    assert (after.command, after.action, after.topic, after.into) == ("topics", "merge", "a", "b")


def test_without_an_action_topics_are_listed() -> None:
    parsed = options.read(["topics"], Words("vi"))
    assert (parsed.command, parsed.action) == ("topics", None)


@pytest.mark.parametrize("language", ["vi", "en"])
def test_replacing_and_forcing_exclude_each_other(language: str) -> None:
    with pytest.raises(UsageError):
        options.read(["topics", "remove", "a", "--force", "--replace-by", "b"], Words(language))
