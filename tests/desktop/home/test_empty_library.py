"""An empty library says what to do."""

from summit_kb.desktop.home.empty_library import EmptyLibrary


def test_the_button_adds_and_follows_the_language(qtbot, desk, qapp):
    empty = EmptyLibrary()
    qtbot.addWidget(empty)
    with qtbot.waitSignal(empty.add_wanted):
        empty.button.click()
    assert empty.button.text() == "Add documents…"
    desk.translation.use("vi")
    qapp.processEvents()
    assert empty.button.text() == "Thêm tài liệu…"
