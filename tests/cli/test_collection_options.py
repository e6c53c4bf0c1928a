import pytest

from summit_kb.app.words import Words
from summit_kb.cli import options
from summit_kb.foundation.errors import UsageError


def read(*words):
    return options.read(list(words), Words("vi"))


@pytest.mark.parametrize("action", ["list", "show", "new", "rename", "remove", "move", "add"])
def test_every_action_is_there(action):
    more = {"list": [], "move": ["x", "1", "2"], "add": ["x", "a"]}.get(action, ["x"])
    parsed = read("collections", action, *more)
    assert (parsed.command, parsed.action) == ("collections", action)


def test_a_book_is_of_places_or_of_a_collection():
    parsed = read("brief", "--collection", "Họp", "--out", "b.pdf")
    assert (parsed.locators, parsed.collection) == ([], "Họp")
    with pytest.raises(UsageError):
        read("brief", "a")
