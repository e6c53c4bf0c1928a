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
