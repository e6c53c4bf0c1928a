"""Widgets stand in lines like words."""

from PySide6.QtWidgets import QLabel, QPushButton, QWidget

from summit_kb.desktop.widgets.flow import FlowLayout, clear


def _filled(qtbot, count, width):
    holder = QWidget()
    qtbot.addWidget(holder)
    layout = FlowLayout(holder, spacing=6)
    for number in range(count):
        label = QLabel(f"{number}")
        label.setFixedSize(80, 20)
        layout.addWidget(label)
    holder.resize(width, 400)
    holder.show()
    return holder, layout


def test_a_full_line_is_followed_by_the_next(qtbot):
    holder, layout = _filled(qtbot, 5, 260)
    places = [(child.x(), child.y()) for child in holder.findChildren(QLabel)]
    assert places == [(0, 0), (86, 0), (172, 0), (0, 26), (86, 26)]
    assert layout.heightForWidth(260) == 46
    assert layout.heightForWidth(1_000) == 20
    assert layout.hasHeightForWidth()


def test_hidden_widgets_take_no_room(qtbot):
    holder, layout = _filled(qtbot, 3, 260)
    holder.findChildren(QLabel)[0].hide()
    layout.activate()
    assert holder.findChildren(QLabel)[1].x() == 0


def test_a_widget_wider_than_the_line_is_cut_to_it(qtbot):
    holder = QWidget()
    qtbot.addWidget(holder)
    layout = FlowLayout(holder)
    button = QPushButton("x" * 400)
    layout.addWidget(button)
    holder.resize(150, 100)
    holder.show()
    assert button.width() == 150


def test_clear_takes_everything_out(qtbot):
    holder, layout = _filled(qtbot, 4, 300)
    clear(layout)
    assert layout.count() == 0
    assert layout.itemAt(0) is None
    assert layout.takeAt(0) is None
    qtbot.waitUntil(lambda: not holder.findChildren(QLabel))
