"""What the buttons, keys and menus of the collections do."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import shiboken6
from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QDialog, QFileDialog

from summit_kb.app.collection_files import read_collection, write_collection
from summit_kb.app.collections import CollectionNameError
from summit_kb.app.words import Wording
from summit_kb.desktop.collecting.book_dialog import usual_target
from summit_kb.desktop.collecting.name_dialog import CollectionDialog
from summit_kb.domain.collection import Collection
from summit_kb.foundation.errors import SummitError

if TYPE_CHECKING:
    from summit_kb.desktop.collecting.page import CollectionsPage


class Deeds(QObject):
    """One method a deed; ``do`` finds it by its name."""

    def __init__(self, page: CollectionsPage) -> None:
        super().__init__(page)
        self._page = page
        self._doing: dict[str, Callable[[], object]] = {
            "new": self.begin,
            "rename": self.rename,
            "copy": self.copy,
            "delete": self.delete,
            "import": self.take_in,
            "cite": self.cite,
            "export": self.save_as,
            "undo": self.undo,
            "divider": page.add_divider,
            "edit": lambda: page.edit(page.items.current),
            "remove": lambda: page.items.remove_wanted.emit(page.items.places),
            "up": lambda: self._shift(-1),
            "down": lambda: self._shift(1),
            "book": self.order,
        }

    @Slot(str)
    def do(self, name: str) -> None:
        self._doing[name]()

    def begin(self) -> CollectionDialog:
        """A new collection."""
        page = self._page
        dialog = CollectionDialog(self.tr("New collection"), parent=page)

        def take(name: str, subtitle: str, note: str) -> None:
            def work() -> Collection:
                kept = page.workspace.collections
                made = kept.create(name, subtitle)
                return kept.annotate(made.id, note) if note else made

            self._ask(dialog, work)

        dialog.named.connect(take)
        dialog.show()
        return dialog

    def rename(self) -> CollectionDialog | None:
        page, collection = self._page, self._page.collection
        if collection is None:
            return None
        title = self.tr("Name of the collection")
        dialog = CollectionDialog(
            title, collection.name, collection.subtitle, collection.note, page
        )

        def take(name: str, subtitle: str, note: str) -> None:
            def work() -> Collection:
                kept = page.workspace.collections
                kept.rename(collection.id, name, subtitle)
                return kept.annotate(collection.id, note)

            self._ask(dialog, work)

        dialog.named.connect(take)
        dialog.show()
        return dialog

    def copy(self) -> None:
        page, collection = self._page, self._page.collection
        if collection is not None:
            page.drawer.do(
                lambda kept: kept.copy(collection.id, kept.free_name(collection.name)),
                lambda made: page.choose(made.id),
            )

    def delete(self) -> None:
        page, collection = self._page, self._page.collection
        if collection is None:
            return
        page.drawer.remove(collection)
        text = self.tr("The collection “%1” is deleted; Ctrl+Z brings it back.")
        page.told.emit("info", Wording(text.replace("%1", collection.name), ""))

    def undo(self) -> None:
        step = self._page.drawer.undo()
        if step is not None:
            self._page.choose(step.before.id)

    def cite(self) -> QDialog | None:
        """How to cite what the collection holds; references go into a file there as well."""
        page, collection = self._page, self._page.collection
        if collection is None:
            return None
        from summit_kb.desktop.citing.cite_dialog import CiteDialog  # noqa: PLC0415 - when asked
        from summit_kb.desktop.citing.collected import collected  # noqa: PLC0415 - as above

        workspace = page.workspace
        dialog = CiteDialog(
            workspace, page.desk.bridge, lambda: collected(workspace, collection), page
        )
        dialog.open()
        return dialog

    def save_as(self) -> None:
        """The collection as a file, for another computer."""
        page, collection = self._page, self._page.collection
        if collection is None:
            return
        usual = str(usual_target(collection.name).with_suffix(".json"))
        title = self.tr("Save the collection as a file")
        name, _ = QFileDialog.getSaveFileName(page, title, usual, "JSON (*.json)")
        if name:
            self.write(collection, Path(name))

    def write(self, collection: Collection, target: Path) -> None:
        library = self._page.workspace.library.name
        text = self.tr("The collection is saved in %1").replace("%1", str(target))
        self._page.drawer.do(
            lambda _kept: write_collection(collection, library, target),
            lambda _none: self._page.told.emit("success", Wording(text, "")),
        )

    def take_in(self) -> None:
        title = self.tr("Take in a collection")
        name, _ = QFileDialog.getOpenFileName(self._page, title, "", "JSON (*.json)")
        if name:
            self.read(Path(name))

    def read(self, path: Path) -> None:
        page = self._page
        page.drawer.do(
            lambda kept: kept.adopt(read_collection(path)), lambda made: page.choose(made.id)
        )

    def order(self) -> None:
        """Make a book of what is shown; its looks are kept with it."""
        page, view = self._page, self._page.view
        if view is None or not view.documents:
            return

        def keep(collection: Collection) -> None:
            now = page.drawer.get(collection.id)
            if now is not None:
                kept = replace(now, form=collection.form, subtitle=collection.subtitle)
                page.drawer.change(kept, undoable=False)

        page.making.ask(view, keep)

    def _shift(self, by: int) -> None:
        places = self._page.items.places
        if places:
            self._page.items.shifted.emit(places, by)

    def _ask(self, dialog: CollectionDialog, work: Callable[[], Collection]) -> None:
        """Do what a dialog asks; a name that is taken is said in it."""
        page = self._page

        def failed(error: SummitError) -> None:
            if isinstance(error, CollectionNameError) and shiboken6.isValid(dialog):
                dialog.blame(page.desk.words.error(error).sentence, dialog.name)
            else:
                page.failed.emit(error)

        def done(made: Collection) -> None:
            if shiboken6.isValid(dialog):
                dialog.accept()
            page.drawer.read(lambda: page.choose(made.id))

        page.desk.bridge.query("collection-name", work, done, failed)
