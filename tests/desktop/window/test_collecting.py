"""Adding to a collection in the real window, with the keyboard alone; and a book of it."""

import pypdf
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton

from summit_kb.app.workspace import Workspace
from summit_kb.desktop.collecting.book_dialog import BookDialog
from summit_kb.desktop.collecting.chooser import Chooser
from summit_kb.desktop.window.main_window import MainWindow
from summit_kb.domain.briefing import Extract, Quote
from summit_kb.domain.locator import Locator

RESOLUTION = "nghi-quyet-43-nq-tw-2019-01-24"
_Ctrl = Qt.KeyboardModifier.ControlModifier
_Shift = Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def window(desk, qtbot):
    """A window with real readers over the reader's own copy of the starter library."""
    workspace = Workspace.open(None)
    window = MainWindow(desk)
    qtbot.addWidget(window)
    window.resize(1_366, 768)
    window.show()
    qtbot.waitExposed(window)
    with qtbot.waitSignal(window.holding.ready, timeout=60_000):
        window.holding.use(workspace)
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    yield window
    window.close()


@pytest.fixture
def kept(window):
    return window.holding.workspace.collections


@pytest.fixture
def dialog_of(window, qtbot):
    """The dialog of a kind that is open."""

    def find(kind):
        def there():
            return [one for one in window.findChildren(kind) if one.isVisible()]

        qtbot.waitUntil(lambda: bool(there()), timeout=20_000)
        return there()[-1]

    return find


def search(window, qtbot, words):
    window.bar.field.setFocus()
    with qtbot.waitSignal(window.search.found, timeout=30_000):
        qtbot.keyClicks(window.bar.field, words)
        qtbot.keyClick(window.bar.field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.page.results.model.rowCount() > 0)


def test_from_a_search_to_a_finished_book_by_keys(window, kept, dialog_of, qtbot, tmp_path):
    search(window, qtbot, "nghi quyet 43 do thi thong minh")
    qtbot.keyClick(window, Qt.Key.Key_J, _Ctrl)
    qtbot.keyClick(window.page.results.list, Qt.Key.Key_B, _Ctrl)
    chooser = dialog_of(Chooser)
    qtbot.keyClicks(chooser.name, "Hop thang 12")
    qtbot.keyClick(chooser.name, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: [len(one.items) for one in kept.all()] == [1], timeout=20_000)
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow, timeout=20_000)
    qtbot.keyClick(window.page.results.list, Qt.Key.Key_B, _Ctrl | _Shift)
    qtbot.waitUntil(lambda: window.tabs.current_room is not None, timeout=20_000)
    room = window.tabs.room_tab("collections").page
    qtbot.waitUntil(lambda: room.items.items.rowCount() == 1, timeout=20_000)
    room.head.make.setFocus()
    qtbot.keyClick(room.head.make, Qt.Key.Key_Space)
    dialog = dialog_of(BookDialog)
    dialog.target.setFocus()
    dialog.target.selectAll()
    qtbot.keyClicks(dialog.target, str(tmp_path / "hop.pdf"))
    with qtbot.waitSignal(room.making.made, timeout=60_000):
        qtbot.keyClick(dialog.target, Qt.Key.Key_Return)
    reader = pypdf.PdfReader(tmp_path / "hop.pdf")
    assert reader.metadata.title == "Hop thang 12"
    assert len(reader.outline) >= 3


def test_words_selected_on_a_page_become_a_quote(window, kept, dialog_of, qtbot):
    window.navigator.open(Locator(RESOLUTION, 1))
    pane = window.tabs.current_document.pane
    qtbot.waitUntil(lambda: pane.views.pages.file is not None, timeout=30_000)
    pane.views.pages.select_page()
    qtbot.waitUntil(lambda: pane.views.reading.has_selection, timeout=30_000)
    window.commands["collect"].trigger()
    chooser = dialog_of(Chooser)
    labels = [button.text() for button in chooser.what.buttons()]
    assert labels[0].startswith("The words selected")
    assert "This page: 1" in labels
    chooser.name.setText("Trích")
    chooser.ok.click()
    qtbot.waitUntil(lambda: bool(kept.all()) and bool(kept.all()[0].items), timeout=20_000)
    [quote] = kept.all()[0].items
    assert isinstance(quote, Quote)
    assert quote.locator.page == 1


def test_what_was_added_is_taken_back_and_a_second_time_is_told(window, kept, dialog_of, qtbot):
    made = kept.create("Họp")
    search(window, qtbot, "nghi quyet 43")
    window.page.results.list.focus_first()
    for count in (1, 2):
        window.commands["collect"].trigger()
        dialog_of(Chooser).ok.click()
        qtbot.waitUntil(lambda count=count: len(window.notices.notices()) == count, timeout=20_000)
    already, added = window.notices.notices()
    assert "already" in already.wording.sentence
    assert len(kept.find(made.id).items) == 1
    undo = next(one for one in added.findChildren(QPushButton) if one.text() == "Undo")
    undo.click()
    qtbot.waitUntil(lambda: kept.find(made.id).items == (), timeout=20_000)


def test_all_results_shown_are_added_at_once(window, kept, dialog_of, qtbot):
    made = kept.create("Họp")
    search(window, qtbot, "da nang")
    window.page.results.list.focus_first()
    window.commands["collect"].trigger()
    dialog = dialog_of(Chooser)
    dialog.what.buttons()[-1].click()
    dialog.ok.click()
    qtbot.waitUntil(lambda: len(kept.find(made.id).items) > 5, timeout=20_000)
    assert all(isinstance(one, Extract) for one in kept.find(made.id).items)


def test_where_there_is_nothing_to_add_it_says_so(window, qtbot):
    window.commands["collect"].trigger()
    assert "Ctrl+B" in window.notices.notices()[0].wording.sentence
    assert not [one for one in QApplication.topLevelWidgets() if isinstance(one, Chooser)]
