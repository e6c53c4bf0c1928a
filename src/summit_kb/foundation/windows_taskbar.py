"""Windows alone: under which name the windows of this process stand together in the task bar."""

from __future__ import annotations

import ctypes
import logging
import sys
from collections.abc import Callable
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ctypes import CDLL

NAME = "SummitKB.SummitKB"
"""Windows itself would take the name of what runs, which is Python's where nothing is frozen."""

_log = logging.getLogger(__name__)


def stand_under_own_name() -> None:
    """To be called before the first window is made; does nothing elsewhere."""
    if sys.platform != "win32":
        return
    load: Callable[[str], CDLL] = getattr(ctypes, "WinDLL")  # noqa: B009 - not there elsewhere
    refused = load("shell32").SetCurrentProcessExplicitAppUserModelID(ctypes.c_wchar_p(NAME))
    if refused:
        _log.info("the task bar keeps the name of the process: %s", refused)
