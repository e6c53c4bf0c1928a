"""Which documents of a library have nearly the same text, while adding and in check."""

from __future__ import annotations

import logging
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from summit_kb.app.reports import SimilarDocument
from summit_kb.domain.document import Document
from summit_kb.domain.sketch import Sketch
from summit_kb.foundation.errors import StorageError
from summit_kb.ingest.likeness import likeness
from summit_kb.library.sketches import Sketches

_log = logging.getLogger(__name__)


@dataclass
class NearTexts:
    """The texts of the documents there are, and of those being added.

    Without ``sketches`` (the disk refuses them) nothing is like anything, and adding goes on.
    """

    documents: Mapping[str, Document]
    sketches: Sketches | None

    def __post_init__(self) -> None:
        self._having: dict[str, list[str]] = defaultdict(list)
        self._texts: dict[str, str] = {}
        for document in self.documents.values():
            self._note(document)

    def of(self, made: Sketch, leave_out: str | None = None) -> list[SimilarDocument]:
        """The documents like ``made``, the most alike first."""
        found: list[SimilarDocument] = []
        for sha256, other in self._candidates(made):
            alike = likeness(made, other)
            if alike is not None:
                found += [
                    SimilarDocument(name, *alike)
                    for name in self._having.get(sha256, ())
                    if name != leave_out
                ]
        return sorted(found, key=lambda one: (-one.share, one.document))

    def of_document(self, document: Document) -> Sketch | None:
        """The sketch of a document's text, if there is one."""
        original = document.original
        if original is None or self.sketches is None:
            return None
        return self.sketches.get(original.sha256)

    def add(self, document: Document, made: Sketch) -> None:
        """Take note of a document just stored, so that the next one is compared with it."""
        older = self._texts.get(document.id)
        if older is not None:
            self._having[older].remove(document.id)
        self._note(document)
        if document.original is None or self.sketches is None:
            return
        try:
            self.sketches.put(document.original.sha256, made)
        except StorageError as error:
            # The document is safe; its sketch is made when there is room again.
            _log.info("no sketch kept: %s", error)

    def pairs(self) -> Iterator[tuple[Document, SimilarDocument]]:
        """Every pair of like documents once, told of the one whose id comes later."""
        for name in sorted(self.documents):
            made = self.of_document(self.documents[name])
            if made is not None:
                for similar in self.of(made, leave_out=name):
                    if similar.document < name:
                        yield self.documents[name], similar

    def _candidates(self, made: Sketch) -> Sequence[tuple[str, Sketch]]:
        if self.sketches is None:
            return ()
        try:
            return list(self.sketches.candidates(made))
        except StorageError as error:
            _log.info("no texts to compare with: %s", error)
            return ()

    def _note(self, document: Document) -> None:
        if document.original is not None:
            self._having[document.original.sha256].append(document.id)
            self._texts[document.id] = document.original.sha256
