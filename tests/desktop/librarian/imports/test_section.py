"""The import section: every way in, every deed, and a thousand files."""

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication, QKeySequence
from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QComboBox, QMenu

from summit_kb.app.reports import Added, SimilarDocument
from summit_kb.desktop.librarian.imports import section as module
from summit_kb.desktop.librarian.imports.deeds import Deed
from summit_kb.desktop.librarian.imports.row import Row, State
from summit_kb.domain.locator import Locator
from summit_kb.domain.sketch import Likeness


def _counts(section):
    return dict(section.queue.model.counts())


def test_files_are_pasted(section, files, qtbot):
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in files("a.pdf", "b.pdf")])
    QGuiApplication.clipboard().setMimeData(data)
    section.activateWindow()
    section.add_files.setFocus()
    qtbot.keySequence(section.add_files, QKeySequence(QKeySequence.StandardKey.Paste))
    qtbot.waitUntil(lambda: _counts(section) == {State.ADDED: 2})


def test_a_clipboard_without_files_is_told(section, qtbot):
    QGuiApplication.clipboard().setText("Nghị quyết")
    with qtbot.waitSignal(section.context.changes.told):
        section.paste()


def test_files_and_folders_are_chosen(section, files, qtbot, monkeypatch):
    path = files("a.pdf")[0]
    monkeypatch.setattr(module, "ask_files", lambda _parent: [path])
    monkeypatch.setattr(
        module, "ask_folder", lambda _parent: [files("b.pdf", folder="x")[0].parent]
    )
    section.add_files.click()
    section.add_folder.click()
    qtbot.waitUntil(lambda: _counts(section) == {State.ADDED: 2})


def test_what_waits_for_the_librarian_is_counted(section, add, files, qtbot):
    with qtbot.waitSignal(section.counted, check_params_cb=lambda count: count == 2):
        add(files("hong.pdf", "mat.pdf", "a.pdf"))


def test_deeds_open_and_describe(section, add, files, qtbot):
    add(files("a.pdf", "b.pdf"))
    section.list.selectAll()
    with qtbot.waitSignal(section.describe_requested) as heard:
        qtbot.keyClick(section.list, Qt.Key.Key_Return)
    assert heard.args == [["moi-a", "moi-b"]]
    qtbot.waitUntil(section.describe_added.isVisible)
    with qtbot.waitSignal(section.describe_requested) as heard:
        section.describe_added.click()
    assert heard.args == [["moi-a", "moi-b"]]
    section.list.focus_first()
    with qtbot.waitSignal(section.open_requested) as heard:
        section.do(Deed.OPEN, list(section.queue.model))
    assert heard.args == [Locator("moi-a")]


def test_a_mark_is_asked_about_first(section, add, files, workspace, qtbot):
    add(files("mat.pdf"))
    section.list.focus_first()
    qtbot.keyClick(section.list, Qt.Key.Key_Return)
    dialog = section.dialog
    dialog.reject()
    assert section.dialog is None
    assert _counts(section) == {State.SECRET: 1}
    section.do(Deed.ACCEPT_SECRET)
    section.dialog.answer.click()
    section.dialog.add.click()
    qtbot.waitUntil(lambda: _counts(section) == {State.ADDED: 1})
    assert workspace.added_with[-1]["accept_secret"]
    assert not workspace.added_with[-1]["accept_duplicates"]


def test_a_copy_is_added_once_more_when_asked(section, add, files, workspace, qtbot):
    add(files("trung.pdf"))
    section.do(Deed.ACCEPT_DUPLICATE, list(section.queue.model))
    section.dialog.answer.click()
    section.dialog.add.click()
    qtbot.waitUntil(lambda: _counts(section) == {State.ADDED: 1})


def test_retry_offered_and_clear(section, add, files, qtbot):
    add(files("hong.pdf", "a.pdf"))
    section.queue.offer(files("b.pdf"))
    qtbot.waitUntil(section.add_offered.isVisible)
    section.add_offered.click()
    qtbot.waitUntil(lambda: _counts(section) == {State.ADDED: 2, State.FAILED: 1})
    qtbot.waitUntil(section.retry.isVisible)
    section.retry.click()
    qtbot.waitUntil(lambda: not section.queue.is_running)
    section.filters.choose("not-added")
    assert section.list.shown.rowCount() == 1
    section.clear.click()
    assert len(section.queue.model) == 0


def test_the_menu_has_the_deeds(section, add, files, qtbot):
    add(files("a.pdf"))
    section.list.focus_first()
    section.list.menu_wanted.emit(section.mapToGlobal(section.rect().center()))
    menu = section.findChild(QMenu)
    assert [action.text() for action in menu.actions()][:2] == ["Describe…", "Open the document"]
    menu.actions()[-1].trigger()
    assert len(section.queue.model) == 0
    menu.close()


def test_the_report_is_copied(section, add, files, qtbot):
    add(files("a.pdf", "hong.pdf"))
    qtbot.waitUntil(section.copy.isEnabled)
    section.copy.click()
    assert len(QGuiApplication.clipboard().text().splitlines()) == 2


def test_alike_documents_are_compared(section, fake):
    alike = SimilarDocument("tai-lieu-003", Likeness.PROBABLE_COPY, 0.9)
    path = Path("/in/a.pdf")
    row = Row(path)
    row.take(Added(path, fake.make_document(1), 1, ("probable-copy",), (alike,)))
    section.queue.model.append([row])
    asked = []
    section.deciding.compare = lambda *ids: asked.append(ids)
    section.do(Deed.COMPARE, [row])
    assert asked == [("tai-lieu-003", row.document)]
    section.details.document_wanted.emit("tai-lieu-003")


def test_targets_and_state(section, add, files):
    paths = files("a.pdf", "hong.pdf")
    add(paths)
    section.show_target("not-added")
    assert section.list.shown.rowCount() == 1
    section.show_target(paths[0])
    assert [row.path for row in section.list.rows()] == [paths[0]]
    section.show_target(Path("/in/gone.pdf"))
    section.restore({"options": True})
    assert section.state() == {"options": True}
    section.restore({})
    assert not section.options.isVisible()
    assert section.first_focus() is section.list


def test_the_folder_is_shown(monkeypatch, tmp_path):
    shown = []

    def keep(url):
        shown.append(url.toLocalFile())
        return True

    monkeypatch.setattr(QDesktopServices, "openUrl", keep)
    monkeypatch.setattr("sys.platform", "linux")
    module.show_in_folder(tmp_path / "a.pdf")
    assert [Path(one) for one in shown] == [tmp_path]


@pytest.mark.parametrize("count", [1_000])
def test_a_thousand_files_go_through(section, add, files, qtbot, count):
    add(files(*(f"{number:04}.pdf" for number in range(count))))
    assert _counts(section) == {State.ADDED: count}
    qtbot.waitUntil(lambda: section.filters.button("added").text() == "Added  1,000")
    section.list.scrollToBottom()
    assert section.list.shown.rowCount() == count


def test_every_control_has_a_name(section, add, files):
    add(files("a.pdf", "hong.pdf"))
    section.options_open.click()
    section.list.selectAll()
    nameless = [
        type(one).__name__
        for kind in (QAbstractButton, QComboBox, QAbstractItemView)
        for one in section.findChildren(kind)
        if one.isVisibleTo(section) and not (one.accessibleName() or getattr(one, "text", str)())
    ]
    assert nameless == []
