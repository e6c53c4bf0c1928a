from PySide6.QtWidgets import QStyleOptionViewItem


def test_a_row_is_as_tall_as_what_it_says(page):
    delegate, option = page.items.itemDelegate(), QStyleOptionViewItem()
    heights = [delegate.sizeHint(option, page.items.items.index(row)).height() for row in range(5)]
    assert heights[1] > heights[4]
    assert heights[0] > heights[4]


def test_rows_are_painted_each_in_its_own_way(page, qtbot):
    shown = page.items.grab().toImage()
    rects = [page.items.visualRect(page.items.items.index(row)) for row in range(5)]
    pictures = [shown.copy(rect) for rect in rects]
    assert len({bytes(one.constBits()) for one in pictures}) == 5
