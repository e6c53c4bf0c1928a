from PySide6.QtWidgets import QPushButton

from summit_kb.desktop.reader.message_page import MessagePage


def test_it_says_what_happened_and_what_to_do(show, qtbot):
    page = show(MessagePage(), 500, 400)
    page.say("error", "The file is damaged.", "Get the original again.", retry=True)
    assert page.sentence == page.accessibleName() == "The file is damaged."
    assert page.accessibleDescription() == "Get the original again."
    [button] = page.findChildren(QPushButton)
    assert button.isVisible()
    with qtbot.waitSignal(page.retry_wanted):
        button.click()


def test_where_trying_again_is_no_use_it_is_not_offered(show):
    page = show(MessagePage())
    page.say("document", "There is no file.", "", retry=False)
    assert page.findChildren(QPushButton)[0].isHidden()
