import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest

from summit_kb.desktop.librarian.topics.tree_model import TopicModel
from summit_kb.desktop.librarian.topics.tree_view import TopicTree
from summit_kb.domain.topic import Thesaurus, Topic

TOPICS = Thesaurus(
    [
        Topic("a", "Một", "One"),
        Topic("b", "Hai", "Two", "a"),
        Topic("c", "Dữ liệu", "Data", "a"),
        Topic("d", "Bốn", "Four"),
    ]
)


@pytest.fixture
def tree(qtbot):
    model = TopicModel()
    model.show_topics(TOPICS, {}, "vi")
    made = TopicTree(model)
    qtbot.addWidget(made)
    made.resize(400, 400)
    made.show()
    made.expandAll()
    return made


@pytest.mark.parametrize(
    ("topic", "key", "place"),
    [
        ("c", Qt.Key.Key_Up, ("a", "b")),
        ("b", Qt.Key.Key_Down, ("a", None)),
        ("a", Qt.Key.Key_Down, (None, None)),
        ("b", Qt.Key.Key_Left, (None, "d")),
        ("c", Qt.Key.Key_Right, ("b", None)),
        ("a", Qt.Key.Key_Up, None),
        ("d", Qt.Key.Key_Down, None),
        ("a", Qt.Key.Key_Left, None),
        ("a", Qt.Key.Key_Right, None),
    ],
)
def test_alt_with_an_arrow_moves(tree, topic, key, place):
    tree.choose(topic)
    moves = []
    tree.move_wanted.connect(lambda *move: moves.append(move))
    QTest.keyClick(tree, key, Qt.KeyboardModifier.AltModifier)
    assert moves == ([(topic, *place)] if place else [])


def test_delete_wants_it_removed_and_choosing_is_told(tree, qtbot):
    with qtbot.waitSignal(tree.chosen) as told:
        tree.choose("d")
    assert told.args == ["d"]
    with qtbot.waitSignal(tree.remove_wanted):
        QTest.keyClick(tree, Qt.Key.Key_Delete)
    assert not tree.choose("nowhere")


def test_narrowing_shows_what_has_the_words_and_what_is_above(tree):
    tree.choose("d")
    assert tree.narrow("du lieu") == 1
    shown = [
        tree.topics.topic_at(index)
        for index in tree.topics.indexes()
        if not tree.isRowHidden(index.row(), index.parent())
    ]
    assert shown == ["a", "c"]
    assert tree.current == "c"
    assert tree.narrow("") == 4


def test_a_drop_on_a_topic_wants_it_below_and_changes_nothing_itself(tree):
    tree.choose("d")
    moves = []
    tree.move_wanted.connect(lambda *move: moves.append(move))
    _drop(tree, tree.visualRect(tree.topics.index_of("b")).center())
    assert moves == [("d", "b", None)]
    assert not tree.topics.index_of("d").parent().isValid()


def test_a_topic_cannot_be_dropped_below_itself(tree):
    tree.choose("a")
    moves = []
    tree.move_wanted.connect(lambda *move: moves.append(move))
    _drop(tree, tree.visualRect(tree.topics.index_of("b")).center())
    assert moves == []


def _drop(tree: TopicTree, at: QPoint) -> None:
    data = tree.model().mimeData([tree.currentIndex()])
    assert isinstance(data, QMimeData)
    buttons, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    event = QDropEvent(QPointF(at), Qt.DropAction.MoveAction, data, buttons, keys)
    # What a drag shows while it moves, a drop goes by.
    tree.place_at = lambda _point: (tree.topics.topic_at(tree.indexAt(at)), None)
    tree.dropEvent(event)
