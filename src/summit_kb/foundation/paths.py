"""Where things are: the user's state, and what ships with the program."""

from __future__ import annotations

import os
from importlib import resources
from pathlib import Path

import platformdirs

from summit_kb.foundation import portable
from summit_kb.foundation.errors import ExitCode, SummitError

HOME_VARIABLE = "SUMMIT_KB_HOME"


class NoHomeError(SummitError):
    """The system knows no folder of this user's, as for an account made for a service."""

    code = "no-home"
    exit_code = ExitCode.STORAGE


def home() -> Path:
    """The one folder that holds all user state; ``SUMMIT_KB_HOME`` moves it.

    A program on a stick keeps it there, whatever the computer's variables say. Raises NoHomeError.
    """
    carried = portable.home()
    if carried is not None:
        return carried
    chosen = os.environ.get(HOME_VARIABLE)
    try:
        if chosen:
            return Path(chosen).expanduser().absolute()
        return Path(platformdirs.user_data_dir("summit-kb", appauthor=False)).absolute()
    except RuntimeError as error:
        raise NoHomeError from error


def _shipped(name: str) -> Path:
    # A wheel carries the folder inside the package; a clone has it at the top.
    packaged = Path(str(resources.files("summit_kb"))) / "shipped" / name
    if packaged.is_dir():
        return packaged
    return Path(__file__).resolve().parents[3] / name


def resources_dir() -> Path:
    """Icons, styles, translations."""
    return _shipped("resources")


def starter_library() -> Path:
    """The library the program ships with; never written to."""
    return _shipped("corpus")
