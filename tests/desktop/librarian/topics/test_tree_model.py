from PySide6.QtCore import Qt

from summit_kb.app.vocabulary.vocabulary import Usage
from summit_kb.desktop.librarian.topics.tree_model import TopicModel
from summit_kb.domain.topic import Thesaurus, Topic

TOPICS = Thesaurus([Topic("a", "Một", "One"), Topic("b", "Hai", "Two", "a"), Topic("c", "Ba", "3")])


def test_topics_stand_below_their_broader_one_with_their_counts(qapp):
    model = TopicModel()
    model.show_topics(TOPICS, {"a": Usage(1, 5), "b": Usage(4, 4)}, "en", {"c"})
    top = model.index_of("a")
    assert (top.data(), top.siblingAtColumn(1).data()) == ("One", "1 (5)")
    inner = model.index_of("b")
    assert inner.parent() == top
    assert inner.siblingAtColumn(1).data() == "4"
    assert model.index_of("c").data() == "• 3"
    assert "Hai" in inner.data(Qt.ItemDataRole.ToolTipRole)
    assert [model.topic_at(index) for index in model.indexes()] == ["a", "b", "c"]
    assert not model.index_of("nowhere").isValid()
