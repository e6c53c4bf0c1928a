"""A document's world, and that of a whole library."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from summit_kb.app.world.graph import Edge, Node, World
from summit_kb.app.world.mentions import Mentions
from summit_kb.app.world.records import Records
from summit_kb.app.world.walking import told_once, walk
from summit_kb.domain.document import Document
from summit_kb.library.errors import DocumentNotFoundError

if TYPE_CHECKING:
    from summit_kb.app.workspace import Workspace

MOST_STEPS = 3
MOST_NODES = 500


@dataclass(frozen=True)
class Scope:
    """Which documents of a library; empty is every one. A topic includes those below it."""

    topics: tuple[str, ...] = ()
    types: tuple[str, ...] = ()
    events: tuple[str, ...] = ()
    validity: tuple[str, ...] = ()


class Worlds:
    """Thread-safe. What the records say is read once for each state of the library."""

    def __init__(self, workspace: Workspace) -> None:
        self._workspace = workspace
        self._lock = threading.Lock()
        self._signature: Mapping[str, str] = {}
        self._vocabulary: tuple[object, object] = (None, None)
        self._known: tuple[Records, Mentions] | None = None

    def of(self, node: str, depth: int = 1, most: int = MOST_NODES, *, texts: bool = True) -> World:
        """What stands around ``node``, in at most ``depth`` steps.

        ``node`` is a document's id or that of any node of a world; with ``texts`` links in texts
        count, too. Raises DocumentNotFoundError.
        """
        with self._lock:
            records, mentions = self._now()
            if records.node(node) is None:
                raise DocumentNotFoundError(document=node)

            def neighbours(one: str) -> Iterable[Edge]:
                said = mentions.of(one) if texts else ()
                return [*records.of(one), *said]

            mentions.begin()
            found = walk(node, neighbours, depth, most, records.of)
            # The outermost are not looked into: their texts would be read for a number only.
            outermost = {one for one, step in found.steps.items() if step == depth}
            nodes = _nodes(
                records,
                found.steps,
                lambda one: records.of(one) if one in outermost else neighbours(one),
            )
            unread = len(mentions.unread) if texts else 0
            return World(node, depth, nodes, found.edges, len(found.left_out), unread)

    def whole(
        self, scope: Scope | None = None, most: int = MOST_NODES, *, texts: bool = False
    ) -> World:
        """The documents of ``scope`` with all relations among them, and what they refer to that is
        not here; those with most relations first.
        """
        with self._lock:
            records, mentions = self._now()
            mentions.begin()
            wanted = [one.id for one in self._within(scope or Scope())]
            edges = self._edges(records, mentions, wanted, texts=texts)
            counts: dict[str, int] = dict.fromkeys(wanted, 0)
            for edge in edges:
                for end in (edge.source, edge.target):
                    counts[end] = counts.get(end, 0) + 1
            inside = set(wanted)
            ranked = sorted(counts, key=lambda one: (one not in inside, -counts[one], one))
            steps = {one: 0 if one in records.documents else 1 for one in ranked[:most]}
            kept = [one for one in edges if one.source in steps and one.target in steps]
            nodes = _nodes(records, steps, records.of)
            unread = len(mentions.unread) if texts else 0
            return World(None, 0, nodes, tuple(kept), len(ranked) - len(steps), unread)

    def _within(self, scope: Scope) -> list[Document]:
        library = self._workspace.library
        topics = {
            below for topic in scope.topics for below in library.thesaurus.with_narrower(topic)
        }
        return [
            one
            for one in library.documents.values()
            if (not topics or topics & set(one.topics))
            and (not scope.types or one.identity.type in scope.types)
            and (not scope.events or one.event in scope.events)
            and (not scope.validity or one.validity.value in scope.validity)
        ]

    def _edges(
        self, records: Records, mentions: Mentions, wanted: list[str], *, texts: bool
    ) -> tuple[Edge, ...]:
        """Relations from or to what is wanted; other documents are no part of it."""
        inside = set(wanted)
        said = [edge for one in wanted for edge in mentions.by(one)] if texts else []
        found = [edge for one in wanted for edge in records.of(one)]

        def counts(end: str) -> bool:
            return end in inside or end not in records.documents

        return told_once(
            one for one in [*found, *said] if counts(one.source) and counts(one.target)
        )

    def _now(self) -> tuple[Records, Mentions]:
        library = self._workspace.library
        signature = library.signature()
        vocabulary = (library.thesaurus, library.events)
        same = all(a is b for a, b in zip(vocabulary, self._vocabulary, strict=True))
        if self._known is None or signature != self._signature or not same:
            records = Records(library.documents, library.events)
            self._known = (records, Mentions(self._workspace, records))
            self._signature, self._vocabulary = dict(signature), vocabulary
        return self._known


def _nodes(
    records: Records, steps: Mapping[str, int], neighbours: Callable[[str], Iterable[Edge]]
) -> tuple[Node, ...]:
    """The nodes with how many neighbours of each are not among them."""
    made: list[Node] = []
    for name, step in steps.items():
        node = records.node(name)
        if node is not None:
            others = {edge.other(name) for edge in neighbours(name)}
            made.append(replace(node, step=step, more=len(others - steps.keys())))
    return tuple(made)
