"""A document that turns out to be a version of another one: its files go there, it goes away."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path

from summit_kb.domain.document import Document, DocumentFile, Relation
from summit_kb.domain.kinds import RelationKind
from summit_kb.domain.versions import ROLE, with_new_version
from summit_kb.foundation.errors import ExitCode, SummitError
from summit_kb.library.edits import Edits
from summit_kb.library.store import Library

_ORIGINAL = "original"


class VersionRefusedError(SummitError):
    """One cannot be a version of the other: they are one, or in two languages.

    Facts: document, of.
    """

    code = "version-refused"
    exit_code = ExitCode.USAGE


@dataclass(frozen=True)
class Merging:
    """``source`` becomes a version of ``target``, the newest one or one before it.

    The target keeps what is said of it and takes the topics and relations of the source; relations
    of others to the source are to the target from now on.
    """

    library: Library
    source: Document
    target: Document
    is_newest: bool = True

    @classmethod
    def of(cls, library: Library, document_id: str, of: str, *, is_newest: bool) -> Merging:
        source, target = library.get(document_id), library.get(of)
        if source.id == target.id or source.language != target.language:
            raise VersionRefusedError(document=document_id, of=of)
        return cls(library, source, target, is_newest)

    @property
    def sources(self) -> list[tuple[Path, DocumentFile]]:
        """Files the target does not have."""
        there = {file.sha256 for file in self.target.files}
        return [
            (self.library.file_path(self.source, file), file)
            for file in self.source.files
            if file.sha256 not in there
        ]

    def edits(self, files: Sequence[DocumentFile]) -> Edits:
        """The change once ``files``, those of the source, lie in the target's folder."""
        made = self._with_files(files)
        made = replace(
            made,
            topics=tuple(dict.fromkeys((*made.topics, *self.source.topics))),
            relations=tuple(_merged(made, self.source)),
        )
        others = (self._pointed(one) for one in self.library.documents.values())
        changed = tuple(one for one in others if one is not None)
        return Edits("version", documents=(made, *changed), removed=(self.source.id,))

    def _with_files(self, files: Sequence[DocumentFile]) -> Document:
        now = datetime.now(UTC).isoformat(timespec="seconds").replace("+00:00", "Z")
        made = self.target
        for file in files:
            if file.role == _ORIGINAL and self.is_newest:
                made = with_new_version(made, file, now)
                continue
            kept = replace(file, role=ROLE, replaced=now) if file.role == _ORIGINAL else file
            made = replace(made, files=(*made.files, kept))
        return made

    def _pointed(self, other: Document) -> Document | None:
        if other.id in (self.source.id, self.target.id):
            return None
        moved = [
            replace(one, target=self.target.id) if one.target == self.source.id else one
            for one in other.relations
        ]
        relations = _once(moved)
        return replace(other, relations=relations) if relations != other.relations else None


def kept_beside(library: Library, one: str, other: str) -> tuple[Document, ...]:
    """``one`` as a document that has nearly the text of ``other`` and stays."""
    document, known = library.get(one), library.get(other)
    relation = Relation(RelationKind.SAME_TEXT, known.id)
    if one == other or any(
        (it.kind, it.target) == (relation.kind, against)
        for owner, against in ((document, other), (known, one))
        for it in owner.relations
    ):
        return ()
    return (replace(document, relations=(*document.relations, relation)),)


def _merged(target: Document, source: Document) -> Iterator[Relation]:
    both = (target.id, source.id)
    kept = [one for one in (*target.relations, *source.relations) if one.target not in both]
    yield from _once(kept)


def _once(relations: Sequence[Relation]) -> tuple[Relation, ...]:
    return tuple({(one.kind, one.target): one for one in reversed(relations)}.values())[::-1]
