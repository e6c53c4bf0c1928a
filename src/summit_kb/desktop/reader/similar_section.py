"""Documents that speak of the same, among the details of the one that is read."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from summit_kb.desktop.formats import number_text
from summit_kb.desktop.reader import details_parts as parts
from summit_kb.desktop.reader.link_label import LinkLabel
from summit_kb.desktop.reader.seams import Asking, ReadingWorkspace
from summit_kb.desktop.theme import icons
from summit_kb.desktop.widgets.buttons import link_button
from summit_kb.desktop.widgets.flow import clear
from summit_kb.domain.document import Document
from summit_kb.domain.finding import Hit, SimilarDocuments
from summit_kb.foundation.errors import SummitError

_SHOWN = 5
_WORDS = 4


class SimilarSection(QWidget):
    """Looks when its ``panel`` is seen and not before. Signals: ``opened`` (Hit), ``more_wanted``
    when all of them are wanted, as a search.
    """

    opened = Signal(object)
    more_wanted = Signal()

    def __init__(self, panel: QWidget) -> None:
        super().__init__(panel)
        self._panel = panel
        self._asked: tuple[ReadingWorkspace, Asking, Document] | None = None
        self._waiting = False
        self._found = SimilarDocuments((), ())
        self._lines = QVBoxLayout(self)
        self._lines.setContentsMargins(0, 0, 0, 0)
        self._lines.setSpacing(8)
        self.hide()

    def look_for(self, workspace: ReadingWorkspace, bridge: Asking, document: Document) -> None:
        """From now on for ``document``; it is looked for when ``ask`` is called."""
        self._asked, self._waiting = (workspace, bridge, document), True
        bridge.forget(self._channel)
        self._show(SimilarDocuments((), ()))

    def ask(self) -> None:
        """Look, if that is still to be done and somebody sees it."""
        if not self._waiting or self._asked is None or not self._panel.isVisible():
            return
        self._waiting = False
        workspace, bridge, document = self._asked
        bridge.query(
            self._channel,
            lambda: workspace.similar(document, limit=_SHOWN),
            self._show,
            self._on_failed,
        )

    def retranslate(self) -> None:
        clear(self._lines)
        hits = self._found.hits
        self.setVisible(bool(hits))
        if not hits:
            return
        self._lines.addWidget(parts.section_title(self.tr("Similar documents")))
        for hit in hits:
            self._lines.addWidget(self._row(hit))
        self._lines.addWidget(self._more())

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()

    @property
    def _channel(self) -> str:
        return f"similar-{id(self)}"

    def _row(self, hit: Hit) -> QWidget:
        link = LinkLabel(hit.title)
        link.followed.connect(lambda: self.opened.emit(hit))
        words = ", ".join(self._found.shared.get(hit.document, ())[:_WORDS])
        told = [words] if words else []
        if hit.page is not None:
            told.insert(0, self.tr("page %1").replace("%1", number_text(hit.page)))
        if not told:
            return link
        said = " · ".join(told)
        link.setAccessibleDescription(said)
        return parts.column(link, parts.wrapped(said, "muted"), gap=1)

    def _more(self) -> QPushButton:
        button = link_button(icons.icon("documents"))
        button.setText(self.tr("All that are similar"))
        button.clicked.connect(self.more_wanted)
        return button

    def _show(self, found: SimilarDocuments) -> None:
        self._found = found
        self.retranslate()

    def _on_failed(self, _error: SummitError) -> None:
        # The reader itself says why there is no text.
        self._show(SimilarDocuments((), ()))
