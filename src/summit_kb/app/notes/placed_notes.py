"""Which document a note is on by now, and where: worked out once for each text."""

from __future__ import annotations

import threading
from collections import OrderedDict
from collections.abc import Mapping
from typing import TYPE_CHECKING

from summit_kb.app.notes.views import NoteView
from summit_kb.domain.document import Document
from summit_kb.domain.note import Anchor, Note
from summit_kb.domain.text import ExtractedText
from summit_kb.foundation.errors import SummitError
from summit_kb.reading.anchoring.letters import NotedText
from summit_kb.reading.anchoring.placing import Lost, Placed, Placing, Reason, Way

if TYPE_CHECKING:
    from summit_kb.app.workspace import Workspace

_TEXTS = 8
_PLACES = 20_000


class PlacedNotes:
    """Keeps the letters of the texts used last, and the places found; for any thread."""

    def __init__(self, workspace: Workspace) -> None:
        self._workspace = workspace
        self._working = threading.RLock()
        self._texts: OrderedDict[tuple[str, bool], Placing] = OrderedDict()
        self._by_file: tuple[object, dict[str, Document]] | None = None
        self._places: OrderedDict[tuple[Anchor, str, bool], Placed | Lost] = OrderedDict()

    def view(self, note: Note, *, look: bool = True) -> NoteView:
        """``look``: read the text when it has to be searched; else only what lies ready."""
        document = self.document_of(note)
        if document is None:
            return NoteView(note, None, Lost(Reason.NO_DOCUMENT))
        original = document.original
        is_newer = original is not None and original.sha256 != note.anchor.sha256
        return NoteView(note, document, self._place(note.anchor, document, look=look), is_newer)

    def known(self, note: Note) -> NoteView:
        """The note with its place as far as that is known without looking for it."""
        document = self.document_of(note)
        if document is None:
            return NoteView(note, None, Lost(Reason.NO_DOCUMENT))
        original = document.original or document.files[0]
        place: Placed | Lost | None = None
        if self._is_as_it_was(note.anchor, document):
            place = Placed(note.anchor.stretch, Way.POSITION, 1.0)
        else:
            with self._working:
                place = self._places.get((note.anchor, original.sha256, False))
        return NoteView(note, document, place, original.sha256 != note.anchor.sha256)

    def document_of(self, note: Note) -> Document | None:
        """The document of a note; one that became a version of another is that one now."""
        documents: Mapping[str, Document] = self._workspace.library.documents
        found = documents.get(note.document)
        if found is not None:
            return found
        with self._working:
            state = self._workspace.library.documents_state
            if self._by_file is None or self._by_file[0] is not state:
                files = {file.sha256: one for one in documents.values() for file in one.files}
                self._by_file = (state, files)
            return self._by_file[1].get(note.anchor.sha256)

    def placing(self, document: Document) -> Placing:
        """The document's text, ready to look for notes in; reads it when it is not kept."""
        return self._of(document, self._workspace.text(document))

    def _of(self, document: Document, text: ExtractedText) -> Placing:
        key = self._key(document, text)
        with self._working:
            placing = self._texts.get(key)
            if placing is None:
                version = self._workspace.derived.texts.version
                placing = self._texts[key] = Placing(NotedText.of(text, key[0], version))
            self._texts.move_to_end(key)
            while len(self._texts) > _TEXTS:
                self._texts.popitem(last=False)
            return placing

    def _place(self, anchor: Anchor, document: Document, *, look: bool) -> Placed | Lost | None:
        if not look and self._is_as_it_was(anchor, document):
            return Placed(anchor.stretch, Way.POSITION, 1.0)
        try:
            text = self._workspace.text(document) if look else self._workspace.kept_text(document)
        except SummitError:
            return Lost(Reason.NO_TEXT)
        if text is None:
            return None
        sha256, is_unfinished = self._key(document, text)
        with self._working:
            key = (anchor, sha256, is_unfinished)
            found = self._places.get(key)
            if found is None:
                found = self._places[key] = self._of(document, text).place(anchor)
                if len(self._places) > _PLACES:
                    self._places.popitem(last=False)
            return found

    def _is_as_it_was(self, anchor: Anchor, document: Document) -> bool:
        """Whether the same file has been read by the same program: then nothing has moved."""
        file, version = document.original, self._workspace.derived.texts.version
        return file is not None and file.sha256 == anchor.sha256 and version == anchor.text_version

    def _key(self, document: Document, text: ExtractedText) -> tuple[str, bool]:
        """The file, and whether more of it may be read later."""
        file = document.original or document.files[0]
        return file.sha256, text.is_unfinished
