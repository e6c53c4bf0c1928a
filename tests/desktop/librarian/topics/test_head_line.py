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
