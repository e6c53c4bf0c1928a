"""Notes in the reader: on pages, in the text, beside the document, in their editor."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QWidget

from summit_kb.app.notes.notebook import Said
from summit_kb.domain.locator import Locator
from summit_kb.domain.note import NoteColour, NoteKind, Stretch

if TYPE_CHECKING:
    from rendering import Stage
    from summit_kb.desktop.reader.notes.reading_notes import ReadingNotes
    from summit_kb.desktop.reader.pane import ReaderPane

_RESOLUTION = "nghi-quyet-43-nq-tw-2019-01-24"
_CHAIN = "chuoi-nghi-quyet-da-nang"
_MARKED = (
    ("Năm 2030 là mốc của mục tiêu", NoteColour.YELLOW, ""),
    ("Năm 2045 là mốc của tầm nhìn", NoteColour.GREEN, "Đối chiếu với đề án 2018–2025."),
    ("Đây không phải toàn văn nghị quyết", NoteColour.PINK, ""),
    ("Cơ quan ban hành Bộ Chính trị", NoteColour.BLUE, ""),
)


def notes_on_pages(stage: Stage) -> QWidget:
    make_notes(stage)
    pane, _notes = _reading(stage, _RESOLUTION, 1, "mốc")
    pane.panels.show_side("notes")
    stage.wait(1_200)
    return stage.window


def notes_editor(stage: Stage) -> QWidget:
    pane, notes = _reading(stage, _RESOLUTION, 1, "")
    pane.panels.show_side("notes")
    stage.until(lambda: any(one.note.text for one in notes.source.views))
    notes.editor.edit(next(one for one in notes.source.views if one.note.text))
    stage.wait(800)
    return stage.window


def notes_in_text(stage: Stage) -> QWidget:
    pane, notes = _reading(stage, _RESOLUTION, 1, "")
    notes.editor.finish()
    pane.do("text")
    stage.wait(1_500)
    return stage.window


def notes_selection(stage: Stage) -> QWidget:
    pane, notes = _reading(stage, _RESOLUTION, 1, "")
    pane.do("text")
    stage.wait(1_500)
    pane.views.pages.select_page()
    stage.wait(800)  # until nothing moves any more, which would put the bar away
    notes.bar.show_at(QPoint(400, 300))
    return stage.window


def notes_none(stage: Stage) -> QWidget:
    pane, notes = _reading(stage, _CHAIN, None, "")
    notes.bar.hide()
    pane.panels.show_side("notes")
    stage.wait(500)
    return stage.window


def make_notes(stage: Stage) -> None:
    """The notes once: every size of text and language has the same."""
    notes = stage.workspace.notes
    if notes.store.of(_RESOLUTION):
        return
    for quote, colour, text in _MARKED:
        kind = NoteKind.NOTE if text else NoteKind.HIGHLIGHT
        notes.add_quote(_RESOLUTION, quote, Said(kind, colour, text))
    notes.add(_RESOLUTION, Stretch.on(1, 0, 0), Said(NoteKind.BOOKMARK))


def _reading(
    stage: Stage, document: str, page: int | None, query: str
) -> tuple[ReaderPane, ReadingNotes]:
    from summit_kb.desktop.reader.notes.reading_notes import ReadingNotes  # noqa: PLC0415 - late

    stage.window.navigator.open(Locator(document, page), query)
    stage.wait(2_000)
    tab = stage.window.tabs.current_document
    assert tab is not None
    pane = cast("ReaderPane", tab.pane)
    notes = pane.findChild(ReadingNotes, options=Qt.FindChildOption.FindDirectChildrenOnly)
    assert isinstance(notes, ReadingNotes)
    # A tab that was open before has not heard of notes made beside the window.
    notes.source.reload()
    stage.wait(300)
    return pane, notes


STATES = (notes_on_pages, notes_editor, notes_in_text, notes_selection, notes_none)
