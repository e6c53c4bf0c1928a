"""All that the records of a library say of how things stand to each other, as one graph."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Mapping
from dataclasses import replace

from summit_kb.app.relations import target_of
from summit_kb.app.resolving import Resolver
from summit_kb.app.world.absentees import Absentees
from summit_kb.app.world.graph import Bond, DatedBy, Edge, Node, NodeKind, Origin
from summit_kb.domain.document import Document, Identity, Relation
from summit_kb.domain.event import Event
from summit_kb.domain.kinds import RelationKind

_YEAR = re.compile(r"/((?:19|20)\d\d)/")
# Who is told of a document first: what ended it, then what changed it.
_CHANGES = (
    RelationKind.REPLACED_BY,
    RelationKind.REPEALED_BY,
    RelationKind.AMENDED_BY,
    RelationKind.CONSOLIDATED_BY,
)
EVENT, SESSION = "event:", "session:"


class Records:
    """Nodes by id, and edges by either end; made once for each state of a library."""

    def __init__(self, documents: Mapping[str, Document], events: Mapping[str, Event]) -> None:
        self.documents = documents
        self.events = events
        self.absentees = Absentees(documents)
        self._edges: dict[tuple[str, str, Bond], Edge] = {}
        self._of: dict[str, list[Edge]] = defaultdict(list)
        resolver = Resolver(documents)
        for document in documents.values():
            for relation in document.relations:
                self._add(document, relation)
            self._add_proposed(document, resolver)
            self._add_occasion(document)
        for event in events.values():
            for session in event.sessions:
                source = f"{SESSION}{event.id}/{session.id}"
                self._put(Edge(source, EVENT + event.id, Bond.PART_OF, Origin.CONFIRMED))

    def of(self, node: str) -> list[Edge]:
        """The edges of a node, both ways."""
        return self._of.get(node, [])

    def node(self, node_id: str) -> Node | None:
        """The node of an id; None for what the library does not know at all."""
        document = self.documents.get(node_id)
        if document is not None:
            return self._document(document)
        absent = self.absentees.get(node_id)
        if absent is not None:
            identity, title = absent
            date, by = dated(identity)
            number, issuer = identity.number, identity.issuer
            name = title or number or node_id
            kind = identity.type
            return Node(node_id, NodeKind.ABSENT, name, None, kind, number, issuer, date, by)
        return self._occasion(node_id)

    def _document(self, document: Document) -> Node:
        identity = document.identity
        date, by = dated(identity)
        if date is None:
            date = self._date_of_occasion(document)
            by = DatedBy.EVENT if date else None
        kinds = {_as_kind(one) for one in self.of(document.id) if _changes(one, document.id)}
        change = next((kind for kind in _CHANGES if kind in kinds), None)
        return Node(
            document.id,
            NodeKind.DOCUMENT,
            document.title,
            document.title_en,
            identity.type,
            identity.number,
            identity.issuer,
            date,
            by,
            document.language,
            document.validity,
            change,
        )

    def _date_of_occasion(self, document: Document) -> str | None:
        event = self.events.get(document.event or "")
        if event is None:
            return None
        days = {session.id: session.date for session in event.sessions}
        return days.get(document.session or "") or event.start

    def _occasion(self, node_id: str) -> Node | None:
        if node_id.startswith(EVENT):
            event = self.events.get(node_id.removeprefix(EVENT))
            if event is None:
                return None
            by = DatedBy.OWN if event.start else None
            return Node(node_id, NodeKind.EVENT, event.vi, event.en, date=event.start, dated_by=by)
        event_id, _, session_id = node_id.removeprefix(SESSION).partition("/")
        event = self.events.get(event_id)
        for session in event.sessions if event and node_id.startswith(SESSION) else ():
            if session.id == session_id:
                date = session.date or (event.start if event else None)
                by = DatedBy.OWN if date else None
                name, name_en = session.vi, session.en
                return Node(node_id, NodeKind.SESSION, name, name_en, date=date, dated_by=by)
        return None

    def _add(self, document: Document, relation: Relation) -> None:
        target = target_of(self.documents, relation)
        if target is not None:
            other = target.id
        else:
            other = self.absentees.take(
                relation.identity or Identity("other"), relation.title, relation.target
            )
        self._put(_edge(document.id, other, relation.kind, Origin.CONFIRMED))

    def _add_proposed(self, document: Document, resolver: Resolver) -> None:
        for one in document.proposed_relations:
            if one.rejected:
                continue
            meant = resolver.resolve(one.identity, one.title, apart_from=document.id)
            other = meant.chosen
            if other is None and not meant.candidates:
                other = self.absentees.take(one.identity, one.title)
            if other is not None:
                edge = _edge(document.id, other, one.kind, Origin.PROPOSED)
                self._put(replace(edge, page=one.page, words=one.words, by=document.id))

    def _add_occasion(self, document: Document) -> None:
        event = self.events.get(document.event or "")
        if event is None:
            return
        sessions = {session.id for session in event.sessions}
        at = EVENT + event.id
        if document.session in sessions:
            at = f"{SESSION}{event.id}/{document.session}"
        self._put(Edge(document.id, at, Bond.GIVEN_AT, Origin.CONFIRMED))

    def _put(self, edge: Edge) -> None:
        if edge.source == edge.target or edge.key in self._edges:
            return
        self._edges[edge.key] = edge
        self._of[edge.source].append(edge)
        self._of[edge.target].append(edge)


def dated(identity: Identity) -> tuple[str | None, DatedBy | None]:
    """A day that is told, else the year a number has in it."""
    if identity.date is not None:
        return identity.date.isoformat(), DatedBy.OWN
    year = _YEAR.search(identity.number or "")
    return (year[1], DatedBy.NUMBER) if year else (None, None)


def bond_of(kind: RelationKind) -> tuple[Bond, bool]:
    """The bond of a kind, and whether it is written in that direction."""
    if kind.value in set(Bond):
        return Bond(kind.value), True
    return Bond(kind.inverse.value), False


def _edge(document: str, other: str, kind: RelationKind, origin: Origin) -> Edge:
    bond, forward = bond_of(kind)
    ends = (document, other) if forward else (other, document)
    if bond.is_mutual:
        ends = (min(ends), max(ends))
    return Edge(ends[0], ends[1], bond, origin)


def _changes(edge: Edge, document: str) -> bool:
    return edge.target == document and edge.origin is Origin.CONFIRMED


def _as_kind(edge: Edge) -> RelationKind | None:
    """The kind as it is seen from the target."""
    kinds = {kind.value: kind for kind in RelationKind}
    kind = kinds.get(edge.bond.value)
    return kind.inverse if kind else None
