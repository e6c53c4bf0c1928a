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
from summit_kb.desktop.librarian.section_names import (
    CONFIRMING,
    DOCUMENTS,
    ICONS,
    IMPORTS,
    NAMES,
    PAST,
    PROBLEMS,
    TOPICS,
    TRASH,
)
from summit_kb.desktop.librarian.topics.section import TopicsSection
from summit_kb.desktop.librarian.trash.section import TrashSection

if TYPE_CHECKING:
    from summit_kb.app.workspace import Workspace


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
        return QCoreApplication.translate("Sections", NAMES.get(self.id, self.id))


SECTIONS: tuple[SectionKind, ...] = (
    SectionKind(IMPORTS, ICONS[IMPORTS], ImportSection),
    SectionKind(
        DOCUMENTS, ICONS[DOCUMENTS], DocumentsSection, lambda work: len(work.library.documents)
    ),
    SectionKind(CONFIRMING, ICONS[CONFIRMING], ConfirmingSection, waiting_count),
    SectionKind(TOPICS, ICONS[TOPICS], TopicsSection),
    SectionKind(PROBLEMS, ICONS[PROBLEMS], ProblemsSection),
    SectionKind(PAST, ICONS[PAST], PastSection),
    SectionKind(TRASH, ICONS[TRASH], TrashSection, lambda work: len(work.trash())),
)
