"""The index brought in step with the library: only what changed is made again."""

from __future__ import annotations

import contextlib
from collections.abc import Collection, Iterable
from dataclasses import dataclass
from pathlib import Path

from summit_kb.domain.document import Document
from summit_kb.foundation.work import Cancel, Progress, Report
from summit_kb.library.store import Library
from summit_kb.library.texts import TextStore
from summit_kb.search.engine.errors import (
    IndexDamagedError,
    IndexMissingError,
    IndexStaleError,
)
from summit_kb.search.engine.store import IndexStore
from summit_kb.search.engine.writing import PassageWriter
from summit_kb.search.index_records import IndexRecords, State, shelf_mark, vocabulary_mark
from summit_kb.search.rows import Shelf, rows_of

STAGE = "index"


@dataclass(frozen=True)
class Sources:
    """Where documents and their texts come from, and who watches."""

    library: Library
    texts: TextStore
    report: Report
    cancel: Cancel

    def has_text(self, document: Document) -> bool:
        """Whether there is all the text there can be: a scan's comes later, with OCR."""
        sha256 = document.original.sha256 if document.original else ""
        return bool(sha256) and sha256 in self.texts and not self.texts.is_unfinished(sha256)

    def state(self, document_id: str, signature: str) -> State:
        document = self.library.documents[document_id]
        return State(signature, shelf_mark(self.library, document), self.has_text(document))


def is_current(store: IndexStore, records: IndexRecords, library: Library) -> bool:
    """Whether every document is in the index as it is now; texts are not looked at."""
    if not store.exists() or records.generation != store.generation():
        return False
    if records.vocabulary != vocabulary_mark(library):
        return False
    return {name: state.signature for name, state in records.states.items()} == library.signature()


def bring_up_to_date(store: IndexStore, folder: Path, sources: Sources) -> None:
    """Index what is new or changed and take out what is gone; rebuild what cannot be used."""
    records = IndexRecords.load(folder)
    if not store.exists() or records.generation != store.generation():
        rebuild(store, folder, sources)
        return
    states = _states(records, sources)
    changed = [name for name, state in states.items() if records.states.get(name) != state]
    gone = [name for name in records.states if name not in states]
    if changed or gone:
        try:
            with store.writer() as writer:
                for name in (*gone, *changed):
                    writer.delete_document(name)
                _add(writer, changed, sources)
        except (IndexMissingError, IndexStaleError, IndexDamagedError):
            rebuild(store, folder, sources)
            return
    _record(store, folder, states, sources)


def rebuild(store: IndexStore, folder: Path, sources: Sources) -> None:
    """Index every document anew beside the old index, then switch."""
    states = {
        name: sources.state(name, signature)
        for name, signature in sources.library.signature().items()
    }
    with store.rebuild() as writer:
        _add(writer, states, sources)
    _record(store, folder, states, sources)


def _states(records: IndexRecords, sources: Sources) -> dict[str, State]:
    """What the index should hold; a known document's shelf is looked at only when it must be."""
    library = sources.library
    same_vocabulary = records.vocabulary == vocabulary_mark(library)
    states: dict[str, State] = {}
    for name, signature in library.signature().items():
        known = records.states.get(name)
        same = same_vocabulary and known is not None and known.signature == signature
        if known is not None and same and known.has_text:
            states[name] = known
        else:
            states[name] = sources.state(name, signature)
    return states


def _add(writer: PassageWriter, names: Collection[str], sources: Sources) -> None:
    shelf = Shelf(sources.library.thesaurus, sources.library.events)
    for done, document in enumerate(_documents(names, sources.library)):
        sources.cancel.check()
        sources.report(Progress(STAGE, done, len(names), document.title))
        text = sources.texts.get(document.original.sha256) if document.original else None
        for row in rows_of(document, text, shelf):
            sources.cancel.check()
            writer.add_passage(row)
    sources.report(Progress(STAGE, len(names), len(names)))


def _documents(names: Iterable[str], library: Library) -> Iterable[Document]:
    return (library.documents[name] for name in names)


def _record(store: IndexStore, folder: Path, states: dict[str, State], sources: Sources) -> None:
    generation = store.generation()
    if generation is not None:
        with contextlib.suppress(FileNotFoundError):
            IndexRecords.of(generation, states, sources.library).save(folder)
