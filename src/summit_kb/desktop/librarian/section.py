"""What a section of the librarian's desk is, and what it is given.

A section shows one kind of work and tells what the librarian wants. It is made when first shown,
with a library open, and made anew for another library; docs/howto/add-a-desk-section.md says how
one is added.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from summit_kb.app.workspace import Workspace
    from summit_kb.desktop.adding.adding import Adding
    from summit_kb.desktop.desk import Desk
    from summit_kb.desktop.librarian.changes import Changes


@dataclass(frozen=True)
class SectionContext:
    """The shared desk (bridge, words, look), the open library, and the way to change it.

    ``adding`` is the window's one way to add files; it goes on whatever section is seen.
    """

    desk: Desk
    workspace: Workspace
    changes: Changes
    adding: Adding | None = None


class Section(QWidget):
    """The base of all sections; work goes over the bridge, changes through ``context.changes``.

    Signals: ``open_requested`` (Locator) wants a document in the reader; ``describe_requested``
    (list of ids) wants their describing form; ``section_requested`` (section id, target) wants
    another section, which is given the target by ``show_target``; ``export_requested`` (list of
    ids) wants a table of documents; ``counted`` (int or None) is the number beside the section's
    name, where the section knows better than its ``count``.
    """

    open_requested = Signal(object)
    describe_requested = Signal(list)
    section_requested = Signal(str, object)
    export_requested = Signal(list)
    counted = Signal(object)

    def __init__(self, context: SectionContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.context = context

    def refresh(self) -> None:
        """Read everything again: the section is shown, or the library or the language changed."""
        raise NotImplementedError

    def show_target(self, target: object) -> None:
        """Go to what another section pointed at; each section says what it understands."""

    def first_focus(self) -> QWidget:
        """Where the keyboard goes when the section is opened."""
        return self

    def may_close(self) -> bool:
        """Whether the window may close; a section asks where something would be lost."""
        return True

    def state(self) -> dict[str, Any]:
        """What to remember from one start to the next, as JSON values."""
        return {}

    def restore(self, state: Mapping[str, Any]) -> None:
        """Take up ``state``; anything may be missing or spoilt."""
