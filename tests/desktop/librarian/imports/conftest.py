"""Files to add, a queue that adds them to a library in memory, and the section on it."""

import pytest

from summit_kb.desktop.adding.add_bar import AddBar
from summit_kb.desktop.adding.adding import Adding
from summit_kb.desktop.librarian.changes import Changes
from summit_kb.desktop.librarian.imports.section import ImportSection
from summit_kb.desktop.librarian.section import SectionContext


@pytest.fixture
def files(tmp_path):
    """Makes files with these names and answers their paths."""

    def make(*names, folder="inbox"):
        paths = [tmp_path / folder / name for name in names]
        for path in paths:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(f"Văn bản {path.name}", encoding="utf-8")
        return paths

    return make


@pytest.fixture
def adding(desk, workspace, qtbot):
    """Adds to the library in memory."""
    bar = AddBar(desk)
    qtbot.addWidget(bar)
    adding = Adding(desk, bar)
    adding.bar = bar
    adding.use(workspace)
    yield adding
    adding.close()


@pytest.fixture
def queue(adding):
    return adding.queue


@pytest.fixture
def add(queue, qtbot):
    """Adds paths and waits until all of it is over."""

    def add(paths, **options):
        queue.add(paths, **options)
        qtbot.waitUntil(lambda: not queue.is_running, timeout=20_000)

    return add


@pytest.fixture
def section(desk, workspace, adding, qtbot):
    """The section, shown."""
    changes = Changes(desk, workspace)
    made = ImportSection(SectionContext(desk, workspace, changes, adding))
    changes.setParent(made)
    qtbot.addWidget(made)
    made.resize(1_000, 600)
    made.show()
    return made
