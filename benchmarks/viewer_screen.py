"""A virtual screen for viewers of PDF files: keys go in, pixels come out.

The pixels are read from the memory Xvfb keeps them in (``-fbdir``), and keys go through one
xdotool that stays, so that looking on costs the programs looked at next to nothing.
"""

from __future__ import annotations

import os
import subprocess
import tempfile
import time
from pathlib import Path
from types import TracebackType
from typing import IO, cast

import numpy as np
from PIL import Image

SIZE = (1366, 768)
_HEADER = 3232  # of an XWD file: 160 bytes, and 256 colours
_EVERY = 4  # rows that are looked at: a stripe is seen on fewer as well
_ENOUGH = 600


class Screen:
    """Xvfb with no window manager; the environment's DISPLAY is it from now on."""

    def __init__(self) -> None:
        self._folder = tempfile.TemporaryDirectory(ignore_cleanup_errors=True)
        read, write = os.pipe()
        width, height = SIZE
        command = ["Xvfb", "-displayfd", str(write), "-screen", "0", f"{width}x{height}x24"]
        command += ["-noreset", "-fbdir", self._folder.name]
        quiet = subprocess.DEVNULL
        self._server = subprocess.Popen(command, pass_fds=[write], stderr=quiet)
        os.environ["DISPLAY"] = f":{os.read(read, 16).decode().strip()}"
        file = Path(self._folder.name) / "Xvfb_screen0"
        shape = (height, width, 4)
        self._seen = np.memmap(file, np.uint8, "r", offset=_HEADER, shape=shape)
        self._keys = subprocess.Popen(["xdotool", "-"], stdin=subprocess.PIPE, text=True)

    def __enter__(self) -> Screen:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        at: TracebackType | None,
    ) -> None:
        for process in (self._keys, self._server):
            process.terminate()
            process.wait()
        self._folder.cleanup()

    def press(self, *keys: str) -> None:
        """One after the other, in xdotool's words."""
        pipe = cast("IO[str]", self._keys.stdin)
        pipe.write("".join(f"key --delay 0 {one}\n" for one in keys))
        pipe.flush()

    def write(self, text: str) -> None:
        subprocess.run(["xdotool", "type", "--delay", "20", text], check=True)

    def pixels(self) -> np.ndarray:
        """Height x width x blue, green, red: a copy of what is seen now."""
        return np.array(self._seen[..., :3])

    def keep(self, path: Path) -> None:
        Image.fromarray(self.pixels()[..., ::-1]).save(path)

    def page(self) -> int | None:
        """The page whose stripe fills most of the screen (``stripe``)."""
        seen = np.array(self._seen[::_EVERY]).astype(np.int16)
        stripes = seen[np.abs(seen[..., 0] - 230) <= 2]
        # One program rounds another way than the other.
        green, red = stripes[:, 1] - 14, stripes[:, 2] - 14
        exact = (red % 8 <= 4) & (green % 8 <= 4) & (red >= 0) & (green >= 0)
        numbers = red[exact] // 8 + green[exact] // 8 * 28
        if not len(numbers):
            return None
        counts = np.bincount(numbers)
        page = int(counts.argmax())
        return page if counts[page] >= _ENOUGH else None

    def settled(self, begun: float, patience: float) -> float:
        """Milliseconds until it was last seen to change, within three quiet seconds."""
        last, changed = self.pixels(), begun
        while time.perf_counter() - changed < 3 and time.perf_counter() - begun < patience:
            time.sleep(0.01)
            now = self.pixels()
            # A cursor that blinks is no news.
            if np.count_nonzero((now != last).any(axis=2)) > 200:
                changed = time.perf_counter()
            last = now
        return (changed - begun) * 1000

    def windows(self) -> dict[str, int]:
        """Windows that are seen, and how many pixels they have."""
        command = ["xdotool", "search", "--onlyvisible", "--name", ".+"]
        found = subprocess.run(command, capture_output=True, text=True).stdout.split()
        return {window: _area(window) for window in found}

    def focus(self) -> None:
        """The largest window fills the screen and has the keyboard."""
        windows = self.windows()
        if not windows:
            raise RuntimeError("no window is seen")
        window = max(windows, key=lambda one: windows[one])
        width, height = (str(side) for side in SIZE)
        subprocess.run(["xdotool", "windowmove", window, "0", "0"], check=True)
        subprocess.run(["xdotool", "windowsize", window, width, height], check=True)
        self.listen(window)
        time.sleep(1)

    def listen(self, window: str) -> None:
        """Give the keyboard to a window."""
        subprocess.run(["xdotool", "windowfocus", window], check=True)


def stripe(page: int) -> tuple[float, float, float]:
    """A colour that tells the page, as parts of one."""
    return (16 + page % 28 * 8) / 255, (16 + page // 28 * 8) / 255, 230 / 255


def _area(window: str) -> int:
    command = ["xdotool", "getwindowgeometry", "--shell", window]
    told = subprocess.run(command, capture_output=True, text=True).stdout
    size = dict(line.split("=") for line in told.split() if "=" in line)
    return int(size.get("WIDTH", 0)) * int(size.get("HEIGHT", 0))
