"""Notes as they are painted."""

from dataclasses import replace

from PySide6.QtGui import QColor
from PySide6.QtWidgets import QStyleOptionViewItem

from summit_kb.desktop.reader.notes.colours import ink
from summit_kb.domain.note import NoteColour


def _height(page, row):
    option = QStyleOptionViewItem()
    return page.rows.itemDelegate().sizeHint(option, page.rows.notes.index(row)).height()


def test_what_says_more_is_higher(page) -> None:
    assert _height(page, 2) > _height(page, 1)  # the reader's own words
    assert _height(page, 3) > _height(page, 1)  # a document's title above


def test_heights_are_reckoned_once(page, monkeypatch) -> None:
    delegate = page.rows.itemDelegate()
    first = _height(page, 0)
    monkeypatch.setattr(delegate, "_height", lambda *_a, **_k: 1)
    assert _height(page, 0) == first
    delegate.forget()
    assert _height(page, 0) == 1


def test_a_quotation_lies_on_its_colour(page, qtbot) -> None:
    qtbot.wait(50)
    picture = page.rows.viewport().grab().toImage()
    ground = ink(NoteColour.GREEN, dark=False).ground
    rect = page.rows.visualRect(page.rows.notes.index(2))
    seen = {
        QColor(picture.pixel(x, y)).name()
        for y in range(rect.top(), rect.bottom(), 2)
        for x in range(rect.left(), rect.right(), 3)
    }
    assert ground.name() in seen


def test_five_thousand_notes_are_laid_out(page, workspace) -> None:
    row = page.rows.notes.rows[1]
    rows = [
        replace(row, view=replace(row.view, note=replace(row.view.note, id=f"{number:05}")))
        for number in range(5_000)
    ]
    page.rows.notes.show(rows, by_document=True, language="en")
    page.rows.scrollToBottom()
    assert page.rows.verticalScrollBar().maximum() > 100_000
