import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent
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


@pytest.mark.parametrize(
    ("target", "share", "place"),
    [
        ("b", 0.5, ("b", None)),
        ("b", 0.02, ("a", "b")),
        ("b", 0.98, ("a", "c")),
        ("c", 0.98, ("a", None)),
        ("a", 0.02, (None, "a")),
        (None, 0.0, (None, None)),
    ],
)
def test_a_drop_goes_where_the_mark_was_and_changes_nothing_itself(tree, target, share, place):
    tree.choose("d")
    moves = []
    tree.move_wanted.connect(lambda *move: moves.append(move))
    _drag(tree, target, share)
    assert moves == [("d", *place)]
    assert not tree.topics.index_of("d").parent().isValid()


def test_a_topic_cannot_be_dropped_below_itself(tree):
    tree.choose("a")
    moves = []
    tree.move_wanted.connect(lambda *move: moves.append(move))
    _drag(tree, "b", 0.5)
    assert moves == []


def _drag(tree: TopicTree, target: str | None, share: float) -> None:
    """Over ``share`` of the height of a topic's row, or the empty room below; then let go."""
    data = tree.model().mimeData([tree.currentIndex()])
    buttons, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    action = Qt.DropAction.MoveAction
    at = QPoint(40, tree.viewport().height() - 4)
    if target is not None:
        row = tree.visualRect(tree.topics.index_of(target))
        at = QPoint(row.left() + 20, row.top() + round(share * (row.height() - 1)))
    tree.is_own = lambda _event: True
    tree.dragEnterEvent(QDragEnterEvent(at, action, data, buttons, keys))
    tree.dragMoveEvent(QDragMoveEvent(at, action, data, buttons, keys))
    tree.dropEvent(QDropEvent(QPointF(at), action, data, buttons, keys))


def test_what_comes_from_elsewhere_is_not_taken(tree):
    tree.choose("d")
    moves = []
    tree.move_wanted.connect(lambda *move: moves.append(move))
    data = tree.model().mimeData([tree.currentIndex()])
    at, action = QPoint(40, 20), Qt.DropAction.MoveAction
    buttons, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(at, action, data, buttons, keys)
    tree.dragEnterEvent(enter)
    assert not enter.isAccepted()
    tree.dropEvent(QDropEvent(QPointF(at), action, data, buttons, keys))
    assert moves == []
