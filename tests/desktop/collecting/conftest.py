"""A page of collections over the starter library, and items to put into them."""

import pytest

from summit_kb.app.workspace import Workspace
from summit_kb.desktop.collecting.page import CollectionsPage
from summit_kb.domain.briefing import Divider, Extract, Quote
from summit_kb.domain.locator import Locator
from summit_kb.foundation.paths import starter_library
from summit_kb.library.store import Library

RESOLUTION = "nghi-quyet-43-nq-tw-2019-01-24"


@pytest.fixture(scope="module")
def starter_texts(tmp_path_factory):
    return tmp_path_factory.mktemp("derived")


@pytest.fixture
def starter(starter_texts, own_home):
    """The starter library; collections are kept in a folder of the test's own."""
    workspace = Workspace(Library.open(starter_library(), derived=starter_texts))
    yield workspace
    workspace.close()


@pytest.fixture
def items():
    """A divider, a document, a quote, pages, and a document that is not there."""
    return (
        Divider("Phần một", "đọc trước"),
        Extract(RESOLUTION),
        Quote(Locator(RESOLUTION, 1), "đô thị thông minh"),
        Extract(RESOLUTION, (2,), "Căn cứ"),
        Extract("khong-con"),
    )


@pytest.fixture
def kept(starter, items):
    """A collection on disk that holds ``items``."""
    made = starter.collections.create("Họp giao ban", "Phiên 1")
    return starter.collections.change(made.id, lambda one: one.with_added(items))


@pytest.fixture
def make_page(desk, starter, qtbot):
    def make():
        page = CollectionsPage(desk, starter)
        qtbot.addWidget(page)
        page.resize(1_300, 700)
        with qtbot.waitSignal(page.drawer.listed):
            page.show()
        qtbot.waitExposed(page)
        page.activateWindow()
        return page

    return make


@pytest.fixture
def page(kept, make_page, qtbot):
    """A page that shows ``kept``."""
    page = make_page()
    qtbot.waitUntil(lambda: page.items.items.rowCount() == 5)
    return page


@pytest.fixture
def on_disk(starter, kept):
    """The collection as it is kept now."""
    return lambda: starter.collections.find(kept.id)
