"""What buttons, keys and the menu of the notebook do."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QInputDialog, QMenu

from summit_kb.app.notes.exporting import Exporting
from summit_kb.app.notes.listing import NoteRow
from summit_kb.app.notes.refinding import Offer
from summit_kb.app.notes.views import NoteState, NoteView
from summit_kb.desktop.notebook.note_deeds import NoteDeeds
from summit_kb.desktop.notebook.note_menu import NoteMenu, fill_collections
from summit_kb.desktop.notebook.writing import Deed, Undo, Writing
from summit_kb.domain.locator import Locator
from summit_kb.domain.note import NoteColour, NoteKind

if TYPE_CHECKING:
    from summit_kb.desktop.notebook.page import NotebookPage

_OFFERS = "notebook-offers"
_ENDINGS = {"rtf": ".rtf", "markdown": ".md", "html": ".html", "csv": ".csv", "json": ".json"}


class Doing(QObject):
    """One method a deed; ``do`` finds those without an argument by their names."""

    def __init__(self, page: NotebookPage) -> None:
        super().__init__(page)
        self._page = page
        self._deeds = NoteDeeds(page.workspace)
        self._offered = ""
        self.writing = Writing(page.desk, self)
        self.writing.done.connect(self._on_done)
        self.writing.failed.connect(page.failed)
        self._doing: dict[str, Callable[[], object]] = {
            "open": self._open,
            "edit": page.sheet.edit,
            "copy": self.copy,
            "collect": self.collect,
            "remove": self.remove,
            "confirm": self.confirm,
            "refind": self._refind,
            "leave": self.leave,
            "undo": self.undo,
            "find": page.head.field.setFocus,
            "import": self.import_notes,
        }

    @property
    def chosen(self) -> list[NoteView]:
        """The notes that are chosen, else the current one."""
        rows = self._page.rows
        current = [rows.current] if rows.current is not None else []
        return [row.view for row in rows.chosen or current]

    @Slot(str)
    def do(self, name: str) -> None:
        self._doing[name]()

    def remove(self) -> None:
        ids = _ids(self.chosen)
        if ids:
            said = self.tr("%Ln note(s) deleted", "", len(ids))
            self.writing.do(Deed(lambda: self._deeds.remove(ids), said))

    @Slot(object)
    def recolour(self, colour: NoteColour) -> None:
        ids = [one.note.id for one in self.chosen if one.note.kind is not NoteKind.BOOKMARK]
        if ids:
            said = self.tr("%Ln note(s) recoloured", "", len(ids))
            self.writing.do(Deed(lambda: self._deeds.recolour(ids, colour), said))

    @Slot(str, str)
    def write(self, note_id: str, text: str) -> None:
        said = self.tr("The note is kept.")
        self.writing.do(Deed(lambda: self._deeds.write(note_id, text), said))

    def confirm(self) -> None:
        views = [one for one in self.chosen if one.state is NoteState.CHANGED]
        if views:
            said = self.tr("The note is on the new words now.")
            self.writing.do(Deed(lambda: self._deeds.confirm(views), said))

    @Slot()
    def leave(self) -> None:
        views = [one for one in self.chosen if one.state is NoteState.LOST]
        if views:
            said = self.tr("Kept without a place until the next version.")
            self.writing.do(Deed(lambda: self._deeds.leave(views), said))

    @Slot(object)
    def accept(self, offer: Offer) -> None:
        row = self._page.rows.current
        if row is not None:
            note_id, said = row.view.note.id, self.tr("The note has its place again.")
            self._offered = ""
            self.writing.do(Deed(lambda: self._deeds.accept(note_id, offer), said))

    def offer(self, row: NoteRow, *, anew: bool) -> None:
        """Look where a note without a place may be."""
        if not anew and self._offered == row.view.note.id:
            return
        told = {
            NoteState.NO_DOCUMENT: self.tr(
                "The document of this note is not in the library any more. "
                "Perhaps another has the words:"
            ),
            NoteState.LEFT: self.tr("You keep this note without a place. It may be here:"),
            NoteState.CHANGED: self.tr("Other places the words may have gone to:"),
        }.get(
            row.view.state,
            self.tr("Its words are no longer where they were. Which of these is the place?"),
        )
        self._page.sheet.offers.ask(told, may_leave=row.view.state is NoteState.LOST)
        self._look(row, "")

    @Slot(str)
    def look_for(self, words: str) -> None:
        row = self._page.rows.current
        if row is not None:
            self._look(row, words)

    @Slot(object)
    def show_offer(self, offer: Offer) -> None:
        """The place in its document; what is offered is marked there."""
        pages = offer.document.original.pages if offer.document.original is not None else None
        page = offer.stretch.page if pages is not None else None
        words = " ".join(offer.words.split()[:8])
        self._page.opened_with.emit(Locator(offer.document.id, page), f'"{words}"')

    def copy(self) -> None:
        """The quotations with their references, one below another."""
        workspace, words = self._page.workspace, self._page.desk.words
        exporting, lines = Exporting(workspace.library, words), list[str]()
        for view in self.chosen:
            quote = " ".join(view.note.anchor.exact.split())
            lines.append(f"“{quote}” ({exporting.reference(view, with_page=True)})")
            lines += [view.note.text.strip()] if view.note.text.strip() else []
        if lines:
            QGuiApplication.clipboard().setText("\n".join(lines))
            self._page.line.say(self.tr("Copied with reference."), can_undo=False)

    def collect(self) -> None:
        """Offer the collections to put what is chosen in."""
        if not self.chosen:
            return
        menu = QMenu(self._page)
        menu.setAccessibleName(self.tr("Add to a collection"))
        self.fill_collections(menu)
        button = self._page.sheet.collect
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(button.mapToGlobal(button.rect().bottomLeft()))

    def fill_collections(self, menu: QMenu) -> None:
        fill_collections(menu, self._page.collections, self.collect_in, self.collect_new)

    def collect_in(self, collection_id: str, name: str) -> None:
        views = self.chosen
        said = self.tr("Added to “%1”").replace("%1", name)
        self.writing.do(Deed(lambda: self._deeds.collect(collection_id, views), said))

    def collect_new(self) -> None:
        views, title = self.chosen, self.tr("New collection")
        name, agreed = QInputDialog.getText(self._page, title, self.tr("Name of the collection"))
        if agreed and name.strip():
            said = self.tr("Added to “%1”").replace("%1", name.strip())
            self.writing.do(Deed(lambda: self._deeds.collect_new(name.strip(), views), said))

    @Slot(str)
    def export(self, form: str) -> None:
        """Ask for a file, and write what is chosen, or else all that is listed."""
        page = self._page
        chosen = page.rows.chosen
        rows = chosen if len(chosen) > 1 else list(page.rows.notes.rows)
        usual = str(Path.home() / f"{self.tr('notes')}{_ENDINGS[form]}")
        name, _ = QFileDialog.getSaveFileName(page, self.tr("Export notes"), usual)
        if name:
            self.write_file([row.view for row in rows], form, Path(name))

    def write_file(self, views: Sequence[NoteView], form: str, path: Path) -> None:
        words = self._page.desk.words
        target = path if path.suffix else path.with_suffix(_ENDINGS[form])
        said = self.tr("%Ln note(s) written to {file}", "", len(views)).format(file=target)
        self.writing.do(Deed(lambda: self._deeds.export(views, form, target, words), said))

    @Slot()
    def import_notes(self) -> None:
        title = self.tr("Take in notes from a file")
        name, _ = QFileDialog.getOpenFileName(self._page, title, "", "JSON (*.json)")
        if name:
            self.read_file(Path(name))

    def read_file(self, path: Path) -> None:
        """Take notes in; how many there were is told once that is known."""

        def work() -> Undo | None:
            taken, read, undo = self._deeds.take_in(path)
            self._taken = (taken, read)
            return undo

        self._taken = (0, 0)
        self.writing.do(Deed(work, "import"))

    @Slot()
    def undo(self) -> None:
        self.writing.undo(self.tr("Taken back."))

    @Slot(QPoint)
    def show_menu(self, at: QPoint) -> NoteMenu:
        menu = NoteMenu(self._page, self.chosen, self.do, self.recolour)
        self.fill_collections(menu.collections)
        menu.popup(at)
        return menu

    def _look(self, row: NoteRow, words: str) -> None:
        self._offered = row.view.note.id
        view, offers = row.view, self._page.sheet.offers
        self._page.desk.bridge.query(
            _OFFERS,
            lambda: self._deeds.offers(view, words),
            offers.show_offers,
            self._page.failed.emit,
        )

    def _refind(self) -> None:
        """Other places than the one found for changed words."""
        row = self._page.rows.current
        if row is not None:
            self._page.sheet.offers.show()
            self.offer(row, anew=True)

    def _open(self) -> None:
        if self._page.rows.current is not None:
            self._page.open(self._page.rows.current)

    @Slot(str, bool)
    def _on_done(self, said: str, can_undo: bool) -> None:
        if said == "import":
            taken, read = self._taken
            said = self.tr("{taken} of {read} notes taken in; the newer of two stays.").format(
                taken=taken, read=read
            )
        self._page.line.say(said, can_undo=can_undo)
        self._page.read()


def _ids(views: Sequence[NoteView]) -> list[str]:
    return [view.note.id for view in views]
