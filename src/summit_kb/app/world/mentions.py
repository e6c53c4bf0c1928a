"""What texts say of other documents: the links of a text, as edges."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import TYPE_CHECKING

from summit_kb.app.world.graph import Bond, Edge, Origin
from summit_kb.domain.document import Document
from summit_kb.domain.finding import Request
from summit_kb.foundation.errors import SummitError
from summit_kb.reading.linking.link import Certainty, Link, LinkKind

if TYPE_CHECKING:
    from summit_kb.app.workspace import Workspace
    from summit_kb.app.world.records import Records

# Two to three seconds of reading in all; a world is shown without its texts first.
_MOST_LETTERS = 1_200_000
_MOST_CANDIDATES = 200


class Mentions:
    """The links of texts, read when asked for and kept; what was too much is counted."""

    def __init__(self, workspace: Workspace, records: Records) -> None:
        self._workspace = workspace
        self._records = records
        self._by: dict[str, tuple[Edge, ...]] = {}
        self._of: dict[str, tuple[str, ...]] = {}
        self._letters = 0
        self.unread: set[str] = set()

    def begin(self) -> None:
        """A new question: its texts are counted anew, those read stay read."""
        self._letters = 0
        self.unread.clear()

    def of(self, node: str) -> list[Edge]:
        """What the text of ``node`` says of others, and what other texts say of it."""
        found = [*self._read(node)] if node in self._records.documents else []
        for other in self._candidates(node):
            found += [edge for edge in self._read(other) if edge.target == node]
        return found

    def by(self, document_id: str) -> tuple[Edge, ...]:
        """What the text of one document says of others."""
        return self._read(document_id)

    def _candidates(self, node: str) -> tuple[str, ...]:
        """Documents in which the number of ``node`` stands, as the index tells."""
        known = self._of.get(node)
        if known is None:
            shown = self._records.node(node)
            number = shown.number if shown else None
            known = self._of[node] = tuple(self._bearing(number, node)) if number else ()
        return known

    def _bearing(self, number: str, node: str) -> Iterator[str]:
        quoted = number.replace('"', " ")
        try:
            found = self._workspace.matching(Request(f'"{quoted}"', expand=False)).documents
        except SummitError:
            # No index to ask: what the records say is shown all the same.
            self.unread.add(node)
            return
        names = sorted(name for name, _state in found if name != node)
        self.unread.update(names[_MOST_CANDIDATES:])
        yield from names[:_MOST_CANDIDATES]

    def _read(self, document_id: str) -> tuple[Edge, ...]:
        known = self._by.get(document_id)
        if known is not None:
            return known
        document = self._records.documents.get(document_id)
        text = self._workspace.kept_text(document) if document is not None else None
        letters = sum(len(page.text) for page in text.pages) if text is not None else 0
        if document is None or text is None or self._letters + letters > _MOST_LETTERS:
            self.unread.add(document_id)
            return ()
        self._letters += letters
        self.unread.discard(document_id)
        made = self._by[document_id] = tuple(self._edges(document))
        return made

    def _edges(self, document: Document) -> Iterator[Edge]:
        links = self._workspace.linking.links_of(document)
        found: dict[str, Edge] = {}
        for page in links.pages:
            for link in links.on(page):
                target = self._target(link)
                if target is None or target == document.id:
                    continue
                known = found.get(target)
                first = Edge(document.id, target, Bond.CITES, Origin.TEXT, page, 0, link.text)
                known = known or replace(first, by=document.id)
                found[target] = replace(known, mentions=known.mentions + 1)
        yield from found.values()

    def _target(self, link: Link) -> str | None:
        """The one document a link must mean; where the reader has to choose, none is drawn."""
        if link.kind not in (LinkKind.NUMBER, LinkKind.ARTICLE):
            return None
        if link.certainty is Certainty.AMBIGUOUS or len(link.targets) != 1:
            return None
        target = link.targets[0]
        if target.document is not None:
            return target.document
        identity = target.identity
        return self._records.absentees.take(identity, target.title) if identity else None
