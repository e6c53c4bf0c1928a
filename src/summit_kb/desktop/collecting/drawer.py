"""The reader's collections as a page has them: changed at once, kept away from the window.

What one sees is never behind what one did; changes are kept one after the other, and each can be
taken back.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from itertools import count
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, Signal

from summit_kb.app.collections import Collections
from summit_kb.desktop.desk import Desk
from summit_kb.domain.collection import Collection
from summit_kb.foundation.errors import SummitError

if TYPE_CHECKING:
    from summit_kb.app.workspace import Workspace

T = TypeVar("T")
_MOST_STEPS = 100
_numbers = count(1)


@dataclass(frozen=True)
class Step:
    """A change to be taken back: what it was before; ``was_removed`` when the whole one went."""

    before: Collection
    was_removed: bool = False


class Drawer(QObject):
    """Signals: ``listed`` when the list is another; ``changed`` (id) when one of them is;
    ``failed`` (SummitError).
    """

    listed = Signal()
    changed = Signal(str)
    failed = Signal(object)

    def __init__(self, desk: Desk, workspace: Workspace, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._workspace = workspace
        self.all: list[Collection] = []
        self._steps: list[Step] = []
        self._waiting: dict[str, Collection] = {}
        self._is_keeping = False

    @property
    def can_undo(self) -> bool:
        return bool(self._steps)

    def get(self, collection_id: str) -> Collection | None:
        return next((one for one in self.all if one.id == collection_id), None)

    def read(self, then: Callable[[], None] = lambda: None) -> None:
        """Take up what other windows have written."""

        def done(found: list[Collection]) -> None:
            if not self._waiting and not self._is_keeping:
                self.all = found
                self.listed.emit()
            then()

        self._ask(lambda kept: kept.all(), done)

    def do(self, work: Callable[[Collections], T], done: Callable[[T], None]) -> None:
        """Do something with all of them, then read them anew; ``done`` comes last."""

        def then(answer: T) -> None:
            self.read(lambda: done(answer))

        self._ask(work, then)

    def change(self, collection: Collection, *, undoable: bool = True) -> None:
        """Show it so at once, and keep it."""
        before = self.get(collection.id)
        if before is None or before == collection:
            return
        if undoable:
            self._remember(Step(before))
        self._put(collection)

    def remove(self, collection: Collection) -> None:
        self._remember(Step(collection, was_removed=True))
        self._waiting.pop(collection.id, None)
        self.do(lambda kept: kept.remove(collection.id), lambda _gone: None)

    def undo(self) -> Step | None:
        """Take the last change back; None when there is none."""
        if not self._steps:
            return None
        step = self._steps.pop()
        if step.was_removed:
            self.do(lambda kept: kept.put_back(step.before), lambda _none: None)
        else:
            self._put(step.before)
        return step

    def _remember(self, step: Step) -> None:
        self._steps = [*self._steps[1 - _MOST_STEPS :], step]

    def _put(self, collection: Collection) -> None:
        self.all = [collection if one.id == collection.id else one for one in self.all]
        self._waiting[collection.id] = collection
        self.changed.emit(collection.id)
        self._keep()

    def _keep(self) -> None:
        """Write the next that waits; of many changes of one only the last."""
        if self._is_keeping or not self._waiting:
            return
        collection_id, wanted = self._waiting.popitem()
        self._is_keeping = True

        def work(kept: Collections) -> Collection:
            return kept.change(
                collection_id,
                lambda now: replace(
                    now,
                    subtitle=wanted.subtitle,
                    note=wanted.note,
                    items=wanted.items,
                    form=wanted.form,
                ),
            )

        self._ask(work, self._on_kept, self._on_not_kept)

    def _on_kept(self, _kept: Collection) -> None:
        self._is_keeping = False
        self._keep()

    def _on_not_kept(self, error: SummitError) -> None:
        self._is_keeping = False
        self._waiting.clear()
        self.failed.emit(error)
        self.read()

    def _ask(
        self,
        work: Callable[[Collections], T],
        done: Callable[[T], None],
        failed: Callable[[SummitError], None] | None = None,
    ) -> None:
        # A channel for each: nothing that is to be kept may be dropped for what comes later.
        channel = f"collections-{next(_numbers)}"
        workspace = self._workspace
        self._desk.bridge.query(
            channel, lambda: work(workspace.collections), done, failed or self.failed.emit
        )
