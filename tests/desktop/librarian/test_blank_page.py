"""Nothing to show is said, with something to press or without."""

from summit_kb.desktop.librarian.blank_page import BlankPage


def test_words_and_button(desk, qtbot):
    page = BlankPage("trash")
    qtbot.addWidget(page)
    page.show()
    page.say("Empty")
    assert page.title == "Empty"
    assert not page.button.isVisible()
    page.say("Empty", "Nothing yet.", "Go on")
    with qtbot.waitSignal(page.wanted):
        page.button.click()


def test_words_come_before_the_picture(desk, qtbot):
    page = BlankPage("trash")
    qtbot.addWidget(page)
    page.say("Empty", "Nothing was put away yet; what is put away can be had again.", "Go on")
    page.resize(300, 600)
    page.show()
    assert page._drawing.isVisible()
    page.resize(300, 220)
    assert not page._drawing.isVisible()
    page.resize(300, 600)
    assert page._drawing.isVisible()


def test_words_keep_their_height_and_are_scrolled(desk, qtbot):
    page = BlankPage("trash")
    qtbot.addWidget(page)
    page.say("Empty", "Nothing was put away yet; what is put away can be had again.", "Go on")
    page.resize(220, 90)
    page.show()
    qtbot.waitUntil(lambda: page.verticalScrollBar().maximum() > 0)
    assert page._text.height() >= page._text.heightForWidth(page._text.width())
    assert page._title.geometry().bottom() < page._text.geometry().top()
    assert page._text.geometry().bottom() < page.button.geometry().top()
