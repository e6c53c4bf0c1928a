"""A librarian's library of one document, keys made once, and the room of publishing."""

import hashlib
import shutil
from pathlib import Path

import pytest

from summit_kb.app.publishing import ceremony
from summit_kb.app.workspace import Workspace
from summit_kb.desktop.publishing.page import PublishingPage
from summit_kb.domain.document import Document, DocumentFile, Identity
from summit_kb.library.store import Library

TEXT = "Cổng dữ liệu mở của thành phố"


@pytest.fixture(scope="session")
def ceremony_done(tmp_path_factory):
    folder = tmp_path_factory.mktemp("le-tao-khoa")
    ceremony.make_keys(folder / "an-ban", *ceremony.in_one_folder(folder / "keys", "x"))
    return folder


@pytest.fixture
def keys(ceremony_done):
    return ceremony_done / "keys"


@pytest.fixture
def an_ban(ceremony_done, tmp_path):
    """An empty publisher's folder of this test alone."""
    return Path(shutil.copytree(ceremony_done / "an-ban", tmp_path / "an-ban"))


@pytest.fixture
def add(tmp_path):
    """Adds a document of that id to a library."""

    def write(library, name, text=TEXT, topics=()):
        source = tmp_path / f"{name}.txt"
        source.write_text(text, encoding="utf-8")
        data = source.read_bytes()
        file = DocumentFile(source.name, "original", hashlib.sha256(data).hexdigest(), len(data))
        made = Document(
            name, f"Văn bản {name}", Identity("other"), "vi", "2026-01-15T08:30:00Z", topics=topics
        )
        with library.writing() as writer:
            writer.add(made, [(source, file)])

    return write


@pytest.fixture
def workspace(tmp_path, own_home, add):
    library = Library.create(tmp_path / "thu-vien", "Thư viện của sở")
    add(library, "mot")
    made = Workspace(library)
    yield made
    made.close()


@pytest.fixture
def page(qtbot, desk, workspace):
    made = PublishingPage(desk, workspace)
    qtbot.addWidget(made)
    made.resize(1100, 700)
    with qtbot.waitSignal(made.publisher.changed, timeout=20_000):
        made.show()
    return made


@pytest.fixture
def ready(qtbot, page, an_ban):
    """The room with a publisher's folder."""
    page.publisher.use_folder(an_ban)
    qtbot.waitUntil(lambda: page.publisher.folder is not None, timeout=20_000)
    return page


@pytest.fixture
def idle(qtbot):
    """Waits until a publisher has done what it was doing."""
    return lambda publisher: qtbot.waitUntil(lambda: not publisher.doing, timeout=30_000)
