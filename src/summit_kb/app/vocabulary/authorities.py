"""The lists of issuers and signers of one workspace, and how a librarian changes them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from summit_kb.app.vocabulary.authority_names import AuthorityNames, name_of, spelled
from summit_kb.app.vocabulary.texts import vocabulary_text
from summit_kb.domain.authority import Authority, AuthorityKind
from summit_kb.domain.change import ChangeSet
from summit_kb.domain.document import Document
from summit_kb.foundation.errors import ExitCode, SummitError
from summit_kb.foundation.work import Report, silent
from summit_kb.ingest.clean import one_line
from summit_kb.library.authorities_toml import AUTHORITIES_FILE, authorities_text
from summit_kb.library.edits import Edits
from summit_kb.library.store import Library

if TYPE_CHECKING:
    from summit_kb.app.workspace import Workspace

ACTION = "authorities"


class AuthorityNotFoundError(SummitError):
    """No entry has this name. Facts: name, list."""

    code = "authority-not-found"
    exit_code = ExitCode.NOTHING_FOUND


class AuthorityExistsError(SummitError):
    """An entry has this name or a variant of it. Facts: name, other."""

    code = "authority-exists"
    exit_code = ExitCode.USAGE


@dataclass(frozen=True)
class AuthorityPlan:
    """The lists as they will be, and the documents whose names follow."""

    entries: tuple[Authority, ...]
    documents: tuple[Document, ...] = ()


@dataclass(frozen=True)
class AddAuthority:
    """A new entry, or with the name of one that is there: more variants, other days."""

    entry: Authority

    def plan(self, library: Library) -> AuthorityPlan:
        entry = _cleaned(self.entry)
        names = AuthorityNames(library.authorities)
        for other in names.known(entry.kind, entry.name):
            if spelled(other.name) != spelled(entry.name):
                raise AuthorityExistsError(name=entry.name, other=other.name)
        held = [one for one in library.authorities if _is_same(one, entry)]
        if not held:
            return AuthorityPlan((*library.authorities, entry))
        made = _cleaned(
            replace(
                held[0],
                variants=(*held[0].variants, *entry.variants),
                abbreviation=entry.abbreviation or held[0].abbreviation,
                valid_from=entry.valid_from or held[0].valid_from,
                valid_until=entry.valid_until or held[0].valid_until,
            )
        )
        entries = (made if one is held[0] else one for one in library.authorities)
        return AuthorityPlan(tuple(entries))


@dataclass(frozen=True)
class MergeAuthorities:
    """``name`` becomes a variant of ``into``; documents that bear it get the preferred form."""

    kind: AuthorityKind
    name: str
    into: str

    def plan(self, library: Library) -> AuthorityPlan:
        target = _entry(library, self.kind, self.into)
        gone = [one for one in library.authorities if _is_named(one, self.kind, self.name)]
        if gone == [target]:
            raise AuthorityExistsError(name=self.name, other=target.name)
        others = [name for one in gone for name in one.names]
        merged = _cleaned(replace(target, variants=(*target.variants, self.name, *others)))
        entries = (merged if one == target else one for one in library.authorities)
        left = tuple(one for one in entries if one not in gone)
        forms = {spelled(name) for name in (self.name, *others)}
        documents = (
            _renamed(document, self.kind, target.name)
            for document in library.documents.values()
            if spelled(name_of(document, self.kind) or "") in forms
        )
        return AuthorityPlan(left, tuple(documents))


AuthorityOperation = AddAuthority | MergeAuthorities


class Authorities:
    """Preferred names for forms, and the lists themselves."""

    def __init__(self, workspace: Workspace) -> None:
        self._workspace = workspace

    def entries(self, kind: AuthorityKind) -> list[Authority]:
        return [one for one in self._workspace.library.authorities if one.kind is kind]

    def issuers(self) -> list[str]:
        """Names to offer while an issuer is typed: the list, then what documents say."""
        return list(self._offered(AuthorityKind.ISSUER))

    def signers(self) -> list[str]:
        """Names to offer while a signer is typed."""
        return list(self._offered(AuthorityKind.SIGNER))

    def preferred(self, kind: AuthorityKind, name: str) -> str:
        """The preferred form of a name, or the name itself."""
        entry = AuthorityNames(self._workspace.library.authorities).find(kind, name)
        return entry.name if entry else name

    def _offered(self, kind: AuthorityKind) -> Iterator[str]:
        listed = self.entries(kind)
        yield from (one.name for one in listed)
        known = {spelled(name) for one in listed for name in one.names}
        documents = self._workspace.library.documents.values()
        used = Counter(filter(None, (name_of(document, kind) for document in documents)))
        yield from (name for name, _ in used.most_common() if spelled(name) not in known)

    def plan(self, operation: AuthorityOperation) -> AuthorityPlan:
        """What it will touch; writes nothing."""
        return operation.plan(self._workspace.library)

    def apply(self, operation: AuthorityOperation, *, report: Report = silent) -> ChangeSet | None:
        """Do it as one change set; None when everything was so already."""
        library = self._workspace.library
        with self._workspace.changing(report) as writer:
            plan = operation.plan(library)
            texts: dict[str, str] = {}
            if plan.entries != library.authorities:
                old = vocabulary_text(library, AUTHORITIES_FILE)
                texts[AUTHORITIES_FILE] = authorities_text(plan.entries, old)
            return writer.apply(Edits(ACTION, documents=plan.documents, files=texts))


def _entry(library: Library, kind: AuthorityKind, name: str) -> Authority:
    for one in library.authorities:
        if _is_named(one, kind, name):
            return one
    raise AuthorityNotFoundError(name=name, list=kind.value)


def _is_named(entry: Authority, kind: AuthorityKind, name: str) -> bool:
    return entry.kind is kind and spelled(entry.name) == spelled(name)


def _is_same(entry: Authority, other: Authority) -> bool:
    return _is_named(entry, other.kind, other.name)


def _cleaned(entry: Authority) -> Authority:
    name = one_line(entry.name)
    seen = {spelled(name)}
    variants: list[str] = []
    for variant in map(one_line, entry.variants):
        if variant and spelled(variant) not in seen:
            seen.add(spelled(variant))
            variants.append(variant)
    abbreviation = one_line(entry.abbreviation or "") or None
    return replace(entry, name=name, variants=tuple(variants), abbreviation=abbreviation)


def _renamed(document: Document, kind: AuthorityKind, name: str) -> Document:
    if kind is AuthorityKind.ISSUER:
        return replace(document, identity=replace(document.identity, issuer=name))
    return replace(document, signer=name)
