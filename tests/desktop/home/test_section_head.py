"""Heads of the parts of the start page."""

from PySide6.QtWidgets import QPushButton

from summit_kb.desktop.home.section_head import SectionHead


def test_a_way_to_all_only_where_there_is_more(qtbot, desk):
    head = SectionHead()
    qtbot.addWidget(head)
    head.name("Topics")
    assert head.title == "Topics"
    way = head.findChild(QPushButton)
    assert way.isHidden()
    head.name("Figures", "All figures")
    assert not way.isHidden()
    with qtbot.waitSignal(head.all_wanted):
        way.click()
