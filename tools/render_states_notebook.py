"""The room of notes: none, a few, thousands; narrowed, chosen, lost, their document gone."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QItemSelectionModel
from PySide6.QtWidgets import QWidget

from summit_kb.app.notes.notebook import Said
from summit_kb.domain.note import Note, NoteColour, NoteKind, new_id

if TYPE_CHECKING:
    from rendering import Stage
    from summit_kb.desktop.notebook.page import NotebookPage

_RESOLUTION = "nghi-quyet-43-nq-tw-2019-01-24"
_MARKED = (
    (_RESOLUTION, "Năm 2030 là mốc của mục tiêu", NoteColour.YELLOW, ""),
    (_RESOLUTION, "Cơ quan ban hành Bộ Chính trị", NoteColour.BLUE, ""),
    (
        _RESOLUTION,
        "Năm 2045 là mốc của tầm nhìn",
        NoteColour.GREEN,
        "Đối chiếu với đề án 2018–2025: mốc 2030 có trong cả hai, 2045 chỉ ở nghị quyết. Hỏi lại "
        "Văn phòng Thành ủy trước khi đưa vào báo cáo tuần sau.",
    ),
    ("de-an-2018-2025", "53 chương trình, dự án gồm những gì?", NoteColour.PINK, "Danh mục?"),
)


def notebook_empty(stage: Stage) -> QWidget:
    _only(stage, [])
    return _shown(stage).window()


def notebook_few(stage: Stage) -> QWidget:
    page = _shown(stage, _few(stage))
    page.rows.choose(3)
    stage.wait(300)
    return page.window()


def notebook_lost(stage: Stage) -> QWidget:
    few = _few(stage)
    first = few[0]
    words = "Năm 2030 phải là mốc thời gian đầu của các mục tiêu"
    lost = replace(first, anchor=replace(first.anchor, exact=words, sha256="ab"))
    near = few[2]
    changed = replace(
        near, anchor=replace(near.anchor, exact="Năm 2045 là cột mốc của tầm nhìn", sha256="ab")
    )
    page = _shown(stage, [lost, few[1], changed, *few[3:], _gone(few[3])])
    assert page.rows.go_to(lost.id)
    stage.wait(1_500)
    return page.window()


def notebook_changed(stage: Stage) -> QWidget:
    page = _page(stage)
    place = next(at for at, row in enumerate(page.rows.notes.rows) if row.view.is_changed)
    page.rows.choose(place)
    stage.wait(300)
    return page.window()


def notebook_gone(stage: Stage) -> QWidget:
    page = _page(stage)
    page.rows.choose(page.rows.notes.rowCount() - 1)
    stage.wait(1_500)
    return page.window()


def notebook_filtered(stage: Stage) -> QWidget:
    page = _shown(stage, _many(stage, 200))
    page.filters.set_ticked({"colours": ["green", "blue"], "kinds": ["note"]})
    page.head.field.setText("van phong")
    stage.wait(600)
    return page.window()


def notebook_nothing(stage: Stage) -> QWidget:
    page = _page(stage)
    page.head.field.setText("không có từ này")
    stage.wait(600)
    return page.window()


def notebook_newest(stage: Stage) -> QWidget:
    page = _shown(stage, _many(stage, 5_000))
    page.head.order.button("newest").click()
    flag = QItemSelectionModel.SelectionFlag.Select
    for row in range(1, 6):
        page.rows.selectionModel().select(page.rows.notes.index(row), flag)
    page.line.say(
        "Đã xóa 5 ghi chú" if stage.desk.language == "vi" else "5 notes deleted", can_undo=True
    )
    stage.wait(800)
    return page.window()


def notebook_menu(stage: Stage) -> QWidget:
    page = _shown(stage, _few(stage))
    menu = page.doing.show_menu(page.mapToGlobal(page.rect().center()))
    stage.wait(300)
    return menu


def notebook_put_away(stage: Stage) -> QWidget:
    _only(stage, [])
    stage.window.tabs.show_search()
    return stage.window


def _few(stage: Stage) -> list[Note]:
    _only(stage, [])
    notes = stage.workspace.notes
    for document, quote, colour, text in _MARKED:
        kind = NoteKind.NOTE if text else NoteKind.HIGHLIGHT
        notes.add_quote(document, quote, Said(kind, colour, text, ("họp",) if text else ()))
    [first] = notes.places_of(stage.workspace.library.get(_RESOLUTION), _MARKED[0][1])
    notes.add(_RESOLUTION, first, Said(NoteKind.BOOKMARK))
    return sorted(notes.store.all(), key=lambda one: one.id)


def _many(stage: Stage, count: int) -> list[Note]:
    few = [one for one in _few(stage) if one.kind is not NoteKind.BOOKMARK]
    documents = list(stage.workspace.library.documents.values())
    hashes = [(one.original or one.files[0]).sha256 for one in documents]
    colours = list(NoteColour)
    return [
        replace(
            few[number % len(few)],
            id=new_id(),
            document=documents[number % 30].id,
            anchor=replace(few[number % len(few)].anchor, sha256=hashes[number % 30]),
            colour=colours[number % 5],
            kind=NoteKind.NOTE if number % 3 else NoteKind.HIGHLIGHT,
            text=f"Việc {number}: hỏi lại Văn phòng." if number % 3 else "",
            modified=f"2026-{number % 11 + 1:02}-{number % 27 + 1:02}T08:00:00.000Z",
        )
        for number in range(count)
    ]


def _gone(note: Note) -> Note:
    anchor = replace(note.anchor, sha256="cd")
    return replace(note, id=new_id(), document="bao-cao-da-bo", anchor=anchor)


def _only(stage: Stage, notes: Sequence[Note]) -> None:
    store = stage.workspace.notes.store
    there = [note.id for note in store.all()]
    if there:
        store.remove(there)
    store.put(notes)


def _shown(stage: Stage, notes: Sequence[Note] | None = None) -> NotebookPage:
    if notes is not None:
        _only(stage, notes)
    stage.window.rooms.show("notes")
    page = _page(stage)
    page.head.field.clear()
    page.filters.set_ticked({})
    page.head.order.button("document").click()
    page.line.hide()
    page.read()
    there = len(stage.workspace.notes.store.all())
    stage.until(lambda: page.listing is not None and len(page.listing.rows) == there)
    stage.wait(1_000)
    return page


def _page(stage: Stage) -> NotebookPage:
    tab = stage.window.tabs.room_tab("notes")
    assert tab is not None
    return cast("NotebookPage", tab.page)


STATES = (
    notebook_empty,
    notebook_few,
    notebook_lost,
    notebook_changed,
    notebook_gone,
    notebook_filtered,
    notebook_nothing,
    notebook_newest,
    notebook_menu,
    notebook_put_away,
)
