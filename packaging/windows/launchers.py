"""The two programs of the folder: a starter from distlib, the line it starts, and what that runs.

The starter is the one pip writes for console and window programs; it reads the line and the zip at
its own end, so that the folder works wherever it is put.
"""

from __future__ import annotations

import io
import zipfile
from dataclasses import dataclass
from pathlib import Path

from build_stamps import EPOCH, add_file


@dataclass(frozen=True)
class Launcher:
    """``python`` is relative to the launcher; ``stub`` is distlib's file."""

    name: str
    stub: str
    python: str
    entry: str

    @property
    def main(self) -> str:
        module, function = self.entry.split(":")
        return f"import sys\nfrom {module} import {function}\nsys.exit({function}())\n"


LAUNCHERS = (
    Launcher("summit-kb.exe", "t64.exe", r"python\python.exe", "summit_kb.cli.main:run"),
    Launcher(
        "summit-kb-desktop.exe", "w64.exe", r"python\pythonw.exe", "summit_kb.desktop.start:run"
    ),
)


def make(launcher: Launcher, stub: bytes) -> bytes:
    """The program's bytes."""
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as archive:
        add_file(archive, "__main__.py", launcher.main.encode(), EPOCH)
    # Quotes: "Program Files" has a blank. UTF-8, whatever the code page of the console.
    line = f'#!"<launcher_dir>\\{launcher.python}" -X utf8\r\n'.encode()
    return stub + line + packed.getvalue()


def stubs() -> Path:
    """Where distlib of the build environment keeps its starters."""
    import distlib  # noqa: PLC0415 # pyright: ignore[reportMissingImports] # of the build environment only

    return Path(str(distlib.__file__)).parent
