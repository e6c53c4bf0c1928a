from collections.abc import Iterator

import pytest

from summit_kb.app.citing import cite, later_mention, references
from summit_kb.app.workspace import Workspace
from summit_kb.domain.locator import Locator


@pytest.fixture
def starter() -> Iterator[Workspace]:
    """The reader's copy of the starter library."""
    workspace = Workspace.open(None, refresh=False)
    yield workspace
    workspace.close()


def test_a_number_of_two_documents_is_known_to_be_shared(starter: Workspace) -> None:
    shared, own = references(
        starter,
        [Locator("nghi-quyet-43-nq-tw-2019-01-24"), Locator("nghi-quyet-119-2020-qh14")],
        "vi",
    )
    assert shared.number_is_shared
    assert not own.number_is_shared


def test_a_translation_shares_what_its_original_shares(starter: Workspace) -> None:
    [reference] = references(starter, [Locator("nghi-quyet-43-nq-tw-2019-01-24-en")], "en")
    assert later_mention(reference, "en") == "Resolution No. 43-NQ/TW of 24 January 2019"
    assert cite([reference], "decree30", "en", later=True) == f"{later_mention(reference, 'en')}\n"


def test_topics_and_events_are_in_words(starter: Workspace) -> None:
    [reference] = references(starter, [Locator("phat-bieu-khai-mac-2019")], "en")
    assert "Digital government" in reference.topics
    assert reference.event is not None
    assert "Smart City Summit 2019" in cite([reference], "dc", "en") + cite(
        [reference], "ris", "en"
    )
