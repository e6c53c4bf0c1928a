"""Ids that relations have given to documents the library does not hold.

A document that arrives takes such an id, and with it the relations that point there, only if it is
surely the one that was meant: the same type, number (or title), day, and no other issuer.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable

from summit_kb.domain.document import Document, Relation


class Claims:
    """What the relations of ``documents`` say of each target that they describe."""

    def __init__(self, documents: Iterable[Document]) -> None:
        self._by_target: dict[str, list[Relation]] = defaultdict(list)
        for document in documents:
            for relation in document.relations:
                if relation.identity is not None:
                    self._by_target[relation.target].append(relation)

    def is_of_another(self, document_id: str, document: Document) -> bool:
        """Whether the id belongs to a document that need not be ``document``."""
        claims = self._by_target.get(document_id, ())
        return any(not _is_surely(claim, document) for claim in claims)


def _is_surely(claim: Relation, document: Document) -> bool:
    asked, held = claim.identity, document.identity
    if asked is None or asked.date is None or asked.date != held.date or asked.contradicts(held):
        return False
    if asked.issuer and held.issuer and _plain(asked.issuer) != _plain(held.issuer):
        return False
    if asked.number:
        return bool(held.number)
    titles = {_plain(title) for title in (document.title, document.subject) if title}
    return claim.title is not None and _plain(claim.title) in titles


def _plain(text: str) -> str:
    return " ".join(text.casefold().split())
