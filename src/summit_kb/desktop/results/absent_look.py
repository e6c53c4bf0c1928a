"""After each answer: whether the search names a document that is only referred to here."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Slot

from summit_kb.desktop.desk import Desk
from summit_kb.desktop.results.absent_note import AbsentNote

if TYPE_CHECKING:
    from summit_kb.app.absent import AbsentDocument
    from summit_kb.app.workspace import Workspace

# While the records are read for the first time it is not known yet.
_AGAIN_MS = 400


class AbsentLook(QObject):
    """Asks for the newest search, and shows in ``note`` what is absent."""

    def __init__(self, desk: Desk, note: AbsentNote, title_of: Callable[[str], str]) -> None:
        super().__init__(note)
        self._desk = desk
        self._note = note
        self._title_of = title_of
        self._workspace: Workspace | None = None
        self._text = ""
        self._again = QTimer(self)
        self._again.setSingleShot(True)
        self._again.setInterval(_AGAIN_MS)
        self._again.timeout.connect(self._ask)

    def look(self, workspace: Workspace, text: str) -> None:
        """Show what ``text`` names, as soon as it is known."""
        self._workspace, self._text = workspace, text
        self._ask()

    @Slot()
    def _ask(self) -> None:
        workspace, text = self._workspace, self._text
        self._again.stop()
        if workspace is not None:
            self._desk.bridge.query(
                "absent", lambda: workspace.absences.named_in(text), self._on_answer
            )

    def _on_answer(self, absent: list[AbsentDocument] | None) -> None:
        if absent is None:
            self._again.start()
        self._note.show_absent(absent or [], self._title_of)
