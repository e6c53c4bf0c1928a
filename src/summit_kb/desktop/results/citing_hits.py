"""Citing what a search found: one card, all of it, or an answer's sentence."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from summit_kb.desktop.announce import announce
from summit_kb.domain.finding import Hit
from summit_kb.foundation.errors import SummitError

if TYPE_CHECKING:
    from summit_kb.app.quoting import Pasted
    from summit_kb.app.workspace import Workspace
    from summit_kb.desktop.citing.citer import Cite
    from summit_kb.desktop.desk import Desk
    from summit_kb.desktop.results.hit_list import HitList
    from summit_kb.desktop.searching import SearchSession

_CHANNEL = "quote"
# More are nobody's references; a style takes some milliseconds for each.
_MOST = 1_000


class CitingHits(QObject):
    """It belongs to the list of cards; what citing needs is loaded when it is asked for."""

    def __init__(
        self, desk: Desk, workspace: Workspace, search: SearchSession, cards: HitList
    ) -> None:
        super().__init__(cards)
        self._desk, self._workspace, self._search, self._cards = desk, workspace, search, cards
        cards.cite_wanted.connect(self.cite)
        cards.carried.connect(self.carry)

    def end(self) -> None:
        """Another library is open."""
        self._cards.cite_wanted.disconnect(self.cite)
        self._cards.carried.disconnect(self.carry)
        self.deleteLater()

    def copy(self, document: str, page: str | None, words: str) -> None:
        """Copy a sentence of a document with where it stands."""
        from summit_kb.desktop.citing import mime  # noqa: PLC0415 - not at start
        from summit_kb.desktop.citing.citer import Cite, Citer  # noqa: PLC0415 - as above

        citer, place = Citer.of(self._workspace), Cite(document, page, words)
        choice = citer.choice()

        def done(pasted: Pasted) -> None:
            mime.copy(pasted)
            citer.remember([place], choice)
            announce(self._cards, self.tr("Copied with reference: %1").replace("%1", pasted.text))

        bridge = self._desk.bridge
        bridge.query(_CHANNEL, lambda: citer.pasted([place], choice), done, self._on_failed)

    @Slot(object)
    def cite(self, hit: Hit | None) -> None:
        """Show how to cite a hit, or everything that was found."""
        from summit_kb.desktop.citing.cite_dialog import CiteDialog  # noqa: PLC0415 - not at start

        places = self._all() if hit is None else lambda: [_place(hit.document)]
        dialog = CiteDialog(self._workspace, self._desk.bridge, places, self._cards)
        dialog.open()

    @Slot(object)
    def carry(self, hit: Hit) -> None:
        """Let the person carry a card's reference to another program."""
        from summit_kb.desktop.citing import mime  # noqa: PLC0415 - not at start
        from summit_kb.desktop.citing.citer import Citer  # noqa: PLC0415 - as above

        citer, place = Citer.of(self._workspace), _place(hit.document)
        choice = citer.choice()
        try:
            pasted = citer.pasted([place], choice)
        except SummitError as error:
            self._on_failed(error)
            return
        if mime.drag(self._cards, pasted):
            citer.remember([place], choice)

    def _all(self) -> Callable[[], Sequence[Cite]]:
        request = replace(self._search.request, limit=_MOST, offset=0)
        workspace = self._workspace
        return lambda: [_place(hit.document) for hit in workspace.search(request).hits]

    @Slot(object)
    def _on_failed(self, error: SummitError) -> None:
        wording = self._desk.words.error(error)
        announce(self._cards, f"{wording.sentence} {wording.remedy}")


def _place(document: str) -> Cite:
    from summit_kb.desktop.citing.citer import Cite  # noqa: PLC0415 - not at start

    return Cite(document)
