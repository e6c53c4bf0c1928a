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


def test_words_keep_a_distance_from_drawings_and_are_read_without_it(desk, qtbot):
    head = HeadLine()
    qtbot.addWidget(head)
    for button in (head.remove, head.new):
        assert button.text() == f" {button.accessibleName()}"
    assert head.merge.text() == head.merge.accessibleName()
