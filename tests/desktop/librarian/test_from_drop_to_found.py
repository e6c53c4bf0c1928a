"""The whole way on the real parts, with real files and workers: in, described, confirmed, found.

Once with the mouse, once by keyboard alone.
"""

import zipfile
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent, QGuiApplication, QKeySequence
from PySide6.QtWidgets import QMessageBox, QPushButton

from summit_kb.app.workspace import Workspace
from summit_kb.desktop.librarian.imports.row import State
from summit_kb.desktop.window.main_window import MainWindow
from summit_kb.library.store import Library

DECISION = """<html><body>
<table><tr><td>ỦY BAN NHÂN DÂN<br>THÀNH PHỐ ĐÀ NẴNG<br>Số: 4512/QĐ-UBND</td>
<td>CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM<br>Độc lập - Tự do - Hạnh phúc<br>
<i>Đà Nẵng, ngày 15 tháng 8 năm 2018</i></td></tr></table>
<p>QUYẾT ĐỊNH</p>
<p>Về việc phê duyệt Đề án quan trắc chất lượng nước sông Hàn</p>
<p>CHỦ TỊCH ỦY BAN NHÂN DÂN THÀNH PHỐ ĐÀ NẴNG</p>
<p>Căn cứ Luật Tổ chức chính quyền địa phương ngày 19 tháng 6 năm 2015;</p>
<p>Điều 1. Phê duyệt Đề án quan trắc chất lượng nước sông Hàn giai đoạn 2018-2020.</p>
</body></html>
"""
WAIT = 60_000


@pytest.fixture
def inbox(tmp_path):
    """A folder as a department sends it: a decision, a scan of nothing, notes in an archive."""
    folder = tmp_path / "inbox"
    folder.mkdir()
    (folder / "quyet-dinh.html").write_text(DECISION, encoding="utf-8")
    (folder / "hong.pdf").write_bytes(b"%PDF-1.7\nnothing of the kind")
    with zipfile.ZipFile(folder / "kem-theo.zip", "w") as archive:
        archive.writestr("ghi chep.txt", "Biên bản họp tổ công tác quan trắc.")
    return folder


@pytest.fixture
def window(desk, qtbot, tmp_path, monkeypatch):
    library = Library.create(tmp_path / "library", "Thử nghiệm")
    workspace = Workspace.open(library.root)
    window = MainWindow(desk)
    qtbot.addWidget(window)
    window.resize(1_366, 768)
    window.show()
    qtbot.waitExposed(window)
    window.activateWindow()
    with qtbot.waitSignal(window.holding.ready, timeout=WAIT):
        window.holding.use(workspace)
    qtbot.waitUntil(window.isActiveWindow)
    asked = []
    monkeypatch.setattr(QMessageBox, "question", lambda *words: asked.append(words))
    yield window
    assert window.close()
    assert asked == [], "everything was saved: closing asks nothing"
    # Data of ours must not outlive the interpreter.
    QGuiApplication.clipboard().clear()


def _arrived(window, qtbot):
    """Wait until the queue is done; the rows by file name."""
    queue = window.adding.queue
    qtbot.waitUntil(lambda: len(queue.model) > 0 and not queue.is_running, timeout=WAIT)
    rows = {row.name: row for row in queue.model}
    assert {name: row.state for name, row in rows.items()} == {
        "quyet-dinh.html": State.ADDED,
        "hong.pdf": State.FAILED,
        "kem-theo.zip": State.UNFOLDED,
        "ghi chep.txt": State.ADDED,
    }
    return rows


def _section(window, name):
    return window.librarian.page.section(name)


def _form_is_open(window, qtbot, document):
    """The form of ``document``, once it is there with its page beside."""

    def there():
        section = _section(window, "confirming")
        subject = section.page.form.subject if section is not None else None
        return subject is not None and subject.document.id == document

    qtbot.waitUntil(there, timeout=WAIT)
    page = _section(window, "confirming").page
    qtbot.waitUntil(lambda: page.page.opened.search is not None, timeout=WAIT)
    return page


def _is_confirmed(window, document):
    held = window.holding.workspace.library.get(document)
    assert held.identity.number == "4512/QĐ-UBND"
    assert held.identity.date.isoformat() == "2018-08-15"
    return not {"number", "date", "type"} & set(held.proposed)


def _found(window, document, qtbot):
    def there():
        return any(hit.document == document for hit in window.search.hits)

    qtbot.waitUntil(there, timeout=WAIT)


def _click(widget, qtbot, at=None):
    if at is None:
        qtbot.mouseClick(widget, Qt.MouseButton.LeftButton)
    else:
        qtbot.mouseClick(widget, Qt.MouseButton.LeftButton, pos=at)


def test_with_the_mouse(window, inbox, qtbot):
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(inbox))])
    buttons, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    window.dropEvent(QDropEvent(QPointF(5, 5), Qt.DropAction.CopyAction, data, buttons, keys))
    rows = _arrived(window, qtbot)
    _click(window.add_bar.findChildren(QPushButton)[1], qtbot)
    section = _section(window, "imports")
    qtbot.waitUntil(section.list.isVisible)
    at = next(
        section.list.shown.index(place, 0)
        for place in range(section.list.shown.rowCount())
        if section.list.shown.index(place, 0).data() == "quyet-dinh.html"
    )
    _click(section.list.viewport(), qtbot, section.list.visualRect(at).center())
    document = rows["quyet-dinh.html"].document
    _click(section.details.widget().findChild(QPushButton, "describe"), qtbot)
    page = _form_is_open(window, qtbot, document)
    _click(page.form.rows["number"].editor, qtbot)
    search = page.page.opened.search
    qtbot.waitUntil(lambda: search.current is not None, timeout=WAIT)
    text = search.text(search.current.page)
    assert "4512/QĐ-UBND" in text[search.current.start : search.current.end]
    if page.accept_sure.isEnabled():
        _click(page.accept_sure, qtbot)
    for row in page.form.rows.values():
        if row.state.is_open:
            page.form.ensureWidgetVisible(row)
            _click(row.verdict.yes, qtbot)
    with qtbot.waitSignal(page.described, timeout=WAIT):
        _click(page.save_next, qtbot)
    assert _is_confirmed(window, document)
    window.bar.field.setFocus()
    window.finding.search_for("quan trac song han")
    _found(window, document, qtbot)


def test_by_keyboard_alone(window, inbox, qtbot):
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(inbox))])
    QGuiApplication.clipboard().setMimeData(data)

    def press(*keys):
        for key in keys:
            qtbot.keySequence(window.focusWidget() or window, QKeySequence(key))

    press(window.commands["desk"].shortcut().toString())
    section = _section(window, "imports")
    qtbot.waitUntil(lambda: section.isAncestorOf(window.focusWidget()))
    press("Ctrl+V")
    rows = _arrived(window, qtbot)
    document = rows["quyet-dinh.html"].document
    for _ in range(40):
        if section.list.hasFocus():
            break
        press("Tab")
    assert section.list.hasFocus()
    press("Home")
    for _ in range(len(rows)):
        if [row.name for row in section.list.rows()] == ["quyet-dinh.html"]:
            break
        press("Down")
    press("Return")
    page = _form_is_open(window, qtbot, document)
    qtbot.waitUntil(lambda: page.form.isAncestorOf(window.focusWidget()))
    press("Ctrl+Shift+Return")
    for _ in range(20):
        if not any(row.state.is_open for row in page.form.rows.values()):
            break
        press("Return")
    with qtbot.waitSignal(page.described, timeout=WAIT):
        press("Ctrl+Return")
    assert _is_confirmed(window, document)
    press("Ctrl+K")
    qtbot.keyClicks(window.focusWidget(), "4512")
    press("Escape", "Return")
    _found(window, document, qtbot)
    assert Path(rows["quyet-dinh.html"].path).exists()
