"""Where the mending of a problem begins, by its code."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from summit_kb.app.reports import Problem


class Way(Enum):
    """What is opened."""

    READER = "reader"
    FIELD = "field"
    DESCRIBE = "describe"
    FOLDER = "folder"
    COMPARE = "compare"
    BOTH = "both"
    TOPICS = "topics"
    INDEX = "index"


@dataclass(frozen=True)
class Jump:
    """``field`` is the one to mend, for Way.FIELD."""

    way: Way
    field: str = ""


_JUMPS = {
    "topic-unknown": Jump(Way.FIELD, "topics"),
    "event-unknown": Jump(Way.FIELD, "event"),
    "session-unknown": Jump(Way.FIELD, "session"),
    "undated": Jump(Way.FIELD, "date"),
    "validity-contradicted": Jump(Way.FIELD, "validity"),
    "unconfirmed": Jump(Way.DESCRIBE),
    "relation-broken": Jump(Way.DESCRIBE),
    "relation-to-itself": Jump(Way.DESCRIBE),
    "identity-duplicate": Jump(Way.BOTH),
    "same-text": Jump(Way.COMPARE),
    "probable-copy": Jump(Way.COMPARE),
    "similar-text": Jump(Way.COMPARE),
    "file-changed": Jump(Way.FOLDER),
    "file-missing": Jump(Way.FOLDER),
    "file-unlisted": Jump(Way.FOLDER),
    "original-missing": Jump(Way.FOLDER),
    "history-line": Jump(Way.FOLDER),
    "index-damage": Jump(Way.INDEX),
    "index-not-current": Jump(Way.INDEX),
    "ocr-waiting": Jump(Way.INDEX),
    "rule-topic-unknown": Jump(Way.TOPICS),
    "rule-event-unknown": Jump(Way.TOPICS),
}
_FIELDS = ("issuer", "signer")


def jump_of(problem: Problem) -> Jump:
    """Problems of a record that cannot be read lead to its folder, those of a text to the text."""
    known = _JUMPS.get(problem.code)
    if known is not None:
        return known
    for field in _FIELDS:
        if problem.code.startswith(f"{field}-"):
            return Jump(Way.FIELD, field)
    if "path" in problem.facts or problem.document is None:
        return Jump(Way.FOLDER)
    return Jump(Way.READER)


def page_of(problem: Problem) -> int | None:
    """The first page a problem names."""
    pages = problem.facts.get("pages")
    first = pages[0] if isinstance(pages, list) and pages else None
    return int(first) if isinstance(first, str) and first.isdigit() else None
