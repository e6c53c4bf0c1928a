"""How many were found, in what time, and in which order they stand."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Slot
from PySide6.QtGui import QFont, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from summit_kb.desktop import permitted
from summit_kb.desktop.announce import announce
from summit_kb.desktop.formats import milliseconds_text
from summit_kb.desktop.searching import SearchSession
from summit_kb.desktop.theme import icons
from summit_kb.desktop.widgets.buttons import icon_button, set_words
from summit_kb.desktop.widgets.elided import ElidedLabel
from summit_kb.desktop.widgets.segments import Segments
from summit_kb.desktop.widgets.text import TextLabel
from summit_kb.domain.finding import Findings, Request, Sort

_GAP = 10


class CountLine(QWidget):
    """The line above the cards."""

    def __init__(self, search: SearchSession, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._search = search
        self._findings: Findings | None = None
        self._is_kept = False
        self._may_keep = permitted.feature("saved-searches")
        self._build()
        self.retranslate()
        search.found.connect(self._on_found)
        search.changed.connect(self._on_changed)

    def _build(self) -> None:
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(_GAP)
        self._count = TextLabel(weight=QFont.Weight.DemiBold)
        self._understood = ElidedLabel(kind="muted", scale=0.95)
        self.star = icon_button("star")
        self._sort = Segments([Sort.RELEVANCE, Sort.DATE])
        self._sort.set_value(Sort.RELEVANCE)
        self._sort.chosen.connect(self._on_sort_chosen)
        layout.addWidget(self._count)
        layout.addWidget(self._understood, 1)
        layout.addWidget(self.star)
        layout.addWidget(self._sort)

    @property
    def sort(self) -> Segments:
        return self._sort

    def text(self) -> str:
        return self._count.text()

    def sizeHint(self) -> QSize:
        return QSize(300, super().sizeHint().height())

    def show_star(self, *, is_kept: bool) -> None:
        """Whether the search at hand is a saved one."""
        self._is_kept = is_kept
        self.star.setIcon(icons.icon("star-full" if is_kept else "star"))
        self.retranslate()

    def retranslate(self) -> None:
        star = (
            self.tr("Saved search: rename or remove")
            if self._is_kept
            else self.tr("Save this search")
        )
        set_words(self.star, star, "Ctrl+D")
        self.star.setText("")
        words: dict[str, str] = {
            Sort.RELEVANCE: self.tr("Best match"),
            Sort.DATE: self.tr("Newest"),
        }
        self._sort.set_words(words, self.tr("Order"))
        self._show()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()

    @Slot(object)
    def _on_found(self, findings: Findings) -> None:
        self._findings = findings
        self._show()
        if not self._search.request.as_you_type:
            announce(self, self._count.text())

    @Slot(object)
    def _on_changed(self, request: Request) -> None:
        self._sort.set_value(request.sort)
        self._may_keep = request.like is None and permitted.feature("saved-searches")
        self._fit()

    @Slot(str)
    def _on_sort_chosen(self, value: str) -> None:
        self._search.set_sort(Sort(value))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Where the order would be cut, the star goes: its key and the menu remain."""
        parts = (self._count, self.star, self._sort)
        needed = sum(part.sizeHint().width() + _GAP for part in parts)
        self.star.setVisible(self._may_keep and self.width() >= needed)

    def _show(self) -> None:
        findings = self._findings
        if findings is None:
            return
        documents = self.tr("%Ln documents", "", findings.total)
        if not findings.total_is_exact:
            documents = self.tr("About %1").replace("%1", documents)
        self._count.setText(documents)
        took = milliseconds_text(findings.took_ms)
        # What others are like is told in a line of its own.
        alike = self._search.request.like is not None
        understood = "" if alike else findings.understood.strip()
        self._understood.setText(f"{took}  ·  {understood}" if understood else took)
        self._fit()
