"""Whether a file just read is another version of a document the library has.

Its identity must be the same and surely read. Texts that have almost nothing in common are two
documents that claim one identity, an annex beside its decision perhaps: taking one for a new
version of the other would hide a text from search.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from summit_kb.domain.document import Document, Proposal
from summit_kb.domain.sketch import Sketch
from summit_kb.ingest.likeness import jaccard
from summit_kb.vietnamese.normal import folded_form

_SURE = {"number": 0.8, "date": 0.8, "type": 0.6, "issuer": 0.5, "language": 0.5}
_LEAST_SHARED = 0.1
_FEWEST_WORDS = 50  # less text, a scan perhaps, is no ground to tell two documents apart

_Key = tuple[str, str, str, date, str]


class Identities:
    """The documents by type, number, issuer, date and language."""

    def __init__(self, documents: Mapping[str, Document]) -> None:
        self._ids: dict[_Key, str] = {}
        for document in documents.values():
            self.note(document)

    def note(self, document: Document) -> None:
        key = _key(document)
        if key is not None:
            self._ids.setdefault(key, document.id)

    def same_as(self, document: Document, read: Mapping[str, Proposal]) -> str | None:
        """The id of the document that has the identity of ``document``, as surely as it was read.

        Without number and date there is no identity to go by.
        """
        key = _key(document)
        if key is None:
            return None
        doubtful = (read[name].confidence < least for name, least in _SURE.items() if name in read)
        return None if any(doubtful) else self._ids.get(key)


def is_version(made: Sketch, older: Sketch | None) -> bool:
    """Whether a text of the same identity is another text, and still that document's."""
    if older is None:
        return True
    if made.text_sha256 == older.text_sha256:
        return False
    is_scant = min(made.words, older.words) < _FEWEST_WORDS
    return is_scant or jaccard(made, older) >= _LEAST_SHARED


def _key(document: Document) -> _Key | None:
    """Number and type are never folded; the spelling of an issuer varies."""
    identity = document.identity
    if identity.number is None or identity.date is None:
        return None
    issuer = " ".join(map(folded_form, (identity.issuer or "").split()))
    return identity.type, identity.number, issuer, identity.date, document.language
