import pytest

from summit_kb.app.words import Words
from summit_kb.cli.options import read
from summit_kb.cli.publishing_options import ACTIONS


def test_where_to_and_where_from() -> None:
    words = Words("vi")
    sent = read(["edition", "export", "--from", "a", "--to", "/usb", "--since", "4"], words)
    assert (sent.published, sent.target, sent.since) == ("a", "/usb", 4)
    made = ["edition", "keygen", "--keys", "k", "--to", "a", "--root-folder", "1"]
    found = read([*made, "--root-folder", "2", "--holder", "An"], words)
    assert (found.published, found.root_folder, found.holder) == ("a", ["1", "2"], ["An"])
    assert read(["edition", "prune", "--to", "a"], words).keep == 2


@pytest.mark.parametrize("action", ACTIONS)
def test_every_action_says_what_it_is_for(action: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        read(["edition", action, "--help"], Words("vi"))
    assert "edition-" not in capsys.readouterr().out
