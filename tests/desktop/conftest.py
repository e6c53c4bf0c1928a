"""A desk, a workspace in memory, a window with stand-in readers, and patience."""

import importlib.util
import sys
from functools import partial
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import QCoreApplication, QEvent, QLocale, QPoint, Qt, QTemporaryDir, Signal
from PySide6.QtGui import QCursor, QGuiApplication, QWindow
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from summit_kb.desktop.bridge import Bridge
from summit_kb.desktop.desk import Desk
from summit_kb.desktop.theme import appearance
from summit_kb.desktop.theme.appearance import Appearance, Mode
from summit_kb.desktop.translation import Translation
from summit_kb.desktop.window import main_window
from summit_kb.desktop.window.main_window import MainWindow
from summit_kb.domain.locator import Locator
from summit_kb.foundation.settings import Settings, SettingsFile

_PATIENCE_MS = 30_000


def _load(name):
    path = Path(__file__).with_name(f"{name}.py")
    spec = importlib.util.spec_from_file_location(f"desktop_{name}", path)
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module
    spec.loader.exec_module(module)
    return module


_fake = _load("fake_workspace")


class StandInPane(QWidget):
    """A reader that only remembers what it was told."""

    spots = None

    location_changed = Signal(object)
    title_changed = Signal(str)
    open_requested = Signal(object)
    topic_requested = Signal(str)
    search_requested = Signal(str)
    like_requested = Signal(object)
    hit_requested = Signal(object)
    background_requested = Signal(object)
    describe_requested = Signal(str)
    deed_requested = Signal(str, str)
    room_requested = Signal(str, object)

    def __init__(self):
        super().__init__()
        self.at = None
        self.query = ""
        self.near = ""
        self.restored = None

    def open(self, document_id, page=None, query="", near=""):
        self.at, self.query, self.near = Locator(document_id, page), query, near

    def locator(self):
        return self.at

    def state(self):
        return {"zoom": 1.5}

    def restore(self, state):
        self.restored = state

    def set_query(self, text):
        self.query = text

    def refresh(self):
        self.refreshed = True

    def go_to_place(self, typed):
        self.typed = typed

    def scroll_to(self, page):
        self.at = Locator(self.at.document, page)
        self.location_changed.emit(self.at)


@pytest.fixture(scope="session")
def qapp(qapp):
    """An application that has the light look from first to last, as the program has one.

    Taking the style sheet away while widgets that were never shown live on ends the program later:
    decision 0037. Putting on one sheet after the other for each test took a fifth of all the time.
    """
    pictures = QTemporaryDir()
    with pytest.MonkeyPatch.context() as patch:
        # One folder for all: with the same pictures it is the same style sheet.
        patch.setattr(appearance, "QTemporaryDir", lambda: pictures)
        first = Appearance(qapp)
        first.apply(Mode.LIGHT)
        shiboken6.delete(first)
        yield qapp
    # What was copied last is Python's; Qt without a screen lets it go after Python has ended.
    qapp.clipboard().clear()


@pytest.fixture
def qtbot(qtbot):
    """One that waits longer where a test says nothing: what comes late on a busy computer comes."""
    for name in ("waitUntil", "waitSignal", "waitSignals", "waitCallback"):
        setattr(qtbot, name, partial(getattr(qtbot, name), timeout=_PATIENCE_MS))
    return qtbot


@pytest.fixture
def look_as_before(qapp):
    """Put back what a test changed; widgets that wait for their end are not dressed for it."""
    font, palette, sheet = qapp.font(), qapp.palette(), qapp.styleSheet()
    yield
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    if qapp.font() != font:
        qapp.setFont(font)
    if qapp.palette() != palette:
        qapp.setPalette(palette)
    if qapp.styleSheet() != sheet:
        qapp.setStyleSheet(sheet)


@pytest.fixture(autouse=True)
def vietnamese_first():
    """The program's own language, whatever the computer or the test before spoke."""
    before = QLocale()
    QLocale.setDefault(QLocale(QLocale.Language.Vietnamese, QLocale.Country.Vietnam))
    yield
    QLocale.setDefault(before)


@pytest.fixture(autouse=True)
def no_words_left_behind(qapp):
    """A translator that stays would give the tests after this one their words in its language."""
    yield
    said = QCoreApplication.translate("CountLine", "%Ln documents", "", 1)
    assert said == "1 documents", "a language stays"


@pytest.fixture(autouse=True)
def no_key_held(qapp):
    """A click with Shift leaves the key held; the next test's rows would not be chosen."""
    yield
    if QGuiApplication.keyboardModifiers() != Qt.KeyboardModifier.NoModifier:
        QTest.keyRelease(QWindow(), Qt.Key.Key_Shift, Qt.KeyboardModifier.NoModifier)


@pytest.fixture(autouse=True)
def no_pointer_left_behind(qapp):
    """Qt passes over a move to where the pointer is: the next test's first would go unseen."""
    yield
    QCursor.setPos(QPoint(-99, -99))


@pytest.fixture
def fake():
    """The module of in-memory documents."""
    return _fake


@pytest.fixture
def stand_in():
    """The class of readers that only remember."""
    return StandInPane


@pytest.fixture
def workspace():
    return _fake.make_workspace()


@pytest.fixture
def desk(qapp, own_home, look_as_before):
    """English words, the light look, and everything put back afterwards."""
    translation = Translation(qapp)
    desk = Desk(Bridge(), translation, Appearance(qapp), SettingsFile(), Settings(language="en"))
    desk.appearance.apply(Mode.LIGHT)
    translation.use("en")
    yield desk
    desk.bridge.close()
    translation.use("en")
    for translator in translation.installed:
        QApplication.removeTranslator(translator)
    translation.deleteLater()
    desk.appearance.deleteLater()


@pytest.fixture
def make_window(desk, qtbot, monkeypatch):
    """A way to make windows with stand-in readers, shown, without a library."""
    monkeypatch.setattr(main_window, "reader_maker", lambda _desk: lambda _work: StandInPane)

    def make():
        window = MainWindow(desk)
        qtbot.addWidget(window)
        window.resize(1200, 760)
        window.show()
        qtbot.waitExposed(window)
        return window

    return make


@pytest.fixture
def window(make_window, workspace, qtbot):
    """A window with its library open."""
    window = make_window()
    with qtbot.waitSignal(window.holding.ready):
        window.holding.use(workspace)
    window.activateWindow()
    return window


@pytest.fixture
def search_in(qtbot):
    """Ask a window something and wait for the answer."""

    def search(window, text):
        with qtbot.waitSignal(window.search.found):
            window.finding.search_for(text)

    return search
