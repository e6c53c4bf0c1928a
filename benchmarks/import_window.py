"""Adding many files in the window: throughput, the longest stop of the window, how soon it stops.

    python benchmarks/import_window.py [--files 1000] [--cancel]

Text and HTML files of a report each, a library of their own, off screen. A stop is the time
between two turns of the event loop while files are added.
"""

from __future__ import annotations

import argparse
import os
import random
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

_WORDS = (
    *("thành", "phố", "thông", "minh", "dữ", "liệu", "giao", "môi", "trường"),
    *("nghị", "quyết", "báo", "cáo", "sông", "nước"),
)
_BEGUN = 3


def main(arguments: list[str]) -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--files", type=int, default=1000)
    parser.add_argument("--cancel", action="store_true", help="stop after a third of the files")
    options = parser.parse_args(arguments)
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as home:
        os.environ |= {"QT_QPA_PLATFORM": "offscreen", "SUMMIT_KB_HOME": home}
        measure(Path(home), options.files, cancel=options.cancel)
    return 0


def measure(home: Path, count: int, *, cancel: bool) -> None:
    # Qt and the program read their environment when they are loaded.
    from PySide6.QtCore import QTimer  # noqa: PLC0415 - see above

    from summit_kb.app.workspace import Workspace  # noqa: PLC0415 - see above
    from summit_kb.desktop import start  # noqa: PLC0415 - see above
    from summit_kb.desktop.window.main_window import MainWindow  # noqa: PLC0415 - see above
    from summit_kb.library.store import Library  # noqa: PLC0415 - see above

    application = start.make_application()
    desk, _problem = start.make_desk(application)
    library = Library.create(home / "library", "Trial")
    window = MainWindow(desk)
    window.show()

    def until(there: Callable[[], bool]) -> None:
        while not there():
            application.processEvents()

    ready: list[bool] = []
    window.holding.ready.connect(lambda: ready.append(True))
    window.holding.use(Workspace.open(library.root))
    until(lambda: bool(ready))
    window.librarian.show("imports")
    until(lambda: window.librarian.page is not None)
    inbox = make_files(home / "inbox", count)
    stops: list[float] = []
    clock = QTimer()
    last = [time.perf_counter()]

    def tick() -> None:
        now = time.perf_counter()
        stops.append(now - last[0])
        last[0] = now

    clock.timeout.connect(tick)
    clock.start(0)
    queue, begun = window.adding.queue, time.perf_counter()
    last[0] = begun
    window.adding.add([inbox])
    if cancel:
        until(lambda: queue.done_and_total[0] >= count // _BEGUN)
        asked = time.perf_counter()
        window.adding.cancel()
        until(lambda: not window.adding.is_running)
        print(f"stopped {time.perf_counter() - asked:.2f} s after it was asked")
    until(lambda: not window.adding.is_running)
    took = time.perf_counter() - begun
    stops.sort()
    told = {state.value: number for state, number in queue.model.counts().items()}
    print(f"{count} files, {took:.1f} s, {count / took:.1f} a second: {told}")
    print(f"stops of the window: longest {stops[-1] * 1000:.0f} ms,", end=" ")
    print(f"of a hundred longest {stops[-min(100, len(stops))] * 1000:.0f} ms at least")
    window.close()


def make_files(folder: Path, count: int) -> Path:
    """Reports of different numbers, dates and words."""
    folder.mkdir()
    chance = random.Random(1)
    for number in range(count):
        lines = [
            "ỦY BAN NHÂN DÂN",
            f"Số: {number}/BC-UBND",
            f"Đà Nẵng, ngày {1 + number % 28} tháng {1 + number % 12} năm {2010 + number % 14}",
            "BÁO CÁO",
            *(" ".join(chance.choices(_WORDS, k=60)) for _ in range(20)),
        ]
        if number % 2:
            text, ending = "\n".join(lines), "txt"
        else:
            text, ending = "".join(f"<p>{line}</p>" for line in lines), "html"
        (folder / f"bao-cao-{number:04}.{ending}").write_text(text, encoding="utf-8")
    return folder


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
