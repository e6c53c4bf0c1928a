"""Starting the program with its window: the window first, the library behind it."""

from __future__ import annotations

import argparse
import contextlib
import logging
import os
import signal
import sys
from collections.abc import Generator, Sequence
from dataclasses import replace
from pathlib import Path

import PySide6
from PySide6.QtCore import QMessageLogContext, QSettings, QtMsgType, qInstallMessageHandler
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QMessageBox

from summit_kb.app.words import Words
from summit_kb.desktop.bridge import Bridge
from summit_kb.desktop.desk import Desk
from summit_kb.desktop.dialogs.fault_dialog import FaultWatch
from summit_kb.desktop.garbage import GarbageCollection
from summit_kb.desktop.theme import icons
from summit_kb.desktop.theme.appearance import Appearance, Mode
from summit_kb.desktop.translation import Translation
from summit_kb.desktop.window.file_openings import Program
from summit_kb.desktop.window.main_window import MainWindow
from summit_kb.domain.address import cut
from summit_kb.foundation import log, portable
from summit_kb.foundation.errors import SummitError
from summit_kb.foundation.one_window import Place, Wanted, take_place
from summit_kb.foundation.paths import home
from summit_kb.foundation.policy import policy
from summit_kb.foundation.settings import Settings, SettingsFile, under_policy
from summit_kb.foundation.windows_taskbar import stand_under_own_name
from summit_kb.ingest.worker_command import run_as_worker

_log = logging.getLogger(__name__)
_qt_log = logging.getLogger("summit_kb.qt")
# Seconds that a thread of the bridge computes on while the window's thread waits; painting one
# card asks for its turn dozens of times.
_TURN = 0.0005
_LEVELS = {
    QtMsgType.QtDebugMsg: logging.DEBUG,
    QtMsgType.QtInfoMsg: logging.INFO,
    QtMsgType.QtWarningMsg: logging.WARNING,
    QtMsgType.QtCriticalMsg: logging.ERROR,
    QtMsgType.QtFatalMsg: logging.CRITICAL,
}


def run(argv: Sequence[str] | None = None) -> int:
    """Open the window; returns the exit code when it is closed.

    A frozen program starts its workers as itself: then a worker runs instead of the window.
    """
    if getattr(sys, "frozen", False) and run_as_worker(sys.argv):
        return 0
    options = _options(sys.argv[1:] if argv is None else list(argv))
    if argv is None:
        portable.leave_nothing()
    try:
        policy()
    except SummitError as error:
        return _refuse(error, options.lang)
    place = Place() if options.new_window else take_place(_wanted(options))
    if place is None:
        return 0
    try:
        return _show_window(options, place)
    finally:
        place.leave()


def _refuse(error: SummitError, language: str | None) -> int:
    """A policy that cannot be read is told, and nothing is shown: decisions/0041."""
    _log.error("%s", error)
    make_application()
    wording = Words(language or "vi").error(error)
    QMessageBox.critical(None, "Summit KB", f"{wording.sentence}\n\n{wording.remedy}")
    return error.exit_code


def _show_window(options: argparse.Namespace, place: Place) -> int:
    with contextlib.suppress(OSError):  # a home that cannot be written to costs the log only
        log.start(home() / "logs")
    application = make_application()
    watch = FaultWatch(application)
    watch.install()
    collection = GarbageCollection(application)
    application.aboutToQuit.connect(collection.stop)
    desk, problem = make_desk(application, options.lang)
    window = MainWindow(desk)
    window.holding.warmed.connect(collection.settle)
    window.bar.field.typed.connect(collection.put_off)
    if problem is not None:
        window.tell_failure(problem)
    window.asked_for.open(options.opened)
    if isinstance(application, Program):
        application.openings.give_to(window.asked_for.come_and_open)
    window.closing.connect(place.refuse)
    place.listen(window.asked_for.hear)
    window.show()
    if portable.read_only_data() is not None:
        window.notices.tell("warning", desk.words.error(portable.StickReadOnlyError()))
    window.holding.open(_root(options, desk.settings))
    return application.exec()


def make_application() -> QApplication:
    """The QApplication, named, with Qt's messages in our log and Ctrl+C working."""
    if portable.data_folder() is not None:
        # Where its dialogs for files keep what was opened last.
        native, scope = QSettings.Format.NativeFormat, QSettings.Scope.UserScope
        QSettings.setPath(native, scope, str(home() / "qt"))
    stand_under_own_name()
    existing = QApplication.instance()
    with _plugins_of_our_own():
        application = existing if isinstance(existing, QApplication) else Program(sys.argv[:1])
    application.setApplicationName("summit-kb")
    application.setApplicationDisplayName("Summit KB")
    application.setDesktopFileName("summit-kb")
    application.setWindowIcon(icons.icon("app"))
    QGuiApplication.styleHints().setShowShortcutsInContextMenus(True)
    sys.setswitchinterval(_TURN)
    quiet_qt()
    signal.signal(signal.SIGINT, signal.SIG_DFL)
    return application


@contextlib.contextmanager
def _plugins_of_our_own() -> Generator[None]:
    """Qt looks for its plugins beside itself, and programs of the system that we start do not.

    By itself a frozen program's Qt misses them in a folder with accents where there is no locale.
    Qt has read where they are once there is an application.
    """
    if not getattr(sys, "frozen", False):
        yield
        return
    library = Path(PySide6.__file__).parent
    inside = library / "Qt" if (library / "Qt").is_dir() else library
    os.environ["QT_PLUGIN_PATH"] = str(inside / "plugins")
    yield
    for name in ("QT_PLUGIN_PATH", "QML2_IMPORT_PATH"):
        os.environ.pop(name, None)


def quiet_qt() -> None:
    """Qt's messages go to our log, not to the terminal."""
    qInstallMessageHandler(_on_qt_message)


def make_desk(
    application: QApplication, language: str | None = None
) -> tuple[Desk, SummitError | None]:
    """The desk with the person's choices in force, and what was wrong with their file."""
    file, problem = SettingsFile(), None
    try:
        settings = file.load()
    except SummitError as error:
        settings, problem = under_policy(Settings()), error
    desk = Desk(
        Bridge(application), Translation(application), Appearance(application), file, settings
    )
    desk.appearance.apply(Mode(settings.theme), settings.text_percent)
    if policy().locks("language"):
        language = None
    desk.translation.use(language or settings.language)
    if language:
        desk.settings = replace(settings, language=language)
    return desk, problem


def _wanted(options: argparse.Namespace) -> Wanted:
    return Wanted(options.opened, Path(options.library) if options.library else None)


def _root(options: argparse.Namespace, settings: Settings) -> Path | None:
    is_chosen = policy().allows("other-libraries") or policy().locks("library")
    chosen = options.library or (settings.library if is_chosen else "")
    return Path(chosen) if chosen else None


def _options(arguments: list[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="summit-kb-desktop")
    parser.add_argument("opened", nargs="?", type=cut, default="", metavar="LOCATOR")
    parser.add_argument("--library", metavar="DIR")
    parser.add_argument("--new-window", action="store_true")
    parser.add_argument("--lang", choices=("vi", "en"))
    return parser.parse_args(arguments)


def _on_qt_message(kind: QtMsgType, context: QMessageLogContext, message: str) -> None:
    _qt_log.log(_LEVELS.get(kind, logging.WARNING), "%s: %s", context.category, message)
