"""New files of the watched folder come to the queue, once."""

import pytest

from summit_kb.desktop.adding.add_bar import AddBar
from summit_kb.desktop.adding.adding import Adding
from summit_kb.desktop.librarian.imports import folder_watch, settling
from summit_kb.desktop.librarian.imports.row import State


@pytest.fixture(autouse=True)
def quick(monkeypatch):
    monkeypatch.setattr(settling, "_QUIET_S", 0.0)


@pytest.fixture
def watch(adding):
    return adding.watch


def _look(watch, queue, qtbot, count):
    """Look until there are so many rows."""

    def there():
        watch.look()
        return len(queue.model) == count and not queue.is_running

    qtbot.waitUntil(there)


def test_new_files_are_offered(watch, queue, files, qtbot):
    paths = files("a.pdf", "~$lock.docx")
    watch.watch(paths[0].parent)
    _look(watch, queue, qtbot, 1)
    files("sub/b.pdf")
    _look(watch, queue, qtbot, 2)
    assert {row.state for row in queue.model} == {State.OFFERED}


def test_or_added_by_themselves(watch, queue, files, qtbot, workspace):
    folder = files("a.pdf")[0].parent
    watch.watch(folder)
    _look(watch, queue, qtbot, 1)
    watch.set_automatic(automatic=True)
    files("b.pdf")
    _look(watch, queue, qtbot, 2)
    assert queue.model.counts() == {State.ADDED: 2}


def test_what_failed_is_not_tried_for_ever(watch, queue, files, qtbot, workspace, adding, desk):
    paths = files("hong.pdf")
    watch.set_automatic(automatic=True)
    watch.watch(paths[0].parent)
    _look(watch, queue, qtbot, 1)
    queue.clear_finished()
    assert len(queue.model) == 0
    adding.close()
    bar = AddBar(desk)
    qtbot.addWidget(bar)
    later = Adding(desk, bar)
    later.use(workspace)
    assert (later.watch.folder, later.watch.automatic) == (paths[0].parent, True)
    files("b.pdf")
    _look(later.watch, later.queue, qtbot, 1)
    assert [row.name for row in later.queue.model] == ["b.pdf"]
    later.watch.watch(None)


def test_what_waits_for_an_answer_comes_again_at_the_next_start(
    watch, queue, files, qtbot, workspace, adding, desk
):
    watch.set_automatic(automatic=True)
    watch.watch(files("mat.pdf", "a.pdf")[0].parent)
    _look(watch, queue, qtbot, 2)
    adding.close()
    bar = AddBar(desk)
    qtbot.addWidget(bar)
    later = Adding(desk, bar)
    later.use(workspace)
    _look(later.watch, later.queue, qtbot, 1)
    assert [row.state for row in later.queue.model] == [State.SECRET]
    later.watch.watch(None)


def test_a_slow_share_is_not_asked_again_before_it_answers(watch, files, qtbot, monkeypatch):
    asked = []
    monkeypatch.setattr(folder_watch, "_listing", lambda *given: asked.append(given) or {})
    folder = files("a.pdf")[0].parent
    watch.watch(folder)
    for _ in range(5):
        watch.look()
    qtbot.waitUntil(lambda: len(asked) == 1)
    qtbot.waitUntil(lambda: not watch._is_looking)
    watch.look()
    qtbot.waitUntil(lambda: len(asked) == 2)
    watch.watch(None)


def test_a_folder_that_cannot_be_reached_says_so_and_comes_back(watch, queue, files, qtbot):
    folder = files("a.pdf")[0].parent
    away = folder.with_name("away")
    watch.watch(folder)
    _look(watch, queue, qtbot, 1)
    folder.rename(away)
    with qtbot.waitSignal(watch.changed):
        watch.look()
    assert not watch.is_reachable
    away.rename(folder)
    with qtbot.waitSignal(watch.changed):
        watch.look()
    assert watch.is_reachable


def test_nothing_watched_is_nothing_looked_at(watch, queue, qtbot):
    watch.watch(None)
    watch.look()
    assert watch.folder is None
    assert len(queue.model) == 0
