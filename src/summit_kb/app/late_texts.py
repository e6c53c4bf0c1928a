"""Documents whose text came after their record: scans that were recognised later."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import fields, replace
from pathlib import Path

from summit_kb.app.describing import Given, describe
from summit_kb.app.related import with_proposals
from summit_kb.app.vocabulary.authority_names import AuthorityNames
from summit_kb.app.vocabulary.topic_proposals import TopicProposals
from summit_kb.domain.document import Document, Identity, Proposal
from summit_kb.domain.text import ExtractedText
from summit_kb.ingest.proposals import propose
from summit_kb.ingest.references.reader import read_relations
from summit_kb.library.store import Library

_IDENTITY = frozenset(one.name for one in fields(Identity))


class LateTexts:
    """What the texts propose; what a librarian has said stays as it is."""

    def __init__(self, library: Library) -> None:
        self._library = library
        self._topics = TopicProposals(library)
        self._names = AuthorityNames(library.authorities)

    def described(self, document: Document, text: ExtractedText) -> Document:
        """The document with proposals for every field that nobody has filled or confirmed."""
        file = document.original
        if file is None:
            return document
        read = self._names.preferred(propose(Path(file.name), text))
        fresh = describe(Path(file.name), file, read, Given(), self._library.events)
        document = _filled(document, fresh)
        document = with_proposals(document, read_relations(text, document))
        return self._topics.proposed(document, text)


def _filled(document: Document, fresh: Document) -> Document:
    taken = dict(_takeable(document, fresh))
    values = {name: getattr(fresh, name) for name in taken if name not in _IDENTITY}
    parts = {name: getattr(fresh.identity, name) for name in taken if name in _IDENTITY}
    return replace(
        document,
        **values,
        identity=replace(document.identity, **parts),
        proposed={**document.proposed, **taken},
    )


def _takeable(document: Document, fresh: Document) -> Iterator[tuple[str, Proposal]]:
    for name, proposal in fresh.proposed.items():
        holder = document.identity if name in _IDENTITY else document
        if name in document.proposed or not getattr(holder, name):
            yield name, proposal
