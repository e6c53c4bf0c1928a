"""The search field at work: suggestions, errors, and the keys between field and results."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from summit_kb.desktop.facets import selection
from summit_kb.desktop.saved.recents import RecentSearch
from summit_kb.desktop.searching import SearchSession
from summit_kb.desktop.window.error_line import ErrorLine
from summit_kb.desktop.window.navigator import Navigator
from summit_kb.desktop.window.search_field import SearchField
from summit_kb.desktop.window.suggestions import SuggestionPopup
from summit_kb.domain.finding import Filters, Findings, Like, Request
from summit_kb.domain.locator import Locator
from summit_kb.foundation.errors import SummitError
from summit_kb.foundation.turns import turns

if TYPE_CHECKING:
    from summit_kb.desktop.desk import Desk
    from summit_kb.search.index import Suggestion


_TURN = 0.15  # until a letter is answered and painted, or the next one comes


@dataclass(frozen=True)
class FindingParts:
    """The widgets between which the keys lead."""

    field: SearchField
    popup: SuggestionPopup
    error: ErrorLine


class Finding(QObject):
    """Connects the field with the search."""

    def __init__(
        self,
        desk: Desk,
        search: SearchSession,
        navigator: Navigator,
        parts: FindingParts,
        focus_results: Callable[[], None],
    ) -> None:
        super().__init__(parts.field)
        self._desk = desk
        self._search = search
        self._navigator = navigator
        self._parts = parts
        self._focus_results = focus_results
        self._failed: Callable[[SummitError], None] | None = None
        self._recents: Callable[[str], Sequence[RecentSearch]] = _none_before
        field = parts.field
        field.typed.connect(self._on_typed)
        field.submitted.connect(self._on_submitted)
        field.stepped.connect(self._on_stepped)
        field.escaped.connect(self._on_escaped)
        field.left.connect(parts.popup.hide)
        parts.popup.chosen.connect(self.choose)
        search.suggested.connect(self._on_suggested)
        search.changed.connect(self._on_changed)
        search.found.connect(self._on_found)
        search.failed.connect(self._on_failed)
        navigator.topic_wanted.connect(self.show_topic)
        navigator.search_wanted.connect(self.search_for)
        navigator.like_wanted.connect(self.look_for_like)

    def tell_others(self, failed: Callable[[SummitError], None]) -> None:
        """Who hears of failures that are not about the words."""
        self._failed = failed

    def offer_recents(self, recents: Callable[[str], Sequence[RecentSearch]]) -> None:
        """Past searches that go before the suggestions for what is typed."""
        self._recents = recents

    @Slot(str)
    def search_for(self, text: str) -> None:
        """As if ``text`` had been typed and Enter pressed."""
        self._search.submit(text)
        self._navigator.show_search()

    @Slot(str)
    def show_topic(self, topic: str) -> None:
        """Everything on a topic."""
        filters = selection.with_value(Filters(), "topic", topic, on=True)
        self._search.restore(Request("", filters=filters, sort=self._search.request.sort))
        self._navigator.show_search()

    @Slot(object)
    def look_for_like(self, like: Like) -> None:
        """What speaks of the same as a document or a passage."""
        self._search.look_for_like(like)
        self._navigator.show_search()

    @Slot(object)
    def choose(self, suggestion: Suggestion | RecentSearch) -> None:
        """A suggestion was taken."""
        self._parts.popup.hide()
        if isinstance(suggestion, RecentSearch):
            self._search.restore(suggestion.request)
            self._navigator.show_search()
            return
        target = suggestion.target
        if suggestion.kind == "topic" and target:
            self.show_topic(target)
        elif suggestion.kind == "title" and target:
            self._navigator.open(Locator(target))
        else:
            self.search_for(suggestion.text)

    @Slot(str)
    def _on_typed(self, text: str) -> None:
        turns.take(_TURN)
        self._parts.error.hide()
        self._search.type_text(text)
        self._navigator.show_search()

    @Slot(str)
    def _on_submitted(self, text: str) -> None:
        suggestion = self._parts.popup.current
        if suggestion is not None:
            self.choose(suggestion)
            return
        self._parts.popup.hide()
        self.search_for(text)

    @Slot(int)
    def _on_stepped(self, steps: int) -> None:
        if steps > 0 and not self._parts.field.text() and not self._parts.popup.isVisible():
            self._parts.popup.show_suggestions(self._recents(""))
        if not self._parts.popup.step(steps) and steps > 0:
            self._parts.popup.hide()
            self._focus_results()

    @Slot()
    def _on_escaped(self) -> None:
        if self._parts.popup.isVisible():
            self._parts.popup.hide()
        elif self._parts.error.isVisible():
            self._parts.error.hide()
        elif not self._navigator.is_at_search:
            # Who came from a document goes back to it; what was asked stays as it was.
            self._parts.field.show_text(self._search.request.text)
            self._navigator.focus_page()
        elif self._parts.field.text():
            self.search_for("")
        else:
            self._navigator.focus_page()

    @Slot(object)
    def _on_suggested(self, suggestions: list[Suggestion]) -> None:
        wanted = self._parts.field.hasFocus() and self._search.request.as_you_type
        if not wanted:
            self._parts.popup.show_suggestions([])
            return
        recents = self._recents(self._parts.field.text())
        told = {one.text.casefold() for one in recents}
        others = [one for one in suggestions if one.text.casefold() not in told]
        self._parts.popup.show_suggestions([*recents, *others])

    @Slot(object)
    def _on_changed(self, request: Request) -> None:
        self._parts.field.show_text(request.text)

    @Slot(object)
    def _on_found(self, _findings: Findings) -> None:
        self._parts.error.hide()

    @Slot(object)
    def _on_failed(self, error: SummitError) -> None:
        position = error.facts.get("position")
        if isinstance(position, int):
            length = error.facts.get("length")
            text = str(error.facts.get("text", self._search.request.text))
            self._parts.popup.hide()
            wording = self._desk.words.error(error)
            span = length if isinstance(length, int) else 1
            self._parts.error.show_error(wording, text, position, span)
        elif self._failed is not None:
            self._failed(error)


def _none_before(_typed: str) -> Sequence[RecentSearch]:
    return ()
