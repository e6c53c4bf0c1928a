"""Tesseract, a program of its own: where it is, what it can read, and one page read by it.

A program that came as one folder brings one along, or at least the data of the languages, which the
system's is then given: on Windows that one often comes without Vietnamese.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from summit_kb.foundation import program_folder

PROGRAM_VARIABLE = "SUMMIT_KB_TESSERACT"
"""Names the program to be used; empty, that there is none."""

_NAME = "tesseract"
_BROUGHT, _DATA = "recognition", "tessdata"
VIETNAMESE, ENGLISH = "vie", "eng"
_ORIENTATION = "osd"
_ASKING_SECONDS = 10
_VERSION = re.compile(r"tesseract v?(\S+)")
_TURN = re.compile(r"^Rotate: (\d+)$", re.MULTILINE)
_SURE_OF_TURN = re.compile(r"^Orientation confidence: ([\d.]+)$", re.MULTILINE)
_SURE_ENOUGH = 2.0


class RecognitionError(Exception):
    """Tesseract gave no answer for a page: it failed or took too long."""


@dataclass(frozen=True)
class Tesseract:
    """An installed Tesseract; ``languages`` are the codes of all its languages."""

    program: str
    version: str
    languages: tuple[str, ...]

    @property
    def reads_vietnamese(self) -> bool:
        return VIETNAMESE in self.languages

    @property
    def reads_english(self) -> bool:
        return ENGLISH in self.languages

    def tsv(self, picture: bytes, dpi: int, seconds: float, language: str = VIETNAMESE) -> str:
        """What stands on a picture (PGM), as Tesseract's table; raises RecognitionError.

        ``language`` is a code or several joined by "+".
        """
        return self._run(["-l", language, "--dpi", str(dpi)], "tsv", picture, seconds)

    def turn(self, picture: bytes, dpi: int, seconds: float) -> int:
        """By how many degrees, clockwise, a picture must be turned to stand upright; 0 if unsure.

        Raises RecognitionError, also for a picture with too little on it to tell.
        """
        if _ORIENTATION not in self.languages:
            return 0
        options = ["--psm", "0", "-l", _ORIENTATION, "--dpi", str(dpi)]
        said = self._run(options, "", picture, seconds)
        turn, sure = _TURN.search(said), _SURE_OF_TURN.search(said)
        if turn is None or sure is None or float(sure[1]) < _SURE_ENOUGH:
            return 0
        return int(turn[1])

    def _run(self, options: Sequence[str], output: str, picture: bytes, seconds: float) -> str:
        command = [self.program, "stdin", "stdout", *options, *([output] if output else [])]
        try:
            done = subprocess.run(
                command,
                input=picture,
                capture_output=True,
                timeout=seconds,
                check=True,
                # Its threads slow each other down; pages are read side by side instead.
                env={**_surroundings(self.program), "OMP_THREAD_LIMIT": "1"},
                creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
            )
        except subprocess.CalledProcessError as error:
            said = bytes(error.stderr).decode("utf-8", "replace").strip()[-200:]
            raise RecognitionError(f"exit code {error.returncode}: {said}") from error
        except (OSError, subprocess.TimeoutExpired) as error:
            raise RecognitionError(str(error)) from error
        return done.stdout.decode("utf-8", "replace")


def find(environment: Mapping[str, str] = os.environ) -> Tesseract | None:
    """The installed Tesseract, whether it reads Vietnamese or not; None when there is none."""
    program = _program(environment)
    if program is None:
        return None
    version = _VERSION.search(_said(program, "--version"))
    if version is None:
        return None
    languages = _said(program, "--list-langs").splitlines()[1:]
    return Tesseract(program, version[1], tuple(line.strip() for line in languages if line.strip()))


def ready(environment: Mapping[str, str] = os.environ) -> Tesseract | None:
    """The Tesseract that pages are read with: one that has Vietnamese."""
    found = find(environment)
    return found if found is not None and found.reads_vietnamese else None


def _program(environment: Mapping[str, str]) -> str | None:
    named = environment.get(PROGRAM_VARIABLE)
    if named is not None:
        return named or None
    brought = _brought()
    if brought is not None:
        return str(brought)
    on_path = shutil.which(_NAME, path=environment.get("PATH"))
    return on_path or next((str(path) for path in _usual(environment) if path.is_file()), None)


def _brought() -> Path | None:
    folder = program_folder.brought_along(_BROUGHT)
    if folder is None:
        return None
    program = folder / (f"{_NAME}.exe" if sys.platform == "win32" else _NAME)
    return program if program.is_file() else None


def _surroundings(program: str) -> dict[str, str]:
    """The environment for ``program``: the one brought along has its libraries beside it."""
    brought = _brought()
    if brought is None:
        return {**os.environ, **_languages_for_another()}
    if str(brought) != program:
        return dict(os.environ)
    folder = brought.parent
    return {
        **os.environ,
        "TESSDATA_PREFIX": str(folder / _DATA),
        "LD_LIBRARY_PATH": str(folder / "lib"),
    }


def _languages_for_another() -> dict[str, str]:
    """Languages that came without a Tesseract of their own, for the system's."""
    folder = program_folder.brought_along(f"{_BROUGHT}/{_DATA}")
    return {} if folder is None else {"TESSDATA_PREFIX": str(folder)}


def _usual(environment: Mapping[str, str]) -> Iterator[Path]:
    """Where installers put it without telling the system."""
    if sys.platform == "win32":
        for variable in ("PROGRAMFILES", "PROGRAMFILES(X86)"):
            if folder := environment.get(variable):
                yield Path(folder) / "Tesseract-OCR" / "tesseract.exe"
        if folder := environment.get("LOCALAPPDATA"):
            yield Path(folder) / "Programs" / "Tesseract-OCR" / "tesseract.exe"
    elif sys.platform == "darwin":
        # A program started from the Finder does not see the shell's path.
        for prefix in ("/opt/homebrew", "/usr/local", "/opt/local"):
            yield Path(prefix) / "bin" / _NAME


def _said(*command: str) -> str:
    """What the program prints, on whichever channel its version does; nothing when it fails."""
    try:
        done = subprocess.run(
            command,
            capture_output=True,
            text=True,
            errors="replace",
            timeout=_ASKING_SECONDS,
            check=False,
            env=_surroundings(command[0]),
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
        )
    except (OSError, subprocess.TimeoutExpired):
        return ""
    return done.stdout or done.stderr
