"""The fields of the form, as data: which, in which order, and what kind of editor each has."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import QCoreApplication

from summit_kb.desktop.translation import QT_TRANSLATE_NOOP


class Kind(Enum):
    """What a field holds."""

    TEXT = "text"
    DATE = "date"
    CHOICE = "choice"
    LINES = "lines"
    TOPICS = "topics"


@dataclass(frozen=True)
class Field:
    """``needed``: it cannot be emptied."""

    name: str
    kind: Kind = Kind.TEXT
    needed: bool = False


@dataclass(frozen=True)
class Group:
    """Fields under one heading."""

    text: str
    fields: tuple[Field, ...]

    @property
    def label(self) -> str:
        """The heading in the language of the moment."""
        return QCoreApplication.translate("BatchFields", self.text)


GROUPS = (
    Group(
        QT_TRANSLATE_NOOP("BatchFields", "What it is"),
        (
            Field("title", needed=True),
            Field("type", Kind.CHOICE, needed=True),
            Field("number"),
            Field("issuer"),
            Field("date", Kind.DATE),
            Field("language", Kind.CHOICE, needed=True),
            Field("validity", Kind.CHOICE),
        ),
    ),
    Group(QT_TRANSLATE_NOOP("BatchFields", "Topics"), (Field("topics", Kind.TOPICS),)),
    Group(
        QT_TRANSLATE_NOOP("BatchFields", "Event"),
        (
            Field("event", Kind.CHOICE),
            Field("session", Kind.CHOICE),
            Field("speaker"),
            Field("place"),
        ),
    ),
    Group(
        QT_TRANSLATE_NOOP("BatchFields", "More"),
        (
            Field("title_en"),
            Field("subject"),
            Field("parent_body"),
            Field("signer"),
            Field("signer_title"),
            Field("recipients", Kind.LINES),
            Field("secrecy", Kind.CHOICE),
            Field("urgency", Kind.CHOICE),
            Field("source"),
            Field("rights"),
        ),
    ),
)
FIELDS = {field.name: field for group in GROUPS for field in group.fields}
