"""The desk shows its sections, keeps them in step, and says who writes."""

import time

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QVBoxLayout

from summit_kb.app.assignments import Assignment
from summit_kb.desktop.librarian.desk_page import DeskPage
from summit_kb.desktop.librarian.section import Section
from summit_kb.desktop.librarian.sections import CONFIRMING, DOCUMENTS, TRASH, SectionKind
from summit_kb.domain.locator import Locator
from summit_kb.foundation.lock import Holder
from summit_kb.foundation.work import Progress


class Trial(Section):
    """A section that remembers what it was told."""

    def __init__(self, context):
        super().__init__(context)
        self.refreshed = 0
        self.targets = []
        self.restored = None
        self.field = QLineEdit()
        QVBoxLayout(self).addWidget(self.field)

    def refresh(self):
        self.refreshed += 1

    def show_target(self, target):
        self.targets.append(target)

    def first_focus(self):
        return self.field

    def state(self):
        return {"width": 12}

    def restore(self, state):
        self.restored = state


@pytest.fixture
def page(desk, shelf, qtbot):
    kinds = (
        SectionKind(DOCUMENTS, "documents", Trial, lambda work: len(work.library.documents)),
        SectionKind(CONFIRMING, "success", Trial),
        SectionKind(TRASH, "trash", Trial),
    )
    page = DeskPage(desk, shelf, kinds)
    qtbot.addWidget(page)
    page.resize(1000, 600)
    page.show()
    qtbot.waitExposed(page)
    return page


def test_sections_are_made_when_first_shown(page):
    assert page.current == DOCUMENTS
    assert page.section(TRASH) is None
    page.show_section(TRASH, ["a"])
    assert page.section(TRASH).targets == [["a"]]
    assert page.section(TRASH).refreshed == 1
    page.show_section("none-such")
    assert page.current == TRASH


def test_a_change_refreshes_what_is_seen_and_later_the_rest(page):
    page.show_section(TRASH)
    page.refresh()
    assert (page.section(TRASH).refreshed, page.section(DOCUMENTS).refreshed) == (2, 1)
    page.show_section(DOCUMENTS)
    assert page.section(DOCUMENTS).refreshed == 2


def test_arrow_keys_walk_the_sections(page, qtbot):
    with qtbot.waitSignal(page.section_changed) as heard:
        qtbot.keyClick(page.list, Qt.Key.Key_Down)
    assert heard.args == [CONFIRMING]
    page.focus_section()
    assert page.focusWidget() is page.section(CONFIRMING).field


def test_counts_stand_beside_the_names(page, qtbot):
    qtbot.waitUntil(lambda: page.list.count_of(DOCUMENTS) == 4)
    assert page.list.count_of(TRASH) is None
    page.show_section(TRASH)
    page.section(TRASH).counted.emit(3)
    assert page.list.count_of(TRASH) == 3
    spoken = page.list.item(2).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "Trash: 3"


def test_what_a_section_wants_is_passed_on(page, qtbot):
    section = page.section(DOCUMENTS)
    with qtbot.waitSignal(page.open_requested) as heard:
        section.open_requested.emit(Locator("bao-cao", 1))
    assert heard.args == [Locator("bao-cao", 1)]
    section.section_requested.emit(TRASH, "bao-cao")
    assert page.section(TRASH).targets == ["bao-cao"]
    section.describe_requested.emit(["de-an"])
    assert (page.current, page.section(CONFIRMING).targets) == (CONFIRMING, [["de-an"]])


def test_undo_and_redo_by_keys(page, shelf, qtbot):
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    shelf.desk.edit(["bao-cao"], [Assignment("signer", ("Lê A",))])
    page.list.setFocus()
    with qtbot.waitSignal(page.library_changed):
        qtbot.keyClick(page.list, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert shelf.library.get("bao-cao").signer is None
    with qtbot.waitSignal(page.library_changed):
        qtbot.keySequence(page.list, "Ctrl+Shift+Z")
    assert shelf.library.get("bao-cao").signer == "Lê A"


def test_a_field_keeps_control_z_for_its_own_letters(page, shelf, qtbot):
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    shelf.desk.edit(["bao-cao"], [Assignment("signer", ("Lê A",))])
    field = page.section(DOCUMENTS).field
    field.setFocus()
    qtbot.keyClicks(field, "abc")
    qtbot.keyClick(field, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert field.text() == ""
    assert not page.changes.busy
    assert shelf.library.get("bao-cao").signer == "Lê A"


def test_nothing_to_undo_is_told(page, qtbot):
    with qtbot.waitSignal(page.told) as heard:
        page.changes.redo()
    assert heard.args[0].kind == "error"
    assert heard.args[0].wording.sentence


def test_who_writes_is_said(page, desk, qapp):
    assert not page.writer.isVisible()
    page.writer.show_holder(Holder("lan@thu-vien", "2026-11-22T08:00:00+00:00"))
    assert page.writer.isVisible()
    assert page.writer.text.startswith("lan@thu-vien is changing this library since 22 November")
    page.writer.show_holder(None)
    assert not page.writer.isVisible()


def test_what_runs_is_seen_and_can_be_stopped(page, qtbot):
    started = []

    def work(report, cancel):
        report(Progress("check", 1, 4, "Báo cáo"))
        started.append(cancel)
        while not cancel.requested:
            time.sleep(0.001)
        cancel.check()

    page.changes.run(work, lambda _value: None)
    assert page.busy.isVisible()
    qtbot.waitUntil(lambda: "1 / 4" in page.busy.text)
    page.busy._cancel.click()
    qtbot.waitUntil(lambda: not page.busy.isVisible())
    assert started


def test_state_goes_from_start_to_start(page, desk, shelf, qtbot):
    kept = page.state()
    assert kept == {"section": DOCUMENTS, "sections": {DOCUMENTS: {"width": 12}}}
    kinds = (SectionKind(DOCUMENTS, "documents", Trial),)
    other = DeskPage(desk, shelf, kinds)
    qtbot.addWidget(other)
    other.restore(kept)
    other.show_section(DOCUMENTS)
    assert other.section(DOCUMENTS).restored == {"width": 12}
