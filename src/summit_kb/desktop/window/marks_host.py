"""Marks in the window: set where one reads, gone to from anywhere, renamed and removed."""

from __future__ import annotations

import itertools
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from summit_kb.app.words import Wording
from summit_kb.desktop.spot import Spot
from summit_kb.desktop.window.palette_host import GO_TO_MARK, SET_MARK
from summit_kb.foundation.errors import SummitError

if TYPE_CHECKING:
    from summit_kb.app.marks import Mark, MarkedPlace, Marks
    from summit_kb.desktop.window.main_window import MainWindow

_serial = itertools.count()


class MarksHost(QObject):
    """Keeps what is known of the marks; reads and writes them in threads."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self.marks: Sequence[Mark] = ()

    def use(self) -> None:
        """The marks of the library that is open now."""
        self.marks = ()
        self._change(lambda _marks: None, _nothing_more)

    def set_here(self) -> None:
        """Let the person say what the mark of this place is called."""
        if self._window.tabs.current_document is None:
            self._tell("info", self.tr("Open a document first: a mark is a place in one."))
            return
        self._window.palette_host.open(SET_MARK)

    def show(self) -> None:
        """The list of marks; a sign that is one's name goes there at once."""
        self._window.palette_host.open(GO_TO_MARK)

    def named(self, name: str) -> Mark | None:
        """The mark of this name."""
        wanted = name.strip().casefold()
        return next((one for one in self.marks if one.name.casefold() == wanted), None)

    def set(self, name: str) -> None:
        """Mark the place where one reads."""
        from summit_kb.app.marks import Mark  # noqa: PLC0415 - loaded late, as all of the app

        tab, workspace = self._window.tabs.current_document, self._window.holding.workspace
        if tab is None or workspace is None:
            return
        document = workspace.library.documents.get(tab.document)
        original = document.original if document is not None else None
        spot, spots = tab.spot(), tab.pane.spots if tab.pane is not None else None
        mark = Mark(
            name,
            tab.document,
            tab.locator.page,
            spot.to_json() if spot is not None else {},
            spots.words() if spots is not None else "",
            original.sha256 if original is not None else "",
        )

        def done(before: Mark | None) -> None:
            said = (
                self.tr("Mark “%1” is set here.")
                if before is None
                else self.tr("Mark “%1” is here now; it was elsewhere before.")
            )
            self._tell("success", said.replace("%1", name), lambda: self._undo(name, before))

        self._change(lambda marks: marks.set(mark), done)

    def go_to(self, mark: Mark) -> None:
        """Go to a mark, wherever its words are by now."""
        from summit_kb.app.marks import place_of  # noqa: PLC0415 - as above

        workspace = self._window.holding.workspace
        if workspace is None:
            return

        def arrived(place: MarkedPlace) -> None:
            spot = Spot.from_json(mark.spot) if place.is_exact else None
            self._window.navigator.open_spot(place.locator, spot)

        self._window.desk.bridge.query(
            "go-to-mark", lambda: place_of(workspace, mark), arrived, self._on_failed
        )

    def rename(self, mark: Mark, name: str) -> None:
        self._change(lambda marks: marks.rename(mark.id, name), _nothing_more)

    def remove(self, mark: Mark) -> None:
        def done(gone: Mark) -> None:
            said = self.tr("Mark “%1” is removed.").replace("%1", gone.name)
            self._tell("info", said, lambda: self._put_back(gone))

        self._change(lambda marks: marks.remove(mark.id), done)

    def _undo(self, name: str, before: Mark | None) -> None:
        if before is not None:
            self._put_back(before)
            return
        mark = self.named(name)
        if mark is not None:
            self._change(lambda marks: marks.remove(mark.id), _nothing_more)

    def _put_back(self, mark: Mark) -> None:
        self._change(lambda marks: marks.set(mark), _nothing_more)

    def _change(self, work: Callable[[Marks], object], done: Callable[..., None]) -> None:
        """Change the file in a thread, one after another, and read it again."""
        from summit_kb.app.marks import Marks  # noqa: PLC0415 - as above

        workspace = self._window.holding.workspace
        if workspace is None:
            return

        def both() -> tuple[object, list[Mark]]:
            marks = Marks.of(workspace)
            answer = work(marks)
            return answer, marks.all()

        def changed(answer: tuple[object, list[Mark]]) -> None:
            self.marks = answer[1]
            done(answer[0])
            self._window.palette_host.marks_changed()

        # A channel of its own: what is to be written is never superseded.
        self._window.desk.bridge.query(f"marks-{next(_serial)}", both, changed, self._on_failed)

    def _tell(self, kind: str, said: str, undo: Callable[[], None] | None = None) -> None:
        notice = self._window.notices.tell(kind, Wording(said, ""))
        if undo is not None:

            def back() -> None:
                notice.closed.emit()
                undo()

            notice.offer(self.tr("Undo"), back)

    @Slot(object)
    def _on_failed(self, error: SummitError) -> None:
        self._window.tell_failure(error)


def _nothing_more(_answer: object) -> None:
    """What was changed needs no words."""
