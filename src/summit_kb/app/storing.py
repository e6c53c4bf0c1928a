"""One file that was read becomes a document, or the newest version of one."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace

from summit_kb.app.derived import Derived
from summit_kb.app.describing import Given, describe, refuse_secret
from summit_kb.app.gathering import SourceFile
from summit_kb.app.identities import Identities, is_version
from summit_kb.app.near_texts import NearTexts
from summit_kb.app.related import with_proposals
from summit_kb.app.reports import Added
from summit_kb.app.vocabulary.authority_names import AuthorityNames
from summit_kb.app.vocabulary.learned_store import learned_topics
from summit_kb.app.vocabulary.topic_proposals import TopicProposals
from summit_kb.domain.document import Document, DocumentFile, Proposal
from summit_kb.domain.sketch import Sketch
from summit_kb.domain.text import ExtractedText
from summit_kb.domain.versions import versions_of
from summit_kb.foundation.work import Cancel
from summit_kb.ingest.likeness import sketch
from summit_kb.ingest.proposals import propose
from summit_kb.ingest.quality import assess
from summit_kb.ingest.references.reader import read_relations
from summit_kb.ingest.rules.matching import Met
from summit_kb.library.file_names import safe_name
from summit_kb.library.sketches import Sketches
from summit_kb.library.store import Library
from summit_kb.library.writer import Writer


@dataclass(frozen=True)
class AddOptions:
    """How to add: what is said of the documents, workers, whether duplicates are wanted.

    Without ``ocr`` scans wait to be recognised when the library is next indexed.
    """

    given: Given = field(default_factory=Given)
    jobs: int | None = None
    accept_duplicates: bool = False
    accept_secret: bool = False
    ocr: bool = True
    retry: bool = False


class Storing:
    """Stores what was read, and knows what the library has that is like it."""

    def __init__(
        self,
        library: Library,
        derived: Derived,
        options: AddOptions,
        sketches: Sketches | None,
        cancel: Cancel | None = None,
    ) -> None:
        self._cancel = cancel or Cancel()
        self._library = library
        self._derived = derived
        self._options = options
        self._near = NearTexts(library.documents, sketches)
        self._identities = Identities(library.documents)
        self._topics = TopicProposals(library, learned_topics(library, derived))
        self._names = AuthorityNames(library.authorities)

    def store(self, writer: Writer, file: SourceFile, text: ExtractedText) -> Added:
        """Raises what the library refuses, SecretDocumentError, StorageError, CancelledError."""
        read = propose(file.path, text)
        if not self._options.accept_secret:
            refuse_secret(file.shown, read)
        record = _record(file, text)
        met = self._topics.ruling.met(self._drafted(file, record, read), text, file.shown)
        read = self._names.preferred(self._topics.ruling.over(read, met))
        document = self._described(self._drafted(file, record, read), met, text)
        self._cancel.check()
        made = sketch(text)
        same = self._same_as(document, read)
        is_newer = same is not None and is_version(
            made, self._near.of_document(self._library.get(same))
        )
        similar = tuple(self._near.of(made, leave_out=same if is_newer else None))
        warnings = [*text.warnings, *assess(text, document.language).reasons]
        warnings += [one.likeness.value for one in similar[:1]]
        self._cancel.check()
        self._derived.texts.put(file.sha256, text)
        if is_newer and same is not None:
            document = writer.add_version(same, file.path, record)
            warnings.append("new-version")
        else:
            document = writer.add(document, [(file.path, record)])
            warnings += ["same-identity"] if same else []
        self._note(document, made)
        version = versions_of(document)[0].number if is_newer else None
        told = tuple(dict.fromkeys(warnings))
        return Added(file.shown, document, text.page_count, told, similar, version)

    def _drafted(
        self, file: SourceFile, record: DocumentFile, read: Mapping[str, Proposal]
    ) -> Document:
        made = describe(file.path, record, read, self._options.given, self._library.events)
        return replace(made, source=file.came_with)

    def _described(self, draft: Document, met: Sequence[Met], text: ExtractedText) -> Document:
        """``draft`` with what its rules decide, its relations and its topics."""
        document = self._topics.ruling.decided(draft, met)
        self._cancel.check()
        document = with_proposals(document, read_relations(text, document))
        self._cancel.check()
        return self._topics.proposed(document, text, met)

    def _same_as(self, document: Document, read: Mapping[str, Proposal]) -> str | None:
        if self._options.accept_duplicates:
            return None
        return self._identities.same_as(document, read)

    def _note(self, document: Document, made: Sketch) -> None:
        self._near.add(document, made)
        self._identities.note(document)


def _record(file: SourceFile, text: ExtractedText) -> DocumentFile:
    return DocumentFile(
        name=safe_name(file.path.name),
        role="original",
        sha256=file.sha256,
        size=file.size,
        pages=text.page_count,
    )
