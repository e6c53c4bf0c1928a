"""What described documents teach, kept."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from summit_kb.app.vocabulary import learned_store
from summit_kb.app.vocabulary.learned_store import learned_topics
from summit_kb.app.workspace import Workspace
from summit_kb.domain.document import Document
from summit_kb.library.store import Library

AddRecord = Callable[..., Document]
WriteFile = Callable[[str, str], Path]
MAPS = (
    "Bản đồ số hóa và tọa độ thửa đất được đo đạc bằng máy bay không người lái, sau đó cán bộ địa "
    "chính xã đối chiếu với hồ sơ gốc, ký biên bản giáp ranh từng hộ gia đình"
)


@pytest.fixture
def taught(library: Library, add_record: AddRecord) -> Workspace:
    for n in range(6):
        add_record(f"a{n}", f"{MAPS} {n}", topics=("du-lieu",))
        add_record(f"b{n}", f"Lễ hội pháo hoa và du khách {n}", topics=("du-lieu-mo",))
    return Workspace.open(library.root)


def test_words_teach_and_are_kept_until_enough_has_changed(
    taught: Workspace, add_record: AddRecord, monkeypatch: pytest.MonkeyPatch
) -> None:
    learned = learned_topics(taught.library, taught.derived)
    assert learned.weights["du-lieu"]["toa do"] > 0.5
    assert "toa do" not in learned.weights["du-lieu-mo"]
    monkeypatch.setattr(learned_store, "learn", lambda _: pytest.fail("learned again"))
    assert learned_topics(taught.library, taught.derived) == learned
    taught.close()


def test_it_is_learned_anew_when_topics_were_given(taught: Workspace) -> None:
    learned_topics(taught.library, taught.derived)
    taught.vocabulary  # noqa: B018 - made before the change, as in a window
    for n in range(3):
        taught.library.reload()
        document = taught.library.get(f"a{n}")
        with taught.library.writing() as writer:
            writer.update(Document(**{**document.__dict__, "topics": ("du-lieu-mo",)}))
    again = learned_topics(taught.library, taught.derived)
    assert again.weights["du-lieu"]["toa do"] < 0.9
    taught.close()


@pytest.mark.parametrize("content", ["", "[]", '{"stamp": "old"}', '{"states": 1}'])
def test_a_spoilt_file_is_learned_again(taught: Workspace, content: str) -> None:
    made = learned_topics(taught.library, taught.derived)
    path = taught.library.derived / "learned-topics.json"
    assert json.loads(path.read_text(encoding="utf-8"))["weights"]
    path.write_text(content, encoding="utf-8")
    assert learned_topics(taught.library, taught.derived) == made
    taught.close()


def test_a_document_like_those_described_is_proposed_their_topic(
    taught: Workspace, write_file: WriteFile
) -> None:
    path = write_file("x.txt", f"{MAPS}. {MAPS}.")
    [added] = taught.add([path]).added
    [proposed] = added.document.proposed_topics
    assert proposed.topic == "du-lieu"
    assert proposed.where.startswith("learned: ")
    taught.close()
