from PySide6.QtGui import QPalette

from summit_kb.desktop.librarian.comparing.side_head import SideHead
from summit_kb.desktop.theme.schemes import marks


def test_title_version_number_and_file(qtbot, compared) -> None:
    head = SideHead("−")
    qtbot.addWidget(head)
    head.show_text(compared([], [], version=3).before, "vi")
    assert head.title.text() == "− Quyết định 1"
    assert head.facts.text() == "version 3 · 1/QĐ · 1.pdf"
    assert "Quyết định 1" in head.accessibleName()


def test_its_ground_is_the_colour_of_its_words(qtbot) -> None:
    head = SideHead("+")
    qtbot.addWidget(head)
    head.paint_ground(QPalette(), is_after=True)
    assert head.palette().color(QPalette.ColorRole.Window) == marks(QPalette()).added


def test_its_lines_keep_together_where_the_other_side_is_higher(qtbot, compared) -> None:
    head = SideHead("+")
    qtbot.addWidget(head)
    head.show_text(compared([], []).before, "vi")
    head.resize(600, 300)
    head.show()
    assert head.facts.y() - head.title.geometry().bottom() < 10
    assert head.title.y() < 20
