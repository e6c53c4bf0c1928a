"""Nothing was found: say what was searched, what of it is not there, and what to try instead."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Signal, Slot
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from summit_kb.desktop.facets.chip_bar import ChipBar
from summit_kb.desktop.facets.facet_panel import FacetPanel
from summit_kb.desktop.formats import day_of
from summit_kb.desktop.results.no_match_rows import NoMatchRows, in_marks
from summit_kb.desktop.searching import SearchSession
from summit_kb.desktop.theme import icons
from summit_kb.desktop.widgets.buttons import as_link, link_button
from summit_kb.desktop.widgets.flow import FlowLayout, clear
from summit_kb.desktop.widgets.text import TextLabel, heading, muted
from summit_kb.domain.finding import Filters, Findings

if TYPE_CHECKING:
    from summit_kb.app.searched import Searched


class ZeroHits(QFrame):
    """Signal: ``tried`` carries the words of a suggestion that was chosen."""

    tried = Signal(str)

    def __init__(
        self,
        search: SearchSession,
        panel: FacetPanel,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setProperty("kind", "card")
        self._search = search
        self._findings: Findings | None = None
        self._searched: Searched | None = None
        self._language = "vi"
        self._build(panel)
        self.retranslate()

    def _build(self, panel: FacetPanel) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(28, 26, 28, 26)
        layout.setSpacing(10)
        self._title = heading(1.3)
        self._where = muted()
        self._where.setWordWrap(True)
        self._unread = muted()
        self._unread.setWordWrap(True)
        self.parts = NoMatchRows(self._search, panel.facet_name)
        self._filters_on = TextLabel()
        self._chips = ChipBar(self._search, panel.label, panel.facet_name)
        self._without = link_button(icons.icon("filter"))
        self._without.clicked.connect(self._on_without_filters)
        self._try = TextLabel()
        self._suggestions = QWidget()
        self._flow = FlowLayout(self._suggestions, spacing=6)
        self._tips = muted()
        self._tips.setWordWrap(True)
        for widget in (
            self._title,
            self._where,
            self._unread,
            self.parts,
            self._filters_on,
            self._chips,
            self._without,
            self._try,
            self._suggestions,
            self._tips,
        ):
            layout.addWidget(widget)

    def show_searched(self, searched: Searched, language: str) -> None:
        """Which library was searched, and how much of it has no words yet."""
        self._searched, self._language = searched, language
        self.retranslate()

    def show_findings(self, findings: Findings) -> None:
        """Say why there is nothing."""
        self._findings = findings
        self.parts.show_parts(findings.nothing)
        self.retranslate()

    def retranslate(self) -> None:
        text = self._search.request.text.strip()
        title = self.tr("No document matches %1") if text else self.tr("No document matches")
        self._title.setText(title.replace("%1", in_marks(text)))
        self._where.setText("\n".join(self._where_lines()))
        unread = " ".join(self._unread_sentences())
        self._unread.setText(unread)
        self._unread.setVisible(bool(unread))
        filtered = not self._search.request.filters.is_empty
        self._filters_on.setText(self.tr("These filters are on:"))
        self._without.setText(self.tr("Search without filters"))
        self._filters_on.setVisible(filtered)
        self._without.setVisible(filtered)
        self._try.setText(self.tr("Did you mean:"))
        self._tips.setText(
            self.tr(
                "Tips: type fewer words; leave out the accents if you are not sure of them; "
                "write OR between words when one of them is enough."
            )
        )
        self._show_suggestions()

    def _where_lines(self) -> Iterator[str]:
        searched = self._searched
        if searched is not None:
            name = searched.name_en if self._language == "en" and searched.name_en else None
            where = self.tr(
                "Searched: all %Ln documents of the library “%1”", "", searched.documents
            )
            where = where.replace("%1", name or searched.name)
            if searched.edition is not None:
                edition = self.tr("edition %1 of %2").replace("%1", str(searched.edition.number))
                day = day_of(searched.edition.published, self._language)
                where += ", " + edition.replace("%2", day)
            yield where
        understood = self._findings.understood.strip() if self._findings else ""
        if understood and understood != self._search.request.text.strip():
            yield self.tr("Understood as: %1").replace("%1", understood)

    def _unread_sentences(self) -> Iterator[str]:
        searched = self._searched
        if searched is None:
            return
        if searched.waiting:
            yield self.tr(
                "%Ln scans are not recognised yet (OCR): their words cannot be found.",
                "",
                searched.waiting,
            )
        if searched.unread:
            yield self.tr(
                "Of %Ln documents no text could be read: only their titles are found.",
                "",
                searched.unread,
            )

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()

    def _show_suggestions(self) -> None:
        clear(self._flow)
        suggestions = self._findings.suggestions if self._findings else ()
        for text in suggestions:
            button = link_button(icons.icon("search"))
            button.setText(as_link(text))
            button.clicked.connect(lambda _checked=False, text=text: self.tried.emit(text))
            self._flow.addWidget(button)
        self._try.setVisible(bool(suggestions))
        self._tips.setVisible(not suggestions and not self.parts.buttons())
        self._suggestions.setVisible(bool(suggestions))

    @Slot()
    def _on_without_filters(self) -> None:
        self._search.set_filters(Filters())
