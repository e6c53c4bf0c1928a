from pathlib import Path

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtGui import QGuiApplication

from summit_kb.app.citing_memory import CitingChoice
from summit_kb.app.citing_styles import csl_style
from summit_kb.desktop.citing import choosing
from summit_kb.desktop.citing.cite_dialog import CiteDialog
from summit_kb.desktop.citing.citer import Cite


@pytest.fixture
def dialog(desk, starter, citer, place, qtbot):
    citer.memory.choose(CitingChoice("decree30", "vi"))
    made = CiteDialog(starter, desk.bridge, lambda: [place])
    qtbot.addWidget(made)
    made.show()
    qtbot.waitUntil(lambda: "Bộ Chính trị" in made.preview.toPlainText())
    return made


def clipboard():
    return QGuiApplication.clipboard().text()


def test_what_is_copied_counts_as_mentioned(dialog, qtbot):
    dialog.copy_button.click()
    qtbot.waitUntil(lambda: "Copied" in dialog.told.text())
    assert clipboard().startswith("“Năm 2030 là mốc của mục tiêu” (Nghị quyết số 43-NQ/TW ngày 24")
    assert dialog.form.anew.isEnabled()
    dialog.copy_button.click()
    qtbot.waitUntil(lambda: clipboard().endswith("năm 2019, trang 1)"))
    dialog.form.anew.click()
    qtbot.waitUntil(lambda: not dialog.form.anew.isEnabled())
    assert len(dialog.citer.mentioned("")) == 0


def test_the_list_alone_mentions_nothing(dialog, qtbot):
    dialog.list_button.click()
    qtbot.waitUntil(lambda: "Copied" in dialog.told.text())
    assert clipboard().startswith("Nghị quyết số 43-NQ/TW ngày 24")
    assert "trang" not in clipboard()
    assert not dialog.form.anew.isEnabled()


def test_a_choice_is_shown_at_once_and_kept(dialog, citer, qtbot):
    dialog.form.changed.emit(CitingChoice("ieee", "en", "Tờ trình"))
    qtbot.waitUntil(lambda: "[1] " in dialog.preview.toPlainText())
    assert citer.choice() == CitingChoice("ieee", "en", "Tờ trình")
    assert dialog.form.style_box.currentData() == "ieee"


def test_a_style_of_ones_own(dialog, citer, tmp_path, monkeypatch, qtbot):
    path = tmp_path / "cua-toi.csl"
    path.write_bytes(csl_style("ieee").data)
    monkeypatch.setattr(choosing, "ask_for_style", lambda _parent: path)
    dialog.form.file_wanted.emit()
    qtbot.waitUntil(lambda: "[1] " in dialog.preview.toPlainText())
    assert citer.memory.own_styles() == [path]
    assert citer.choice().style == str(path)


@pytest.mark.parametrize("text", ["hỏng", None])
def test_a_file_that_is_no_style_is_refused_in_words(dialog, citer, tmp_path, monkeypatch, text):
    path = tmp_path / "a.csl"
    if text:
        path.write_text(text, encoding="utf-8")
    monkeypatch.setattr(choosing, "ask_for_style", lambda _parent: path)
    dialog.form.file_wanted.emit()
    assert str(path) in dialog.told.text()
    assert citer.memory.own_styles() == []
    monkeypatch.setattr(choosing, "ask_for_style", lambda _parent: None)
    dialog.form.file_wanted.emit()
    assert citer.choice().style == "decree30"


def test_records_are_written_where_asked(dialog, tmp_path, monkeypatch, qtbot):
    path = tmp_path / "a.ris"
    monkeypatch.setattr(choosing, "ask_for_export", lambda _parent: (path, "ris"))
    dialog.export_button.click()
    qtbot.waitUntil(lambda: str(path) in dialog.told.text())
    text = path.read_bytes().decode()
    assert text.startswith("TY  - STAT")
    assert "SP  - 1\r\n" in text


def test_a_folder_that_cannot_be_written_to_is_told(dialog, tmp_path, monkeypatch, qtbot):
    (tmp_path / "a").write_text("", encoding="utf-8")
    asked = Path(tmp_path / "a" / "b.ris"), "ris"
    monkeypatch.setattr(choosing, "ask_for_export", lambda _parent: asked)
    dialog.export_button.click()
    qtbot.waitUntil(lambda: str(tmp_path) in dialog.told.text())
    assert dialog.told.property("kind") == "danger"


def test_nothing_to_cite_and_what_is_gone(desk, starter, qtbot):
    empty = CiteDialog(starter, desk.bridge, list)
    qtbot.addWidget(empty)
    qtbot.waitUntil(lambda: "nothing" in empty.told.text())
    assert not empty.copy_button.isEnabled()
    gone = CiteDialog(starter, desk.bridge, lambda: [Cite("khong-co")])
    qtbot.addWidget(gone)
    qtbot.waitUntil(lambda: "khong-co" in gone.told.text())
    assert not gone.list_button.isEnabled()


def test_it_speaks_the_language_of_the_moment(dialog, desk):
    desk.translation.use("vi")
    QGuiApplication.sendEvent(dialog, QEvent(QEvent.Type.LanguageChange))
    assert dialog.windowTitle() == "Trích dẫn"
    assert all(one.text() for one in (dialog.copy_button, dialog.list_button))
