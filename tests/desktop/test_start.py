"""Starting: options, settings, the window first."""

import logging
import sys

import pytest
from PySide6.QtCore import QTimer, qInstallMessageHandler
from PySide6.QtWidgets import QApplication

from summit_kb.desktop import start
from summit_kb.desktop.translation import Translation
from summit_kb.desktop.window.main_window import MainWindow
from summit_kb.domain.locator import Locator
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
    return [one for one in QApplication.topLevelWidgets() if isinstance(one, MainWindow)]


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
    assert options.locator == Locator("nq-43", 2)
    assert options.lang == "vi"


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
