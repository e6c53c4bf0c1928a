"""Notes in the reader: the keys, the bar beside a selection, the editor, the list."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, QTimer, Slot
from PySide6.QtGui import (
    QContextMenuEvent,
    QGuiApplication,
    QHelpEvent,
    QKeySequence,
    QMouseEvent,
    QShortcut,
)
from PySide6.QtWidgets import QToolTip, QWidget

from summit_kb.app.notes.notebook import Said
from summit_kb.app.notes.views import NoteView
from summit_kb.desktop.announce import announce
from summit_kb.desktop.reader.notes import marked_places, note_actions
from summit_kb.desktop.reader.notes.note_editor import NoteEditor
from summit_kb.desktop.reader.notes.note_keys import KEYS
from summit_kb.desktop.reader.notes.note_source import Find, NotedWorkspace, NoteSource
from summit_kb.desktop.reader.notes.selection_bar import SelectionBar
from summit_kb.desktop.reader.notes.sentence_choosing import SentenceChoosing
from summit_kb.desktop.reader.notes.washes import Wash
from summit_kb.desktop.reader.seams import Asking
from summit_kb.desktop.reader.speech import explain
from summit_kb.desktop.reader.views import TEXT
from summit_kb.domain.note import NoteColour, NoteKind, Stretch
from summit_kb.foundation.errors import SummitError

if TYPE_CHECKING:
    from summit_kb.desktop.reader.pane import ReaderPane

_SETTLE_MS = 250


class ReadingNotes(QObject):
    """Everything notes do in one pane; it belongs to it."""

    def __init__(self, pane: ReaderPane, workspace: NotedWorkspace, bridge: Asking) -> None:
        super().__init__(pane)
        self.setObjectName(note_actions.OBJECT)
        self._pane = pane
        self._views = pane.views
        self._list = pane.panels.side.notes
        self._colour = NoteColour.YELLOW
        self._edits_next = False
        self._wanted = ""
        self._menu_at: QPoint | None = None
        self.source = NoteSource(workspace, bridge, self)
        self.sentences = SentenceChoosing(pane, bridge, self.source.texts)
        self.bar, self.editor = SelectionBar(self._views), NoteEditor(self._views)
        self._settle = QTimer(self)
        self._settle.setSingleShot(True)
        self._settle.setInterval(_SETTLE_MS)
        self._settle.timeout.connect(self._on_settled)
        self._install_keys()
        self._connect()
        self.follow()

    @Slot()
    def follow(self) -> None:
        """Show the notes of the document the pane shows now."""
        document = self._pane.locator().document
        if document:
            self.source.open(document)

    @Slot(str)
    def want(self, note_id: str) -> None:
        """Bring a note into sight as soon as it and the document are there."""
        self._wanted = note_id
        self._show_wanted()

    def mark(self, colour: NoteColour | None = None, *, with_note: bool = False) -> None:
        """Highlight what is selected; ``with_note`` lets something be said of it."""
        self._colour = colour or self._colour
        find = self._selected()
        if find is None:
            return
        self._edits_next = with_note
        kind = NoteKind.NOTE if with_note else NoteKind.HIGHLIGHT
        self.source.add(find, Said(kind, self._colour))
        self._deselect()

    def bookmark(self) -> None:
        """Keep the page one reads, or take its bookmark away."""
        page, kept = self._views.page, self._bookmark_here()
        if kept is not None:
            self.remove(kept.note.id)
            return

        def at_page(texts: Sequence[str]) -> Stretch | None:
            return Stretch.on(page, 0, 0) if 1 <= page <= len(texts) else None

        self.source.add(at_page, Said(NoteKind.BOOKMARK))

    @property
    def has_words(self) -> bool:
        """Whether words are selected that can be marked."""
        return self._has_selection

    @property
    def has_bookmark(self) -> bool:
        """Whether the page one reads is kept."""
        return self._bookmark_here() is not None

    @property
    def at_hand(self) -> NoteView | None:
        """The note a menu is asked for at; by keyboard the first of the page one reads."""
        if self._menu_at is not None:
            wash = self._at(self._menu_at)
            return wash.view if wash is not None else None
        return self._first_here()

    def choose_sentence(self) -> None:
        self.sentences.choose()

    def edit(self, view: NoteView) -> None:
        self.editor.edit(view)

    def recolour(self, view: NoteView, colour: NoteColour) -> None:
        self.source.change(view.note.id, colour=colour)

    def copy(self, view: NoteView) -> None:
        """The quotation and what is said of it, on the clipboard."""
        quote = " ".join(view.note.anchor.exact.split())
        parts = [f"“{quote}”" if quote else "", view.note.text.strip()]
        QGuiApplication.clipboard().setText("\n".join(filter(None, parts)))
        announce(self._views, self.tr("The note is copied."))

    def show_all(self) -> None:
        """The room of notes, at those on this document."""
        document = self._pane.locator().document
        self._pane.room_requested.emit("notes", {"document": document})

    def remove(self, note_id: str) -> None:
        self.source.remove(note_id)
        said = self.tr("The note is removed; Ctrl+Z brings it back.")
        self._pane.note.say(said)
        announce(self._views, said)

    def undo(self) -> None:
        if self.source.undo():
            self._pane.note.say("")
            announce(self._views, self.tr("The note is back."))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QMouseEvent) and event.type() is QEvent.Type.MouseButtonRelease:
            wash = self._at(event.position().toPoint())
            if event.button() is Qt.MouseButton.LeftButton and wash and not self._has_selection:
                self.editor.edit(wash.view)
        elif isinstance(event, QContextMenuEvent):
            by_keyboard = event.reason() is QContextMenuEvent.Reason.Keyboard
            self._menu_at = None if by_keyboard else event.pos()
        elif isinstance(event, QHelpEvent) and event.type() is QEvent.Type.ToolTip:
            wash = self._at(event.pos())
            if wash is not None and wash.view.note.text:
                QToolTip.showText(event.globalPos(), wash.view.note.text, self._views)
                return True
        elif event.type() is QEvent.Type.Resize and not self.editor.isHidden():
            self.editor.place()
        return super().eventFilter(watched, event)

    def _install_keys(self) -> None:
        deeds: dict[str, Callable[[], None]] = {
            "highlight": self.mark,
            "note": partial(self._on_note_key),
            "bookmark": self.bookmark,
            "sentence": self.sentences.choose,
            "fewer": self.sentences.shrink,
        }
        for name, deed in deeds.items():
            self._key(KEYS[name], self._views, deed)
        for number, colour in enumerate(NoteColour, 1):
            self._key(str(number), self._views, partial(self.mark, colour))
        self._key(KEYS["undo"], self._pane, self.undo)

    def _key(self, keys: str, widget: QWidget, deed: Callable[[], None]) -> None:
        shortcut = QShortcut(QKeySequence(keys), widget)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.activated.connect(lambda: deed())

    def _connect(self) -> None:
        views, editor, notes = self._views, self.editor, self._list
        self._pane.title_changed.connect(self.follow)
        self._pane.note_wanted.connect(self.want)
        views.ready.connect(self._show)
        views.shown_changed.connect(self._show)
        views.moved.connect(self.bar.hide)
        views.pages.selection_changed.connect(self._settle.start)
        views.text.selectionChanged.connect(self._settle.start)
        for view in (views.pages, views.text):
            view.viewport().installEventFilter(self)
        self.bar.colour_chosen.connect(self.mark)
        self.bar.note_wanted.connect(self._on_note_key)
        self.bar.quote_wanted.connect(self._on_quote_wanted)
        self.source.changed.connect(self._show)
        self.source.made.connect(self._on_made)
        self.source.failed.connect(self._on_failed)
        self.sentences.chosen.connect(self._on_sentence)
        editor.text_changed.connect(self._on_text)
        editor.colour_changed.connect(self._on_colour)
        editor.remove_wanted.connect(self.remove)
        editor.closed.connect(self._on_closed)
        notes.chosen.connect(self.go_to)
        notes.edit_wanted.connect(editor.edit)
        notes.remove_wanted.connect(self._on_remove_wanted)

    @property
    def _has_selection(self) -> bool:
        return self._views.reading.has_selection

    def _selected(self) -> Find | None:
        """How to find what is selected in the text; None when nothing is."""
        if not self._has_selection:
            return None
        views = self._views
        if views.shown == TEXT:
            cursor, built = views.text.textCursor(), views.text.built
            if built is None:
                return None
            start, end = cursor.selectionStart(), cursor.selectionEnd()
            stretch = marked_places.of_text(built, start, end)
            return lambda _texts: stretch
        file, selecting = views.pages.file, views.pages.selecting
        if file is None or selecting is None or selecting.selection is None:
            return None
        return partial(marked_places.of_words, selecting.selection, file.texts.read)

    def _deselect(self) -> None:
        self.bar.hide()
        if self._views.shown == TEXT:
            cursor = self._views.text.textCursor()
            cursor.clearSelection()
            self._views.text.setTextCursor(cursor)
        elif self._views.pages.selecting is not None:
            self._views.pages.selecting.clear()

    def _at(self, point: QPoint) -> Wash | None:
        """The note at a point of the view that shows."""
        views = self._views
        if views.shown == TEXT:
            built = views.text.built
            position = views.text.cursorForPosition(point).position()
            return self.source.washes.at_text(built, position) if built is not None else None
        file = views.pages.file
        if file is None or not views.pages.pages.count:
            return None
        place = views.pages.place(point.toPointF())
        words = file.texts.get(place.page)
        if words is None:
            return None
        return self.source.washes.at_page(place.page, place.x, place.y, words)

    @Slot(object)
    def go_to(self, view: NoteView) -> None:
        """Bring a note into sight; one that is lost brings its page."""
        for wash in self.source.washes.all:
            if wash.view.note.id == view.note.id and not wash.is_bookmark:
                self._views.go_to(wash.pieces[0].page)
                self._views.reading.show_match(wash.pieces[0])
                return
        self._views.go_to(view.page)

    def _page_label(self, view: NoteView) -> str:
        is_text = self._pane.locator().page is None
        return "" if is_text else view.page_label or ""

    @Slot()
    def _show(self) -> None:
        views, source = self._views, self.source
        views.pages.washes = source.washes
        views.pages.viewport().update()
        built = views.text.built
        if built is not None:
            built.washes = source.washes
            views.text.mark_matches()
        self._list.show_notes(source.views, self._page_label)
        self._pane.panels.side.note_changed()
        self._show_wanted()
        edited = self.editor.note
        if edited and source.view(edited) is None:
            self.editor.hide()

    def _show_wanted(self) -> None:
        view = self.source.view(self._wanted) if self._wanted else None
        is_shown = self._views.shown == TEXT or self._views.pages.pages.count > 0
        if view is not None and is_shown:
            self._wanted = ""
            self.go_to(view)

    @Slot()
    def _on_settled(self) -> None:
        views = self._views
        if not self._has_selection or not views.reading.hasFocus():
            self.bar.hide()
            return
        viewport = views.reading.viewport()
        pointer = viewport.mapFromGlobal(viewport.cursor().pos())
        if viewport.rect().contains(pointer) and viewport.underMouse():
            self.bar.show_at(viewport.mapTo(views, pointer))

    @Slot()
    def _on_quote_wanted(self) -> None:
        self.bar.hide()
        self._pane.do("quote")

    @Slot()
    def _on_note_key(self) -> None:
        """Say something of what is selected, or else of the first note that shows."""
        if self._has_selection:
            self.mark(with_note=True)
            return
        here = self._first_here()
        if here is not None:
            self.editor.edit(here)

    def _first_here(self) -> NoteView | None:
        page = self._views.page
        here = (one for one in self.source.views if one.page == page and not one.is_lost)
        return next(here, None)

    def _bookmark_here(self) -> NoteView | None:
        page = self._views.page
        marked = (one for one in self.source.views if one.note.kind is NoteKind.BOOKMARK)
        return next((one for one in marked if not one.is_lost and one.page == page), None)

    @Slot(object)
    def _on_made(self, view: NoteView) -> None:
        announce(self._views, self.tr("The note is kept."))
        if self._edits_next and view.note.kind is NoteKind.NOTE:
            self.editor.edit(view)
        self._edits_next = False

    @Slot(object)
    def _on_failed(self, error: SummitError) -> None:
        wording = explain(error)
        self._pane.note.say(f"{wording.sentence} {wording.remedy}")

    @Slot(str)
    def _on_sentence(self, words: str) -> None:
        announce(self._views, self.tr("Selected: {words}").format(words=words))

    @Slot(str, str)
    def _on_text(self, note_id: str, text: str) -> None:
        self.source.change(note_id, text=text)

    @Slot(str, object)
    def _on_colour(self, note_id: str, colour: NoteColour) -> None:
        self._colour = colour
        self.source.change(note_id, colour=colour)

    @Slot(object)
    def _on_remove_wanted(self, view: NoteView) -> None:
        self.remove(view.note.id)

    @Slot()
    def _on_closed(self) -> None:
        self._views.reading.setFocus()
