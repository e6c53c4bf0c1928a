"""What the states of a note are called, and what they mean."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from summit_kb.app.notes.views import NoteState, NoteView
from summit_kb.desktop.reader.notes.kinds import lost_words
from summit_kb.desktop.translation import QT_TRANSLATE_NOOP
from summit_kb.reading.anchoring.placing import Reason

_STATES = {
    NoteState.UNKNOWN: QT_TRANSLATE_NOOP("NoteState", "Not looked for yet"),
    NoteState.FOUND: QT_TRANSLATE_NOOP("NoteState", "In their place"),
    NoteState.CHANGED: QT_TRANSLATE_NOOP("NoteState", "Words changed"),
    NoteState.LOST: QT_TRANSLATE_NOOP("NoteState", "Lost their place"),
    NoteState.LEFT: QT_TRANSLATE_NOOP("NoteState", "Kept without a place"),
    NoteState.NO_DOCUMENT: QT_TRANSLATE_NOOP("NoteState", "Document gone"),
}
_TOLD = {
    NoteState.CHANGED: QT_TRANSLATE_NOOP("NoteTold", "The words have changed: perhaps here"),
    NoteState.LEFT: QT_TRANSLATE_NOOP("NoteTold", "Kept without a place"),
    NoteState.NO_DOCUMENT: QT_TRANSLATE_NOOP("NoteTold", "The document is not in this library"),
}


def state_name(state: NoteState) -> str:
    """What many notes are in."""
    return QCoreApplication.translate("NoteState", _STATES[state])


def state_told(view: NoteView) -> str:
    """What there is to say of one note's place; empty when all is well."""
    if view.state is NoteState.LOST:
        lost = QCoreApplication.translate("NoteTold", "Lost: {reason}")
        return lost.format(reason=lost_words(view.reason or Reason.GONE))
    told = _TOLD.get(view.state)
    return QCoreApplication.translate("NoteTold", told) if told else ""
