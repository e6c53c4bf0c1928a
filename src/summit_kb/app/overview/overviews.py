"""The overview of one library, made once for each state of it."""

from __future__ import annotations

import threading
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING
from weakref import WeakKeyDictionary, ref

from summit_kb.app.overview.events import EventView, events_of
from summit_kb.app.overview.facts_store import FactsStore
from summit_kb.app.overview.figures import Figure, figures_of
from summit_kb.app.overview.material import Material
from summit_kb.app.overview.names import Named, NameKind, is_called, names_of
from summit_kb.app.overview.subjects import Subjects
from summit_kb.app.overview.text_facts import TextFacts, facts_of
from summit_kb.app.overview.timeline import Timeline, timeline_of
from summit_kb.app.overview.topic_map import TopicArea, topic_map
from summit_kb.domain.authority import Authority
from summit_kb.domain.document import Document
from summit_kb.foundation.turns import turns
from summit_kb.foundation.work import Cancel

if TYPE_CHECKING:
    from summit_kb.app.workspace import Workspace


MOST_READ = 2_000
"""Texts read for figures and years; of more documents only the newest are."""

_making = threading.Lock()
_open: WeakKeyDictionary[Workspace, Overviews] = WeakKeyDictionary()


@dataclass(frozen=True)
class Overview:
    """Everything at a glance; each part is made when it is first asked for."""

    material: Material
    authorities: tuple[Authority, ...]

    @cached_property
    def subjects(self) -> Subjects:
        made = self.material
        return Subjects(made.documents, made.thesaurus, made.events)

    @cached_property
    def timeline(self) -> Timeline:
        return timeline_of(self.material)

    @cached_property
    def topics(self) -> tuple[TopicArea, ...]:
        return topic_map(self.material.documents, self.material.thesaurus)

    @cached_property
    def figures(self) -> tuple[Figure, ...]:
        return tuple(figures_of(self.material, self.subjects, self.timeline.flags))

    @cached_property
    def events(self) -> tuple[EventView, ...]:
        documents = self.material.documents
        hidden = [one.id for one in documents.values() if self.material.is_translation(one)]
        return events_of(documents, self.material.events, hidden)

    @cached_property
    def names(self) -> tuple[Named, ...]:
        return names_of(self.material.documents, self.authorities)

    def of_kind(self, kind: NameKind) -> tuple[Named, ...]:
        """People or bodies that stand behind a document, who has most first."""
        return tuple(one for one in self.names if one.kind == kind)

    def figure(self, figure_id: str) -> Figure | None:
        return next((one for one in self.figures if one.id == figure_id), None)

    def event(self, event_id: str) -> EventView | None:
        return next((one for one in self.events if one.event.id == event_id), None)

    def named(self, kind: NameKind, name: str) -> Named | None:
        """The person or body of a name, under any of its forms."""
        own = self.of_kind(kind)
        exact = next((one for one in own if one.name == name), None)
        return exact or next((one for one in own if is_called(one, name)), None)


def overviews_of(workspace: Workspace) -> Overviews:
    """The overviews of a workspace, one object as long as it is open."""
    with _making:
        made = _open.get(workspace)
        if made is None:
            made = _open[workspace] = Overviews(workspace)
        return made


class Overviews:
    """Thread-safe. Texts are read as they lie ready; none is extracted for an overview."""

    def __init__(self, workspace: Workspace) -> None:
        # Not held: the one who holds it is found by it.
        self._held = ref(workspace)
        self._lock = threading.Lock()
        self._made: tuple[object, Overview] | None = None
        self._unread: set[str] = set()
        library = workspace.library
        self._store = FactsStore(library.derived, workspace.derived.texts.version)

    @property
    def _workspace(self) -> Workspace:
        workspace = self._held()
        assert workspace is not None, "a workspace that is asked is open"
        return workspace

    def present(self, cancel: Cancel | None = None) -> Overview:
        """The overview of the library as it is now; cheap while nothing moves."""
        library = self._workspace.library
        names = (tuple(library.thesaurus), dict(library.events), tuple(library.authorities))
        state = (dict(library.signature()), names)
        with self._lock:
            if self._made is None or self._made[0] != state or self._has_more():
                material = Material(
                    documents={name: library.documents[name] for name in library.documents},
                    facts=self._facts(library.documents, cancel or Cancel()),
                    thesaurus=library.thesaurus,
                    events=dict(library.events),
                )
                self._made = (state, Overview(material, tuple(library.authorities)))
            return self._made[1]

    def _facts(self, documents: Mapping[str, Document], cancel: Cancel) -> dict[str, TextFacts]:
        found: dict[str, TextFacts] = {}
        fresh: dict[str, TextFacts] = {}
        needed: list[str] = []
        self._unread = set()
        for document in self._read_of(documents):
            turns.give_way()
            cancel.check()
            for key, facts, is_fresh in self._facts_of(document):
                found[document.id] = facts
                needed.append(key)
                if is_fresh:
                    fresh[key] = facts
        self._store.keep(fresh, needed)
        return found

    def _read_of(self, documents: Mapping[str, Document]) -> Iterable[Document]:
        """Whose texts are read: all, of very many the newest."""
        if len(documents) <= MOST_READ:
            return documents.values()
        return self._workspace.recent(MOST_READ)

    def _has_more(self) -> bool:
        """Whether a text that was not there lies ready now."""
        texts = self._workspace.derived.texts
        return any(sha256 in texts and not texts.is_unfinished(sha256) for sha256 in self._unread)

    def _facts_of(self, document: Document) -> Iterator[tuple[str, TextFacts, bool]]:
        if document.original is None:
            return
        key = f"{document.original.sha256}:{document.language}"
        known = self._store.get(key)
        if known is not None:
            yield key, known, False
            return
        text = self._workspace.kept_text(document)
        if text is None or text.is_unfinished:
            self._unread.add(document.original.sha256)
        if text is not None and not text.is_unfinished:
            yield key, facts_of(text, document.language), True
        elif text is not None:  # more of a scan may be read later
            yield key + ":unfinished", facts_of(text, document.language), False
