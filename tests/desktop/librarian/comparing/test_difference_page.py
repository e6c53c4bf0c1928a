from PySide6.QtCore import QUrl
from PySide6.QtGui import QTextDocument

from summit_kb.desktop.librarian.comparing.difference_page import DifferencePage


def test_a_place_comes_near_the_top_and_is_marked(qtbot) -> None:
    page = DifferencePage()
    qtbot.addWidget(page)
    page.resize(400, 300)
    document = QTextDocument("\n".join(f"dòng {number}" for number in range(300)))
    page.show_text(document)
    with qtbot.waitExposed(page):
        page.show()
    position = document.findBlockByNumber(200).position()
    page.show_start(position)
    [mark] = page.extraSelections()
    assert mark.cursor.position() == position
    assert 0 <= page.cursorRect().top() < 60


def test_nothing_is_fetched(qtbot) -> None:
    page = DifferencePage()
    qtbot.addWidget(page)
    assert page.loadResource(2, QUrl("file:///etc/passwd")) is None
