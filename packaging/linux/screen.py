"""A screen in memory, a keyboard, and eyes: Xvfb, xdotool, and Tesseract where it is."""

from __future__ import annotations

import os
import shutil
import struct
import subprocess
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from PIL import Image

_SIZE = (1366, 768)
_PATIENCE = 60.0
SOCKETS = Path("/tmp/.X11-unix")


class ScreenError(Exception):
    """The screen, or what should be on it, is not there."""


class Screen:
    """One screen; ``close`` ends it."""

    def __init__(self, number: int = 77) -> None:
        self.name = f":{number}"
        self._memory = Path(tempfile.mkdtemp(prefix="screen-"))
        size = f"{_SIZE[0]}x{_SIZE[1]}x24"
        command = ["Xvfb", self.name, "-screen", "0", size, "-nolisten", "tcp", "-ac"]
        self._server = subprocess.Popen(
            [*command, "-fbdir", str(self._memory)],
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        wait_for("the screen", (SOCKETS / f"X{number}").exists)

    def close(self) -> None:
        self._server.terminate()
        self._server.wait()
        shutil.rmtree(self._memory)

    def window(self, title: str) -> str:
        """The window whose title has ``title``, once it is there; it gets the keyboard."""
        wait_for(f"a window «{title}»", lambda: self._windows(title))
        window = self._windows(title)[-1]
        self._do("windowsize", window, *map(str, _SIZE))
        self._do("windowmove", window, "0", "0")
        self._do("windowfocus", window)
        return window

    def _windows(self, title: str) -> list[str]:
        return self._do("search", "--onlyvisible", "--name", title).split()

    def title(self, window: str) -> str:
        return self._do("getwindowname", window).strip()

    def belongs_to(self, window: str, program: str) -> bool:
        """Whether its WM_CLASS is what the menu entry says in StartupWMClass."""
        return window in self._do("search", "--class", f"^{program}$").split()

    def key(self, *keys: str) -> None:
        self._do("key", "--delay", "60", *keys)

    def type(self, text: str) -> None:
        self._do("type", "--delay", "40", text)

    def is_gone(self, title: str) -> bool:
        return not self._windows(title)

    def _do(self, *command: str) -> str:
        told = {**os.environ, "DISPLAY": self.name}
        done = subprocess.run(
            ["xdotool", *command], capture_output=True, text=True, env=told, check=False
        )
        return done.stdout

    def picture(self, path: Path) -> Path:
        """What is on the screen, as PNG."""
        dump = (self._memory / "Xvfb_screen0").read_bytes()
        fields = struct.unpack(">25I", dump[:100])
        header, width, height, stride, colours = (fields[at] for at in (0, 4, 5, 12, 19))
        pixels = dump[header + 12 * colours :]
        Image.frombytes("RGB", (width, height), pixels, "raw", "BGRX", stride).save(path)
        return path


def words_on(picture: Path) -> str:
    """What Tesseract reads on a picture, made larger; nothing where there is no Tesseract."""
    if shutil.which("tesseract") is None:
        return ""
    with Image.open(picture) as image, tempfile.NamedTemporaryFile(suffix=".png") as larger:
        image.resize((image.width * 2, image.height * 2)).save(larger.name)
        command = ["tesseract", larger.name, "stdout", "-l", "vie", "--psm", "11"]
        told = subprocess.run(command, capture_output=True, text=True, check=False)
    return " ".join(told.stdout.split())


def colours(picture: Path) -> int:
    """How many colours a small copy of it has: an empty screen has one."""
    with Image.open(picture) as image:
        small = image.resize((160, 90))
        return len(small.getcolors(160 * 90) or ())


def wait_for(what: str, true: Callable[[], object], seconds: float = _PATIENCE) -> None:
    """Wait until ``true``; raises ScreenError when it takes too long."""
    end = time.monotonic() + seconds
    while not true():
        if time.monotonic() > end:
            raise ScreenError(f"waited in vain for {what}")
        time.sleep(0.2)
