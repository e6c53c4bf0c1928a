"""A long PDF file in our window and in other viewers: first page, turning, jumping, 1,000 matches.

    python benchmarks/pdf_viewer.py [--pages 500] [--turns 60] [--only ours mupdf …] [--work FOLDER]

Every program is started on the same file on a virtual screen (Xvfb, xdotool), and a key is sent as
if a person pressed it; what counts is when the page is seen on the screen. Each page has a stripe
in a colour of its own, so the screen itself tells which page has been drawn. Times are of the wall
clock, the same for all; memory is that of the program and its children (unique set size).
Viewers that are not installed are left out: mupdf, qpdfview, evince, okular.
"""

from __future__ import annotations

import argparse
import contextlib
import os
import shutil
import signal
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import psutil
from PIL import ImageGrab
from reportlab.lib.pagesizes import A4
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas

from summit_kb.foundation.paths import resources_dir

SCREEN = (1366, 768)
ENOUGH = 2_500  # pixels of the stripe that are seen when a page is
PATIENCE = 60.0
WORD = "chuyên đề"  # stands twice on every page
LINE = (
    "Xây dựng thành phố thông minh là nhiệm vụ của cả hệ thống chính trị, dữ liệu mở và hạ tầng số."
)


@dataclass(frozen=True)
class Viewer:
    """``command`` gets the file; keys in xdotool's words. ``search`` opens the search field."""

    name: str
    command: tuple[str, ...]
    turn: str
    fit: tuple[str, ...] = ()
    jump: tuple[str, ...] | None = None
    search: tuple[str, ...] = ()
    after_search: tuple[str, ...] = ()
    again: tuple[str, ...] = ()


VIEWERS = (
    Viewer("mupdf", ("mupdf",), "period", ("H",), ("{digits}", "g"), ("slash",), ("Return",)),
    Viewer(
        "qpdfview",
        ("qpdfview",),
        "space",
        ("ctrl+9",),
        None,
        ("ctrl+f",),
        ("Return",),
    ),
    Viewer(
        "evince",
        ("evince",),
        "n",
        ("f",),
        ("ctrl+l", "{digits}", "Return"),
        ("ctrl+f",),
        ("Return", "Escape"),
    ),
    Viewer(
        "okular",
        ("okular",),
        "Right",
        (),
        None,
        ("ctrl+f",),
        ("Return", "Escape"),
    ),
)


def main(arguments: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--pages", type=int, default=500)
    parser.add_argument("--turns", type=int, default=60)
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--only", nargs="+", default=None)
    parser.add_argument("--keep-pictures", type=Path, help="where pictures of the screen go")
    options = parser.parse_args(arguments)
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as name, screen() as display:
        os.environ |= {"DISPLAY": display, "QT_QPA_PLATFORM": "xcb", "GDK_BACKEND": "x11"}
        work = Path(name)
        file = work / "dai.pdf"
        make_file(file, options.pages)
        os.environ["SUMMIT_KB_HOME"] = str(work / "home")
        os.environ["XDG_CONFIG_HOME"] = str(work / "config")
        print(f"{options.pages} pages, {file.stat().st_size / 1e6:.1f} MB; milliseconds, MB; load",
              *(f"{one:.1f}" for one in os.getloadavg()))
        print(f"{'':10}{'first page':>12}{'turn p50':>10}{'p95':>7}{'longest':>9}"
              f"{'jump p50':>10}{'longest':>9}{'found':>8}{'turn, marked':>14}{'p95':>7}"
              f"{'MB open':>9}{'MB after':>10}{'opened again':>14}")
        for viewer in (ours(work, file), *VIEWERS):
            if options.only and viewer.name not in options.only:
                continue
            if shutil.which(viewer.command[0]):
                tell(viewer, measured(viewer, file, options))
    return 0


def tell(viewer: Viewer, seen: dict[str, list[float]]) -> None:
    def middle(name: str, percent: float = 50) -> str:
        values = seen.get(name) or []
        return f"{np.percentile(values, percent):.0f}" if values else "-"

    print(f"{viewer.name:10}{middle('first'):>12}{middle('turn'):>10}{middle('turn', 95):>7}"
          f"{middle('turn', 100):>9}{middle('jump'):>10}{middle('jump', 100):>9}"
          f"{middle('found'):>8}{middle('marked'):>14}{middle('marked', 95):>7}"
          f"{middle('open'):>9}{middle('after'):>10}{middle('again'):>14}", flush=True)


def measured(viewer: Viewer, file: Path, options: argparse.Namespace) -> dict[str, list[float]]:
    """Milliseconds and megabytes by name; the first pages of all rounds, the rest of the last."""
    seen: dict[str, list[float]] = {"first": []}
    for number in range(options.rounds):
        with started(viewer, file) as (process, took):
            seen["first"].append(took)
            if number == options.rounds - 1:
                seen |= walked(viewer, process, options)
    return seen


def walked(
    viewer: Viewer, process: subprocess.Popen[bytes], options: argparse.Namespace
) -> dict[str, list[float]]:
    """What turning, jumping and searching took in a viewer that shows page 1."""
    focus(process)
    for keys in viewer.fit:
        press(keys)
        time.sleep(0.7)
    wait_for(1)
    seen = {"open": [memory(process)]}
    seen["turn"] = [turn(viewer, page) for page in range(2, 2 + options.turns)]
    if viewer.jump:
        places = [1 + number * 197 % options.pages for number in range(7, 7 + options.turns // 3)]
        seen["jump"] = [jump(viewer, page) for page in places]
        jump(viewer, 1)
    if viewer.search:
        seen["found"] = [look_for(viewer)]
        if options.keep_pictures:
            ImageGrab.grab(xdisplay=os.environ["DISPLAY"]).save(
                options.keep_pictures / f"{viewer.name}.png"
            )
        at = shown() or 1
        turns = range(at + 1, min(at + 1 + options.turns, options.pages))
        seen["marked"] = [turn(viewer, page) for page in turns]
    seen["after"] = [memory(process)]
    if viewer.again:
        seen["again"] = [opened_again(viewer) for _ in range(5)]
    return seen


def turn(viewer: Viewer, page: int) -> float:
    begun = time.perf_counter()
    press(viewer.turn)
    return wait_for(page, begun)


def jump(viewer: Viewer, page: int) -> float:
    assert viewer.jump is not None
    for keys in viewer.jump[:-1]:
        press_all(keys.replace("{digits}", " ".join(str(page))))
    begun = time.perf_counter()
    press(viewer.jump[-1])
    return wait_for(page, begun)


def opened_again(viewer: Viewer) -> float:
    """The file opened in a program that runs: closed first, then seen again."""
    jump(viewer, 1)
    for keys in viewer.again[:-1]:
        press(keys)
    time.sleep(1)
    if shown() is not None:
        raise RuntimeError("the file was not closed")
    begun = time.perf_counter()
    press(viewer.again[-1])
    return wait_for(1, begun)


def look_for(viewer: Viewer) -> float:
    """From the last key to a screen that stays as it is: matches are marked by then."""
    for keys in viewer.search:
        press(keys)
    time.sleep(0.5)
    subprocess.run(["xdotool", "type", "--delay", "20", WORD], check=True)
    begun = time.perf_counter()
    if viewer.after_search:
        press(viewer.after_search[0])
    took = settled(begun)
    for keys in viewer.after_search[1:]:
        press(keys)
    return took


def settled(begun: float) -> float:
    """When the screen was last seen to change, within three quiet seconds."""
    last, changed = screen_pixels(), begun
    while time.perf_counter() - changed < 3 and time.perf_counter() - begun < PATIENCE:
        now = screen_pixels()
        # A cursor that blinks is no news.
        if np.count_nonzero((now != last).any(axis=2)) > 200:
            changed = time.perf_counter()
        last = now
    return (changed - begun) * 1000


def wait_for(page: int, begun: float | None = None) -> float:
    """Milliseconds until ``page`` is seen."""
    begun = begun or time.perf_counter()
    while shown() != page:
        if time.perf_counter() - begun > PATIENCE:
            ImageGrab.grab(xdisplay=os.environ["DISPLAY"]).save("not-seen.png")
            raise TimeoutError(f"page {page} is not seen, but {shown()}")
    return (time.perf_counter() - begun) * 1000


def shown() -> int | None:
    """The page whose stripe fills most of the screen."""
    pixels = screen_pixels().astype(np.int16)
    red, green, blue = pixels[..., 0], pixels[..., 1], pixels[..., 2]
    stripes = np.abs(blue - 230) <= 2
    # One program rounds another way than the other.
    red, green = red[stripes] - 14, green[stripes] - 14
    exact = (red % 8 <= 4) & (green % 8 <= 4) & (red >= 0) & (green >= 0)
    numbers = red[exact] // 8 + green[exact] // 8 * 28
    if not len(numbers):
        return None
    counts = np.bincount(numbers)
    page = int(counts.argmax())
    return page if counts[page] >= ENOUGH else None


def screen_pixels() -> np.ndarray:
    """Height x width x 3, what is seen now."""
    return np.asarray(ImageGrab.grab(xdisplay=os.environ["DISPLAY"]).convert("RGB"))


def colour(page: int) -> tuple[float, float, float]:
    """The stripe's colour, as parts of one."""
    return (16 + page % 28 * 8) / 255, (16 + page // 28 * 8) / 255, 230 / 255


def make_file(path: Path, pages: int) -> None:
    """A4 pages of words with a picture on every tenth, and an outline."""
    font = resources_dir() / "fonts" / "NotoSerif-Regular.ttf"
    pdfmetrics.registerFont(TTFont("Noto", font))
    picture = path.with_suffix(".png")
    noise = np.random.default_rng(2019).integers(0, 255, (700, 900, 3), dtype=np.uint8)
    from PIL import Image

    Image.fromarray(noise).resize((1800, 1400)).save(picture)
    sheet = Canvas(str(path), pagesize=A4)
    for page in range(1, pages + 1):
        sheet.setFillColorRGB(*colour(page))
        sheet.rect(0, 0, 34, A4[1], stroke=0, fill=1)
        sheet.setFillColorRGB(0, 0, 0)
        sheet.setFont("Noto", 10)
        sheet.bookmarkPage(f"p{page}")
        if page % 25 == 1:
            sheet.addOutlineEntry(f"Chương {page // 25 + 1}", f"p{page}")
        for line in range(44):
            said = WORD if line in (5, 30) else "chương trình"
            sheet.drawString(60, 790 - line * 17, f"{page}.{line} {said} {LINE}")
        if page % 10 == 0:
            sheet.drawImage(str(picture), 120, 80, 360, 280)
        sheet.showPage()
    sheet.save()


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
    return Viewer(
        "ours",
        (str(starter), ""),
        "Right",
        ("ctrl+2",),
        ("ctrl+g", "{digits}", "Return"),
        ("ctrl+f",),
        ("Return", "Escape"),
        ("ctrl+w", "ctrl+shift+t"),
    )


@contextlib.contextmanager
def started(viewer: Viewer, file: Path) -> Iterator[tuple[subprocess.Popen[bytes], float]]:
    """The program with page 1 on the screen, and the milliseconds that took."""
    command = [part for part in (*viewer.command, str(file)) if part]
    command = command[:1] if viewer.name == "ours" else command
    begun = time.perf_counter()
    quiet = subprocess.DEVNULL
    with subprocess.Popen(command, stdout=quiet, stderr=None, start_new_session=True) as process:
        try:
            yield process, wait_for_first(process, begun)
        finally:
            with contextlib.suppress(ProcessLookupError):
                os.killpg(process.pid, signal.SIGKILL)


def wait_for_first(process: subprocess.Popen[bytes], begun: float) -> float:
    took = wait_for(1, begun)
    time.sleep(1.5)
    focus(process)
    return took


def focus(process: subprocess.Popen[bytes]) -> None:
    """There is no window manager: the largest window fills the screen and has the keyboard."""
    found = subprocess.run(
        ["xdotool", "search", "--onlyvisible", "--name", ".+"], capture_output=True, text=True
    )
    windows = found.stdout.split()
    if not windows:
        raise RuntimeError(f"no window of {process.args}")
    sizes = {}
    for window in windows:
        told = subprocess.run(
            ["xdotool", "getwindowgeometry", "--shell", window], capture_output=True, text=True
        )
        size = dict(line.split("=") for line in told.stdout.split() if "=" in line)
        sizes[window] = int(size.get("WIDTH", 0)) * int(size.get("HEIGHT", 0))
    window = max(sizes, key=lambda one: sizes[one])
    width, height = SCREEN
    subprocess.run(["xdotool", "windowmove", window, "0", "0"], check=True)
    subprocess.run(["xdotool", "windowsize", window, str(width), str(height)], check=True)
    subprocess.run(["xdotool", "windowfocus", window], check=True)
    time.sleep(1)


def press(keys: str) -> None:
    subprocess.run(["xdotool", "key", "--delay", "0", keys], check=True)


def press_all(keys: str) -> None:
    for one in keys.split():
        press(one)
        time.sleep(0.05)


def memory(process: subprocess.Popen[bytes]) -> float:
    """Megabytes that would be free if the program and its children ended."""
    family = [psutil.Process(process.pid), *psutil.Process(process.pid).children(recursive=True)]
    total = 0
    for one in family:
        with contextlib.suppress(psutil.NoSuchProcess):
            total += one.memory_full_info().uss
    return total / 1e6


@contextlib.contextmanager
def screen() -> Iterator[str]:
    """A virtual screen of its own."""
    read, write = os.pipe()
    width, height = SCREEN
    command = ["Xvfb", "-displayfd", str(write), "-screen", "0", f"{width}x{height}x24", "-noreset"]
    quiet = subprocess.DEVNULL
    with subprocess.Popen(command, pass_fds=[write], stderr=quiet) as server:
        try:
            yield f":{os.read(read, 16).decode().strip()}"
        finally:
            server.terminate()


if __name__ == "__main__":
    sys.exit(main())
