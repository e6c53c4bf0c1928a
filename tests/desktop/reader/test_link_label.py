from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from summit_kb.desktop.reader.link_label import LinkLabel
from summit_kb.desktop.theme.schemes import palette


def test_it_is_followed_by_mouse_and_keyboard(show, qtbot):
    link = show(LinkLabel("Nghị quyết 43"), 300, 40)
    link.grab()
    with qtbot.waitSignal(link.followed):
        QTest.mouseClick(link, Qt.MouseButton.LeftButton, pos=QPoint(20, 20))
    for key in (Qt.Key.Key_Return, Qt.Key.Key_Space):
        with qtbot.waitSignal(link.followed):
            QTest.keyClick(link, key)


def test_a_title_is_never_taken_for_markup(show):
    link = show(LinkLabel('<img src="x"> & "so"'))
    assert "<img" not in link.text()
    assert link.accessibleName() == link.plain_text == '<img src="x"> & "so"'


def test_long_titles_wrap(show):
    link = show(LinkLabel("một hai ba bốn " * 20), 200, 300)
    assert link.heightForWidth(200) > 3 * link.fontMetrics().height()


def test_its_colour_follows_the_palette(show):
    link = show(LinkLabel("a"))
    seen = set()
    for dark in (False, True):
        link.setPalette(palette(dark=dark))
        seen.add(link.text())
    assert len(seen) == 2


def test_focus_can_be_seen_and_one_tab_goes_on(show, qtbot):
    whole = QWidget()
    lines = QVBoxLayout(whole)
    link, after = LinkLabel("Nghị quyết 43"), QPushButton("x")
    lines.addWidget(link)
    lines.addWidget(after)
    show(whole, 200, 100)
    whole.activateWindow()
    qtbot.waitUntil(whole.isActiveWindow)
    link.setFocus()
    with_focus = link.grab().toImage()
    QTest.keyClick(link, Qt.Key.Key_Tab)
    assert after.hasFocus()
    assert link.grab().toImage() != with_focus
