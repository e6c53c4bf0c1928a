"""Which documents share their number with another one: found once for each state of a library."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from threading import Lock

from summit_kb.domain.document import Document, Identity
from summit_kb.domain.kinds import RelationKind
from summit_kb.library.store import Library

_Key = tuple[str, str | None]


class _Shared:
    """Of the library that was asked about last; most windows have one."""

    def __init__(self) -> None:
        self._lock = Lock()
        self._state: object = None
        self._shared: frozenset[_Key] = frozenset()

    def of(self, library: Library) -> frozenset[_Key]:
        state = library.documents_state
        with self._lock:
            if state is not self._state:
                self._shared = _shared(library.documents)
                self._state = state
            return self._shared


_asked = _Shared()


def number_is_shared(library: Library, document: Document) -> bool:
    """Whether a document that is here or spoken of bears its type and number, and is another."""
    identity = document.identity
    return identity.number is not None and _key(identity) in _asked.of(library)


def _shared(documents: Mapping[str, Document]) -> frozenset[_Key]:
    alike: dict[_Key, list[Document]] = defaultdict(list)
    for one in documents.values():
        if one.identity.number is not None:
            alike[_key(one.identity)].append(one)
    return frozenset(key for key, found in alike.items() if _differ(found))


def _differ(found: Iterable[Document]) -> bool:
    documents = list(found)
    told = {relation.kind for one in documents for relation in one.relations}
    return RelationKind.SAME_NUMBER in told or len({one.identity for one in documents}) > 1


def _key(identity: Identity) -> _Key:
    return (identity.type, identity.number)
