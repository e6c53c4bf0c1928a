"""summit-kb desktop [LOCATOR], and summit-kb alone: the window."""

from __future__ import annotations

import importlib
import os
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import cast

from summit_kb.app.screen import WindowLibrariesError, require_screen
from summit_kb.app.updating.marker import as_path, is_marker
from summit_kb.cli.call import Call
from summit_kb.domain.address import cut, is_address
from summit_kb.domain.locator import Locator
from summit_kb.foundation.errors import ExitCode
from summit_kb.foundation.one_window import Wanted, hand_over

_Start = Callable[[Sequence[str]], int]


def run(call: Call) -> ExitCode:
    """Hand over to the window; answers when it is closed."""
    arguments: list[str] = []
    if call.root is not None:
        arguments += ["--library", str(call.root)]
    if call.chosen_language is not None:
        arguments += ["--lang", call.chosen_language]
    opened = _opened(call.options.locator)
    if opened:
        arguments.append(opened)
    if call.options.new_window:
        arguments.append("--new-window")
    elif hand_over(Wanted(opened, call.root)):
        # A window that runs shows it: nothing of Qt needs to be loaded.
        return ExitCode.DONE
    require_screen(os.environ)
    return ExitCode.DONE if _start()(arguments) == 0 else ExitCode.INTERNAL


def _opened(asked: str | None) -> str:
    """What is to be opened: an address, the marker file of an edition, or a locator.

    Raises LocatorError.

    Who follows a link sees no terminal: what is wrong with an address is told in the window.
    """
    if asked is None:
        return ""
    if is_address(asked):
        return cut(asked)
    if is_marker(Path(asked)):
        return str(as_path(asked))
    return str(Locator.parse(asked))


def _start() -> _Start:
    try:
        # Not imported: the front ends do not know each other, and Qt takes its time.
        return cast("_Start", importlib.import_module("summit_kb.desktop.start").run)
    except ModuleNotFoundError:
        raise
    except ImportError as error:  # a library of the system that Qt needs cannot be loaded
        raise WindowLibrariesError(detail=str(error)) from error
