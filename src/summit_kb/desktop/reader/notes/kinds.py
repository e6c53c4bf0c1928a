"""What notes are called in the window, and why one has no place."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from summit_kb.desktop.translation import QT_TRANSLATE_NOOP
from summit_kb.domain.note import NoteKind
from summit_kb.reading.anchoring.placing import Reason

_KINDS = {
    NoteKind.HIGHLIGHT: QT_TRANSLATE_NOOP("NoteKind", "Highlight"),
    NoteKind.NOTE: QT_TRANSLATE_NOOP("NoteKind", "Note"),
    NoteKind.BOOKMARK: QT_TRANSLATE_NOOP("NoteKind", "Bookmark"),
}
_REASONS = {
    Reason.NO_WORDS: QT_TRANSLATE_NOOP("NoteLost", "there are no words to find it by"),
    Reason.AMBIGUOUS: QT_TRANSLATE_NOOP("NoteLost", "the words stand in several places now"),
    Reason.GONE: QT_TRANSLATE_NOOP("NoteLost", "the words are no longer in the document"),
    Reason.NO_TEXT: QT_TRANSLATE_NOOP("NoteLost", "the document has no text"),
    Reason.NO_DOCUMENT: QT_TRANSLATE_NOOP("NoteLost", "the document is not in this library"),
}


def kind_name(kind: NoteKind) -> str:
    return QCoreApplication.translate("NoteKind", _KINDS[kind])


def lost_words(reason: Reason) -> str:
    return QCoreApplication.translate("NoteLost", _REASONS[reason])
