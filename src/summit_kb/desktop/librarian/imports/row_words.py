"""A row of the queue in words and signs: never a colour alone."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication

from summit_kb.app.words import Words
from summit_kb.desktop.librarian.imports.row import Row, State
from summit_kb.desktop.translation import QT_TRANSLATE_NOOP

STATE_WORDS = {
    State.OFFERED: QT_TRANSLATE_NOOP("ImportRow", "New in the watched folder"),
    State.WAITING: QT_TRANSLATE_NOOP("ImportRow", "Waiting"),
    State.READING: QT_TRANSLATE_NOOP("ImportRow", "Reading"),
    State.OCR: QT_TRANSLATE_NOOP("ImportRow", "Recognising text"),
    State.ADDED: QT_TRANSLATE_NOOP("ImportRow", "Added"),
    State.VERSION: QT_TRANSLATE_NOOP("ImportRow", "Added as a new version"),
    State.UNFOLDED: QT_TRANSLATE_NOOP("ImportRow", "Opened"),
    State.DUPLICATE: QT_TRANSLATE_NOOP("ImportRow", "In the library already"),
    State.SECRET: QT_TRANSLATE_NOOP("ImportRow", "Secrecy mark: waits for you"),
    State.FAILED: QT_TRANSLATE_NOOP("ImportRow", "Not added"),
    State.CANCELLED: QT_TRANSLATE_NOOP("ImportRow", "Stopped"),
}
STATE_ICONS = {
    State.OFFERED: "folder",
    State.WAITING: "recent",
    State.READING: "refresh",
    State.OCR: "refresh",
    State.ADDED: "success",
    State.VERSION: "documents",
    State.UNFOLDED: "success",
    State.DUPLICATE: "copy",
    State.SECRET: "warning",
    State.FAILED: "error",
    State.CANCELLED: "stop",
}
# Said of every other file, and nothing anyone could do anything about.
_OF_NO_MATTER = {"reflowed", "structure-not-read", "new-version"}


def state_text(row: Row) -> str:
    """The state with its numbers: which page, which version, how many files inside."""
    if row.state is State.OCR and row.pages:
        text = QCoreApplication.translate("ImportRow", "Recognising text: page {page} of {pages}")
        return text.format(page=row.page, pages=row.pages)
    if row.state is State.VERSION and row.version:
        return QCoreApplication.translate("ImportRow", "Added as version {version}").format(
            version=row.version
        )
    if row.state is State.UNFOLDED:
        text = QCoreApplication.translate("ImportRow", "Opened; files inside: {count}")
        return text.format(count=row.inside)
    if row.state is State.ADDED and matters(row):
        return QCoreApplication.translate("ImportRow", "Added, with a note")
    return QCoreApplication.translate("ImportRow", STATE_WORDS[row.state])


def matters(row: Row) -> list[str]:
    """Warnings that a librarian may want to do something about."""
    return [code for code in row.warnings if code not in _OF_NO_MATTER]


def second_line(row: Row, words: Words) -> str:
    """What is said below the name: the document's title, the reason, or where it is from."""
    if row.error is not None:
        return words.error(row.error).sentence
    if row.title:
        notes = " · ".join(words.warning(code) for code in matters(row))
        return f"{row.title} · {notes}" if notes else row.title
    return row.origin


def reason_and_remedy(row: Row, words: Words) -> tuple[str, str]:
    """Why a file is not in the library and what to do; empty where there is nothing to say."""
    if row.error is not None:
        wording = words.error(row.error)
        return wording.sentence, wording.remedy
    if row.state is State.DUPLICATE:
        return QCoreApplication.translate(
            "ImportRow", "The library has these very bytes."
        ), QCoreApplication.translate(
            "ImportRow", "Nothing is to be done; or add it once more as a document of its own."
        )
    if row.state is State.CANCELLED:
        return QCoreApplication.translate(
            "ImportRow", "Adding was stopped before this file."
        ), QCoreApplication.translate("ImportRow", "Try it again.")
    return "", ""


def spoken(row: Row, words: Words) -> str:
    """All of a row in one sentence."""
    return ". ".join(part for part in (row.name, state_text(row), second_line(row, words)) if part)


def report_text(rows: Iterator[Row], words: Words) -> str:
    """One line a file, for a message to someone else."""
    signs = {State.ADDED: "+", State.VERSION: "+", State.DUPLICATE: "=", State.UNFOLDED: "+"}
    lines: list[str] = []
    for row in rows:
        sign = signs.get(row.state, "!" if row.error is not None else "-")
        told = [f"{sign} {row.path}", state_text(row)]
        if row.document:
            told.append(f"-> {row.document}")
        if row.error is not None:
            told.append(f"[{row.error.code}]")
        told += [part for part in reason_and_remedy(row, words) if part and row.error is not None]
        lines.append(" ".join(told))
    return "\n".join(lines) + "\n"
