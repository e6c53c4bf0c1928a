"""Where readers come from."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, cast

from summit_kb.desktop.window.document_tab import MakePane, Pane

if TYPE_CHECKING:
    from summit_kb.app.workspace import Workspace
    from summit_kb.desktop.desk import Desk
    from summit_kb.desktop.reader.seams import ReadingWorkspace


def reader_maker(desk: Desk) -> Callable[[Workspace], MakePane]:
    """For a workspace, a way to make reader panes."""

    def for_workspace(workspace: Workspace) -> MakePane:
        def make() -> Pane:
            # The reader is loaded when the first document is opened.
            from summit_kb.desktop.reader.pane import (  # noqa: PLC0415 - loaded late on purpose
                ReaderPane,
            )

            # The checker takes a cached property for no property of the protocol.
            reading = cast("ReadingWorkspace", workspace)
            return cast("Pane", ReaderPane(reading, desk.bridge))

        return make

    return for_workspace
