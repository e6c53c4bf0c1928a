"""The notes that are listed, as a model."""

import pytest
from PySide6.QtCore import Qt

from summit_kb.app.notes.listing import Listings, NoteChoice
from summit_kb.desktop.notebook.note_model import ABOUT_ROLE, HEADING_ROLE, NoteModel


@pytest.fixture
def model(desk, workspace, qapp):
    made = NoteModel()
    rows = Listings(workspace).read().chosen(NoteChoice())
    made.show(rows, by_document=True, language="en")
    return made


def _told(model, role):
    return [model.index(row).data(role) for row in range(model.rowCount())]


def test_the_title_stands_at_the_first_note_of_a_document(model) -> None:
    assert _told(model, HEADING_ROLE) == ["Báo cáo năm", "", "", "Kế hoạch"]
    model.show(model.rows, by_document=False, language="en")
    assert _told(model, HEADING_ROLE) == ["", "", "", ""]
    first = _told(model, ABOUT_ROLE)[0].split(" · ")
    assert first.index("Báo cáo năm") == len(first) - 2
    assert first[-1] == "Bookmark"


def test_colours_are_named_and_bookmarks_have_none(model) -> None:
    about = _told(model, ABOUT_ROLE)
    assert about[0].endswith("Bookmark")
    assert about[1].endswith("Highlight · Yellow")
    assert about[2].endswith("Note · Green")


def test_everything_is_spoken(model) -> None:
    spoken = model.index(2).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken.startswith("345 tỷ đồng từ ngân sách. Hỏi Sở Tài chính. Báo cáo năm. ")


def test_the_same_notes_are_no_new_list(model, qtbot) -> None:
    with qtbot.assertNotEmitted(model.modelReset), qtbot.waitSignal(model.dataChanged):
        model.show(list(model.rows), by_document=True, language="en")
    with qtbot.waitSignal(model.modelReset):
        model.show(model.rows[1:], by_document=True, language="en")
    assert model.place_of("none") == -1
    assert model.place_of(model.rows[1].view.note.id) == 1
