"""What ``check`` tells of rules, and of names that are not on the lists."""

from __future__ import annotations

from collections.abc import Iterator

from summit_kb.app.reports import Problem, Severity
from summit_kb.app.vocabulary.authority_names import AuthorityNames, name_of, spelled
from summit_kb.domain.authority import AuthorityKind
from summit_kb.domain.document import Document
from summit_kb.library.rules_toml import RULES_FILE
from summit_kb.library.store import Library

VOCABULARY_PROBLEM_CODES = (
    "issuer-not-listed",
    "issuer-not-preferred",
    "issuer-out-of-time",
    "rule-event-unknown",
    "rule-topic-unknown",
    "signer-not-listed",
    "signer-not-preferred",
    "signer-out-of-time",
)


def rule_problems(library: Library) -> Iterator[Problem]:
    """Rules that name what the library does not have."""
    for rule in library.rules:
        facts: dict[str, object] = {"file": RULES_FILE, "rule": rule.name}
        for topic in rule.topics:
            if topic not in library.thesaurus:
                yield _problem(None, "rule-topic-unknown", topic=topic, **facts)
        event = rule.values.get("event")
        if event is not None and event not in library.events:
            yield _problem(None, "rule-event-unknown", event=event, **facts)


def name_problems(document: Document, names: AuthorityNames) -> Iterator[Problem]:
    """An issuer or a signer that is not on its list, if there is one; warnings, all of them."""
    for kind in AuthorityKind:
        name = name_of(document, kind)
        if name is None or not names.has(kind):
            continue
        known = names.known(kind, name)
        valid = [entry for entry in known if entry.was_valid(document.identity.date)]
        if not known:
            yield _problem(document.id, f"{kind.value}-not-listed", name=name)
        elif not valid:
            yield _problem(document.id, f"{kind.value}-out-of-time", name=name)
        elif all(spelled(entry.name) != spelled(name) for entry in valid):
            preferred = [entry.name for entry in valid]
            code = f"{kind.value}-not-preferred"
            yield _problem(document.id, code, name=name, preferred=preferred)


def _problem(document_id: str | None, code: str, **facts: object) -> Problem:
    told = {"document": document_id or "", **facts}
    return Problem(document_id, code, Severity.WARNING, told)
