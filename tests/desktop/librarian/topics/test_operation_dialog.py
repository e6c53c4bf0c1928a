import pytest

from summit_kb.app.vocabulary.operations import MergeTopics, MoveTopic, RemoveTopic
from summit_kb.desktop.librarian.topics.operation_dialog import Kind, OperationDialog


@pytest.fixture
def ask(desk, shelf, qtbot):
    def make(kind, topic="data", **more):
        dialog = OperationDialog(
            desk, shelf.library.thesaurus, topic, kind, shelf.vocabulary.plan, **more
        )
        qtbot.addWidget(dialog)
        dialog.show()
        return dialog

    return make


def test_the_button_waits_until_it_is_known_what_is_touched(ask, qtbot):
    dialog = ask(Kind.MERGE)
    assert not dialog.go.isEnabled()
    assert dialog.touches.text() == "Choose a topic first."
    dialog.target.choose("traffic")
    qtbot.waitUntil(dialog.go.isEnabled)
    assert "1 document gets other topics" in dialog.touches.text()
    assert dialog.documents.item(0).text() == "Nghị quyết về thành phố thông minh"
    assert dialog.operation == MergeTopics("data", "traffic")


def test_removing_a_used_topic_asks_what_its_documents_get(ask, qtbot):
    dialog = ask(Kind.REMOVE, used=True)
    assert not dialog.go.isEnabled()
    dialog.drop.setChecked(True)
    qtbot.waitUntil(dialog.go.isEnabled)
    assert dialog.operation == RemoveTopic("data", force=True)
    dialog.replace.setChecked(True)
    assert not dialog.go.isEnabled()
    dialog.target.choose("traffic")
    qtbot.waitUntil(dialog.go.isEnabled)
    assert dialog.operation == RemoveTopic("data", replace_by="traffic")


def test_an_unused_topic_is_removed_without_a_question(ask, qtbot):
    dialog = ask(Kind.REMOVE, "traffic", used=False)
    assert dialog.target is None
    # The plan says it is used after all: somebody was quicker.
    qtbot.waitUntil(dialog.fault.isVisible)
    assert not dialog.go.isEnabled()


def test_moving_offers_the_top_and_a_given_move_only_its_plan(ask, qtbot):
    dialog = ask(Kind.MOVE, "open-data")
    dialog.target.choose("")
    qtbot.waitUntil(dialog.go.isEnabled)
    assert dialog.operation == MoveTopic("open-data", None)
    given = ask(Kind.MOVE, "traffic", given=MoveTopic("traffic", "data"))
    assert given.target is None
    qtbot.waitUntil(given.go.isEnabled)
    assert "Moved in the tree: Data › Traffic" in given.touches.text()
