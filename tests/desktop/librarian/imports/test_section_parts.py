"""The parts of the section: what is seen when, and their words."""

from PySide6.QtWidgets import QStackedWidget


def test_the_queue_takes_the_place_of_the_hint(section, add, files, qtbot):
    assert not section.filters.isVisible()
    add(files("a.pdf"))
    qtbot.waitUntil(section.filters.isVisible)
    stack = section.findChild(QStackedWidget)
    assert stack.currentWidget().isAncestorOf(section.list)


def test_options_open_and_close(section):
    assert not section.options.isVisible()
    assert section.options_summary.text()
    section.options_open.click()
    assert section.options.isVisible()
    assert section.options_summary.text() == ""
    section.options_open.click()
    assert section.options_summary.text()


def test_words_change_with_the_language(section, desk, qapp):
    before = section.clear.text()
    desk.translation.use("vi")
    qapp.processEvents()
    assert section.clear.text() != before
