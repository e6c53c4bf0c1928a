"""The desk opens in a tab of the window and goes with its library."""

import pytest

from summit_kb.app.words import Wording
from summit_kb.desktop.librarian import sections
from summit_kb.desktop.librarian.changes import Told
from summit_kb.desktop.librarian.desk_page import DeskPage
from summit_kb.desktop.librarian.section import Section
from summit_kb.desktop.librarian.sections import DOCUMENTS, TRASH, SectionKind
from summit_kb.domain.locator import Locator


class Quiet(Section):
    """A section without content."""

    def refresh(self):
        self.setAccessibleName("quiet")


@pytest.fixture(autouse=True)
def two_sections(monkeypatch, fake):
    kinds = (SectionKind(DOCUMENTS, "documents", Quiet), SectionKind(TRASH, "trash", Quiet))
    monkeypatch.setattr(sections, "SECTIONS", kinds)


@pytest.fixture(autouse=True)
def no_watching(monkeypatch):
    """The workspace in memory has no lock to look at."""
    monkeypatch.setattr("summit_kb.desktop.librarian.watching.Watching.look", lambda _self: None)


def test_the_command_opens_the_desk_in_the_second_tab(window):
    window.commands["desk"].trigger()
    assert window.tabs.is_desk_current
    assert window.tabs.tabText(1) == "Librarian's desk"
    assert window.librarian.page.current == DOCUMENTS
    window.commands["close_tab"].trigger()
    assert window.tabs.count() == 1
    page = window.librarian.page
    window.commands["desk"].trigger()
    assert window.librarian.page is page


def test_back_and_forward_lead_through_the_desk(window):
    window.commands["desk"].trigger()
    window.librarian.page.show_section(TRASH)
    window.librarian.page.open_requested.emit(Locator("tai-lieu-001"))
    assert window.tabs.current_document.document == "tai-lieu-001"
    window.commands["back"].trigger()
    assert (window.tabs.is_desk_current, window.librarian.page.current) == (True, TRASH)
    window.commands["back"].trigger()
    assert window.librarian.page.current == DOCUMENTS
    window.commands["back"].trigger()
    assert window.tabs.currentIndex() == 0
    window.commands["forward"].trigger()
    assert window.tabs.is_desk_current


def test_another_library_gets_a_desk_of_its_own(window, fake, qtbot):
    window.commands["desk"].trigger()
    first = window.librarian.page
    with qtbot.waitSignal(window.holding.ready):
        window.holding.use(fake.make_workspace(3))
    assert window.librarian.page is not first
    assert window.tabs.is_desk_current


def test_what_the_desk_says_is_a_notice_with_undo(window, monkeypatch):
    window.commands["desk"].trigger()
    undone = []
    monkeypatch.setattr(window.librarian.page.changes, "undo", undone.append)
    window.librarian.page.told.emit(Told("success", Wording("3 documents changed", ""), "abc"))
    notice = window.notices.notices()[0]
    button = next(one for one in notice.findChildren(type(window.bar.add)) if one.text() == "Undo")
    button.click()
    assert undone == ["abc"]
    assert window.notices.notices() == []


def test_the_desk_is_remembered(make_window, workspace, qtbot):
    window = make_window()
    window.librarian.show()
    assert window.librarian.page is None
    window.librarian.take_up({"section": TRASH, "current": True, "sections": {}})
    assert window.librarian.page is None
    with qtbot.waitSignal(window.holding.ready):
        window.holding.use(workspace)
    window.librarian.take_up({"section": TRASH, "current": True, "sections": {}})
    assert window.librarian.state()["section"] == TRASH
    assert window.librarian.state()["current"] is True
    window.librarian.take_up("spoilt")
    assert window.librarian.page.current == TRASH


def test_what_menus_elsewhere_ask_for(window, monkeypatch):
    shown, removed = [], []
    monkeypatch.setattr(window.librarian, "show", lambda *where: shown.append(where))
    for deed in ("describe", "edit", "past"):
        window.navigator.deed_wanted.emit(deed, "tai-lieu-001")
    assert [where[0] for where in shown] == ["confirming", "documents", "past"]
    assert shown[1][1].ids == ("tai-lieu-001",)
    monkeypatch.setattr(DeskPage, "remove", lambda _page, ids: removed.append(ids))
    window.page.results.list.deed_wanted.emit("remove", "tai-lieu-002")
    assert removed == [["tai-lieu-002"]]
    assert not window.tabs.is_desk_current


def test_tabs_of_removed_documents_close(window, workspace):
    window.navigator.open(Locator("tai-lieu-001"))
    window.navigator.open(Locator("tai-lieu-002"))
    document = workspace.library.documents.pop("tai-lieu-001")
    window.holding.refresh()
    assert [tab.document for tab in window.tabs.documents] == ["tai-lieu-002"]
    assert window.tabs.documents[0].pane.refreshed
    workspace.library.documents["tai-lieu-001"] = document
    window.commands["reopen_tab"].trigger()
    assert window.tabs.current_document.document == "tai-lieu-001"
