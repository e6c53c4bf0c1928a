"""Everything wrong with a library, found without changing anything."""

from __future__ import annotations

import hashlib
from collections import defaultdict
from collections.abc import Iterator, Mapping
from pathlib import Path

from summit_kb.app.derived import Derived
from summit_kb.app.relations import RelationMap
from summit_kb.app.reports import Problem, Severity
from summit_kb.app.standing import standing_of
from summit_kb.app.text_checks import (
    TEXT_PROBLEM_CODES,
    likeness_problems,
    quality_problems,
)
from summit_kb.app.vocabulary.authority_names import AuthorityNames
from summit_kb.app.vocabulary.topic_decisions import waiting
from summit_kb.app.vocabulary.vocabulary_checks import (
    VOCABULARY_PROBLEM_CODES,
    name_problems,
    rule_problems,
)
from summit_kb.domain.document import Document, Identity, Relation
from summit_kb.domain.kinds import RelationKind
from summit_kb.foundation.errors import StorageError, SummitError
from summit_kb.foundation.work import Cancel, Progress, Report, silent
from summit_kb.library.file_names import RECORD
from summit_kb.library.store import Library

# Every code that is not the code of a failure class; each has words.
PROBLEM_CODES = (
    *TEXT_PROBLEM_CODES,
    *VOCABULARY_PROBLEM_CODES,
    "event-unknown",
    "file-changed",
    "file-missing",
    "file-unlisted",
    "history-line",
    "identity-duplicate",
    "index-damage",
    "index-not-current",
    "original-missing",
    "relation-broken",
    "relation-to-itself",
    "session-unknown",
    "topic-unknown",
    "undated",
    "unconfirmed",
    "validity-contradicted",
)
# Two documents of one identity are meant when one of these joins them.
_TOGETHER = {RelationKind.TRANSLATION_OF, RelationKind.TRANSLATED_BY, RelationKind.SAME_TEXT}


def library_problems(
    library: Library, *, report: Report = silent, cancel: Cancel | None = None
) -> Iterator[Problem]:
    """Problems of the records, their files and what they point at, document by document."""
    for fault in library.faults:
        yield _fault(library, fault)
    for bad in library.history.bad_lines():
        yield _warning(None, "history-line", path=str(bad.path), line=bad.line)
    yield from rule_problems(library)
    names = AuthorityNames(library.authorities)
    documents = [library.documents[name] for name in sorted(library.documents)]
    relations = RelationMap(library)
    for number, document in enumerate(documents):
        if cancel is not None:
            cancel.check()
        report(Progress("check", number, len(documents), document.id))
        yield from _of_document(library, document, relations, names)
    yield from _same_identities(documents)


def document_problems(library: Library, derived: Derived, document_id: str) -> list[Problem]:
    """Problems of one document by itself: not whether another one is like it.

    Faults of a record that cannot be read are all there is to say of it.
    """
    faults = [_fault(library, fault) for fault in library.faults]
    document = library.documents.get(document_id)
    if document is None:
        return [problem for problem in faults if problem.document == document_id]
    names = AuthorityNames(library.authorities)
    return [
        *_of_document(library, document, RelationMap(library), names),
        *quality_problems([document], derived, Cancel()),
    ]


def _of_document(
    library: Library, document: Document, relations: RelationMap, names: AuthorityNames
) -> Iterator[Problem]:
    yield from _of_files(library, document)
    yield from _of_vocabularies(library, document)
    yield from _of_relations(library, document)
    yield from _of_standing(document, relations)
    yield from _of_description(document)
    yield from name_problems(document, names)


def derived_problems(
    library: Library, derived: Derived, cancel: Cancel | None = None
) -> Iterator[Problem]:
    """Problems of the index, and texts that need work, the document in most need first."""
    yield from _of_index(derived)
    if not derived.is_current():
        yield _warning(None, "index-not-current")
        return
    yield from quality_problems(library.documents.values(), derived, cancel or Cancel())
    yield from likeness_problems(library, derived)


def errors(
    library: Library, derived: Derived, *, report: Report = silent, cancel: Cancel | None = None
) -> list[Problem]:
    """What stands in the way of an edition; texts are not compared for it, which takes long."""
    found = [*library_problems(library, report=report, cancel=cancel), *_of_index(derived)]
    return [problem for problem in found if problem.severity is Severity.ERROR]


def _of_index(derived: Derived) -> Iterator[Problem]:
    if derived.index.exists():
        for detail in derived.index.verify():
            yield _error(None, "index-damage", detail=detail)


def _error(document_id: str | None, code: str, **facts: object) -> Problem:
    return _problem(document_id, code, Severity.ERROR, facts)


def _warning(document_id: str | None, code: str, **facts: object) -> Problem:
    return _problem(document_id, code, Severity.WARNING, facts)


def _problem(
    document_id: str | None, code: str, severity: Severity, facts: dict[str, object]
) -> Problem:
    return Problem(document_id, code, severity, {"document": document_id or "", **facts})


def _fault(library: Library, fault: SummitError) -> Problem:
    path = Path(str(fault.facts.get("path", "")))
    inside = path.is_relative_to(library.documents_folder)
    parts = path.relative_to(library.documents_folder).parts if inside else ()
    return Problem(parts[0] if parts else None, fault.code, Severity.ERROR, fault.facts)


def _of_files(library: Library, document: Document) -> Iterator[Problem]:
    folder = library.documents_folder / document.id
    for file in document.files:
        path = library.file_path(document, file)
        try:
            if _sha256(path) != file.sha256:
                yield _error(document.id, "file-changed", file=file.name)
        except FileNotFoundError:
            yield _error(document.id, "file-missing", file=file.name)
        except OSError as error:
            fault = StorageError.from_os(path, error)
            yield Problem(document.id, fault.code, Severity.ERROR, fault.facts)
    if document.original is None:
        yield _error(document.id, "original-missing")
    named = {file.name for file in document.files} | {RECORD}
    for path in sorted(folder.iterdir()):
        if path.name not in named and not path.name.startswith("."):
            yield _warning(document.id, "file-unlisted", file=path.name)


def _sha256(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def _of_vocabularies(library: Library, document: Document) -> Iterator[Problem]:
    for topic in document.topics:
        if topic not in library.thesaurus:
            yield _error(document.id, "topic-unknown", topic=topic)
    if document.event is None:
        if document.session is not None:
            yield _error(document.id, "session-unknown", session=document.session)
        return
    event = library.events.get(document.event)
    if event is None:
        yield _error(document.id, "event-unknown", event=document.event)
    elif document.session and all(part.id != document.session for part in event.sessions):
        yield _error(document.id, "session-unknown", session=document.session)


def _of_relations(library: Library, document: Document) -> Iterator[Problem]:
    for relation in document.relations:
        if relation.target == document.id:
            yield _error(document.id, "relation-to-itself")
        elif library.topics:
            continue  # what is left out of a department's view is not gone
        elif relation.target not in library.documents and not _is_described(relation):
            yield _error(
                document.id,
                "relation-broken",
                kind=relation.kind.value,
                target=relation.target,
            )


def _of_standing(document: Document, relations: RelationMap) -> Iterator[Problem]:
    standing = standing_of(document, relations.of(document))
    if standing.is_contradicted:
        change = standing.changes[0]
        yield _warning(
            document.id, "validity-contradicted", kind=change.kind.value, target=change.target
        )


def _is_described(relation: Relation) -> bool:
    """Whether the target is known to be absent, and not a slip of the pen."""
    numbered = relation.identity is not None and relation.identity.number is not None
    return numbered or relation.title is not None


def _of_description(document: Document) -> Iterator[Problem]:
    if document.identity.date is None:
        yield _warning(document.id, "undated")
    fields = [*document.proposed, *(["topics"] if waiting(document) else [])]
    if fields:
        yield _warning(document.id, "unconfirmed", fields=fields)


def _same_identities(documents: list[Document]) -> Iterator[Problem]:
    groups: Mapping[tuple[Identity, str], list[Document]] = defaultdict(list)
    for document in documents:
        if document.identity.number is not None:
            groups[document.identity, document.language].append(document)
    for same in groups.values():
        for document in same[1:]:
            if not _is_meant(document, same[0]):
                yield _error(document.id, "identity-duplicate", other=same[0].id)


def _is_meant(document: Document, other: Document) -> bool:
    pairs = [
        *((relation, other.id) for relation in document.relations),
        *((relation, document.id) for relation in other.relations),
    ]
    return any(
        relation.kind in _TOGETHER and relation.target == target for relation, target in pairs
    )
