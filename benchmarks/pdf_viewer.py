"""A long PDF file in our window and in other viewers: first page, turning, jumping, matches.

    python benchmarks/pdf_viewer.py [--pages 500] [--turns 60] [--rounds 3] [--only ours mupdf …]

Every program is started on the same file on a virtual screen (Xvfb, xdotool), and a key is sent as
if a person pressed it, the next one as soon as the page is seen; what counts is when the page is
seen on the screen. Each page has a stripe in a colour of its own, so the screen itself tells which
page has been drawn. Times are of the wall clock, the same for all; memory is that of the program
and its children (unique set size). Every page bears two matches, the page in the middle a thousand.
Viewers that are not installed are left out: mupdf, qpdfview, evince, okular.
"""

from __future__ import annotations

import argparse
import contextlib
import os
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import psutil
from PIL import Image
from reportlab.lib.pagesizes import A4
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas

from summit_kb.foundation.paths import resources_dir
from viewer_screen import Screen, stripe

PATIENCE = 60.0
WORD = "chuyên đề"
LINE = (
    "Xây dựng thành phố thông minh là nhiệm vụ của cả hệ thống chính trị, dữ liệu mở và hạ tầng số."
)
COLUMNS = (
    ("first page", "first", (50,)),
    ("turn p50 p95 longest", "turn", (50, 95, 100)),
    ("jump p50 longest", "jump", (50, 100)),
    ("found", "found", (50,)),
    ("turn, marked p50 p95 longest", "marked", (50, 95, 100)),
    ("1,000 matches", "thousand", (50,)),
    ("again", "again", (50,)),
    ("MB open", "open", (50,)),
    ("60", "turned", (50,)),
    ("all", "all", (50,)),
    ("all, marked", "at end", (50,)),
)


@dataclass(frozen=True)
class Viewer:
    """``command`` gets the file; keys in xdotool's words. ``search`` opens the search field.

    ``dialog``: the number is typed in a window of its own, which nobody but us gives the keyboard.
    """

    name: str
    command: tuple[str, ...]
    turn: str
    jump: tuple[str, ...]
    fit: tuple[str, ...] = ()
    dialog: bool = False
    search: tuple[str, ...] = ("ctrl+f",)
    after_search: tuple[str, ...] = ("Return", "Escape")
    again: tuple[str, ...] = ()


VIEWERS = (
    Viewer(
        "mupdf",
        ("mupdf",),
        "period",
        ("{digits}", "g"),
        ("H",),
        search=("slash",),
        after_search=("Return",),
    ),
    Viewer(
        "qpdfview",
        ("qpdfview",),
        "space",
        ("ctrl+j", "{digits}", "Return"),
        ("ctrl+9",),
        dialog=True,
        after_search=("Return",),
    ),
    Viewer("evince", ("evince",), "n", ("ctrl+l", "{digits}", "Return"), ("f",)),
    Viewer("okular", ("okular",), "Right", ("ctrl+g", "{digits}", "Return"), dialog=True),
)


@dataclass
class Run:
    """One viewer that shows the file, and what was measured: milliseconds and megabytes."""

    screen: Screen
    viewer: Viewer
    process: subprocess.Popen[bytes]
    pages: int
    said: Path
    seen: dict[str, list[float]]

    def note(self, name: str, value: float) -> None:
        self.seen.setdefault(name, []).append(value)

    def wait_for(self, page: int, begun: float) -> float:
        """Milliseconds until ``page`` is seen."""
        while self.screen.page() != page:
            if self.process.poll() is not None:
                raise RuntimeError(f"it has ended with {self.process.returncode}{self._words()}")
            if time.perf_counter() - begun > PATIENCE:
                self.screen.keep(Path(f"not-seen-{self.viewer.name}.png"))
                raise TimeoutError(f"page {page} is not seen{self._words()}")
            time.sleep(0.001)
        return (time.perf_counter() - begun) * 1000

    def turn(self, page: int) -> float:
        begun = time.perf_counter()
        self.screen.press(self.viewer.turn)
        return self.wait_for(page, begun)

    def turn_through(self, name: str, first: int, last: int) -> None:
        for page in range(first, last + 1):
            self.note(name, self.turn(page))

    def jump(self, page: int) -> float:
        before = self.screen.windows() if self.viewer.dialog else {}
        for keys in self.viewer.jump[:-1]:
            for key in keys.replace("{digits}", " ".join(str(page))).split():
                self.screen.press(key)
                time.sleep(0.05)
            if self.viewer.dialog:
                time.sleep(0.4)
                for window in self.screen.windows().keys() - before.keys():
                    self.screen.listen(window)
                before = self.screen.windows()
        begun = time.perf_counter()
        self.screen.press(self.viewer.jump[-1])
        took = self.wait_for(page, begun)
        if self.viewer.dialog:
            self.screen.focus()
        return took

    def look_for(self, word: str) -> float:
        """From the last key to a screen that stays as it is: matches are marked by then."""
        self.screen.press(*self.viewer.search)
        time.sleep(0.7)
        self.screen.write(word)
        begun = time.perf_counter()
        self.screen.press(*self.viewer.after_search[:1])
        took = self.screen.settled(begun, PATIENCE)
        self.screen.press(*self.viewer.after_search[1:])
        return took

    def opened_again(self) -> float:
        """The file opened in a program that runs: closed first, then seen again."""
        self.jump(1)
        self.screen.press(*self.viewer.again[:-1])
        time.sleep(1)
        if self.screen.page() is not None:
            raise RuntimeError("the file was not closed")
        begun = time.perf_counter()
        self.screen.press(self.viewer.again[-1])
        return self.wait_for(1, begun)

    def megabytes(self) -> float:
        """What would be free if the program and its children ended."""
        program = psutil.Process(self.process.pid)
        total = 0
        for one in [program, *program.children(recursive=True)]:
            with contextlib.suppress(psutil.NoSuchProcess):
                total += one.memory_full_info().uss
        return total / 1e6

    def _words(self) -> str:
        return f": {self.said.read_text(errors='replace')[-600:]}"


def main(arguments: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--pages", type=int, default=500)
    parser.add_argument("--turns", type=int, default=60)
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--only", nargs="+", default=None)
    parser.add_argument("--keep-pictures", type=Path, help="where pictures of the screen go")
    options = parser.parse_args(arguments)
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as name, Screen() as screen:
        os.environ |= {"QT_QPA_PLATFORM": "xcb", "GDK_BACKEND": "x11"}
        work = Path(name)
        file = work / "dai.pdf"
        make_file(file, options.pages)
        os.environ["SUMMIT_KB_HOME"] = str(work / "home")
        os.environ["XDG_CONFIG_HOME"] = str(work / "config")
        load = " ".join(f"{one:.1f}" for one in os.getloadavg())
        print(f"{options.pages} pages, {file.stat().st_size / 1e6:.1f} MB; ms, MB; load {load}")
        print(" | ".join(("viewer", *(title for title, _, _ in COLUMNS))))
        for viewer in (ours(work, file), *VIEWERS):
            wanted = not options.only or viewer.name in options.only
            if wanted and shutil.which(viewer.command[0]):
                tell(viewer, measured(screen, viewer, file, options))
    return 0


def tell(viewer: Viewer, seen: dict[str, list[float]]) -> None:
    cells = [viewer.name]
    for _title, name, percents in COLUMNS:
        values = seen.get(name)
        shown = [f"{np.percentile(values, one):.0f}" for one in percents] if values else ["-"]
        cells.append(" ".join(shown))
    print(" | ".join(cells), flush=True)


def measured(
    screen: Screen, viewer: Viewer, file: Path, options: argparse.Namespace
) -> dict[str, list[float]]:
    """All rounds; what one of them cannot do is told and leaves out the rest of that round."""
    seen: dict[str, list[float]] = {}
    for number in range(options.rounds):
        try:
            with started(screen, viewer, file, options.pages, seen) as run:
                walk(run, options.turns, whole=number == options.rounds - 1)
                if options.keep_pictures:
                    screen.keep(options.keep_pictures / f"{viewer.name}.png")
        except (RuntimeError, TimeoutError) as error:
            print(f"{viewer.name}, round {number + 1}: {error}", file=sys.stderr)
    return seen


def walk(run: Run, turns: int, *, whole: bool) -> None:
    """Turn, jump, search and turn in a viewer that shows page 1; ``whole``: through every page."""
    run.screen.focus()
    for keys in run.viewer.fit:
        run.screen.press(keys)
        time.sleep(0.7)
    run.wait_for(1, time.perf_counter())
    run.note("open", run.megabytes())
    run.turn_through("turn", 2, 1 + turns)
    run.note("turned", run.megabytes())
    if whole:
        run.turn_through("rest", 2 + turns, run.pages)
        run.note("all", run.megabytes())
    for number in range(7, 7 + turns // 3):
        run.note("jump", run.jump(1 + number * 197 % run.pages))
    run.note("found", run.look_for(WORD))
    dense = run.pages // 2
    run.jump(1 if whole else dense - turns)
    run.turn_through("marked", (run.screen.page() or 1) + 1, dense - 1)
    time.sleep(0.5)
    run.note("thousand", run.turn(dense))
    if whole:
        run.turn_through("marked", dense + 1, run.pages)
        run.note("at end", run.megabytes())
    for _ in range(5 if run.viewer.again else 0):
        run.note("again", run.opened_again())


def make_file(path: Path, pages: int) -> None:
    """A4 pages of words with a picture on every tenth, an outline, and one page of matches."""
    font = resources_dir() / "fonts" / "NotoSerif-Regular.ttf"
    pdfmetrics.registerFont(TTFont("Noto", font))
    picture = path.with_suffix(".png")
    noise = np.random.default_rng(2019).integers(0, 255, (700, 900, 3), dtype=np.uint8)
    Image.fromarray(noise).resize((1800, 1400)).save(picture)
    sheet = Canvas(str(path), pagesize=A4)
    for page in range(1, pages + 1):
        sheet.setFillColorRGB(*stripe(page))
        sheet.rect(0, 0, 34, A4[1], stroke=0, fill=1)
        sheet.setFillColorRGB(0, 0, 0)
        sheet.bookmarkPage(f"p{page}")
        if page % 25 == 1:
            sheet.addOutlineEntry(f"Chương {page // 25 + 1}", f"p{page}")
        if page == pages // 2:
            write_thousand(sheet)
        else:
            write_page(sheet, page)
            if page % 10 == 0:
                sheet.drawImage(str(picture), 120, 80, 360, 280)
        sheet.showPage()
    sheet.save()


def write_page(sheet: Canvas, page: int) -> None:
    sheet.setFont("Noto", 10)
    for line in range(44):
        said = WORD if line in (5, 30) else "chương trình"
        sheet.drawString(60, 790 - line * 17, f"{page}.{line} {said} {LINE}")


def write_thousand(sheet: Canvas) -> None:
    sheet.setFont("Noto", 5)
    for line in range(50):
        sheet.drawString(50, 790 - line * 15, " ".join([WORD] * 20))


def ours(work: Path, file: Path) -> Viewer:
    """Our window on a library with that one document."""
    library = work / "library"
    run = [sys.executable, "-m", "summit_kb.cli", "--library", str(library)]
    subprocess.run([*run[:3], "init", str(library)], check=True, stdout=subprocess.DEVNULL)
    subprocess.run([*run, "add", str(file)], check=True, stdout=subprocess.DEVNULL)
    [document] = [one.name for one in (library / "documents").iterdir() if one.is_dir()]
    starter = work / "ours"
    line = " ".join([*(f"'{part}'" for part in run), "desktop", f"'{document}#page=1'"])
    starter.write_text(f"#!/bin/sh\nexec {line}\n", encoding="utf-8")
    starter.chmod(0o755)
    jump, again = ("ctrl+g", "{digits}", "Return"), ("ctrl+w", "ctrl+shift+t")
    return Viewer("ours", (str(starter), ""), "Right", jump, ("ctrl+2",), again=again)


@contextlib.contextmanager
def started(
    screen: Screen, viewer: Viewer, file: Path, pages: int, seen: dict[str, list[float]]
) -> Iterator[Run]:
    """The program with page 1 on the screen; ``first`` is the milliseconds that took."""
    command = [part for part in (*viewer.command, str(file)) if part]
    command = command[:1] if viewer.name == "ours" else command
    said = file.with_name(f"{viewer.name}.said")
    begun = time.perf_counter()
    with (
        said.open("wb") as words,
        subprocess.Popen(
            command, stdout=subprocess.DEVNULL, stderr=words, start_new_session=True
        ) as process,
    ):
        try:
            run = Run(screen, viewer, process, pages, said, seen)
            run.note("first", run.wait_for(1, begun))
            time.sleep(1.5)
            yield run
        finally:
            with contextlib.suppress(ProcessLookupError):
                os.killpg(process.pid, signal.SIGKILL)


if __name__ == "__main__":
    sys.exit(main())
