"""Publishing as the window does it: one piece of work at a time, away from the window."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, Signal

from summit_kb.app.publishing.key_book import KeyBook
from summit_kb.app.publishing.memory import Habits, PublishingMemory
from summit_kb.foundation.errors import SummitError
from summit_kb.foundation.work import Cancel, Report

if TYPE_CHECKING:
    from summit_kb.app.publishing.publishing import Plan
    from summit_kb.app.publishing.sending import Load
    from summit_kb.app.workspace import Workspace
    from summit_kb.desktop.desk import Desk
    from summit_kb.desktop.job import Job
    from summit_kb.editions.building import Built
    from summit_kb.editions.catalogue import Catalogue
    from summit_kb.editions.exporting import Exported
    from summit_kb.editions.standing import KeyStanding

_READING, _LOADING = "publishing-reading", "publishing-loading"
T = TypeVar("T")


class Publisher(QObject):
    """Signals: ``changed`` when there is something else to show; ``progressed`` (Progress);
    ``planned`` (Plan); ``published`` (Built); ``sent`` (Exported); ``failed`` (SummitError).
    """

    changed = Signal()
    progressed = Signal(object)
    planned = Signal(object)
    published = Signal(object)
    sent = Signal(object)
    failed = Signal(object)

    def __init__(self, desk: Desk, workspace: Workspace, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._workspace = workspace
        self._memory = PublishingMemory(workspace.library)
        self._job: Job | None = None
        self.habits = Habits()
        self.standing: KeyStanding | None = None
        self.editions: list[Catalogue] = []
        self.holders: Mapping[str, str] = {}
        """Who holds which key, by its id, as far as it was told."""
        self.plan: Plan | None = None
        self.load: Load | None = None
        self.built: Built | None = None
        self.exported: Exported | None = None
        self.doing = ""
        """"plan", "publish" or "send" while that is done."""

    @property
    def folder(self) -> Path | None:
        """The publisher's folder, once there is one."""
        return Path(self.habits.folder) if self.habits.folder and self.standing else None

    def read(self) -> None:
        """What is known of the publisher's folder, and of the last time."""
        memory = self._memory
        self._desk.bridge.query(_READING, lambda: _read(memory), self._on_read, self._told)

    def use_folder(self, folder: Path, **more: str) -> None:
        """Publish into ``folder`` from now on."""
        self._keep(folder=str(folder), **more)
        self.plan = self.built = self.exported = None
        self.read()

    def look(self) -> None:
        """Check the library, and compare it with the last edition."""
        workspace, folder = self._workspace, Path(self.habits.folder)

        def work(report: Report, cancel: Cancel) -> Plan:
            from summit_kb.app.publishing.publishing import plan  # noqa: PLC0415 - cryptography

            return plan(workspace, folder, report=report, cancel=cancel)

        self.built = None
        self._begin("plan", work, self._on_planned)

    def publish(self, key: Path, passphrase: str, publisher: str, note: str = "") -> None:
        """Sign the library as the next edition, with a ``note`` to its readers."""
        workspace, folder = self._workspace, Path(self.habits.folder)
        self._keep(key=str(key), publisher=publisher)

        def work(report: Report, cancel: Cancel) -> Built:
            from summit_kb.app.publishing.publishing import build  # noqa: PLC0415 - cryptography

            return build(
                workspace,
                folder,
                key,
                passphrase,
                publisher,
                note=note,
                report=report,
                cancel=cancel,
            )

        self._begin("publish", work, self._on_published)

    def weigh(self, target: Path, since: int | None) -> None:
        """How much would be written to ``target``, and whether it has room."""
        folder = self.folder
        if folder is None:
            return

        def work() -> Load:
            from summit_kb.app.publishing.sending import load  # noqa: PLC0415 - cryptography

            return load(folder, target, since)

        self._desk.bridge.query(_LOADING, work, self._on_weighed, self._on_not_weighed)

    def send(self, target: Path, since: int | None) -> None:
        """Copy the newest edition there, and verify what was written."""
        folder = Path(self.habits.folder)
        self._keep(target=str(target))

        def work(report: Report, cancel: Cancel) -> Exported:
            from summit_kb.app.publishing.sending import export  # noqa: PLC0415 - cryptography

            return export(folder, target, since=since, report=report, cancel=cancel)

        self.exported = None
        self._begin("send", work, self._on_sent)

    def cancel(self) -> None:
        if self._job is not None:
            self._job.cancel()

    def library_changed(self) -> None:
        """What was looked at is no longer so."""
        if not self.doing:
            self.plan = None
            self.changed.emit()

    def _begin(
        self, doing: str, work: Callable[[Report, Cancel], T], done: Callable[[T], None]
    ) -> None:
        if self.doing:
            return
        self.doing = doing
        self._job = self._desk.bridge.change(work, done, self._on_failed)
        self._job.progressed.connect(self.progressed)
        self.changed.emit()

    def _keep(self, **values: str) -> None:
        self.habits = replace(self.habits, **values)
        try:
            self._memory.keep(self.habits)
        except SummitError as error:  # it is asked again next time
            self.failed.emit(error)

    def _on_read(self, found: _Read) -> None:
        self.habits, self.standing, self.editions, self.holders = found
        self.changed.emit()

    def _on_planned(self, plan: Plan) -> None:
        self._ended()
        self.plan = plan
        self.changed.emit()
        self.planned.emit(plan)

    def _on_published(self, built: Built) -> None:
        self._ended()
        self.built, self.plan, self.exported = built, None, None
        self.read()
        self.published.emit(built)

    def _on_sent(self, exported: Exported) -> None:
        self._ended()
        self.exported = exported
        self.changed.emit()
        self.sent.emit(exported)

    def _on_weighed(self, load: Load) -> None:
        self.load = load
        self.changed.emit()

    def _on_not_weighed(self, _error: SummitError) -> None:
        self.load = None  # said when it is sent
        self.changed.emit()

    def _on_failed(self, error: SummitError) -> None:
        self._ended()
        self.changed.emit()
        self._told(error)

    def _told(self, error: SummitError) -> None:
        if error.code != "cancelled":
            self.failed.emit(error)

    def _ended(self) -> None:
        self.doing, self._job = "", None


_Read = tuple[Habits, "KeyStanding | None", list["Catalogue"], Mapping[str, str]]


def _read(memory: PublishingMemory) -> _Read:
    from summit_kb.app.publishing.sending import published  # noqa: PLC0415 - cryptography
    from summit_kb.editions.errors import PublishingError  # noqa: PLC0415 - as above
    from summit_kb.editions.repository import Repository  # noqa: PLC0415 - as above
    from summit_kb.editions.standing import standing  # noqa: PLC0415 - as above

    habits = memory.habits()
    if not habits.folder:
        return habits, None, [], {}
    folder = Path(habits.folder)
    try:
        found = standing(Repository(folder))
        holders = {key: kept.holder for key, kept in KeyBook().all().items() if kept.holder}
        return habits, found, published(folder), holders
    except PublishingError:
        return habits, None, [], {}
