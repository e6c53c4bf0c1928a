"""Open the window of an installed program, search, read a page, in both languages.

    python packaging/window_check.py [FOLDER FOR PICTURES]

Run by ``check_wheel.py`` with the environment's own Python and by ``clean-room.sh``; says what it
saw as one JSON object and ends with 1 when something is missing. Works without a screen.
"""

from __future__ import annotations

import json
import os
import sys
import time
from collections.abc import Callable
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtWidgets import QApplication, QWidget

from summit_kb.desktop.searching import SearchSession
from summit_kb.desktop.start import make_application, make_desk
from summit_kb.desktop.window.main_window import MainWindow
from summit_kb.domain.finding import Findings
from summit_kb.domain.locator import Locator
from summit_kb.foundation.paths import resources_dir

PATIENCE = 60.0
PLAIN = 20  # fewer colours than this, and nothing is shown
QUERY = "nghi quyet 43 do thi thong minh"


class WindowError(Exception):
    """The window is not what it should be."""


def wait_for(what: str, true: Callable[[], object]) -> None:
    """Let the window live until ``true``; raises WindowError when it takes too long."""
    end = time.monotonic() + PATIENCE
    while not true():
        if time.monotonic() > end:
            raise WindowError(f"waited in vain for: {what}")
        QApplication.processEvents()
        time.sleep(0.01)


def settle(seconds: float = 0.5) -> None:
    """Let pictures, layouts and late answers arrive."""
    end = time.monotonic() + seconds
    wait_for("nothing", lambda: time.monotonic() > end)


def words_of(window: MainWindow) -> list[str]:
    """What the commands of the window are called at the moment."""
    return [action.text() for action in window.actions()]


def colours(widget: QWidget) -> int:
    """How many colours a picture of the widget has: a blank one has very few."""
    image = widget.grab().toImage().scaled(160, 100)
    return len({image.pixel(x, y) for x in range(image.width()) for y in range(image.height())})


def bare_actions(window: MainWindow) -> list[str]:
    """Commands whose icon was promised and did not come with the program."""
    return [
        action.objectName()
        for action in window.actions()
        if not action.icon().isNull() and action.icon().pixmap(24, 24).isNull()
    ]


def search(session: SearchSession) -> int:
    """How many documents the window finds."""
    totals: list[int] = []

    def note(findings: Findings) -> None:
        totals.append(findings.total)

    session.found.connect(note)
    session.submit(QUERY)
    wait_for("an answer to the search", lambda: totals and totals[-1])
    return totals[-1]


def main(arguments: list[str]) -> int:
    pictures = Path(arguments[0]) if arguments else None
    application = make_application()
    desk, problem = make_desk(application)
    window = MainWindow(desk)
    window.resize(1366, 768)
    ready: list[bool] = []
    window.holding.ready.connect(lambda: ready.append(True))
    window.show()
    window.holding.open(None)
    wait_for("the starter library", lambda: ready)
    seen: dict[str, object] = {"problem": problem and str(problem), "icons": str(resources_dir())}
    said: dict[str, list[str]] = {}
    seen_colours: dict[str, int] = {}
    for language in ("vi", "en"):
        desk.choose(language=language)
        settle()
        said[language] = words_of(window)
        seen[f"colours {language}"] = seen_colours[language] = colours(window)
        if pictures:
            window.grab().save(str(pictures / f"start-{language}.png"))
    same = [vi for vi, en in zip(said["vi"], said["en"], strict=True) if vi == en and " " in vi]
    seen["same in both languages"] = same
    seen["without their icon"] = bare_actions(window)
    seen["found"] = search(window.search)
    seen["read"] = read_first_pdf(window)
    if pictures:
        window.grab().save(str(pictures / "reader.png"))
    window.close()
    print(json.dumps(seen, ensure_ascii=False, indent=1))
    blank = [language for language, count in seen_colours.items() if count < PLAIN]
    return 1 if blank or seen["without their icon"] or len(same) > 3 else 0


def read_first_pdf(window: MainWindow) -> str:
    """Open a PDF of the library at its first page, as somebody who presses a hit."""
    workspace = window.holding.workspace
    if workspace is None:
        raise WindowError("the library is open, but the window does not hold it")
    documents = workspace.library.documents.values()
    papers = [one for one in documents if one.original and one.original.name.endswith(".pdf")]
    place = Locator(papers[0].id, 1)
    window.navigator.open(place)
    wait_for("the document's tab", lambda: window.tabs.current_document is not None)
    settle(2)
    if colours(window) < PLAIN:
        raise WindowError(f"nothing is seen of {place}")
    return str(place)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
