import pytest

from summit_kb.app.words import Words
from summit_kb.cli.options import read
from summit_kb.foundation.errors import UsageError


def test_sources_are_told_added_and_removed() -> None:
    words = Words("vi")
    assert read(["edition", "sources"], words).deed is None
    added = read(["edition", "sources", "add", "/kho", "--json"], words)
    assert (added.deed, added.folder, added.json) == ("add", "/kho", True)
    with pytest.raises(UsageError):
        read(["edition", "sources", "burn", "/kho"], words)


def test_a_source_may_be_left_out_where_all_can_be_looked_at() -> None:
    words = Words("vi")
    assert read(["edition", "look"], words).source is None
    assert read(["edition", "changes", "/usb"], words).source == "/usb"
    trusted = read(["edition", "trust", "r.json", "--fingerprint", "1 2"], words)
    assert (trusted.root, trusted.fingerprint) == ("r.json", "1 2")
    assert read(["edition", "trust"], words).root is None
