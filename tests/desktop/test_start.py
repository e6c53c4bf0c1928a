"""Starting: options, settings, the window first."""

import hashlib
import logging
import os
import subprocess
import sys
import threading
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer, qInstallMessageHandler
from PySide6.QtWidgets import QApplication

from summit_kb.desktop import start
from summit_kb.desktop.translation import Translation
from summit_kb.desktop.window.main_window import MainWindow
from summit_kb.domain.document import Document, DocumentFile, Identity
from summit_kb.foundation.one_window import Wanted, take_place
from summit_kb.library.store import Library


@pytest.fixture
def put_back(qapp):
    look = qapp.palette(), qapp.font(), qapp.styleSheet(), sys.excepthook
    loggers = {name: list(logging.getLogger(name).handlers) for name in ("summit_kb", "pypdf")}
    yield
    for translation in qapp.findChildren(Translation):
        for translator in translation.installed:
            qapp.removeTranslator(translator)
        translation.deleteLater()
    qInstallMessageHandler(None)
    qapp.setStyleSheet(look[2])
    qapp.setPalette(look[0])
    qapp.setFont(look[1])
    sys.excepthook = look[3]
    for name, kept in loggers.items():
        for handler in set(logging.getLogger(name).handlers) - set(kept):
            logging.getLogger(name).removeHandler(handler)
            handler.close()


def _windows():
    every = QApplication.topLevelWidgets()
    return [one for one in every if isinstance(one, MainWindow) and one.isVisible()]


def test_the_program_starts_and_ends(put_back, qapp, tmp_path, qtbot, monkeypatch):
    Library.create(tmp_path / "library", "Mới")
    seen = []

    def look():
        (window,) = _windows()
        if window.holding.workspace is None:
            QTimer.singleShot(20, look)
            return
        seen.append((window.desk.language, window.holding.workspace.library.name))
        window.close()

    def execute():
        QTimer.singleShot(0, look)
        qtbot.waitUntil(lambda: bool(seen), timeout=30_000)
        return 0

    monkeypatch.setattr(start.QApplication, "exec", staticmethod(execute))
    assert start.run(["--library", str(tmp_path / "library"), "--lang", "en"]) == 0
    assert seen == [("en", "Mới")]


@pytest.mark.logs  # a screen that is not there raises no window
def test_a_second_start_shows_its_place_in_the_first_window(
    put_back, qapp, tmp_path, qtbot, monkeypatch, own_home
):
    library = Library.create(tmp_path / "library", "Mới")
    source = tmp_path / "a.txt"
    source.write_text("Điều 1", encoding="utf-8")
    digest = hashlib.sha256(source.read_bytes()).hexdigest()
    files = (DocumentFile("a.txt", "original", digest, source.stat().st_size),)
    document = Document("a-b", "A", Identity("report"), "vi", "2026-01-01T00:00:00Z", files=files)
    with library.writing() as writer:
        writer.add(document, [(source, document.files[0])])
    command = [sys.executable, "-m", "summit_kb.cli", "--library", str(tmp_path / "library")]
    codes, shown = [], []

    def call():
        calls = ([*command, "desktop", one] for one in ("a-b", "summit-kb://document/%2e%2e"))
        codes.extend(subprocess.run(one, timeout=60).returncode for one in calls)

    def execute():
        (window,) = _windows()
        qtbot.waitUntil(lambda: window.holding.workspace is not None, timeout=30_000)
        calling = threading.Thread(target=call)
        calling.start()
        qtbot.waitUntil(lambda: len(codes) == 2, timeout=60_000)
        qtbot.waitUntil(lambda: bool(window.notices.notices()))
        calling.join()
        shown.append(window.tabs.current_document.document)
        shown.append(window.notices.notices()[0].wording.sentence)
        window.close()
        return 0

    monkeypatch.setattr(start.QApplication, "exec", staticmethod(execute))
    assert start.run(["--library", str(tmp_path / "library"), "--lang", "en"]) == 0
    assert codes == [0, 0]
    assert shown[0] == "a-b"
    assert "cannot be opened" in shown[1]
    # The place is free again.
    assert take_place(Wanted(library=tmp_path / "library")).is_first


def test_a_window_of_its_own_takes_no_place(put_back, own_home, monkeypatch):
    shown = []
    monkeypatch.setattr(start, "_show_window", lambda options, place: shown.append(place) or 0)
    assert start.run(["--new-window"]) == 0
    assert not shown[0].is_first
    assert list(own_home.iterdir()) == []


def test_a_frozen_program_runs_the_worker_it_is_asked_for(monkeypatch):
    asked = []

    def worker(argv):
        asked.append(argv)
        return True

    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "argv", ["summit-kb", "--worker", "summit_kb.ingest.worker"])
    monkeypatch.setattr(start, "run_as_worker", worker)
    assert start.run() == 0
    assert asked == [sys.argv]


def test_a_locator_and_a_language(put_back):
    options = start._options(["nq-43#page=2", "--lang", "vi"])
    assert options.opened == "nq-43#page=2"
    assert options.lang == "vi"
    assert not options.new_window


def test_settings_that_cannot_be_read_are_told_not_fatal(put_back, qapp, own_home):
    (own_home / "settings.toml").write_text('theme = "pink"', encoding="utf-8")
    desk, problem = start.make_desk(qapp)
    assert problem.code == "settings"
    assert (desk.settings.theme, desk.language) == ("system", "vi")
    desk.bridge.close()


def test_a_language_on_the_command_line_is_not_kept(put_back, qapp, own_home):
    desk, problem = start.make_desk(qapp, "en")
    assert problem is None
    assert desk.language == "en"
    assert not (own_home / "settings.toml").exists()
    desk.bridge.close()


@pytest.mark.logs
def test_messages_of_qt_go_to_the_log(put_back, qapp, caplog):
    start._on_qt_message(start.QtMsgType.QtWarningMsg, _Context(), "odd")
    assert ("summit_kb.qt", logging.WARNING, "qt.test: odd") in caplog.record_tuples


class _Context:
    category = "qt.test"


@pytest.mark.parametrize("frozen", [True, False])
def test_a_frozen_programs_qt_finds_its_plugins_and_none_that_it_starts(monkeypatch, frozen):
    names = ("QT_PLUGIN_PATH", "QML2_IMPORT_PATH")
    monkeypatch.setattr(sys, "frozen", frozen, raising=False)
    for name in names:
        monkeypatch.setenv(name, "/somebody's")
    with start._plugins_of_our_own():
        told = os.environ["QT_PLUGIN_PATH"]
    left = [os.environ.get(name) for name in names]
    if frozen:
        assert (Path(told) / "platforms").is_dir()
        assert left == [None, None]
    else:
        assert [told, *left] == ["/somebody's"] * 3
