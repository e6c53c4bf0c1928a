"""“Did you mean”: the query as the library's texts would write it, one click away."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QTimer, Slot
from PySide6.QtWidgets import QPushButton, QWidget

from summit_kb.desktop.searching import SearchSession
from summit_kb.desktop.widgets.buttons import as_link, link_button
from summit_kb.desktop.widgets.flow import FlowLayout
from summit_kb.desktop.widgets.text import muted
from summit_kb.domain.finding import Findings

if TYPE_CHECKING:
    from summit_kb.app.workspace import Workspace
    from summit_kb.desktop.desk import Desk

# Half-typed words are no mistakes; who stops typing has an answer a moment later.
_TYPING_PAUSE_MS = 600


class MeantLine(QWidget):
    """Hidden while the query is as the texts have it."""

    def __init__(self, desk: Desk, search: SearchSession, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._search = search
        self._workspace: Workspace | None = None
        self._meant = ""
        row = FlowLayout(self, spacing=4)
        self._said = muted()
        self.button: QPushButton = link_button()
        self.button.clicked.connect(self._on_clicked)
        row.addWidget(self._said)
        row.addWidget(self.button)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.timeout.connect(self._ask)
        search.changed.connect(self._on_changed)
        search.found.connect(self._on_found)
        self.hide()
        self.retranslate()

    def use(self, workspace: Workspace) -> None:
        self._workspace = workspace
        self._show("")

    @property
    def meant(self) -> str:
        """What is offered; nothing when there is nothing to say."""
        return self._meant

    def retranslate(self) -> None:
        self._said.setText(self.tr("Did you mean:"))
        self.button.setToolTip(self.tr("Search this instead"))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()

    @Slot()
    def _on_changed(self) -> None:
        self._pause.stop()
        self._desk.bridge.forget("meant")
        self._show("")

    @Slot(object)
    def _on_found(self, findings: Findings) -> None:
        # Where nothing was found, the page says so with the same suggestions.
        if findings.query.strip() and not (findings.suggestions and not findings.total):
            self._pause.start(_TYPING_PAUSE_MS if self._search.request.as_you_type else 0)

    @Slot()
    def _ask(self) -> None:
        workspace, text = self._workspace, self._search.request.text
        if workspace is not None:
            self._desk.bridge.query(
                "meant", lambda: workspace.meant(text), self._on_meant, self._on_failed
            )

    def _on_meant(self, meant: list[str]) -> None:
        self._show(meant[0] if meant else "")

    def _on_failed(self, _error: object) -> None:
        # The search itself names what is wrong with the words.
        self._show("")

    def _show(self, meant: str) -> None:
        self._meant = meant
        self.button.setText(as_link(meant))
        self.button.setAccessibleName(f"{self._said.text()} {meant}")
        self._said.setMinimumHeight(self.button.sizeHint().height())
        self.setVisible(bool(meant))

    @Slot()
    def _on_clicked(self) -> None:
        self._search.submit(self._meant)
