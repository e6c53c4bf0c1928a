"""A library is opened in the background, or the reason is told."""

from types import SimpleNamespace

import pytest

from summit_kb.app.workspace import Workspace
from summit_kb.desktop.bridge import Bridge
from summit_kb.desktop.window import library_opening
from summit_kb.desktop.window.library_opening import LibraryOpening
from summit_kb.foundation.work import Progress
from summit_kb.library.store import Library
from summit_kb.search.engine.errors import IndexMissingError


@pytest.fixture
def opening(qapp):
    bridge = Bridge()
    opening = LibraryOpening(bridge)
    yield opening
    bridge.close()


def test_a_real_library_is_opened(opening, tmp_path, qtbot):
    Library.create(tmp_path / "library", "Mới")
    with qtbot.waitSignal(opening.opened, timeout=30_000) as heard:
        opening.open(tmp_path / "library")
    assert heard.args[0].library.name == "Mới"
    heard.args[0].close()


def test_a_folder_that_is_no_library_is_told_and_tried_again(opening, tmp_path, qtbot):
    with qtbot.waitSignal(opening.failed, timeout=30_000) as heard:
        opening.open(tmp_path / "nothing")
    assert heard.args[0].code == "library-not-found"
    Library.create(tmp_path / "nothing", "Mới")
    with qtbot.waitSignal(opening.opened, timeout=30_000) as heard:
        opening.again()
    heard.args[0].close()


def test_progress_is_passed_on_and_pages_get_ready(opening, tmp_path, qtbot, monkeypatch):
    started, warmed, loaded = [], [], []
    monkeypatch.setattr(library_opening, "load_reader", lambda: loaded.append(list(warmed)))

    def slow(_root, *, report, apart):
        assert apart, "long work would make the window wait"
        report(Progress("index", 1, 2, "a.pdf"))
        pages = SimpleNamespace(start=lambda: started.append(True))
        return SimpleNamespace(pages=pages, warm=lambda: warmed.append(True))

    monkeypatch.setattr(Workspace, "open", slow)
    with qtbot.waitSignals([opening.progressed, opening.opened]):
        opening.open(tmp_path)
    assert started == [True]
    qtbot.waitUntil(lambda: loaded == [[True]])


def test_an_index_that_cannot_be_prepared_is_left_to_the_search(
    opening, tmp_path, qtbot, monkeypatch, caplog
):
    def missing():
        raise IndexMissingError(path="index")

    def cold(_root, *, report, apart):
        return SimpleNamespace(
            pages=SimpleNamespace(start=lambda: report), warm=missing, apart=apart
        )

    monkeypatch.setattr(Workspace, "open", cold)
    caplog.set_level("INFO")
    with qtbot.waitSignal(opening.opened):
        opening.open(tmp_path)
    qtbot.waitUntil(lambda: "not prepared" in caplog.text)
