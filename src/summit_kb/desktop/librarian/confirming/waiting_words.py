"""What waits in a document, in words."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from summit_kb.app.unconfirmed import Unconfirmed
from summit_kb.app.words import Words
from summit_kb.desktop.reader.facts import identity_text


def waiting_text(one: Unconfirmed) -> str:
    """How much waits: fields, topics, relations."""
    translate = QCoreApplication.translate
    parts: list[str] = []
    if one.fields:
        text = translate("Waiting", "fields: {count}")
        parts.append(text.format(count=one.fields))
    if one.topics:
        text = translate("Waiting", "topics: {count}")
        parts.append(text.format(count=one.topics))
    if one.relations:
        text = translate("Waiting", "relations: {count}")
        parts.append(text.format(count=one.relations))
    return " · ".join(parts)


def doubt_text(one: Unconfirmed) -> str:
    """How much of it is doubtful; empty when none is."""
    if not one.doubtful:
        return ""
    text = QCoreApplication.translate("Waiting", "doubtful: {count}")
    return text.format(count=one.doubtful)


def spoken(one: Unconfirmed, words: Words) -> str:
    """All of it in one sentence."""
    identity = identity_text(one.document.identity, words)
    parts = (one.document.title, identity, waiting_text(one), doubt_text(one))
    return ". ".join(filter(None, parts))
