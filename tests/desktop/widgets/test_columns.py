"""Cards in equal columns; the shortest column takes the next."""

from PySide6.QtWidgets import QFrame, QWidget

from summit_kb.desktop.widgets.columns import ColumnsLayout


def _cards(qtbot, heights, width):
    holder = QWidget()
    qtbot.addWidget(holder)
    layout = ColumnsLayout(holder, letters=20, spacing=10)
    letter = holder.fontMetrics().averageCharWidth()
    for height in heights:
        card = QFrame()
        card.setMinimumHeight(height)
        layout.addWidget(card)
    holder.resize(width * letter, 600)
    holder.show()
    return layout, holder, holder.findChildren(QFrame)


def test_one_column_when_there_is_room_for_one(qtbot):
    layout, holder, cards = _cards(qtbot, [50, 60, 70], 30)
    assert {card.x() for card in cards} == {0}
    assert holder.width() > 0
    assert [card.y() for card in cards] == [0, 60, 130]
    assert layout.heightForWidth(30) == 200


def test_the_shortest_column_takes_the_next(qtbot):
    _layout, holder, cards = _cards(qtbot, [100, 40, 30, 20], 60)
    assert len({card.width() for card in cards}) == 1
    assert holder.width() > cards[0].width() * 2
    left, right = cards[0].x(), cards[1].x()
    assert left < right
    assert [card.x() for card in cards] == [left, right, right, right]


def test_never_more_columns_than_cards(qtbot):
    _layout, holder, cards = _cards(qtbot, [50], 200)
    assert cards[0].width() == holder.width()
