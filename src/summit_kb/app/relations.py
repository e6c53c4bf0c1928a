"""Relations from both ends: each is written once and seen from either document."""

from __future__ import annotations

from collections.abc import Iterator

from summit_kb.app.reports import RelationView
from summit_kb.domain.document import Document, Relation
from summit_kb.domain.kinds import RelationKind
from summit_kb.library.store import Library


def relations_of(library: Library, document: Document) -> list[RelationView]:
    """What ``document`` says of others, then what others say of it; each pair once."""
    views: dict[tuple[RelationKind, str], RelationView] = {}
    for relation in document.relations:
        views.setdefault((relation.kind, relation.target), _outgoing(library, relation))
    for other, relation in _incoming(library, document.id):
        kind = relation.kind.inverse
        view = RelationView(kind, other.id, other.title, known=True, identity=other.identity)
        views.setdefault((kind, other.id), view)
    return list(views.values())


def _outgoing(library: Library, relation: Relation) -> RelationView:
    target = library.documents.get(relation.target)
    if target is not None:
        return RelationView(
            relation.kind, target.id, target.title, known=True, identity=target.identity
        )
    identity = relation.identity
    title = relation.title or (identity.number if identity else None) or relation.target
    return RelationView(relation.kind, relation.target, title, known=False, identity=identity)


def _incoming(library: Library, document_id: str) -> Iterator[tuple[Document, Relation]]:
    for other in library.documents.values():
        for relation in other.relations:
            if relation.target == document_id and other.id != document_id:
                yield other, relation
