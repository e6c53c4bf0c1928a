"""People and bodies of a library: what they said, signed or issued, and the names they go by."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Literal

from summit_kb.app.overview.other_forms import other_forms
from summit_kb.app.vocabulary.authority_names import AuthorityNames, spelled
from summit_kb.domain.authority import Authority, AuthorityKind
from summit_kb.domain.document import Document

NameKind = Literal["person", "organisation"]
Role = Literal["speaker", "signer", "issuer", "parent_body"]
_KINDS: Mapping[Role, NameKind] = {
    "speaker": "person",
    "signer": "person",
    "issuer": "organisation",
    "parent_body": "organisation",
}


@dataclass(frozen=True)
class Named:
    """A person or a body by its preferred name; ``forms`` are all its names, that one first.

    ``documents`` are the ids of what it stands behind, by role.
    """

    kind: NameKind
    name: str
    forms: tuple[str, ...]
    documents: Mapping[Role, tuple[str, ...]] = field(default_factory=dict[Role, tuple[str, ...]])

    @property
    def own(self) -> tuple[str, ...]:
        """Its documents in any role, each once."""
        return tuple(dict.fromkeys(one for held in self.documents.values() for one in held))


def names_of(
    documents: Mapping[str, Document], authorities: Iterable[Authority]
) -> tuple[Named, ...]:
    """Everyone that documents or the lists of names speak of; who has most documents first."""
    entries = tuple(authorities)
    lists = AuthorityNames(entries)
    roles: dict[tuple[NameKind, str], dict[Role, list[str]]] = defaultdict(dict)
    for document in documents.values():
        for role, printed in _roles(document):
            name = _preferred(lists, role, printed)
            roles[_KINDS[role], name].setdefault(role, []).append(document.id)
    for entry in entries:
        kind: NameKind = "organisation" if entry.kind is AuthorityKind.ISSUER else "person"
        roles.setdefault((kind, entry.name), {})
    variants = _variants(entries)
    found = [
        Named(
            kind,
            name,
            tuple(dict.fromkeys((name, *variants[name], *other_forms(name)))),
            {role: tuple(held) for role, held in own.items()},
        )
        for (kind, name), own in roles.items()
    ]
    return tuple(sorted(found, key=lambda one: (-len(one.own), one.name)))


def _roles(document: Document) -> Iterator[tuple[Role, str]]:
    pairs: tuple[tuple[Role, str | None], ...] = (
        ("speaker", document.speaker),
        ("signer", document.signer),
        ("issuer", document.identity.issuer),
        ("parent_body", document.parent_body),
    )
    for role, name in pairs:
        if name:
            yield role, name


def _preferred(lists: AuthorityNames, role: Role, printed: str) -> str:
    """The form the library prefers; people and bodies have one list each."""
    kind = AuthorityKind.ISSUER if _KINDS[role] == "organisation" else AuthorityKind.SIGNER
    entry = lists.find(kind, printed)
    return entry.name if entry is not None else printed


def _variants(entries: Iterable[Authority]) -> dict[str, list[str]]:
    found: dict[str, list[str]] = defaultdict(list)
    for entry in entries:
        found[entry.name].extend(entry.names)
    return found


def is_called(named: Named, asked: str) -> bool:
    """Whether ``asked`` is one of its names, whatever the capitals."""
    form = _bare(asked)
    return any(_bare(name) == form for name in named.forms)


def _bare(name: str) -> str:
    """Spelled without the article: Politburo is the Politburo."""
    return spelled(name).removeprefix("the ")
