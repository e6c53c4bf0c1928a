from PySide6.QtWidgets import QVBoxLayout, QWidget

from summit_kb.desktop.widgets.text import TextLabel
from summit_kb.desktop.widgets.text_link import TextLink


def test_a_long_one_gives_way_and_shows_that_it_is_cut(desk, qtbot):
    box, link = QWidget(), TextLink()
    qtbot.addWidget(box)
    link.setText("Nghị quyết về xây dựng và phát triển thành phố " * 5)
    QVBoxLayout(box).addWidget(link)
    box.resize(240, 60)
    box.show()
    qtbot.waitExposed(box)
    assert link.width() <= 240
    assert link.shown.endswith("…")
    assert link.text().startswith(link.shown[:-1].rstrip())
    link.setText("Nghị quyết")
    box.layout().activate()
    assert link.shown == "Nghị quyết"


def test_its_letters_begin_where_those_of_the_text_begin(desk, qtbot):
    box, link, text = QWidget(), TextLink(), TextLabel("HHH")
    qtbot.addWidget(box)
    column = QVBoxLayout(box)
    link.setText("HHH")
    for widget in (link, text):
        widget.setFont(box.font())
        column.addWidget(widget)
    box.resize(200, 100)
    box.show()
    qtbot.waitExposed(box)
    box.clearFocus()
    assert abs(_first_ink(link) - _first_ink(text)) <= 1


def _first_ink(widget):
    """How far from the left of the window the first letter begins."""
    image = widget.grab().toImage()
    ground = image.pixel(image.width() - 1, 0)
    inked = (
        x
        for x in range(image.width())
        for y in range(image.height() - 4)
        if image.pixel(x, y) != ground
    )
    return widget.x() + next(inked)
