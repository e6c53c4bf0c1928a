"""Which documents a search had found when it was last looked at: a compact, exact set.

A document takes 16 bytes: 8 of its id, 4 of its record as it was, 4 of what it says. What a
document says is compared only where its record is another one.
"""

from __future__ import annotations

import hashlib
import struct
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from summit_kb.domain.document import Document

_ROW = struct.Struct(">Q4s4s")
_VERSION_ROLES = {"original", "translation"}


@dataclass(frozen=True)
class State:
    """A document as it was: marks of its record, and of what a reader sees of it."""

    record: bytes
    content: bytes


@dataclass(frozen=True)
class Known:
    """States by the mark of the document's id."""

    states: Mapping[int, State] = field(default_factory=dict[int, State])

    def __len__(self) -> int:
        return len(self.states)

    def of(self, document_id: str) -> State | None:
        """What was known of a document; None when it was not among them."""
        return self.states.get(id_mark(document_id))

    @classmethod
    def made(cls, states: Iterable[tuple[str, State]]) -> Known:
        """The set of documents by id."""
        return cls({id_mark(document_id): state for document_id, state in states})

    def to_bytes(self) -> bytes:
        """16 bytes a document, in the order of the ids' marks."""
        rows = sorted(self.states.items())
        return b"".join(_ROW.pack(mark, one.record, one.content) for mark, one in rows)

    @classmethod
    def from_bytes(cls, data: bytes) -> Known:
        """What ``to_bytes`` made; raises ValueError for anything else."""
        if len(data) % _ROW.size:
            raise ValueError(len(data))
        return cls({mark: State(one, two) for mark, one, two in _ROW.iter_unpack(data)})


def id_mark(document_id: str) -> int:
    """64 bits of an id: among 100,000 documents two share one with a chance of 3 in 10^10."""
    return int.from_bytes(_digest(document_id, size=8), "big")


def record_mark(digest: str) -> bytes:
    """Four bytes of what the record hashes to."""
    return _digest(digest)


def content_mark(document: Document) -> bytes:
    """Changes with the files and with what a reader knows a document by.

    Topics, proposals and who described it are the librarian's work and no news to a reader.
    """
    identity = document.identity
    files = [(one.role, one.sha256) for one in document.files if one.role in _VERSION_ROLES]
    seen = (document.title, document.title_en, document.subject, document.validity.value)
    told = (identity.type, identity.number, identity.issuer, str(identity.date))
    return _digest(repr((seen, told, files)))


def _digest(text: str, size: int = 4) -> bytes:
    return hashlib.blake2b(text.encode("utf-8", "replace"), digest_size=size).digest()
