"""A line that gives way keeps its whole text for the tooltip."""

from summit_kb.desktop.widgets.elided import ElidedLabel

LONG = "Nghị quyết số 43-NQ/TW về xây dựng và phát triển thành phố Đà Nẵng đến năm 2030 " * 3


def test_it_takes_any_width_and_shows_all_in_the_tooltip(qtbot):
    label = ElidedLabel()
    qtbot.addWidget(label)
    label.setText(LONG)
    assert label.minimumSizeHint().width() == 0
    assert label.toolTip() == LONG
    label.resize(120, 30)
    narrow = label.grab().toImage()
    label.resize(4_000, 30)
    assert narrow.width() == 120
    assert label.grab().toImage().copy(0, 0, 120, 30) != narrow
