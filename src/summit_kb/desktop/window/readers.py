"""Where readers come from."""

from __future__ import annotations

import importlib
from collections.abc import Callable
from typing import TYPE_CHECKING, cast

from summit_kb.desktop import permitted
from summit_kb.desktop.window.document_tab import MakePane, Pane

if TYPE_CHECKING:
    from summit_kb.app.workspace import Workspace
    from summit_kb.desktop.desk import Desk
    from summit_kb.desktop.reader.notes.note_source import NotedWorkspace
    from summit_kb.desktop.reader.seams import ReadingWorkspace


_PARTS = ("pane", "citing.reading_citing", "notes.reading_notes", "comfort", "spots")


def load_reader() -> None:
    """What the first document needs, before it is opened; any thread may ask."""
    for name in _PARTS:
        importlib.import_module(f"summit_kb.desktop.reader.{name}")


def reader_maker(desk: Desk) -> Callable[[Workspace], MakePane]:
    """For a workspace, a way to make reader panes."""

    def for_workspace(workspace: Workspace) -> MakePane:
        def make() -> Pane:
            # The reader is loaded when the first document is opened.
            from summit_kb.desktop.reader.citing.reading_citing import (  # noqa: PLC0415 - as below
                ReadingCiting,
            )
            from summit_kb.desktop.reader.comfort import Comfort  # noqa: PLC0415 - as below
            from summit_kb.desktop.reader.notes.reading_notes import (  # noqa: PLC0415 - as below
                ReadingNotes,
            )
            from summit_kb.desktop.reader.pane import (  # noqa: PLC0415 - loaded late on purpose
                ReaderPane,
            )
            from summit_kb.desktop.reader.spots import Spots  # noqa: PLC0415 - as above

            # The checker takes a cached property for no property of the protocol.
            reading = cast("ReadingWorkspace", workspace)
            pane = ReaderPane(reading, desk.bridge)

            def show_version(document: str, version: int) -> None:
                both = {"left": document, "right": document, "version": version}
                pane.room_requested.emit("beside", both)

            pane.version_requested.connect(show_version)
            ReadingCiting(pane, workspace, desk.bridge)
            if permitted.feature("notes"):
                ReadingNotes(pane, cast("NotedWorkspace", workspace), desk.bridge)
            else:
                pane.panels.side.offer_notes(offered=False)
            Comfort(pane, desk)
            pane.spots = Spots(pane)
            return cast("Pane", pane)

        return make

    return for_workspace
