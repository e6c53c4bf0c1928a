from pathlib import Path

import pytest

from summit_kb.app.vocabulary.texts import vocabulary_text
from summit_kb.foundation.errors import StorageError
from summit_kb.library.store import Library


def test_a_file_that_is_not_there_says_nothing(library: Library) -> None:
    assert vocabulary_text(library, "rules.toml") == ""
    assert vocabulary_text(library, "topics.toml").startswith("[[topics]]")


def test_what_cannot_be_read_is_a_failure_of_storage(library: Library) -> None:
    Path(library.root / "rules.toml").mkdir()
    with pytest.raises(StorageError):
        vocabulary_text(library, "rules.toml")
