from PySide6.QtWidgets import QWidget

from summit_kb.desktop.librarian.topics.head_line import NAMES, TOPICS, HeadLine


def test_only_topics_have_deeds(desk, qtbot):
    head = HeadLine()
    qtbot.addWidget(head)
    head.show()
    head.show_chosen(is_chosen=True, others=False)
    assert head.remove.isEnabled()
    assert not head.merge.isEnabled()
    head.show_page(NAMES)
    assert head.new.isHidden()
    head.show_page(TOPICS)
    with qtbot.waitSignal(head.new_wanted):
        head.new.click()
    with qtbot.waitSignal(head.page_chosen) as told:
        head.pages.button(NAMES).click()
    assert told.args == [NAMES]


def test_in_a_narrow_line_drawings_stand_for_their_words(desk, qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    head = HeadLine(window)
    head.resize(1200, 50)
    window.show()
    for button in (head.remove, head.new):
        assert button.text() == f" {button.accessibleName()}"
    assert head.merge.text() == head.merge.accessibleName()
    head.resize(300, 50)
    assert (head.remove.text(), head.new.text()) == ("", "")
    assert head.merge.text() == "Merge…"
    assert head.new.accessibleName() == "New topic"
    head.resize(1200, 50)
    assert head.new.text() == " New topic"
