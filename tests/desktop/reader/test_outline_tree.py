import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from summit_kb.desktop.reader.outline_tree import OutlineTree
from summit_kb.reading.outline import Heading

HEADINGS = [
    Heading("Chương I", 1, 1),
    Heading("Điều 1", 2, 1),
    Heading("Khoản 1", 4, 2),
    Heading("Chương II", 1, 3),
]


@pytest.fixture
def tree(show):
    tree = show(OutlineTree(), 250, 400)
    tree.show_headings(HEADINGS)
    return tree


def test_headings_hang_below_one_another_even_when_levels_are_skipped(tree):
    model = tree.model()
    assert [model.index(row, 0).data() for row in range(model.rowCount())] == [
        "Chương I",
        "Chương II",
    ]
    article = model.index(0, 0, model.index(0, 0))
    assert article.data() == "Điều 1"
    assert model.index(0, 0, article).data() == "Khoản 1"
    assert (tree.count, tree.headings) == (4, HEADINGS)


def test_it_is_walked_by_keyboard(tree, qtbot):
    tree.setFocus()
    tree.follow(HEADINGS[0])
    with qtbot.waitSignal(tree.chosen) as chosen:
        QTest.keyClick(tree, Qt.Key.Key_Down)
        QTest.keyClick(tree, Qt.Key.Key_Return)
    assert chosen.args == [HEADINGS[1]]


def test_the_heading_one_reads_under_is_marked(tree):
    tree.follow(HEADINGS[2])
    assert tree.currentIndex().data() == "Khoản 1"
    tree.collapseAll()
    tree.follow(HEADINGS[2])
    assert tree.currentIndex().data() == "Chương I"
    tree.follow(None)
    assert not tree.currentIndex().isValid()


def test_a_long_outline_opens_only_its_first_level(show):
    tree = show(OutlineTree(), 250, 400)
    tree.show_headings([Heading(f"Điều {n}", 1 + n % 3, 1) for n in range(120)])
    model = tree.model()
    assert tree.isExpanded(model.index(0, 0))
    assert not tree.isExpanded(model.index(0, 0, model.index(0, 0)))


def test_another_document_starts_anew(tree):
    tree.show_headings(HEADINGS[:1])
    assert tree.count == 1
    assert tree.accessibleName() == "Contents"
