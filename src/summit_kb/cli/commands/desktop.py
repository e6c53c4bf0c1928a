"""summit-kb desktop [LOCATOR], and summit-kb alone: the window."""

from __future__ import annotations

import importlib
import os
from collections.abc import Callable, Sequence
from typing import cast

from summit_kb.app.screen import WindowLibrariesError, require_screen
from summit_kb.cli.call import Call
from summit_kb.domain.locator import Locator
from summit_kb.foundation.errors import ExitCode

_Start = Callable[[Sequence[str]], int]


def run(call: Call) -> ExitCode:
    """Hand over to the window; answers when it is closed."""
    arguments: list[str] = []
    if call.root is not None:
        arguments += ["--library", str(call.root)]
    if call.chosen_language is not None:
        arguments += ["--lang", call.chosen_language]
    if call.options.locator is not None:
        arguments.append(str(Locator.parse(call.options.locator)))
    require_screen(os.environ)
    return ExitCode.DONE if _start()(arguments) == 0 else ExitCode.INTERNAL


def _start() -> _Start:
    try:
        # Not imported: the front ends do not know each other, and Qt takes its time.
        return cast("_Start", importlib.import_module("summit_kb.desktop.start").run)
    except ModuleNotFoundError:
        raise
    except ImportError as error:  # a library of the system that Qt needs cannot be loaded
        raise WindowLibrariesError(detail=str(error)) from error
