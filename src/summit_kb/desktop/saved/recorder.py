"""Which searches were made: submitted, opened a hit from, or rested; not every keystroke."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Slot

from summit_kb.desktop.saved.book import SearchBook
from summit_kb.desktop.searching import SearchSession
from summit_kb.domain.finding import Findings, Request
from summit_kb.domain.saved_search import asked, is_empty, is_same

REST_MS = 3_000


class SearchRecorder(QObject):
    """Tells the book of every search that counts, once."""

    def __init__(self, search: SearchSession, book: SearchBook) -> None:
        super().__init__(book)
        self._search = search
        self._book = book
        self._told = Request("")
        self._told_typing: Request | None = None
        self._submitted: str | None = None
        self._findings: Findings | None = None
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(REST_MS)
        self._rest.timeout.connect(self._on_rested)
        search.changed.connect(self._on_changed)
        search.found.connect(self._on_found)

    def begin(self) -> None:
        """The search of the session before was made then."""
        self._told = asked(self._search.request)
        self._told_typing = None
        self._rest.stop()

    @Slot(str)
    def submitted(self, text: str) -> None:
        """Enter was pressed on these words."""
        self._submitted = text

    @Slot()
    def opened(self) -> None:
        """A hit was opened."""
        self._tell()

    @Slot(object)
    def _on_changed(self, request: Request) -> None:
        self._rest.stop()
        self._findings = None
        if is_empty(request):
            self._told, self._told_typing = Request(""), None

    @Slot(object)
    def _on_found(self, findings: Findings) -> None:
        request = self._search.request
        self._findings = findings
        submitted, self._submitted = self._submitted, None
        if submitted is not None and submitted.strip() == request.text.strip():
            self._tell()
        elif not is_same(request, self._told):
            self._rest.start()

    @Slot()
    def _on_rested(self) -> None:
        self._tell()

    def _tell(self) -> None:
        request, findings = self._search.request, self._findings
        self._rest.stop()
        if findings is None or is_empty(request) or is_same(request, self._told):
            return
        before = self._told_typing
        went_on = before is not None and _goes_on(before.text, request.text)
        self._book.note(request, findings.total, before if went_on else None)
        self._told = asked(request)
        self._told_typing = self._told if request.as_you_type else None


def _goes_on(before: str, text: str) -> bool:
    """Whether words that rested are only the beginning of these, or these of them."""
    one, other = before.casefold().strip(), text.casefold().strip()
    return one.startswith(other) or other.startswith(one)
