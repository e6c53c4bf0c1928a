"""Relations from both ends: each is written once and seen from either document."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping

from summit_kb.app.reports import RelationView
from summit_kb.domain.document import Document, Relation
from summit_kb.domain.kinds import RelationKind
from summit_kb.library.store import Library


class RelationMap:
    """All relations of a library as it is now, by document."""

    def __init__(self, library: Library) -> None:
        self._library = library
        self._incoming: dict[str, list[tuple[Document, RelationKind]]] = defaultdict(list)
        for other in library.documents.values():
            for relation in other.relations:
                if (
                    relation.target != other.id
                    and target_of(library.documents, relation) is not None
                ):
                    self._incoming[relation.target].append((other, relation.kind.inverse))

    def of(self, document: Document) -> list[RelationView]:
        """What ``document`` says of others, then what others say of it; each pair once."""
        views = [self._outgoing(relation) for relation in document.relations]
        views += [_seen_from_here(kind, other) for other, kind in self._incoming_of(document.id)]
        return list({(view.kind, view.target): view for view in reversed(views)}.values())[::-1]

    def _incoming_of(self, document_id: str) -> list[tuple[Document, RelationKind]]:
        return self._incoming.get(document_id, [])

    def _outgoing(self, relation: Relation) -> RelationView:
        target = target_of(self._library.documents, relation)
        if target is not None:
            return _seen_from_here(relation.kind, target)
        identity = relation.identity
        title = relation.title or (identity.number if identity else None) or relation.target
        return RelationView(relation.kind, relation.target, title, known=False, identity=identity)


def target_of(documents: Mapping[str, Document], relation: Relation) -> Document | None:
    """The document a relation points at; none that is another than the relation describes."""
    target = documents.get(relation.target)
    described = relation.identity
    if target is None or (described and described.contradicts(target.identity)):
        return None
    return target


def _seen_from_here(kind: RelationKind, other: Document) -> RelationView:
    return RelationView(kind, other.id, other.title, known=True, identity=other.identity)
