"""The fields of the form: their groups, their order, and how each is edited."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QCoreApplication

from summit_kb.desktop.translation import QT_TRANSLATE_NOOP


class Kind(StrEnum):
    """How a value is edited."""

    LINE = "line"
    TEXT = "text"
    LINES = "lines"
    CHOICE = "choice"
    DATE = "date"


@dataclass(frozen=True)
class FieldSpec:
    """``required`` fields cannot be left empty."""

    name: str
    kind: Kind = Kind.LINE
    required: bool = False


@dataclass(frozen=True)
class Group:
    """Fields that belong together, under a title."""

    id: str
    title: str
    fields: tuple[FieldSpec, ...] = ()

    @property
    def label(self) -> str:
        return QCoreApplication.translate("FieldGroup", self.title)


TOPICS, RELATIONS = "topics", "relations"
GROUPS = (
    Group(
        "identity",
        QT_TRANSLATE_NOOP("FieldGroup", "Identity"),
        (
            FieldSpec("title", Kind.TEXT, required=True),
            FieldSpec("type", Kind.CHOICE, required=True),
            FieldSpec("number"),
            FieldSpec("date", Kind.DATE),
            FieldSpec("issuer"),
            FieldSpec("parent_body"),
            FieldSpec("subject", Kind.TEXT),
            FieldSpec("title_en", Kind.TEXT),
        ),
    ),
    Group(
        "people",
        QT_TRANSLATE_NOOP("FieldGroup", "People"),
        (
            FieldSpec("signer"),
            FieldSpec("signer_title"),
            FieldSpec("speaker"),
            FieldSpec("recipients", Kind.LINES),
        ),
    ),
    Group(
        "event",
        QT_TRANSLATE_NOOP("FieldGroup", "Event and place"),
        (FieldSpec("event", Kind.CHOICE), FieldSpec("session", Kind.CHOICE), FieldSpec("place")),
    ),
    Group(TOPICS, QT_TRANSLATE_NOOP("FieldGroup", "Topics")),
    Group(RELATIONS, QT_TRANSLATE_NOOP("FieldGroup", "Relations")),
    Group(
        "validity",
        QT_TRANSLATE_NOOP("FieldGroup", "Validity and marks"),
        (
            FieldSpec("validity", Kind.CHOICE),
            FieldSpec("secrecy", Kind.CHOICE),
            FieldSpec("urgency", Kind.CHOICE),
        ),
    ),
    Group(
        "source",
        QT_TRANSLATE_NOOP("FieldGroup", "Language, source, rights"),
        (
            FieldSpec("language", Kind.CHOICE, required=True),
            FieldSpec("source", Kind.TEXT),
            FieldSpec("rights", Kind.TEXT),
        ),
    ),
)
SPECS = {spec.name: spec for group in GROUPS for spec in group.fields}
