"""One window that is typed into: run by ``typing_window.py``, once a process."""

from __future__ import annotations

import json
import random
import re
import subprocess
import sys
import threading
import time
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from types import FrameType

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from summit_kb.desktop import start
from summit_kb.desktop.garbage import GarbageCollection
from summit_kb.desktop.window.main_window import MainWindow
from typing_phrases import PHRASES

_PROBE_MS = 4
_LONG = 0.04
_KEY_MS = (80, 150)
_THINKING_MS = 700
_WARM_MS = 1_500
_PATIENCE = 60.0
_LOOK_EVERY = 0.01
_DEEP = 4
_WAITING = re.compile(
    "threading.py|thread.py|queue.py|selectors.py|subprocess.py|frames.py|<frozen"
)


class Probe(QObject):
    """Notes how long each turn of the event loop came after the one before, and how much of that
    time the window's thread computed, and the whole process.
    """

    def __init__(self) -> None:
        super().__init__()
        self.stops: list[tuple[float, float, float]] = []
        self.on = False
        self.last = time.perf_counter()
        self._used = time.thread_time()
        self._used_by_all = time.process_time()
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._tick)
        self._timer.start(_PROBE_MS)

    def _tick(self) -> None:
        now, used, by_all = time.perf_counter(), time.thread_time(), time.process_time()
        if self.on:
            spans = (now - self.last, used - self._used, by_all - self._used_by_all)
            self.stops.append((spans[0] * 1000, spans[1] * 1000, spans[2] * 1000))
        self.last, self._used, self._used_by_all = now, used, by_all


class Watch(threading.Thread):
    """Notes where the window's thread is whenever it has not turned for long."""

    def __init__(self, probe: Probe) -> None:
        super().__init__(daemon=True)
        self._probe = probe
        self._window = threading.get_ident()
        self.places: Counter[str] = Counter()
        self.ended = threading.Event()

    def run(self) -> None:
        noted = 0.0
        while not self.ended.wait(_LOOK_EVERY):
            last = self._probe.last
            if self._probe.on and last != noted and time.perf_counter() - last > _LONG:
                noted = last
                self.places[self._where()] += 1

    def _where(self) -> str:
        # A frame that is held keeps the painter of a widget alive: quickly in and out.
        frames = sys._current_frames()  # noqa: SLF001 - there is no other way to look
        found = [(ident, _places(frame)) for ident, frame in frames.items()]
        del frames
        said = {ident: _said(stack) for ident, stack in found if ident != self.ident}
        here = said.pop(self._window)
        beside = [one for one in said.values() if not _WAITING.match(one)]
        return f"{here}   | beside: {'; '.join(beside)}" if beside else here


_Place = tuple[str, int, str]


def _places(frame: FrameType | None) -> list[_Place]:
    found: list[_Place] = []
    while frame is not None and len(found) < _DEEP:
        found.append((frame.f_code.co_filename, frame.f_lineno, frame.f_code.co_name))
        frame = frame.f_back
    return found


def _said(stack: list[_Place]) -> str:
    return " < ".join(f"{Path(file).name}:{line} {name}" for file, line, name in stack)


class Typist(QObject):
    """Types phrases, thinks, sometimes presses Enter, and selects all to begin anew."""

    def __init__(self, window: MainWindow, phrases: list[str], done: Callable[[], None]) -> None:
        super().__init__()
        self._window, self._done = window, done
        self._left = list(reversed(phrases))
        self._rest = ""
        self._dice = random.Random(7)
        self.keys = 0
        self.suggested: list[float] = []
        self.found: list[float] = []
        self._pressed: dict[str, float] = {}
        window.search.suggested.connect(self._on_suggested)
        window.search.found.connect(self._on_found)
        self._next_phrase()

    def _next_phrase(self) -> None:
        if not self._left:
            self._done()
            return
        self._window.bar.field.selectAll()
        self._rest = self._left.pop()
        self._soon()

    def _soon(self) -> None:
        QTimer.singleShot(self._dice.randint(*_KEY_MS), self._key)

    def _key(self) -> None:
        letter, self._rest = self._rest[0], self._rest[1:]
        self.keys += 1
        self._pressed = {"suggested": time.perf_counter(), "found": time.perf_counter()}
        field = self._window.bar.field
        if letter.isascii():
            QTest.keyClick(field, letter)
        else:
            # As an input method gives it.
            event = QInputMethodEvent()
            event.setCommitString(letter)
            QApplication.sendEvent(field, event)
        if self._rest:
            self._soon()
        else:
            QTimer.singleShot(_THINKING_MS, self._end_phrase)

    def _end_phrase(self) -> None:
        if self._dice.random() < 0.25:
            QTest.keyClick(self._window.bar.field, Qt.Key.Key_Return)
        QTimer.singleShot(150, self._next_phrase)

    def _on_suggested(self) -> None:
        self._took("suggested", self.suggested)

    def _on_found(self) -> None:
        self._took("found", self.found)

    def _took(self, what: str, times: list[float]) -> None:
        pressed = self._pressed.pop(what, None)
        if pressed is not None:
            times.append((time.perf_counter() - pressed) * 1000)


def opened(library: Path) -> tuple[MainWindow, GarbageCollection]:
    """The window with its library, ready to be typed into."""
    application = start.make_application()
    collection = GarbageCollection(application)
    desk, _problem = start.make_desk(application)
    window = MainWindow(desk)
    window.holding.warmed.connect(collection.settle)
    window.bar.field.typed.connect(collection.put_off)
    window.resize(1366, 728)
    ready: list[bool] = []
    window.holding.ready.connect(lambda: ready.append(True))
    window.show()
    window.holding.open(library)
    if not waited(lambda: bool(ready)):
        raise SystemExit("the library was not opened")
    QTest.qWait(_WARM_MS)
    window.activateWindow()
    window.bar.field.setFocus()
    return window, collection


def waited(there: Callable[[], bool]) -> bool:
    patience = time.monotonic() + _PATIENCE
    while not there() and time.monotonic() < patience:
        QTest.qWait(20)
    return there()


class Beside:
    """What goes on while somebody types."""

    def __init__(self, window: MainWindow, library: Path, inbox: Path, during: str) -> None:
        self._during = during
        self._began = time.perf_counter()
        self._ended = 0.0
        self._other: subprocess.Popen[bytes] | None = None
        if during == "adding":
            window.adding.finished.connect(self._end)
            window.adding.add([inbox])
        elif during == "rebuilding":
            workspace = window.holding.workspace
            assert workspace is not None
            window.desk.bridge.change(
                lambda report, cancel: workspace.index(rebuild=True, report=report, cancel=cancel),
                self._end,
            )
        elif during == "others":
            command = [sys.executable, "-m", "summit_kb.cli", "--library", str(library)]
            self._other = subprocess.Popen([*command, "add", inbox], stdout=subprocess.DEVNULL)

    def _end(self, _done: object) -> None:
        self._ended = time.perf_counter()

    def stop(self) -> str:
        """What became of it."""
        took = time.perf_counter() - self._began
        if self._other is not None:
            is_over = self._other.poll() is not None
            self._other.kill()
            self._other.wait()
            return "done before the end" if is_over else "still going on at the end"
        if self._ended:
            return f"done after {self._ended - self._began:.0f} of {took:.0f} s"
        return "" if self._during == "nothing" else f"not done after {took:.0f} s"


def main(library: Path, inbox: Path, during: str, count: int, *, stacks: bool) -> None:
    window, collection = opened(library)
    probe = Probe()
    watch = Watch(probe)
    if stacks:
        watch.start()
    beside = Beside(window, library, inbox, during)
    probe.on = True
    application = QApplication.instance()
    assert application is not None
    typist = Typist(window, list(PHRASES[:count]), application.quit)
    application.exec()
    probe.on = False
    watch.ended.set()
    found = {
        "stops": probe.stops,
        "keys": typist.keys,
        "suggested": typist.suggested,
        "found": typist.found,
        "places": dict(watch.places.most_common()),
        "note": beside.stop(),
    }
    print(json.dumps(found), flush=True)
    window.adding.cancel()
    waited(lambda: not window.adding.is_running)
    collection.stop()
    window.close()


main(Path(sys.argv[1]), Path(sys.argv[2]), sys.argv[3], int(sys.argv[4]), stacks=sys.argv[5] != "0")
