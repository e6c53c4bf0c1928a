"""What translations of state documents print instead: types, bodies and days in English."""

from __future__ import annotations

import re

from summit_kb.domain.kinds import DOCUMENT_TYPES
from summit_kb.ingest.front_page.letters import squeezed

STATE = r"\bsocialist\s+republic\s+of\s+viet\s?nam\b"
PARTY = r"\bcommunist\s+party\s+of\s+viet\s?nam\b"
MOTTO = r"\bindependence\s*\W+\s*freedom\s*\W+\s*happiness\b"
TEXT_BEGINS = r"pursuant to|at the (?:proposal|request) of|article \d|chapter [ivx\d]|to:|dear "

# No line of its own names these in a heading.
_NO_LINE = {"other", "summary", "official-letter", "speech", "paper", "presentation"}
_TYPES = {squeezed(kind.en): kind.id for kind in DOCUMENT_TYPES.values() if kind.id not in _NO_LINE}
_BODY = re.compile(
    r"(?:the\s+)?(?:[\w'’]+\s+){0,4}?(?:government|prime minister|national assembly|ministry"
    r"|politburo|central committee|secretariat|people['’]?s (?:committee|council)"
    r"|city council|party committee|department|office|inspectorate|state bank|supreme court"
    r"|standing committee|agency|authority|university|institute)\b"
)
_OFFICE = re.compile(
    r"(?:the\s+)?(?:(?:vice|deputy|acting|standing)[ -])*(?:chairman|chairwoman|chairperson"
    r"|president|minister|prime minister|director|secretary|governor|head|chief)\b"
)
_SMALL_WORDS = frozenset({"of", "the", "and", "for", "on", "in", "to", "at"})


def type_of(line: str) -> str | None:
    """The type of document that a line of a heading names."""
    return _TYPES.get(squeezed(line))


def is_body(line_bare: str) -> bool:
    """Whether a line (bare) is the name of a body: "THE PEOPLE'S COMMITTEE OF …"."""
    return _BODY.match(line_bare) is not None


def is_actor(line_bare: str) -> bool:
    """Whether a line (bare) names who acts below a subject: a body or an office."""
    return is_body(line_bare) or _OFFICE.match(line_bare) is not None


def body_name(capitals: str) -> str:
    """The name of a body as running text writes it, without its article."""
    words = [word for word in capitals.split() if word.isalpha() or any(map(str.isalnum, word))]
    if words and words[0].lower() == "the":
        words = words[1:]
    return " ".join(
        word.lower() if at and word.lower() in _SMALL_WORDS else _capital(word)
        for at, word in enumerate(words)
    )


def _capital(word: str) -> str:
    return "-".join(part[:1].upper() + part[1:].lower() for part in word.split("-"))
