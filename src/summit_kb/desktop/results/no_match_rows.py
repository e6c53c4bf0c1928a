"""Which part of a search nothing matches, each with what would be found without it."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from summit_kb.desktop.facets import selection
from summit_kb.desktop.searching import SearchSession
from summit_kb.desktop.theme import icons
from summit_kb.desktop.widgets.buttons import as_link, link_button
from summit_kb.desktop.widgets.flow import clear
from summit_kb.desktop.widgets.text import TextLabel
from summit_kb.domain.finding import NoMatch, NoMatchReason

_MOST = 6


def in_marks(text: str) -> str:
    """What was searched for, in quotation marks, unless it has some of its own."""
    return text if any(mark in text for mark in '"“”') else f"“{text}”"


class NoMatchRows(QWidget):
    """Hidden while there is nothing to say of single parts."""

    def __init__(
        self,
        search: SearchSession,
        facet_name: Callable[[str], str],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._search = search
        self._facet_name = facet_name
        self._parts: tuple[NoMatch, ...] = ()
        self._lines = QVBoxLayout(self)
        self._lines.setContentsMargins(0, 0, 0, 0)
        self._lines.setSpacing(4)

    def show_parts(self, parts: Sequence[NoMatch]) -> None:
        """Say of each part why it led to nothing."""
        self._parts = tuple(parts)
        self.retranslate()

    def buttons(self) -> list[QPushButton]:
        return [one for one in self.findChildren(QPushButton) if one.isVisibleTo(self)]

    def text(self) -> str:
        items = (self._lines.itemAt(at) for at in range(self._lines.count()))
        widgets = (item.widget() for item in items if item is not None)
        return "\n".join(one.text() for one in widgets if isinstance(one, TextLabel))

    def retranslate(self) -> None:
        clear(self._lines)
        shown = self._parts[:_MOST]
        for at, part in enumerate(shown):
            sentence = TextLabel(self._sentence(part))
            sentence.setWordWrap(True)
            self._lines.addWidget(sentence)
            goes_on = part.without and part.without in [one.without for one in shown[at + 1 :]]
            if part.count_without and (part.without or part.filter) and not goes_on:
                self._lines.addWidget(self._way_out(part))
        self.setVisible(bool(self._parts))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()

    def _sentence(self, part: NoMatch) -> str:
        sentences = {
            NoMatchReason.WORD_UNKNOWN: self.tr("No document has %1."),
            NoMatchReason.PHRASE_UNKNOWN: self.tr(
                "The words of %1 are in the library, but nowhere in a row."
            ),
            NoMatchReason.VALUE_UNKNOWN: self.tr("No document has the value %1."),
            NoMatchReason.FILTER_EXCLUDES: self.tr(
                "The filter %1 leaves out all that the rest finds."
            ),
            NoMatchReason.EXCLUDED: self.tr("%1 takes away all that the rest finds."),
            NoMatchReason.APART: self.tr("%1 is in no document together with the rest."),
            NoMatchReason.LIBRARY_EMPTY: self.tr("There are no documents in the library yet."),
        }
        return sentences[part.reason].replace("%1", self._called(part))

    def _called(self, part: NoMatch) -> str:
        named = f"{self._facet_name(part.filter)}: {part.text}" if part.filter else part.text
        return in_marks(named)

    def _way_out(self, part: NoMatch) -> QPushButton:
        button = link_button(icons.icon("filter" if part.filter else "search"))
        found = self.tr("%Ln documents", "", part.count_without)
        if part.filter:
            text = self.tr("Search without this filter: %1").replace("%1", found)
        else:
            text = self.tr("Search for %2: %1").replace("%1", found).replace("%2", part.without)
        button.setText(as_link(text))
        button.setAccessibleName(text)
        button.clicked.connect(lambda: self._take(part))
        return button

    def _take(self, part: NoMatch) -> None:
        if part.filter:
            filters = selection.without_facet(self._search.request.filters, part.filter)
            self._search.set_filters(filters)
        else:
            self._search.submit(part.without)
