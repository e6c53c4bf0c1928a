"""The window brought into every state, one after another, for ``render.py``."""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QElapsedTimer, QEventLoop, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

import render_states
from summit_kb.app.workspace import Workspace
from summit_kb.desktop import start
from summit_kb.desktop.desk import Desk
from summit_kb.desktop.theme.appearance import Mode
from summit_kb.desktop.window.main_window import MainWindow
from summit_kb.desktop.window.state_file import StateFile

WIDTH, HEIGHT = 1366, 768
LANGUAGES = ("vi", "en")
SCHEMES = (Mode.LIGHT, Mode.DARK)


class Stage:
    """A window with its library open, and patience until it shows what was asked."""

    def __init__(self, desk: Desk, workspace: Workspace, home: Path) -> None:
        self.desk = desk
        self.workspace = workspace
        self.window = MainWindow(desk, StateFile(home / "no-state.json"))
        self.window.resize(WIDTH, HEIGHT)
        self.window.show()

    def open(self) -> None:
        ready: list[bool] = []
        self.window.holding.ready.connect(lambda: ready.append(True))
        self.window.holding.use(self.workspace)
        self.until(lambda: bool(ready))

    def search(self, text: str) -> None:
        answers: list[object] = []
        search = self.window.search
        for signal in (search.found, search.failed):
            signal.connect(answers.append)
        self.window.finding.search_for(text)
        self.until(lambda: bool(answers))

    def type(self, text: str) -> None:
        field = self.window.bar.field
        field.clear()
        field.setFocus()
        QTest.keyClicks(field, text)
        self.wait(500)

    def press(self, widget: QWidget, key: Qt.Key) -> None:
        QTest.keyClick(widget, key)

    def close(self) -> None:
        """Take the window away, and what was copied: Qt would let it go after Python has ended."""
        self.window.hide()
        self.window.deleteLater()
        QApplication.clipboard().clear()
        self.wait(50)

    def until(self, there: Callable[[], bool], most_ms: int = 20_000) -> None:
        """Let events pass until ``there``; a state that never comes is an error."""
        clock = QElapsedTimer()
        clock.start()
        while not there():
            if clock.elapsed() > most_ms:
                message = "the window never came to the state asked for"
                raise TimeoutError(message)
            self.wait(10)

    def wait(self, milliseconds: int) -> None:
        clock = QElapsedTimer()
        clock.start()
        while clock.elapsed() < milliseconds:
            QApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 10)


def render_all(out: Path, size: str, percent: int, only: str) -> int:
    """Write every picture of one size; answers how many."""
    application = start.make_application()
    # A screen that is not there complains of what it cannot do.
    logging.getLogger("summit_kb.qt").setLevel(logging.ERROR)
    desk, _problem = start.make_desk(application)
    home = desk.file.path.parent
    workspace = Workspace.open(None)
    count = 0
    for language in LANGUAGES:
        for scheme in SCHEMES:
            folder = out / f"{size}-{language}-{scheme.value}"
            folder.mkdir(parents=True, exist_ok=True)
            desk.settings = replace(desk.settings, language=language, theme=scheme.value)
            desk.settings = replace(desk.settings, text_percent=percent, restore_session=False)
            desk.put_in_force()
            stage = Stage(desk, workspace, home)
            for name, widget in states_on(stage, only):
                stage.wait(250)
                widget.grab().save(str(folder / f"{name}.png"))
                count += 1
            stage.close()
    workspace.close()
    desk.bridge.close()
    return count


def states_on(stage: Stage, only: str) -> Iterator[tuple[str, QWidget]]:
    """Each state's name and what it shows; put away again when the next is asked for."""
    for number, state in enumerate(render_states.STATES):
        name = state.__name__
        if only and only not in name and name != "opened":
            continue
        widget = state(stage)
        yield f"{number:02}-{name}", widget
        render_states.put_away(stage, widget)
