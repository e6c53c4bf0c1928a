"""The search at hand: what is asked, and the answers as they come.

Everything that shows or changes the search listens to this one object; it knows no widgets.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from summit_kb.desktop.desk import Desk
from summit_kb.domain.finding import Filters, Findings, Hit, Like, Request, Sort
from summit_kb.foundation.errors import SummitError

if TYPE_CHECKING:
    from summit_kb.app.workspace import Workspace
    from summit_kb.search.index import Suggestion

PAGE = 30
_TYPING_PAUSE_MS = 90
# An error in half-typed words is shown only when the person stops to think.
_ERROR_PAUSE_MS = 900


class SearchSession(QObject):
    """Asks the workspace and passes the answers on.

    Signals: ``changed`` (Request) when what is asked changes; ``found`` (Findings) with the first
    hits; ``extended`` (Findings) with further hits; ``failed`` (SummitError); ``suggested``
    (list of Suggestion).
    """

    changed = Signal(object)
    found = Signal(object)
    extended = Signal(object)
    failed = Signal(object)
    suggested = Signal(object)

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._workspace: Workspace | None = None
        self._request = Request("", limit=PAGE)
        self._hits: list[Hit] = []
        self._total = 0
        self._loading = False
        self._typing = _pause(self, _TYPING_PAUSE_MS, self._ask)
        self._error_pause = _pause(self, _ERROR_PAUSE_MS, self._tell_error)
        self._error: SummitError | None = None

    @property
    def request(self) -> Request:
        return self._request

    @property
    def is_idle(self) -> bool:
        """Whether nothing is asked: no words, no filters, nothing to be like."""
        asked = self._request
        return not asked.text.strip() and asked.filters.is_empty and asked.like is None

    @property
    def hits(self) -> list[Hit]:
        return self._hits

    @property
    def has_more(self) -> bool:
        return len(self._hits) < self._total

    def use(self, workspace: Workspace) -> None:
        """Search in ``workspace`` from now on."""
        self._workspace = workspace
        self.refresh()

    def type_text(self, text: str) -> None:
        """The words so far, while they are being typed."""
        self._set(replace(self._widened_anew(text), text=text, as_you_type=True, like=None))
        self._typing.start()
        self._suggest(text)

    def submit(self, text: str) -> None:
        """The words as they are meant."""
        self._typing.stop()
        self._desk.bridge.forget("suggest")
        self._set(replace(self._widened_anew(text), text=text, as_you_type=False, like=None))
        self._ask()

    def look_for_like(self, like: Like) -> None:
        """What speaks of the same as a document, or as a passage of one."""
        self.restore(Request("", like=like))

    def set_filters(self, filters: Filters) -> None:
        self.restore(replace(self._request, filters=filters, as_you_type=False))

    def set_sort(self, sort: Sort) -> None:
        self.restore(replace(self._request, sort=sort))

    def set_expand(self, *, expand: bool) -> None:
        """Whether other names of what was typed are looked for."""
        self.restore(replace(self._request, expand=expand, left_out=(), as_you_type=False))

    def leave_out(self, name: str) -> None:
        """Look for one of the other names no longer."""
        left_out = (*self._request.left_out, name)
        self.restore(replace(self._request, left_out=left_out, as_you_type=False))

    def choose_meaning(self, typed: str, name: str) -> None:
        """What an abbreviation means in this search; no name asks again."""
        others = tuple(one for one in self._request.meant if one[0] != typed)
        meant = (*others, (typed, name)) if name else others
        self.restore(replace(self._request, meant=meant, as_you_type=False))

    def _widened_anew(self, text: str) -> Request:
        """The request; for other words all other names are looked for again."""
        if text.strip() == self._request.text.strip():
            return self._request
        words = text.split()
        meant = tuple(one for one in self._request.meant if one[0] in words)
        return replace(self._request, expand=True, left_out=(), meant=meant)

    def restore(self, request: Request) -> None:
        """Ask ``request`` again, as it was."""
        self._typing.stop()
        self._set(request)
        self._ask()

    def refresh(self) -> None:
        """Ask the same again: the library or the language changed."""
        self._ask()

    def more(self) -> None:
        """Fetch the hits after those already here."""
        if self._loading or not self.has_more or self._workspace is None:
            return
        self._loading = True
        workspace = self._workspace
        request = replace(self._whole(), offset=len(self._hits))
        self._desk.bridge.query(
            "more", lambda: workspace.search(request), self._on_more, self._on_failed
        )

    def _set(self, request: Request) -> None:
        request = replace(request, limit=PAGE, offset=0)
        self._error_pause.stop()
        if request != self._request:
            self._request = request
            self.changed.emit(request)

    def _whole(self) -> Request:
        return replace(self._request, language=self._desk.language)

    @Slot()
    def _ask(self) -> None:
        workspace = self._workspace
        if workspace is None:
            return
        request = self._whole()
        self._desk.bridge.forget("more")
        self._loading = False
        self._desk.bridge.query(
            "search", lambda: workspace.search(request), self._on_found, self._on_failed
        )

    def _suggest(self, text: str) -> None:
        workspace = self._workspace
        if workspace is None or not text.strip():
            self._desk.bridge.forget("suggest")
            self.suggested.emit([])
            return
        language = self._desk.language
        self._desk.bridge.query(
            "suggest",
            lambda: workspace.suggest(text, language=language),
            self._on_suggested,
            self._on_no_suggestion,
        )

    def _on_found(self, findings: Findings) -> None:
        self._hits = list(findings.hits)
        self._total = findings.total
        self.found.emit(findings)

    def _on_more(self, findings: Findings) -> None:
        self._loading = False
        self._hits.extend(findings.hits)
        self._total = findings.total if findings.hits else len(self._hits)
        self.extended.emit(findings)

    def _on_failed(self, error: SummitError) -> None:
        self._loading = False
        self._error = error
        if self._request.as_you_type:
            self._error_pause.start()
        else:
            self._tell_error()

    def _on_suggested(self, suggestions: list[Suggestion]) -> None:
        typed = self._request.text.strip().casefold()
        self.suggested.emit([one for one in suggestions if one.text.casefold() != typed])

    def _on_no_suggestion(self, _error: SummitError) -> None:
        # The search itself names what is wrong with the words.
        self.suggested.emit([])

    @Slot()
    def _tell_error(self) -> None:
        if self._error is not None:
            self.failed.emit(self._error)


def _pause(parent: QObject, milliseconds: int, then: object) -> QTimer:
    timer = QTimer(parent)
    timer.setSingleShot(True)
    timer.setInterval(milliseconds)
    timer.timeout.connect(then)
    return timer
