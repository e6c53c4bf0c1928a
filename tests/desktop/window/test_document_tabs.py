import pytest
from PySide6.QtWidgets import QWidget

from summit_kb.desktop.window.document_tabs import DocumentTabs
from summit_kb.desktop.window.tabs import Tabs
from summit_kb.domain.locator import Locator
from summit_kb.foundation.errors import SummitError


@pytest.fixture
def tabs(qtbot):
    made = Tabs(QWidget())
    qtbot.addWidget(made)
    return made


@pytest.fixture
def documents(tabs, workspace, stand_in, desk):
    made = DocumentTabs(tabs, lambda _workspace: stand_in)
    made.use(workspace)
    return made


def test_a_new_tab_has_the_documents_title(documents, workspace, qtbot):
    tab = documents.new(Locator("tai-lieu-003", 2))
    qtbot.addWidget(tab)
    assert tab.title == workspace.library.documents["tai-lieu-003"].title


def test_a_document_that_is_not_there_is_an_error(documents):
    with pytest.raises(SummitError):
        documents.new(Locator("khong-co"))


@pytest.mark.parametrize("state", [{}, {"document": 3}, {"document": "khong-co"}])
def test_what_means_nothing_now_is_passed_over(documents, state):
    assert documents.of_session(state) is None


def test_a_session_leaves_page_and_query(documents, tabs):
    tab = documents.of_session({"document": "tai-lieu-001", "page": 4, "query": "minh"})
    tabs.add_document(tab, background=True)
    assert (str(tab.locator), tab.query) == ("tai-lieu-001#page=4", "minh")
    assert documents.of_session({"document": "tai-lieu-001"}) is None


def test_closed_tabs_are_taken_last_first(documents, tabs, workspace):
    for name in ("tai-lieu-001", "tai-lieu-002"):
        tabs.add_document(documents.new(Locator(name)), background=True)
    for tab in tabs.documents:
        tabs.close_document(tab)
    assert documents.take_closed()["document"] == "tai-lieu-002"
    documents.use(workspace)
    assert documents.take_closed() is None
