import pytest

from summit_kb.app.words import Words
from summit_kb.cli.options import read
from summit_kb.foundation.errors import UsageError


def test_actions_have_what_they_need() -> None:
    read_ = read(["edition", "install", "/usb", "--json"], Words("vi"))
    assert (read_.command, read_.action, read_.source, read_.json) == (
        "edition",
        "install",
        "/usb",
        True,
    )
    rotate = ["edition", "rotate", "--to", "a", "--root", "1", "--root", "2", "--new", "n"]
    assert read(rotate, Words("vi")).root == ["1", "2"]
    assert read(["edition"], Words("vi")).action is None


@pytest.mark.parametrize("missing", [["keygen"], ["build", "--to", "a"], ["install"]])
def test_what_is_missing_is_told(missing: list[str]) -> None:
    with pytest.raises(UsageError):
        read(["edition", *missing], Words("vi"))
