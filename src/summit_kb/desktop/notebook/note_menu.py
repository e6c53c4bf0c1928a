"""The menu of notes that are chosen."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QApplication, QMenu, QWidget

from summit_kb.app.notes.views import NoteState, NoteView
from summit_kb.desktop.reader.notes.colours import name_of, swatch
from summit_kb.desktop.theme.icons import icon
from summit_kb.desktop.theme.schemes import is_dark
from summit_kb.desktop.widgets.buttons import as_link
from summit_kb.domain.note import NoteColour, NoteKind


class NoteMenu(QMenu):
    """It goes when it is closed; ``collections`` is filled by who makes it."""

    def __init__(
        self,
        parent: QWidget,
        views: Sequence[NoteView],
        do: Callable[[str], None],
        recolour: Callable[[NoteColour], None],
    ) -> None:
        super().__init__(parent)
        self.aboutToHide.connect(self.deleteLater)
        self._do = do
        many = len(views) > 1
        self._add("open", "document", self.tr("Open in the document"), "Return").setEnabled(
            not many and views[0].document is not None
        )
        self._add("edit", "edit", self.tr("Write a note"), "F2").setEnabled(not many)
        self.colours = self.addMenu(self.tr("Colour"))
        self._add_colours(views, recolour)
        self._add("copy", "quote", self.tr("Copy with reference"), QKeySequence.StandardKey.Copy)
        self.collections = self.addMenu(icon("add"), self.tr("Add to a collection"))
        self.addSeparator()
        if any(one.state is NoteState.CHANGED for one in views):
            self._add("confirm", "check", self.tr("Yes, this is the place"))
        if any(one.state is NoteState.LOST for one in views):
            self._add("leave", "minus", self.tr("Keep it without a place"))
        self._add("remove", "trash", self.tr("Delete"), QKeySequence.StandardKey.Delete)

    def _add_colours(
        self, views: Sequence[NoteView], recolour: Callable[[NoteColour], None]
    ) -> None:
        dark = is_dark(QApplication.palette())
        held = {one.note.colour for one in views}
        for number, colour in enumerate(NoteColour, 1):
            action = self.colours.addAction(
                swatch(colour, dark=dark, chosen=held == {colour}), name_of(colour)
            )
            action.setShortcut(str(number))
            action.triggered.connect(lambda _on=False, colour=colour: recolour(colour))
        self.colours.setEnabled(any(one.note.kind is not NoteKind.BOOKMARK for one in views))

    def _add(
        self, deed: str, icon_name: str, text: str, keys: QKeySequence.StandardKey | str = ""
    ) -> QAction:
        action = self.addAction(icon(icon_name), text)
        action.triggered.connect(lambda _on=False: self._do(deed))
        if keys:
            action.setShortcut(QKeySequence(keys))
        return action


def fill_collections(
    menu: QMenu,
    collections: Sequence[tuple[str, str]],
    add: Callable[[str, str], None],
    add_new: Callable[[], None],
) -> None:
    """One entry a collection (id, name), and one for a new one."""
    for collection_id, name in collections:
        action = menu.addAction(as_link(name, 48))
        action.triggered.connect(lambda _on=False, one=collection_id, name=name: add(one, name))
    if collections:
        menu.addSeparator()
    fresh = menu.addAction(icon("add"), QCoreApplication.translate("NoteMenu", "New collection…"))
    fresh.triggered.connect(lambda _on=False: add_new())
    menu.setToolTipsVisible(True)
    menu.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
