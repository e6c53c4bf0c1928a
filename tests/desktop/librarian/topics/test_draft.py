from summit_kb.app.vocabulary.operations import AddTopic, EditTopic
from summit_kb.desktop.librarian.topics.draft import Draft
from summit_kb.domain.topic import Topic


def test_a_draft_of_a_topic_edits_it_and_a_new_one_adds_it():
    topic = Topic("a", "Một", "One", "b", ("x",), ("Y",))
    assert Draft.of(topic).operation() == EditTopic("a", "Một", "One", ("x",), ("Y",))
    new = Draft(None, "Hai", "Two", broader="b")
    assert new.operation() == AddTopic("Hai", "Two", broader="b")


def test_both_labels_are_needed():
    assert Draft(None, "Hai", "Two").is_whole
    assert not Draft(None, "Hai", " ").is_whole
