"""A Windows of our own to try installers in: a prefix of Wine, its files and its registry."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import time
from collections.abc import Mapping
from pathlib import Path

_SECTION = re.compile(r"\[(?P<key>.+)\] \d+$")
_VALUE = re.compile(r'(?:"(?P<name>(?:[^"\\]|\\.)*)"|(?P<default>@))=(?P<value>.+)$')
_SECONDS = 240


class WinePrefix:
    """Made at construction; ``close`` ends every program in it and removes it."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        # Debian keeps the programs beside the libraries when only the 64-bit one is installed.
        path = os.pathsep.join([os.environ.get("PATH", ""), "/usr/lib/wine"])
        self._wine = shutil.which("wine64", path=path) or shutil.which("wine", path=path) or "wine"
        self._server = shutil.which("wineserver", path=path) or "wineserver"
        self._environ = {
            **{name: value for name, value in os.environ.items() if name != "DISPLAY"},
            "PATH": path,
            "WINEPREFIX": str(folder),
            "WINEDEBUG": "-all",
            "WINEDLLOVERRIDES": "mscoree,mshtml=;winemenubuilder.exe=d",
        }
        folder.parent.mkdir(parents=True, exist_ok=True)
        self.run("wineboot", "-i")

    def become(self, version: str) -> None:
        """Say that this is ``win7``, ``win10``; a new prefix says whatever its Wine says."""
        self.run("winecfg", "-v", version)

    @property
    def drive(self) -> Path:
        return self.folder / "drive_c"

    @property
    def user(self) -> Path:
        """The folder of the one user there is."""
        (found,) = [path for path in (self.drive / "users").iterdir() if path.name != "Public"]
        return found

    def run(self, *command: str, environ: Mapping[str, str] | None = None) -> int:
        """The exit code; what the command started and left behind has ended too."""
        code = self.start(*command, environ=environ).wait(_SECONDS)
        self.settle()
        return code

    def ask(self, *command: str, seconds: int = 600) -> tuple[int, str]:
        """The exit code and what was printed; through a pipe, for Wine 8 hands on no files."""
        done = subprocess.run(
            [self._wine, *command],
            env=self._environ,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            timeout=seconds,
            check=False,
        )
        self.settle()
        return done.returncode, done.stdout.decode("utf-8", "replace")

    def start(
        self, *command: str, environ: Mapping[str, str] | None = None
    ) -> subprocess.Popen[bytes]:
        return subprocess.Popen(
            [self._wine, *command],
            env={**self._environ, **(environ or {})},
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )

    def settle(self) -> None:
        """Wait until nothing runs any more; only then is the registry in its files."""
        subprocess.run([self._server, "-w"], env=self._environ, check=False, timeout=_SECONDS)

    def place(self, path: str) -> Path:
        r"""Where ``C:\some\file`` is, whatever the case of its letters."""
        here = self.drive
        for part in path.split("\\")[1:]:
            here = (
                next(
                    (one for one in here.iterdir() if one.name.lower() == part.lower()), here / part
                )
                if here.is_dir()
                else here / part
            )
        return here

    def registry(self, hive: str) -> dict[str, dict[str, str]]:
        """``HKLM`` or ``HKCU``: values by key, all lower case, texts as they are."""
        file = self.folder / {"HKLM": "system.reg", "HKCU": "user.reg"}[hive]
        return read_registry(file.read_text(encoding="utf-8", errors="replace"))

    def value(self, hive: str, key: str, name: str = "") -> str | None:
        return self.registry(hive).get(key.lower(), {}).get(name.lower())

    def end(self) -> None:
        """End every program in it at once, as when the power goes."""
        subprocess.run([self._server, "-k"], env=self._environ, check=False, timeout=_SECONDS)
        self.settle()

    def close(self) -> None:
        self.end()
        for _ in range(20):
            shutil.rmtree(self.folder, ignore_errors=True)
            if not self.folder.exists():
                return
            time.sleep(0.2)


def read_registry(text: str) -> dict[str, dict[str, str]]:
    """Wine's files of the registry; a value of another kind than text stays as it is written."""
    found: dict[str, dict[str, str]] = {}
    here: dict[str, str] = {}
    for line in text.splitlines():
        if section := _SECTION.match(line):
            here = found.setdefault(section["key"].replace("\\\\", "\\").lower(), {})
        elif value := _VALUE.match(line):
            name = "" if value["default"] else _plain(value["name"])
            here[name.lower()] = _text(value["value"])
    return found


def _text(written: str) -> str:
    if written.startswith('"') and written.endswith('"'):
        return _plain(written[1:-1])
    return written


def _plain(written: str) -> str:
    known = re.sub(r"\\x([0-9a-f]{1,4})", lambda found: chr(int(found[1], 16)), written)
    return re.sub(r"\\(.)", r"\1", known)
