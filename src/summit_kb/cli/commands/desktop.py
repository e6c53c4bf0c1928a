"""summit-kb desktop [LOCATOR], and summit-kb alone: the window."""

from __future__ import annotations

import importlib
from collections.abc import Callable
from pathlib import Path
from typing import cast

from summit_kb.cli.call import Call
from summit_kb.domain.locator import Locator
from summit_kb.foundation.errors import ExitCode

# library, locator, language (None: as set in the settings) -> exit code
_Start = Callable[[Path | None, Locator | None, str | None], int]


def run(call: Call) -> ExitCode:
    written: str | None = call.options.locator
    locator = Locator.parse(written) if written else None
    # Not imported: the front ends do not know each other, and Qt takes its time.
    start = cast("_Start", importlib.import_module("summit_kb.desktop.start").open_window)
    return ExitCode(start(call.root, locator, call.chosen_language))
