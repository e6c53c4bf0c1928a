"""What the form needs of a document and its library, gathered in a thread."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

from summit_kb.app.related import ProposedView
from summit_kb.app.reports import RelationView
from summit_kb.app.words import Words
from summit_kb.domain.document import Document
from summit_kb.domain.kinds import DOCUMENT_TYPES, LANGUAGES, Secrecy, Urgency, Validity
from summit_kb.library.store import Library

if TYPE_CHECKING:
    from summit_kb.app.workspace import Workspace

_COMPLETED = ("issuer", "parent_body", "signer", "signer_title", "speaker", "place")
Options = tuple[tuple[str, str], ...]


@dataclass(frozen=True)
class Subject:
    """``known`` are values by field to complete from, the most used first; ``options`` the
    closed choices with their words; ``titles`` of the documents that relations may mean.
    """

    document: Document
    library: Library
    relations: tuple[RelationView, ...]
    proposed: tuple[ProposedView, ...]
    known: dict[str, tuple[str, ...]]
    options: dict[str, Options]
    titles: dict[str, str]


def subject_of(workspace: Workspace, document_id: str, words: Words) -> Subject:
    """Raises DocumentNotFoundError."""
    library = workspace.library
    document = library.get(document_id)
    proposed = tuple(workspace.desk.proposed_relations(document))
    meant = [name for one in proposed for name in one.resolution.candidates]
    return Subject(
        document,
        library,
        tuple(workspace.relations_of(document)),
        proposed,
        _known(library),
        options_of(library, document, words),
        {name: library.documents[name].title for name in meant if name in library.documents},
    )


def sessions_of(library: Library, event: str, language: str) -> Options:
    """The sessions of an event, with nothing to choose first."""
    known = library.events.get(event)
    sessions = known.sessions if known is not None else ()
    return (("", "–"), *((one.id, one.en if language == "en" else one.vi) for one in sessions))


def _known(library: Library) -> dict[str, tuple[str, ...]]:
    counts: dict[str, Counter[str]] = {name: Counter() for name in _COMPLETED}
    for document in library.documents.values():
        values = (
            document.identity.issuer,
            document.parent_body,
            document.signer,
            document.signer_title,
            document.speaker,
            document.place,
        )
        for name, value in zip(_COMPLETED, values, strict=True):
            if value:
                counts[name][value] += 1
    found = {name: [value for value, _ in told.most_common()] for name, told in counts.items()}
    for entry in library.authorities:
        for name in _of_kind(entry.kind.value):
            found[name].insert(0, entry.name)
    return {name: tuple(dict.fromkeys(values)) for name, values in found.items()}


def _of_kind(kind: str) -> tuple[str, ...]:
    return ("issuer", "parent_body") if kind == "issuer" else ("signer", "speaker")


def options_of(library: Library, document: Document, words: Words) -> dict[str, Options]:
    """The closed choices by field, as (value, words)."""
    types = sorted(((name, words.type(name)) for name in DOCUMENT_TYPES), key=lambda one: one[1])
    nothing = (("", "–"),)
    return {
        "type": tuple(types),
        "language": tuple((code, words.language(code)) for code in LANGUAGES),
        # The record holds nothing for what is not known.
        "validity": (
            ("", words.validity(Validity.UNKNOWN.value)),
            *(
                (one.value, words.validity(one.value))
                for one in Validity
                if one is not Validity.UNKNOWN
            ),
        ),
        "secrecy": nothing + tuple((m.value, words.label("secrecy", m.value)) for m in Secrecy),
        "urgency": nothing + tuple((m.value, words.label("urgency", m.value)) for m in Urgency),
        "event": nothing
        + tuple((one.id, one.label(words.code)) for one in library.events.values()),
        "session": sessions_of(library, document.event or "", words.code),
    }
