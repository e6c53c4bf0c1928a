"""Names of issuers and signers as printed, and the forms that the library prefers."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import date

from summit_kb.domain.authority import Authority, AuthorityKind
from summit_kb.domain.document import Document, Proposal
from summit_kb.vietnamese.normal import exact_form
from summit_kb.vietnamese.syllables import tokens

PRINTED = "printed: "


class AuthorityNames:
    """Entries by every form of their names; capitals and signs make no difference."""

    def __init__(self, entries: Iterable[Authority]) -> None:
        self._entries: dict[tuple[AuthorityKind, str], list[Authority]] = {}
        self._kinds: set[AuthorityKind] = set()
        for entry in entries:
            self._kinds.add(entry.kind)
            for name in entry.names:
                known = self._entries.setdefault((entry.kind, spelled(name)), [])
                if entry not in known:
                    known.append(entry)

    def has(self, kind: AuthorityKind) -> bool:
        """Whether there is a list of this kind at all."""
        return kind in self._kinds

    def find(self, kind: AuthorityKind, name: str, day: date | None = None) -> Authority | None:
        """The one entry that ``name`` means on ``day``; None for several, or none."""
        found = self._entries.get((kind, spelled(name)), [])
        valid = [entry for entry in found if entry.was_valid(day)]
        preferred = [entry for entry in valid if spelled(entry.name) == spelled(name)]
        chosen = preferred or valid
        return chosen[0] if len(chosen) == 1 else None

    def known(self, kind: AuthorityKind, name: str) -> list[Authority]:
        """Every entry that ``name`` may mean, whatever the day."""
        return list(self._entries.get((kind, spelled(name)), []))

    def preferred(self, read: Mapping[str, Proposal]) -> dict[str, Proposal]:
        """What was read, with names in their preferred form; the printed one stays in ``where``."""
        day = _day(read.get("date"))
        found = dict(read)
        for kind in AuthorityKind:
            proposal = found.get(kind.value)
            entry = self.find(kind, proposal.value, day) if proposal else None
            if proposal is not None and entry is not None and entry.name != proposal.value:
                where = f"{proposal.where}; {PRINTED}{proposal.value}"
                found[kind.value] = replace(proposal, value=entry.name, where=where)
        return found


def name_of(document: Document, kind: AuthorityKind) -> str | None:
    """What a document says of its issuer or signer."""
    return document.identity.issuer if kind is AuthorityKind.ISSUER else document.signer


def spelled(name: str) -> str:
    """By what two names are the same; accents count."""
    return " ".join(exact_form(token.text) for token in tokens(name)) or name


def _day(proposal: Proposal | None) -> date | None:
    try:
        return date.fromisoformat(proposal.value) if proposal else None
    except ValueError:
        return None
