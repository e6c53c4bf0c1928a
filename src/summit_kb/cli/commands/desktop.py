"""summit-kb desktop [LOCATOR], and summit-kb alone: the window."""

from __future__ import annotations

import importlib
import os
from collections.abc import Callable
from pathlib import Path
from typing import cast

from summit_kb.app.screen import WindowLibrariesError, require_screen
from summit_kb.cli.call import Call
from summit_kb.domain.locator import Locator
from summit_kb.foundation.errors import ExitCode

# library, locator, language (None: as set in the settings) -> exit code
_Start = Callable[[Path | None, Locator | None, str | None], int]


def run(call: Call) -> ExitCode:
    written: str | None = call.options.locator
    locator = Locator.parse(written) if written else None
    require_screen(os.environ)
    try:
        # Not imported: the front ends do not know each other, and Qt takes its time.
        desktop = importlib.import_module("summit_kb.desktop.start")
    except ModuleNotFoundError:
        raise
    except ImportError as error:  # a library of the system that Qt needs cannot be loaded
        raise WindowLibrariesError(detail=str(error)) from error
    start = cast("_Start", desktop.open_window)
    return ExitCode(start(call.root, locator, call.chosen_language))
