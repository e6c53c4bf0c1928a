from pathlib import Path

import pytest

from summit_kb.app.words import Words
from summit_kb.cli.checks import known_events, known_topics
from summit_kb.foundation.errors import UsageError
from summit_kb.library.store import Library


def test_known_ids_pass_and_others_are_told_what_there_is(empty: Path) -> None:
    library = Library.open(empty)
    assert known_topics(library, ["du-lieu"], Words("vi")) == ("du-lieu",)
    with pytest.raises(UsageError) as caught:
        known_topics(library, ["du-lieu", "x"], Words("en"))
    assert caught.value.facts["detail"] == "--topic does not take “x”; allowed: du-lieu"
    with pytest.raises(UsageError):
        known_events(library, ["x"], Words("en"))
