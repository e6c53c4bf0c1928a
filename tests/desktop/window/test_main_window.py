"""The whole window: the task by keyboard, names on everything, drag and drop, closing."""

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QLineEdit,
    QProgressBar,
    QTabBar,
    QTextEdit,
    QWidget,
)

from summit_kb.domain.finding import Filters
from summit_kb.domain.locator import Locator
from summit_kb.foundation.errors import CancelledError, StorageError

_SPEAKING = (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QLineEdit,
    QProgressBar,
    QTabBar,
    QTextEdit,
)


def _nameless(root):
    """Controls a screen reader would meet without a name."""
    return [
        f"{type(widget).__name__} in {type(widget.parent()).__name__}"
        for widget in root.findChildren(QWidget)
        if isinstance(widget, _SPEAKING)
        and widget.isVisibleTo(root)
        and not (widget.accessibleName() or getattr(widget, "text", str)())
        and not widget.objectName().startswith("qt_")
        and not isinstance(widget.parent(), QAbstractSpinBox | QTabBar | QLineEdit)
    ]


def test_the_whole_task_by_keyboard(window, qtbot):
    qtbot.waitUntil(window.isActiveWindow)
    results = window.page.results
    qtbot.keyClick(window, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    with qtbot.waitSignal(window.search.found):
        qtbot.keyClicks(window.focusWidget(), "thong minh")
    with qtbot.waitSignal(window.search.found):
        qtbot.keyClick(window.focusWidget(), Qt.Key.Key_Return)
    section = results.panel.section("type")
    _tab_to(window, qtbot, lambda: window.focusWidget() in section.shown())
    qtbot.keyClick(window.focusWidget(), Qt.Key.Key_Down)
    chosen = window.focusWidget().line.id
    with qtbot.waitSignal(window.search.found):
        qtbot.keyClick(window.focusWidget(), Qt.Key.Key_Space)
    assert window.search.request.filters.types == (chosen,)
    _tab_to(window, qtbot, results.list.hasFocus)
    results.list.setCurrentIndex(results.model.index(0, 0))
    qtbot.keyClick(window.focusWidget(), Qt.Key.Key_Down)
    qtbot.keyClick(window.focusWidget(), Qt.Key.Key_Return)
    tab = window.tabs.current_document
    assert tab.document == window.search.hits[1].document
    assert (tab.pane.at.page, tab.pane.query) == (3, "thong minh")
    qtbot.keyClick(window, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert window.tabs.currentIndex() == 0


def test_control_f_on_the_search_page_leads_to_the_field(window, search_in, qtbot):
    qtbot.waitUntil(window.isActiveWindow)
    search_in(window, "thông minh")
    window.page.results.list.focus_first()
    qtbot.keyClick(window.focusWidget(), Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert window.bar.field.hasFocus()


def _tab_to(window, qtbot, there):
    for _ in range(80):
        if there():
            return
        qtbot.keyClick(window.focusWidget(), Qt.Key.Key_Tab)
    pytest.fail(f"not reached by Tab, stopped at {window.focusWidget()}")


def test_every_control_has_a_name(window, search_in, qtbot, qapp):
    assert _nameless(window) == []
    search_in(window, "thông minh")
    window.search.set_filters(Filters(topics=("traffic",)))
    qtbot.waitUntil(lambda: len(window.search.hits) == 10)
    window.navigator.open(Locator("tai-lieu-001"), background=True)
    assert _nameless(window) == []
    search_in(window, "xyzzy")
    assert _nameless(window) == []
    for name in ("settings", "shortcuts", "about"):
        window.commands[name].trigger()
    window.add_bar.start()
    window.tell_failure(StorageError(path="x", detail="full"))
    qapp.processEvents()
    assert _nameless(window) == []


def test_every_control_has_a_name_in_vietnamese(window, search_in, desk):
    desk.translation.use("vi")
    search_in(window, "thông minh")
    assert _nameless(window) == []


def _mime(*names):
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(Path("/") / name)) for name in names])
    return data


def test_files_are_dropped_anywhere(window, qtbot, tmp_path):
    for name in ("một.pdf", "hai.docx"):
        (tmp_path / name).write_text("x", encoding="utf-8")
    data = _mime(tmp_path / "một.pdf", tmp_path / "hai.docx")
    buttons, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(QPoint(5, 5), Qt.DropAction.CopyAction, data, buttons, keys)
    window.dragEnterEvent(enter)
    assert enter.isAccepted()
    assert window.drop_sheet.isVisible()
    with qtbot.waitSignal(window.adding.finished) as heard:
        window.dropEvent(QDropEvent(QPointF(5, 5), Qt.DropAction.CopyAction, data, buttons, keys))
    assert len(heard.args[0].added) == 2
    assert window.drop_sheet.isHidden()


def test_other_things_are_not_taken(window):
    data = QMimeData()
    data.setText("words")
    buttons, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(QPoint(5, 5), Qt.DropAction.CopyAction, data, buttons, keys)
    enter.ignore()
    window.dragEnterEvent(enter)
    assert not enter.isAccepted()
    assert window.drop_sheet.isHidden()
    window.drop_sheet.cover()
    window.dragLeaveEvent(QDragLeaveEvent())
    assert window.drop_sheet.isHidden()


def test_the_language_switches_while_everything_is_open(window, search_in, desk, qapp, qtbot):
    search_in(window, "thông minh")
    with qtbot.waitSignal(window.search.found):
        desk.translation.use("vi")
    qapp.processEvents()
    assert window.tabs.tabText(0) == "Tìm kiếm"
    assert window.page.results.count_line.text() == "40 tài liệu"
    assert window.commands["back"].text() == "Quay lại"


def test_cancelled_work_is_no_bad_news(window):
    window.tell_failure(CancelledError())
    assert window.notices.notices() == []


def test_closing_saves_and_lets_go(window, workspace, own_home):
    assert window.close()
    assert (own_home / "window.json").is_file()
    assert workspace.closed


def test_the_state_is_kept_now_and_then(window, own_home, qtbot):
    window._keep_soon.setInterval(10)
    window.navigator.open(Locator("tai-lieu-001", 2))
    qtbot.waitUntil((own_home / "window.json").is_file)
    assert "tai-lieu-001" in (own_home / "window.json").read_text(encoding="utf-8")


def test_closing_before_the_library_is_open_keeps_the_last_state(make_window, own_home):
    (own_home / "window.json").write_text('{"version": 1, "tabs": [1]}', encoding="utf-8")
    make_window().close()
    assert '"tabs": [1]' in (own_home / "window.json").read_text(encoding="utf-8")


def test_closing_waits_for_an_answer_while_adding(window, monkeypatch):
    monkeypatch.setattr(type(window.adding), "is_running", True)
    monkeypatch.setattr(window.orders, "confirm_stop", lambda: False)
    assert not window.close()
    monkeypatch.setattr(window.orders, "confirm_stop", lambda: True)
    assert window.close()


def test_the_popup_follows_the_window(window, search_in, qtbot):
    suggestions = window.holding.workspace.suggest("thong minh")
    window.popup.show_suggestions(suggestions)
    wide = window.popup.width()
    window.resize(900, 600)
    field = window.bar.field
    left = field.mapTo(window, field.rect().topLeft()).x()
    assert window.popup.x() == left
    assert field.width() <= window.popup.width() <= window.width() - left
    assert window.popup.width() < wide


def test_a_document_being_read_is_described_at_the_desk(window, monkeypatch):
    asked = []
    monkeypatch.setattr(window.librarian, "show", lambda *given: asked.append(given))
    window.navigator.open(Locator("tai-lieu-001"))
    window.tabs.current_document.pane.describe_requested.emit("tai-lieu-001")
    assert asked == [("confirming", ["tai-lieu-001"])]


def test_the_window_stays_while_something_at_the_desk_is_not_saved(window, monkeypatch):
    monkeypatch.setattr(window.librarian, "may_close", lambda: False)
    assert not window.close()
    monkeypatch.setattr(window.librarian, "may_close", lambda: True)
    assert window.close()
