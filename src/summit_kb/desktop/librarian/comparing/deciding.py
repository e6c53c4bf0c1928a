"""Two documents that are alike: compared, decided on, and the decision carried out."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QWidget

from summit_kb.app.comparing import comparison
from summit_kb.app.desk import Done
from summit_kb.desktop.librarian.comparing.comparing_dialog import ComparingDialog, Decision
from summit_kb.desktop.librarian.section import SectionContext
from summit_kb.foundation.work import Report


class Deciding(QObject):
    """Opens the comparison; what is decided goes through the lane of changes and can be undone."""

    def __init__(self, context: SectionContext, parent: QWidget) -> None:
        super().__init__(parent)
        self._context = context
        self._parent = parent

    def compare(self, one: str, other: str) -> ComparingDialog:
        """Open the difference of two documents with what can be decided on them.

        The one that came to the library first is the one before.
        """
        work = self._context.workspace
        documents = work.library.documents
        if (
            one in documents
            and other in documents
            and documents[one].added > documents[other].added
        ):
            one, other = other, one
        dialog = ComparingDialog(self._context.desk.bridge, self._parent, may_decide=True)
        dialog.decided.connect(self.decide)
        dialog.compare(lambda: comparison.with_document(work.library, work.derived, one, other))
        dialog.open()
        return dialog

    @Slot(object, str, str)
    def decide(self, decision: Decision, one: str, other: str) -> None:
        """Carry out what was decided of ``other``, the second document."""
        desk = self._context.workspace.desk
        deeds: dict[Decision, Callable[[Report], Done]] = {
            Decision.KEEP_BOTH: lambda report: desk.keep_both(one, other, report=report),
            Decision.NEWEST_VERSION: lambda report: desk.make_version(other, one, report=report),
            Decision.OLDER_VERSION: lambda report: desk.make_version(
                other, one, is_newest=False, report=report
            ),
            Decision.REMOVE: lambda report: desk.remove([other], report=report),
        }
        said = {
            Decision.KEEP_BOTH: self.tr("Both documents are kept"),
            Decision.NEWEST_VERSION: self.tr("The document is the newest version of the other now"),
            Decision.OLDER_VERSION: self.tr("The document is an older version of the other now"),
            Decision.REMOVE: self.tr("The document is in the trash now"),
        }[decision]
        self._context.changes.run(
            lambda report, _cancel: deeds[decision](report),
            lambda done: self._context.changes.tell_done(said, done),
        )
