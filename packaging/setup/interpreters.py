"""Which Python the environment is made with: 3.11, 3.12 or 3.13."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from speech import SetUpError

SUPPORTED = ((3, 11), (3, 12), (3, 13))
CHOICE = "SUMMIT_KB_PYTHON"
_SUPPORTED_WORDS = "3.11, 3.12, 3.13"
_ASK = (
    "import json, sys\n"
    "try:\n    import ensurepip, venv; able = True\n"
    "except ImportError:\n    able = False\n"
    "print(json.dumps([list(sys.version_info[:2]), sys.executable, able]))"
)


@dataclass(frozen=True)
class Interpreter:
    """A Python that answered. ``makes_venvs``: Debian keeps that in a package of its own."""

    path: str
    version: tuple[int, int]
    makes_venvs: bool

    @property
    def name(self) -> str:
        return ".".join(str(part) for part in self.version)


def choose(environ: Mapping[str, str]) -> Interpreter:
    """The first supported Python, those that can make an environment at once before others."""
    asked = environ.get(CHOICE)
    commands = [[asked]] if asked else _candidates()
    found = [python for python in map(ask, commands) if python is not None]
    usable = [python for python in found if python.version in SUPPORTED]
    if not usable:
        raise _unsupported(found)
    return next((python for python in usable if python.makes_venvs), usable[0])


def confirm(python: Interpreter) -> Interpreter:
    """The same Python, asked again after packages were installed."""
    again = ask([python.path])
    if again is None or not again.makes_venvs:
        raise SetUpError(
            f"Python {python.name} này thiếu mô-đun venv. Hãy cài gói {venv_package(python)}.",
            f"This Python {python.name} lacks its venv module. Install {venv_package(python)}.",
        )
    return replace(again, path=python.path)


def venv_package(python: Interpreter) -> str:
    return f"python{python.name}-venv"


def ask(command: list[str]) -> Interpreter | None:
    """What ``command`` says of itself; None for one that is absent or only a stand-in."""
    if shutil.which(command[0]) is None:
        return None
    try:
        answer = subprocess.run(
            [*command, "-E", "-s", "-c", _ASK],
            capture_output=True,
            check=True,
            timeout=60,
        )
        version, path, able = json.loads(answer.stdout)
    except (OSError, ValueError, subprocess.SubprocessError):
        return None
    return Interpreter(str(path), (int(version[0]), int(version[1])), bool(able))


def _candidates() -> list[list[str]]:
    names = [f"python3.{minor}" for _major, minor in reversed(SUPPORTED)]
    if os.name == "nt":
        launcher = [["py", f"-3.{minor}"] for _major, minor in reversed(SUPPORTED)]
        return [[sys.executable], *launcher, *([name] for name in names)]
    # The Python of an active environment would vanish with it: the system's own comes first.
    own = [sys.executable] if sys.prefix == sys.base_prefix else []
    others = [str(Path(folder) / "python3") for folder in ("/usr/bin", "/usr/local/bin")]
    return [[name] for name in [*own, *names, "python3", *others]]


def _unsupported(found: list[Interpreter]) -> SetUpError:
    seen = ", ".join(sorted({f"{python.name} ({python.path})" for python in found})) or "–"
    return SetUpError(
        f"Summit KB cần Python {_SUPPORTED_WORDS}; máy này có: {seen}. "
        f"Hãy cài một trong các bản đó, hoặc đặt biến {CHOICE} là đường dẫn của nó.",
        f"Summit KB needs Python {_SUPPORTED_WORDS}; this computer has: {seen}. "
        f"Install one of those, or set {CHOICE} to its path.",
    )
