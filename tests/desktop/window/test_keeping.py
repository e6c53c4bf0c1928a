"""The reader's searches in the window, by keys and by mouse."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from summit_kb.desktop.saved import looking
from summit_kb.desktop.saved.searches_dialog import PAST
from summit_kb.domain.finding import Filters, Request


@pytest.fixture(autouse=True)
def soon(monkeypatch):
    """Looking begins without waiting for a quiet moment."""
    monkeypatch.setattr(looking, "QUIET_MS", 0)


@pytest.fixture
def book(window, qtbot):
    qtbot.waitUntil(window.isActiveWindow)
    return window.keeping.book


@pytest.fixture
def keep(window, book, qtbot, search_in):
    """Search and save it under the name that is proposed."""

    def save(text):
        search_in(window, text)
        dialog = window.keeping.save()
        with qtbot.waitSignal(book.saved_changed):
            dialog.ok.click()
        return book.saved[-1]

    return save


@pytest.fixture
def add(window, fake, qtbot):
    """Another document comes into the library, and the window hears of it."""

    def add_document(number):
        document = fake.make_document(number)
        window.holding.workspace.library.documents[document.id] = document
        with qtbot.waitSignal(window.keeping.book.news_changed):
            window.holding.refresh()
        return document

    return add_document


def test_ctrl_d_saves_under_the_proposed_name(window, book, qtbot, search_in):
    search_in(window, "thong minh")
    qtbot.keyClick(window, Qt.Key.Key_D, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: window.findChild(QPushButton) and dialog_of(window) is not None)
    dialog = dialog_of(window)
    assert dialog.field.text() == "thong minh"
    dialog.field.selectAll()
    qtbot.keyClicks(dialog.field, "Smart")
    with qtbot.waitSignal(book.saved_changed):
        qtbot.keyClick(dialog.field, Qt.Key.Key_Return)
    assert [one.name for one in book.saved] == ["Smart"]
    assert window.page.results.count_line._is_kept
    assert [row.text() for row in window.page.start.saved.rows()] == ["Smart"]


def dialog_of(window):
    from summit_kb.desktop.saved.name_dialog import NameDialog  # noqa: PLC0415 - only here

    return window.findChild(NameDialog)


def test_the_star_shows_renames_and_removes_what_is_kept(window, book, keep, qtbot):
    saved = keep("thong minh")
    qtbot.mouseClick(window.page.results.count_line.star, Qt.MouseButton.LeftButton)
    dialog = dialog_of(window)
    dialog.field.setText("Đô thị")
    with qtbot.waitSignal(book.saved_changed):
        dialog.ok.click()
    assert [(one.id, one.name) for one in book.saved] == [(saved.id, "Đô thị")]
    dialog = window.keeping.save()
    with qtbot.waitSignal(book.saved_changed):
        dialog.removed.emit()
    assert list(book.saved) == []
    notice = window.notices.notices()[0]
    undo = next(one for one in notice.findChildren(QPushButton) if one.text() == "Undo")
    with qtbot.waitSignal(book.saved_changed):
        undo.click()
    assert [one.name for one in book.saved] == ["Đô thị"]


def test_nothing_is_not_saved(window, book, search_in):
    search_in(window, "")
    assert window.keeping.save() is None


def test_a_failure_is_told(window, book, keep, qtbot):
    saved = keep("thong minh")
    keep("da nang")
    with qtbot.waitSignal(book.failed):
        book.rename(saved, "DA NANG")
    assert "Another search has this name" in window.notices.notices()[0].wording.sentence


def test_new_matches_are_told_quietly_shown_and_seen_on_leaving(
    window, book, keep, add, qtbot, search_in
):
    saved = keep("thong minh")
    search_in(window, "")
    assert window.bar.bell.isHidden()
    field = window.bar.field
    field.setFocus()
    document = add(77)
    assert window.focusWidget() is field
    assert window.bar.bell.isVisible()
    assert window.bar.bell.count == 1
    qtbot.waitUntil(lambda: details(window) == ["1 new"])
    row = window.page.start.saved.rows()[0]
    with qtbot.waitSignal(window.search.found):
        qtbot.mouseClick(row, Qt.MouseButton.LeftButton)
    results = window.page.results
    assert results.news.isVisible()
    assert results.news.text().startswith("1 new document since")
    cards = [results.model.card(row) for row in range(results.model.rowCount())]
    marked = {card.title: card.mark for card in cards if card.mark}
    window.search.more()
    qtbot.waitUntil(lambda: len(window.search.hits) == 41)
    cards = [results.model.card(row) for row in range(results.model.rowCount())]
    marked = {card.title: card.mark for card in cards if card.mark}
    assert marked == {document.title: "New"}
    with qtbot.waitSignal(book.news_changed):
        search_in(window, "da nang")
    assert results.news.isHidden()
    assert window.bar.bell.isHidden()
    qtbot.waitUntil(lambda: not window.keeping.watch.is_looking)
    search_in(window, saved.request.text)
    assert results.news.isHidden()
    assert not any(results.model.card(row).mark for row in range(results.model.rowCount()))


def test_the_button_marks_as_seen_and_the_bell_opens_and_clears(
    window, book, keep, add, qtbot, search_in
):
    keep("thong minh")
    keep("da nang")
    search_in(window, "")
    add(78)
    qtbot.waitUntil(lambda: len(book.news) == 2)
    bell = window.bar.bell
    bell.menu().aboutToShow.emit()
    texts = [action.text() for action in bell.menu().actions()]
    assert texts[0] == "thong minh  —  1 new"
    with qtbot.waitSignal(window.search.found):
        bell.menu().actions()[0].trigger()
    assert window.search.request.text == "thong minh"
    with qtbot.waitSignal(book.news_changed):
        qtbot.mouseClick(window.page.results.news.button, Qt.MouseButton.LeftButton)
    assert [one.search.name for one in book.news] == ["da nang"]
    assert window.page.results.news.isHidden()
    bell.menu().aboutToShow.emit()
    with qtbot.waitSignal(book.news_changed):
        bell.menu().actions()[-1].trigger()
    assert book.news == []


def test_what_is_amended_is_told_so(window, book, keep, qtbot, search_in, fake):
    keep("thong minh")
    search_in(window, "")
    changed = fake.make_document(3, title="Thành phố thông minh, bản sửa")
    window.holding.workspace.library.documents[changed.id] = changed
    with qtbot.waitSignal(book.news_changed):
        window.holding.refresh()
    qtbot.waitUntil(lambda: details(window) == ["1 amended"])
    window.desk.translation.use("vi")
    qtbot.waitUntil(lambda: details(window) == ["1 sửa đổi"])


def details(window):
    return [row.detail for row in window.page.start.saved.rows()]


def test_typing_through_the_words_of_a_saved_search_sees_nothing(window, book, keep, add, qtbot):
    keep("thong")
    window.search.submit("")
    add(79)
    for text in ("thong", "thong m"):
        with qtbot.waitSignal(window.search.found):
            window.search.type_text(text)
    assert len(book.news) == 1
    assert window.page.results.news.isHidden()


def test_closing_the_window_has_seen_what_is_shown(window, book, keep, add, qtbot, search_in):
    saved = keep("thong minh")
    add(80)
    assert window.page.results.news.isVisible()
    workspace = window.holding.workspace
    window.close()
    assert workspace.searches.new_matches(workspace.searches.saved.find(saved.id)) is None


def test_the_history_comes_back_in_the_field_and_on_the_start_page(window, book, qtbot, search_in):
    field = window.bar.field
    for text in ("y te", "giao thong"):
        field.setFocus()
        field.setText(text)
        with qtbot.waitSignal(book.past_changed):
            qtbot.keyClick(field, Qt.Key.Key_Return)
    search_in(window, "")
    assert [row.text() for row in window.page.start.past.rows()] == ["giao thong", "y te"]
    field.setFocus()
    qtbot.keyClick(field, Qt.Key.Key_Down)
    assert window.popup.isVisible()
    assert window.popup.current.text == "giao thong"
    with qtbot.waitSignals([window.search.suggested, window.search.found]):
        qtbot.keyClicks(field, "y t")
    assert window.popup._list.item(0).text() == "y te"
    qtbot.keyClick(field, Qt.Key.Key_Down)
    with qtbot.waitSignal(window.search.found):
        qtbot.keyClick(field, Qt.Key.Key_Return)
    assert window.search.request.text == "y te"
    assert not window.search.request.as_you_type


def test_a_past_search_runs_with_its_filters(window, book, qtbot):
    request = Request("thong", Filters(types=("report",)))
    with qtbot.waitSignal(book.past_changed):
        book.note(request, 10)
    with qtbot.waitSignal(window.search.found):
        qtbot.mouseClick(window.page.start.past.rows()[0], Qt.MouseButton.LeftButton)
    assert window.search.request.filters.types == ("report",)
    assert window.tabs.currentWidget() is window.page


def test_without_a_history_none_is_kept_and_what_was_goes(window, book, qtbot, search_in):
    with qtbot.waitSignal(book.past_changed):
        book.note(Request("y te"), 4)
    window.desk.choose(search_history=False)
    with qtbot.waitSignal(book.past_changed):
        window.orders._on_setting_changed("search_history")
    assert list(book.past) == []
    book.note(Request("giao thong"), 4)
    window.keeping.recorder.submitted("giao thong")
    search_in(window, "giao thong")
    assert window.holding.workspace.searches.past.all()[0] == []
    assert window.page.start.past.isHidden()


def test_all_of_them_are_a_key_away(window, book, keep, qtbot):
    saved = keep("thong minh")
    dialog = window.keeping.show_all(PAST)
    dialog.show_which("saved")
    with qtbot.waitSignal(window.search.found):
        qtbot.keyClick(dialog.list, Qt.Key.Key_Return)
    assert window.search.request.text == saved.request.text


def test_another_library_has_its_own(window, book, keep, fake, qtbot, tmp_path):
    keep("thong minh")
    other = fake.make_workspace(5)
    other.library.root = tmp_path / "other"
    with qtbot.waitSignals([book.saved_changed, window.holding.ready]):
        window.holding.use(other)
    assert list(book.saved) == []
    assert window.page.start.saved.isHidden()
