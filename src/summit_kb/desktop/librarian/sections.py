"""The sections of the desk, in their order. One line each; a section not built yet is not here."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from summit_kb.desktop.librarian.confirming.section import ConfirmingSection, waiting_count
from summit_kb.desktop.librarian.documents.section import DocumentsSection
from summit_kb.desktop.librarian.imports.section import ImportSection
from summit_kb.desktop.librarian.past.section import PastSection
from summit_kb.desktop.librarian.problems.section import ProblemsSection
from summit_kb.desktop.librarian.section import Section, SectionContext
from summit_kb.desktop.librarian.topics.section import TopicsSection
from summit_kb.desktop.librarian.trash.section import TrashSection
from summit_kb.desktop.translation import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from summit_kb.app.workspace import Workspace

IMPORTS = "imports"
DOCUMENTS = "documents"
CONFIRMING = "confirming"
TOPICS = "topics"
PROBLEMS = "problems"
PAST = "past"
TRASH = "trash"

_NAMES = {
    IMPORTS: QT_TRANSLATE_NOOP("Sections", "Import"),
    DOCUMENTS: QT_TRANSLATE_NOOP("Sections", "Documents"),
    CONFIRMING: QT_TRANSLATE_NOOP("Sections", "To confirm"),
    TOPICS: QT_TRANSLATE_NOOP("Sections", "Topics"),
    PROBLEMS: QT_TRANSLATE_NOOP("Sections", "Check"),
    PAST: QT_TRANSLATE_NOOP("Sections", "History"),
    TRASH: QT_TRANSLATE_NOOP("Sections", "Trash"),
}


@dataclass(frozen=True)
class SectionKind:
    """A section before it is made.

    ``make`` is called when it is first shown; ``count``, in a thread, whenever the library changed.
    """

    id: str
    icon: str
    make: Callable[[SectionContext], Section]
    count: Callable[[Workspace], int] | None = None

    @property
    def label(self) -> str:
        """The name in the language of the moment."""
        return QCoreApplication.translate("Sections", _NAMES.get(self.id, self.id))


SECTIONS: tuple[SectionKind, ...] = (
    SectionKind(IMPORTS, "download", ImportSection),
    SectionKind(DOCUMENTS, "documents", DocumentsSection, lambda work: len(work.library.documents)),
    SectionKind(CONFIRMING, "check", ConfirmingSection, waiting_count),
    SectionKind(TOPICS, "topic", TopicsSection),
    SectionKind(PROBLEMS, "warning", ProblemsSection),
    SectionKind(PAST, "recent", PastSection),
    SectionKind(TRASH, "trash", TrashSection, lambda work: len(work.trash())),
)
