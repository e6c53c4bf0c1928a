"""The states of the window, in the order in which one leads to the next."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QMenu, QWidget

import render_states_beside
import render_states_citing
import render_states_collecting
import render_states_comparing
import render_states_describing
import render_states_desk
import render_states_editions
import render_states_exchange
import render_states_finding
import render_states_imports
import render_states_links
import render_states_modes
import render_states_notebook
import render_states_notes
import render_states_overview
import render_states_palette
import render_states_policy
import render_states_publishing
import render_states_relations
import render_states_scans
import render_states_searches
import render_states_topics
from summit_kb.app.words import Wording
from summit_kb.desktop.dialogs.fault_dialog import FaultDialog
from summit_kb.desktop.home.overview import Overview
from summit_kb.desktop.librarian.imports.row import State
from summit_kb.domain.finding import Filters
from summit_kb.domain.locator import Locator
from summit_kb.foundation.errors import StorageError
from summit_kb.foundation.policy import Policy, put_in_force
from summit_kb.foundation.work import Progress

if TYPE_CHECKING:
    from rendering import Stage

RESOLUTION = "nghi-quyet-43-nq-tw-2019-01-24"


def opening(stage: Stage) -> QWidget:
    stage.window.page.show_opening()
    progress = Progress("index", 17, 43, "Nghị quyết số 43-NQ/TW về xây dựng thành phố Đà Nẵng")
    stage.window.page.opening.show_progress(progress, stage.desk.words.stage(progress.stage))
    return stage.window


def opening_failed(stage: Stage) -> QWidget:
    error = StorageError(path="/media/usb/thu-vien", detail="Permission denied")
    stage.window.page.opening.show_failure(stage.desk.words.error(error))
    return stage.window


def opened(stage: Stage) -> QWidget:
    stage.window.page.show_opening()
    for document, page in ((RESOLUTION, 2), ("du-lieu-mo", 1), ("so-lieu-kinh-phi", None)):
        title = stage.workspace.library.get(document).title
        stage.window.places.note(Locator(document, page), title)
    stage.open()
    return stage.window


def empty_library(stage: Stage) -> QWidget:
    page = stage.window.page.start
    stage.desk.bridge.forget("glance")
    page.show_overview(Overview("Thư viện của tôi", 0, (), (), 0), stage.desk.language)
    page.show_places([], stage.desk.language)
    return stage.window


def typing(stage: Stage) -> QWidget:
    stage.window.holding.refresh()
    stage.type("thong minh da")
    stage.press(stage.window.bar.field, Qt.Key.Key_Down)
    return stage.window


def results(stage: Stage) -> QWidget:
    stage.search("nghi quyet 43 do thi thong minh")
    stage.window.page.results.list.focus_first()
    return stage.window


def widened(stage: Stage) -> QWidget:
    stage.search("KH chuyển đổi số UBND")
    return stage.window


def did_you_mean(stage: Stage) -> QWidget:
    stage.search("thanhf phoos thoong minh")
    stage.wait(400)
    return stage.window


def answered(stage: Stage) -> QWidget:
    stage.search("Đề án thành phố thông minh có bao nhiêu chương trình, dự án?")
    return stage.window


def facets_set(stage: Stage) -> QWidget:
    filters = Filters(topics=("smart-city", "policy"), types=("summary", "resolution"))
    stage.window.search.set_filters(filters)
    stage.wait(400)
    return stage.window


def nothing_found(stage: Stage) -> QWidget:
    stage.search("xylophone quuxx")
    return stage.window


def absent_number(stage: Stage) -> QWidget:
    stage.window.search.set_filters(Filters())
    stage.search("33-NQ/TW")
    stage.wait(300)
    return stage.window


def query_error(stage: Stage) -> QWidget:
    stage.search('"đô thị thông minh AND (năm:x')
    return stage.window


def reader_pages(stage: Stage) -> QWidget:
    stage.search("nghi quyet 43 do thi thong minh")
    stage.window.navigator.open(Locator(RESOLUTION, 1), "nghi quyet 43 do thi thong minh")
    stage.wait(2_500)
    return stage.window


def reader_text(stage: Stage) -> QWidget:
    stage.window.navigator.open(Locator("chuoi-nghi-quyet-da-nang"), "nghị quyết")
    stage.wait(1_500)
    return stage.window


def many_tabs(stage: Stage) -> QWidget:
    for document in sorted(stage.workspace.library.documents)[:9]:
        stage.window.navigator.open(Locator(document), background=True)
    return stage.window


def adding(stage: Stage) -> QWidget:
    stage.window.navigator.show_search()
    stage.window.add_bar.start()
    name = "Báo cáo tổng kết triển khai đề án thành phố thông minh giai đoạn 2018-2025.pdf"
    stage.window.add_bar.show_progress(Progress("read", 1_204, 4_000, name))
    stage.window.add_bar.show_count(1_204, 4_000, 420.0)
    return stage.window


def added(stage: Stage) -> QWidget:
    counts = Counter({State.ADDED: 3_812, State.DUPLICATE: 121, State.FAILED: 67})
    stage.window.add_bar.show_end(counts, stopped=False)
    stage.window.tell_failure(StorageError(path="/media/usb", detail="No space left on device"))
    stage.window.notices.tell("success", Wording(stage.window.add_bar.text, ""))
    return stage.window


def dropping(stage: Stage) -> QWidget:
    stage.window.drop_sheet.cover()
    return stage.window


def settings(stage: Stage) -> QWidget:
    stage.window.drop_sheet.hide()
    return stage.window.orders.show_settings()


def settings_locked(stage: Stage) -> QWidget:
    """As on a computer where IT has made some of them, and has switched things off."""
    off = frozenset({"other-libraries"})
    chosen = {"language": stage.desk.language, "search_history": False, "text_percent": 100}
    put_in_force(Policy(settings=chosen, features_off=off))
    dialog = stage.window.orders.show_settings()
    put_in_force(Policy())
    return dialog


def report(stage: Stage) -> QWidget:
    dialog = stage.window.orders.show_report()
    stage.until(dialog.save_button.isEnabled)
    return dialog


def query_help(stage: Stage) -> QWidget:
    return stage.window.orders.show_query_help()


def shortcuts(stage: Stage) -> QWidget:
    return stage.window.orders.show_shortcuts()


def about(stage: Stage) -> QWidget:
    return stage.window.orders.show_about()


def fault(stage: Stage) -> QWidget:
    text = "Traceback (most recent call last):\n" + '  File "search.py", line 12\n' * 9
    return _shown(FaultDialog(text + "ValueError: 43", stage.window))


def menu(stage: Stage) -> QWidget:
    stage.window.bar.menu.popup(stage.window.mapToGlobal(stage.window.rect().center()))
    return stage.window.bar.menu


def narrow(stage: Stage) -> QWidget:
    stage.window.bar.menu.hide()
    for notice in stage.window.notices.notices():
        notice.closed.emit()
    stage.window.add_bar.hide()
    stage.window.resize(640, 768)
    stage.search("nghi quyet 43 do thi thong minh")
    return stage.window


def narrow_start(stage: Stage) -> QWidget:
    stage.window.commands["start"].trigger()
    stage.wait(300)
    return stage.window


def wide_again(stage: Stage) -> QWidget:
    stage.window.resize(1366, 768)
    return stage.window


STATES: tuple[Callable[[Stage], QWidget], ...] = (
    *(
        opening,
        opening_failed,
        opened,
        empty_library,
        typing,
        results,
        did_you_mean,
        widened,
        answered,
        facets_set,
    ),
    *(nothing_found, absent_number, query_error, reader_pages, reader_text, many_tabs),
    *(
        adding,
        added,
        dropping,
        *render_states_imports.STATES,
        *render_states_describing.STATES,
        settings,
        settings_locked,
        report,
        query_help,
        shortcuts,
        about,
        fault,
        menu,
    ),
    *(narrow, narrow_start),
    wide_again,
    *render_states_desk.STATES,
    *render_states_topics.STATES,
    *render_states_searches.STATES,
    *render_states_exchange.STATES,
    *render_states_comparing.STATES,
    *render_states_scans.STATES,
    *render_states_finding.STATES,
    *render_states_links.STATES,
    *render_states_citing.STATES,
    *render_states_notes.STATES,
    *render_states_palette.STATES,
    *render_states_notebook.STATES,
    *render_states_overview.STATES,
    *render_states_collecting.STATES,
    *render_states_relations.STATES,
    *render_states_editions.STATES,
    *render_states_publishing.STATES,
    *render_states_policy.STATES,
    *render_states_beside.STATES,
    *render_states_modes.STATES,
)


def put_away(stage: Stage, widget: QWidget) -> None:
    """Close what was only opened for its picture."""
    if isinstance(widget, QDialog | QMenu):
        widget.close()
    # What was closed leaves no window active: nothing would show its focus, no list would open.
    stage.window.activateWindow()


def _shown(dialog: QDialog) -> QDialog:
    dialog.show()
    return dialog
