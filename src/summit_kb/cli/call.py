"""One run of a command: what was asked, where it is shown, and the library it is about."""

from __future__ import annotations

import argparse
import contextlib
import signal
import threading
from collections.abc import Generator
from pathlib import Path
from types import FrameType
from typing import TYPE_CHECKING

from summit_kb.app.words import Words
from summit_kb.cli.output import Output
from summit_kb.cli.progress import Bar
from summit_kb.foundation.work import Cancel, Report, silent

if TYPE_CHECKING:
    from summit_kb.app.workspace import Workspace


class Call:
    """``options`` is the parsed command line; ``name`` the command's module."""

    def __init__(self, parsed: argparse.Namespace, output: Output) -> None:
        self.options = parsed
        self.output = output
        self.name: str = parsed.command
        library: str | None = parsed.library
        self.root = Path(library) if library else None

    @property
    def words(self) -> Words:
        return self.output.words

    @property
    def language(self) -> str:
        return self.words.code

    @property
    def chosen_language(self) -> str | None:
        """The language asked for on this command line, if one was."""
        return self.options.lang

    @contextlib.contextmanager
    def workspace(self) -> Generator[Workspace]:
        """The library this call is about; its index is brought up to date when it is searched."""
        from summit_kb.app.workspace import Workspace  # noqa: PLC0415 - start-up time

        workspace = Workspace.open(self.root, refresh=False)
        try:
            yield workspace
        finally:
            workspace.close()

    @contextlib.contextmanager
    def watching(self) -> Generator[tuple[Report, Cancel]]:
        """Progress on a terminal, and Ctrl-C that stops between two documents.

        A second Ctrl-C stops at once.
        """
        cancel = Cancel()

        def stop(_signal: int, _frame: FrameType | None) -> None:
            if cancel.requested:
                raise KeyboardInterrupt
            cancel.request()

        in_main = threading.current_thread() is threading.main_thread()
        before = signal.signal(signal.SIGINT, stop) if in_main else None
        bar = Bar(self.words) if self.output.shows_progress else None
        try:
            yield (bar.show if bar else silent), cancel
        finally:
            if bar:
                bar.clear()
            if in_main:
                signal.signal(signal.SIGINT, before)
