from types import SimpleNamespace

import pytest
from PySide6.QtGui import QGuiApplication, QTextCursor
from PySide6.QtTest import QTest

from summit_kb.app.citing_memory import CitingChoice
from summit_kb.desktop.citing import mime
from summit_kb.desktop.reader.reader_keys import KEYS
from summit_kb.reading.selection import Selection, Spot

FULL = (
    "“đến năm 2030” (Nghị quyết số 43-NQ/TW ngày 24 tháng 01 năm 2019 của Bộ Chính trị"
    " về xây dựng thành phố Đà Nẵng, trang 3)"
)
SHORT = "“đến năm 2030” (Nghị quyết số 43-NQ/TW, trang 3)"


@pytest.fixture
def quote(citing, read, bridge):
    """Quote from a place; what is on the clipboard then."""
    pane = read(page=3)

    def call(words, *, short=False):
        pane.views.quote_requested.emit(words, short)
        bridge.run()
        return QGuiApplication.clipboard().text()

    return call


def test_in_full_at_first_and_short_later(quote):
    assert quote(" đến năm 2030 ") == FULL
    assert quote("đến năm 2030") == SHORT


def test_the_short_form_can_be_asked_for(quote):
    assert quote("đến năm 2030", short=True) == SHORT


def test_other_programs_get_it_rich(quote):
    quote("đến năm 2030")
    data = QGuiApplication.clipboard().mimeData()
    assert FULL in data.html()
    assert data.hasFormat("text/rtf")


def test_a_text_without_pages_names_none(citing, read, workspace, text_of, bridge):
    workspace.texts["bai-viet"] = text_of(["Một đoạn."], paged=False)
    pane = read("bai-viet")
    pane.views.quote_requested.emit("Một đoạn.", False)
    bridge.run()
    assert QGuiApplication.clipboard().text().endswith(" của Bộ Chính trị)")


def test_words_over_two_pages_name_both(citing, read, bridge):
    pane = read(page=1)
    pane.views.pages.selecting.selection = Selection(Spot(1, 2), Spot(2, 3))
    pane.views.quote_requested.emit("lời", False)
    bridge.run()
    assert ", trang 1–2)" in QGuiApplication.clipboard().text()


def test_in_the_text_view_the_page_is_that_of_the_selection(citing, read, bridge):
    pane = read(page=1)
    pane.do("text")
    bridge.run()
    built = pane.views.text.built
    cursor = QTextCursor(built.document)
    cursor.setPosition(built.page_starts[3] + 2)
    cursor.movePosition(QTextCursor.MoveOperation.Right, QTextCursor.MoveMode.KeepAnchor, 9)
    pane.views.text.setTextCursor(cursor)
    pane.do("quote")
    bridge.run()
    assert QGuiApplication.clipboard().text().endswith(", trang 4)")


def test_keys_quote_and_cite(citing, read, bridge, monkeypatch, show):
    asked = []
    monkeypatch.setattr(citing, "cite", asked.append)
    pane = show(read(page=3), 900, 700)
    QTest.keySequence(pane.views.reading, KEYS["quote"][0])
    bridge.run()
    assert asked == [""]


def test_how_to_cite_is_shown(citing, read, monkeypatch):
    made = []

    def dialog(_workspace, _bridge, places, _parent):
        made.extend(places())
        return SimpleNamespace(open=lambda: made.append("open"))

    monkeypatch.setattr("summit_kb.desktop.citing.cite_dialog.CiteDialog", dialog)
    read(page=3).views.cite_requested.emit("lời")
    place, opened = made
    assert (place.document, place.page, place.words) == ("nghi-quyet-43", "3", "lời")
    assert opened == "open"


def test_what_is_carried_off_counts_only_when_it_was_taken(citing, read, monkeypatch):
    pane = read(page=3)
    taken, carried = [False, True], []

    def drag(_view, pasted):
        carried.append(pasted.text)
        return taken.pop(0)

    monkeypatch.setattr(mime, "drag", drag)
    pane.views.pages.carry(pane.views.pages, "đến năm 2030")
    assert citing.citer.mentioned("") == ()
    pane.views.text.carry(pane.views.text, "đến năm 2030")
    assert len(citing.citer.mentioned("")) == 1
    assert carried == [FULL, FULL]


def test_a_broken_style_is_told_in_the_pane(citing, read, bridge, tmp_path, show):
    style = tmp_path / "a.csl"
    style.write_text("hỏng", encoding="utf-8")
    citing.citer.memory.choose(CitingChoice(str(style), "vi"))
    pane = show(read(page=3))
    pane.views.quote_requested.emit("lời", False)
    bridge.run()
    assert str(style) in pane.note.text
    pane.note.say("")
    pane.views.pages.carry(pane.views.pages, "lời")
    assert str(style) in pane.note.text
