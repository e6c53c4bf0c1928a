"""One start of the window, told by the clock: run by ``window_start.py``, once a process."""

from __future__ import annotations

import json
import os
import sys
import time

STARTED = float(os.environ["SUMMIT_KB_BENCH_START"])
MARKS: dict[str, float] = {}


def mark(name: str) -> None:
    MARKS[name] = (time.monotonic() - STARTED) * 1_000


mark("Python is running")

from pathlib import Path  # noqa: E402 - the clock comes first

from PySide6.QtCore import QEvent, QObject  # noqa: E402 - see above
from PySide6.QtTest import QTest  # noqa: E402 - see above

mark("Qt is loaded")

from summit_kb.desktop import start  # noqa: E402 - see above
from summit_kb.desktop.window.main_window import MainWindow  # noqa: E402 - see above

mark("the window's code is loaded")


class Painted(QObject):
    """Whether a widget was painted since it was last asked."""

    seen = False

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        self.seen = self.seen or event.type() is QEvent.Type.Paint
        return False


def main(library: str) -> None:
    application = start.make_application()
    desk, _problem = start.make_desk(application)
    mark("look and words are ready")
    window = MainWindow(desk)
    mark("the window is built")
    painted = Painted()
    window.page.installEventFilter(painted)
    opened: list[bool] = []
    window.holding.ready.connect(lambda: opened.append(True))
    window.show()
    window.holding.open(Path(library) if library else None)
    while not painted.seen:
        application.processEvents()
    mark("first paint")
    while window.holding.workspace is None:
        application.processEvents()
    mark("the library is open")
    while not opened:
        application.processEvents()
    mark("the start page is filled")
    answered: list[bool] = []
    window.search.found.connect(lambda: answered.append(True))
    QTest.keyClicks(window.bar.field, "thong minh")
    painted_list = Painted()
    window.page.results.list.viewport().installEventFilter(painted_list)
    while not (answered and painted_list.seen):
        application.processEvents()
    mark("typed words are answered")
    window.close()
    print(json.dumps(MARKS))


main(sys.argv[1])
