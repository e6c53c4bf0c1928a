"""Asking why a hit stands where it does: the same search once more, for that hit alone."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from summit_kb.desktop.results.why_dialog import WhyDialog
from summit_kb.domain.finding import Findings, Hit, Request
from summit_kb.foundation.errors import SummitError

if TYPE_CHECKING:
    from summit_kb.app.workspace import Workspace
    from summit_kb.desktop.desk import Desk


def ask_why(
    desk: Desk, workspace: Workspace, request: Request, hit: Hit, row: int, parent: QWidget
) -> WhyDialog:
    """Open the dialog of a hit, the one at ``row`` of what ``request`` found."""
    dialog = WhyDialog(hit, desk.words, parent)
    dialog.open()
    once_more = replace(request, language=desk.language, offset=row, limit=1, explain=True)
    asked = _Asked(dialog, hit, request)
    desk.bridge.query("why", lambda: workspace.search(once_more), asked.show, asked.tell)
    # An answer that comes after the dialog is closed has nowhere to go.
    dialog.finished.connect(lambda: desk.bridge.forget("why"))
    return dialog


class _Asked:
    """Waits for the answer about one hit."""

    def __init__(self, dialog: WhyDialog, hit: Hit, request: Request) -> None:
        self._dialog, self._hit, self._request = dialog, hit, request

    def show(self, findings: Findings) -> None:
        found = next((one for one in findings.hits if one.document == self._hit.document), None)
        if found is None or found.why is None:
            changed = QCoreApplication.translate(
                "WhyDialog", "The library has changed since; search again to see it as it is now."
            )
            self._dialog.show_nothing(changed)
        else:
            self._dialog.show_why(found.why, self._request)

    def tell(self, error: SummitError) -> None:
        wording = self._dialog.words.error(error)
        self._dialog.show_nothing(f"{wording.sentence} {wording.remedy}")
