"""Going where a problem is mended."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QWidget

from summit_kb.app.reports import Problem
from summit_kb.desktop.librarian.comparing.deciding import Deciding
from summit_kb.desktop.librarian.documents.section import EditTarget
from summit_kb.desktop.librarian.problems.jumps import Way, jump_of, page_of
from summit_kb.desktop.librarian.section import SectionContext
from summit_kb.domain.locator import Locator


class Jumping(QObject):
    """Signals: as those of a section."""

    open_requested = Signal(object)
    describe_requested = Signal(list)
    section_requested = Signal(str, object)

    def __init__(self, context: SectionContext, parent: QWidget) -> None:
        super().__init__(parent)
        self._context = context
        self._deciding = Deciding(context, parent)

    def jump(self, problems: Sequence[Problem]) -> None:
        """To the first of ``problems``; fields and descriptions take all of its kind along."""
        first, jump = problems[0], jump_of(problems[0])
        same = [one for one in problems if jump_of(one) == jump]
        ids = list(dict.fromkeys(one.document for one in same if one.document))
        other = str(first.facts.get("other", ""))
        document = first.document or ""
        match jump.way:
            case Way.READER:
                self.open_requested.emit(Locator(document, page_of(first)))
            case Way.FIELD:
                self.section_requested.emit("documents", EditTarget(tuple(ids), jump.field))
            case Way.DESCRIBE:
                self.describe_requested.emit(ids)
            case Way.BOTH:
                self.section_requested.emit("documents", [document, other])
            case Way.COMPARE:
                self._deciding.compare(document, other)
            case Way.TOPICS:
                self.section_requested.emit("topics", None)
            case Way.INDEX:
                self._index()
            case Way.FOLDER:
                QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._folder(first))))

    def _folder(self, problem: Problem) -> Path:
        library = self._context.workspace.library
        if problem.document:
            return library.documents_folder / problem.document
        path = Path(str(problem.facts.get("path", library.root)))
        return path if path.is_dir() else path.parent

    def _index(self) -> None:
        workspace = self._context.workspace
        self._context.changes.run(
            lambda report, cancel: workspace.index(report=report, cancel=cancel), self._on_indexed
        )

    def _on_indexed(self, _nothing: None) -> None:
        self._context.changes.tell(self.tr("The index is up to date"))
