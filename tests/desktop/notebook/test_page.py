"""The room of notes: listed, narrowed, opened, kept in step."""

from PySide6.QtCore import Qt

from summit_kb.app.notes.notebook import Said
from summit_kb.app.notes.views import NoteState
from summit_kb.desktop.notebook.page import NotebookPage, make
from summit_kb.domain.locator import Locator


def test_all_notes_are_listed_by_document(page, texts_of) -> None:
    assert texts_of() == ["Thành phố ", "Cổng dữ li", "345 tỷ đồn", "200 camera"]
    assert page.head.count.text() == "4 notes"
    assert page.window().focusWidget() is page.rows


def test_words_narrow_the_list_with_or_without_accents(page, texts_of, qtbot) -> None:
    page.head.field.setText("hoi so")
    qtbot.waitUntil(lambda: texts_of() == ["345 tỷ đồn"])
    assert page.head.count.text() == "1 of 4 notes"
    page.head.field.setText("hỏi sô")
    qtbot.waitUntil(lambda: texts_of() == [])
    assert page.blank.isVisible()
    qtbot.mouseClick(page.blank.button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: len(texts_of()) == 4)


def test_enter_opens_the_document_at_the_note(page, qtbot) -> None:
    note = page.rows.current.view.note
    with qtbot.waitSignal(page.opened) as opened:
        qtbot.keyClick(page.rows, Qt.Key.Key_Return)
    assert opened.args == [Locator("bao-cao")]
    assert opened.args[0].at == f"note:{note.id}"


def test_newest_first_begins_at_the_top(page, texts_of, qtbot) -> None:
    page.rows.choose(3)
    qtbot.mouseClick(page.head.order.button("newest"), Qt.MouseButton.LeftButton)
    assert texts_of() == ["200 camera", "Thành phố ", "Cổng dữ li", "345 tỷ đồn"]
    assert page.rows.currentIndex().row() == 0


def test_a_target_shows_its_note_or_ticks_its_filter(page, texts_of, workspace, qtbot) -> None:
    note = next(one for one in workspace.notes.store.all() if "camera" in one.anchor.exact)
    page.show_target({"note": note.id})
    qtbot.waitUntil(lambda: page.rows.current.view.note.id == note.id)
    page.show_target({"document": "ke-hoach"})
    qtbot.waitUntil(lambda: texts_of() == ["200 camera"])
    page.show_target({"document": ["strange"], "note": 7})


def test_notes_made_elsewhere_come_by_themselves(page, texts_of, workspace, qtbot) -> None:
    workspace.notes.add_quote("ke-hoach", "các nút giao", Said())
    page._on_again()
    qtbot.waitUntil(lambda: len(texts_of()) == 5)


def test_a_newer_version_shows_what_was_lost_once_it_is_looked_for(
    page, workspace, rewrite, qtbot
) -> None:
    rewrite("Một bản khác hẳn. Cổng dữ liệu mở cung cấp dữ liệu.")
    page.refresh()

    def states():
        return {row.view.note.anchor.exact[:6]: row.view.state for row in page.listing.rows}

    qtbot.waitUntil(lambda: states()["345 tỷ"] is NoteState.LOST)
    assert states()["200 ca"] is NoteState.FOUND
    page.show_target({"state": "lost"})

    def quotes():
        return [row.view.note.anchor.exact[:6] for row in page.rows.notes.rows]

    qtbot.waitUntil(lambda: "200 ca" not in quotes())
    assert "345 tỷ" in quotes()
    assert page.sheet.offers.isVisible()


def test_an_empty_room_says_how_notes_are_made(desk, workspace, qtbot) -> None:
    workspace.notes.remove([note.id for note in workspace.notes.store.all()])
    empty = make(desk, workspace)
    qtbot.addWidget(empty)
    empty.show()
    empty.show_target(None)
    qtbot.waitUntil(lambda: empty.blank.isVisible())
    assert empty.blank.title == "No notes yet"
    assert not empty.filters.isVisible()


def test_choices_are_kept_from_one_start_to_the_next(page, desk, workspace, qtbot) -> None:
    page.filters.set_ticked({"colours": ["pink"]})
    page.head.order.set_value("newest")
    again = NotebookPage(desk, workspace)
    qtbot.addWidget(again)
    again.restore(page.state())
    assert again.filters.ticked() == {"colours": ["pink"]}
    assert again.head.chosen_order == "newest"
    again.restore({"ticked": {"colours": ["none of ours"]}, "widths": "wide", "order": 3})
    assert again.filters.ticked() == {}


def test_a_damaged_file_is_told_and_the_others_go_on(page, workspace, texts_of, qtbot) -> None:
    (workspace.notes.store.folder / "ke-hoach.jsonl").write_bytes(b"rubbish\n")
    with qtbot.waitSignal(page.failed) as failed:
        page.refresh()
    assert failed.args[0].code == "records-damaged"
    qtbot.waitUntil(lambda: len(texts_of()) == 3)
