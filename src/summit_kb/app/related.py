"""Relations that were read, confirmed or rejected by a librarian; and targets that are absent."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from summit_kb.app.relations import target_of
from summit_kb.app.resolving import Resolution, Resolver
from summit_kb.domain.document import Document, Identity, ProposedRelation, Relation
from summit_kb.domain.kinds import RelationKind
from summit_kb.foundation.errors import ExitCode, SummitError
from summit_kb.ingest.references.forms import issuer_form, number_form, title_form
from summit_kb.library.errors import DocumentNotFoundError
from summit_kb.library.ids import document_id
from summit_kb.library.store import Library


class RelationNotFoundError(SummitError):
    """No proposed relation has this number. Facts: document, number."""

    code = "relation-not-found"
    exit_code = ExitCode.NOTHING_FOUND


class RelationAmbiguousError(SummitError):
    """Nobody but the librarian can tell which is meant. Facts: document, number, candidates."""

    code = "relation-ambiguous"
    exit_code = ExitCode.USAGE


class TargetNotAbsentError(SummitError):
    """No relation points at an absent document of this id. Facts: target."""

    code = "target-not-absent"
    exit_code = ExitCode.NOTHING_FOUND


@dataclass(frozen=True)
class ProposedView:
    """A proposed relation with its number in the record (from 1) and what it may point at."""

    number: int
    relation: ProposedRelation
    resolution: Resolution


@dataclass(frozen=True)
class AbsentTarget:
    """A document referred to and not held; ``candidates`` came to the library since, maybe."""

    target: str
    identity: Identity | None
    title: str | None
    referred_by: tuple[tuple[str, RelationKind], ...]
    candidates: tuple[str, ...] = ()


def proposed_views(document: Document, resolver: Resolver) -> list[ProposedView]:
    """What waits for a decision; what was rejected is left out."""
    return [
        ProposedView(number, one, _resolved(document, one, resolver))
        for number, one in enumerate(document.proposed_relations, start=1)
        if not one.rejected
    ]


def with_proposals(document: Document, read: Iterable[ProposedRelation]) -> Document:
    """The document with what was read and is not known yet: confirmed, proposed or rejected."""
    known = {_relation_key(one) for one in document.relations if one.identity}
    known |= {_key(one.kind, one.identity, one.title) for one in document.proposed_relations}
    fresh = [one for one in read if _key(one.kind, one.identity, one.title) not in known]
    return replace(document, proposed_relations=(*document.proposed_relations, *fresh))


def without_known(document: Document, resolver: Resolver) -> Document:
    """The document without proposals of what its relations say already."""
    held = {(one.kind, one.target) for one in document.relations}
    kept = tuple(
        one
        for one in document.proposed_relations
        if one.rejected or (one.kind, _resolved(document, one, resolver).chosen) not in held
    )
    return replace(document, proposed_relations=kept)


def confirmed(library: Library, document: Document, choices: Mapping[int, str | None]) -> Document:
    """The document with proposals ``choices`` (by number) as relations.

    A choice names the target; None takes the one that must be meant, or keeps a description of a
    document that the library does not hold. Raises RelationAmbiguousError where that is open.
    """
    resolver = Resolver(library.documents)
    made = [*document.relations]
    for number, target in choices.items():
        proposal = _numbered(document, number)
        relation = _relation(library, document, number, proposal, target, resolver)
        if (relation.kind, relation.target) not in {(one.kind, one.target) for one in made}:
            made.append(relation)
    left = _without(document, choices)
    return replace(document, relations=tuple(made), proposed_relations=left)


def rejected(document: Document, numbers: Collection[int]) -> Document:
    """The document with proposals marked as wrong: they are not proposed again."""
    for number in numbers:
        _numbered(document, number)
    marked = tuple(
        replace(one, rejected=True) if number in numbers else one
        for number, one in enumerate(document.proposed_relations, start=1)
    )
    return replace(document, proposed_relations=marked)


def absent_targets(library: Library) -> list[AbsentTarget]:
    """Targets of relations that the library does not hold, the most referred to first."""
    resolver = Resolver(library.documents)
    found: dict[str, AbsentTarget] = {}
    for document in library.documents.values():
        for one in document.relations:
            if target_of(library.documents, one) is not None:
                continue
            known = found.get(one.target, AbsentTarget(one.target, None, None, ()))
            found[one.target] = replace(
                known,
                identity=known.identity or one.identity,
                title=known.title or one.title,
                referred_by=(*known.referred_by, (document.id, one.kind)),
            )
    return sorted(
        (replace(one, candidates=_arrived(one, resolver)) for one in found.values()),
        key=lambda one: (-len(one.referred_by), one.target),
    )


def joined(library: Library, target: str, document_id: str) -> tuple[Document, ...]:
    """The documents that refer to the absent ``target``, referring to ``document_id`` instead."""
    library.get(document_id)
    made: list[Document] = []
    for document in library.documents.values():
        relations = [
            Relation(one.kind, document_id) if _is_absent(library, one, target) else one
            for one in document.relations
        ]
        kept = tuple({(one.kind, one.target): one for one in reversed(relations)}.values())[::-1]
        if kept != document.relations and document.id != document_id:
            made.append(replace(document, relations=kept))
    if not made:
        raise TargetNotAbsentError(target=target)
    return tuple(made)


def _is_absent(library: Library, relation: Relation, target: str) -> bool:
    return relation.target == target and target_of(library.documents, relation) is None


def _arrived(absent: AbsentTarget, resolver: Resolver) -> tuple[str, ...]:
    if absent.identity is None:
        return ()
    return resolver.resolve(absent.identity, absent.title).candidates


def _resolved(document: Document, one: ProposedRelation, resolver: Resolver) -> Resolution:
    return resolver.resolve(one.identity, one.title, apart_from=document.id)


def _numbered(document: Document, number: int) -> ProposedRelation:
    if not 1 <= number <= len(document.proposed_relations):
        raise RelationNotFoundError(document=document.id, number=number)
    return document.proposed_relations[number - 1]


def _relation(
    library: Library,
    document: Document,
    number: int,
    proposal: ProposedRelation,
    target: str | None,
    resolver: Resolver,
) -> Relation:
    if target is not None:
        if target not in library.documents or target == document.id:
            raise DocumentNotFoundError(document=target)
        return Relation(proposal.kind, target)
    resolution = _resolved(document, proposal, resolver)
    if resolution.chosen is not None:
        return Relation(proposal.kind, resolution.chosen)
    if resolution.candidates:
        raise RelationAmbiguousError(
            document=document.id, number=number, candidates=list(resolution.candidates)
        )
    return _absent(library, proposal)


def _absent(library: Library, proposal: ProposedRelation) -> Relation:
    title = proposal.title or proposal.words[:80]
    described = Document("", title, proposal.identity, "vi", "")
    meant = {
        one.target: one for document in library.documents.values() for one in document.relations
    }

    def is_another(made: str) -> bool:
        known = meant.get(made)
        return made in library.documents or (known is not None and not _is_same(known, proposal))

    return Relation(
        proposal.kind, document_id(described, is_another), proposal.identity, proposal.title
    )


def _is_same(known: Relation, proposal: ProposedRelation) -> bool:
    """Whether two absent documents are one: by more than a number, as with those that are here."""
    asked, held = proposal.identity, known.identity
    if held is None or (asked.date is None and asked.issuer is None):
        return False
    same_name = (
        _key(proposal.kind, asked, proposal.title)[1:] == _key(known.kind, held, known.title)[1:]
    )
    bodies = [issuer_form(one.issuer) for one in (asked, held) if one.issuer]
    return same_name and len(set(bodies)) <= 1


def _without(document: Document, numbers: Collection[int]) -> tuple[ProposedRelation, ...]:
    listed: Sequence[ProposedRelation] = document.proposed_relations
    return tuple(one for number, one in enumerate(listed, start=1) if number not in numbers)


def _relation_key(relation: Relation) -> tuple[object, ...]:
    return _key(relation.kind, relation.identity or Identity("other"), relation.title)


def _key(kind: RelationKind, identity: Identity, title: str | None) -> tuple[object, ...]:
    name = number_form(identity.number) if identity.number else title_form(title or "")
    return kind, name, identity.date
