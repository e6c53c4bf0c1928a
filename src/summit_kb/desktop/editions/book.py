"""Editions as the window has them: looked for, taken and gone back from away from it.

Everything that shows or changes them listens to this one object; it outlives the page, which is
made anew with every library, and knows no widgets.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from summit_kb.app.updating.found import Found, Here, Lies, newest
from summit_kb.app.updating.trusting import Origin, Root, root_on
from summit_kb.foundation.errors import SummitError

if TYPE_CHECKING:
    from summit_kb.app.updates import Updates
    from summit_kb.app.updating.checked import Checked
    from summit_kb.app.updating.preview import Preview
    from summit_kb.app.updating.sources import Source
    from summit_kb.app.updating.told import Told
    from summit_kb.desktop.desk import Desk
    from summit_kb.desktop.job import Job
    from summit_kb.editions.catalogue import Catalogue
    from summit_kb.editions.installing import Installation

_LOOK, _HERE, _PREVIEW, _TRUST = "edition-look", "edition-here", "edition-preview", "edition-trust"
_HEARD = "edition-heard"


@dataclass(frozen=True)
class Look:
    """What was found in one look around."""

    here: Here
    sources: tuple[Source, ...]
    found: tuple[Found, ...]
    told: Told | None = None
    """Of which newer edition the reader knows."""

    def at(self, path: Path) -> Found | None:
        return next((one for one in self.found if one.source.path == path), None)


class EditionBook(QObject):
    """Signals: ``changed`` when anything there is to show is otherwise; ``progressed`` (Progress);
    ``newer`` (Found) the first time an edition is seen of which the reader does not know;
    ``taken`` (Installation, Preview or None), ``went_back`` (Catalogue), ``checked`` (Checked);
    ``failed`` (SummitError).
    """

    changed = Signal()
    progressed = Signal(object)
    newer = Signal(object)
    taken = Signal(object, object)
    went_back = Signal(object)
    checked = Signal(object)
    failed = Signal(object)

    def __init__(self, desk: Desk, updates: Updates | None = None) -> None:
        super().__init__(desk.bridge)
        self._desk = desk
        self._updates = updates
        self._job: Job | None = None
        self._asked: Path | None = None
        self._told: set[tuple[int, str]] = set()
        self._heard: tuple[int, str] | None = None
        self.look: Look | None = None
        self.here = Here()
        self.preview: Preview | None = None
        self.refusal: SummitError | None = None
        self.doing = ""
        """"take", "verify" or "back" while that is done."""
        self.is_looking = False

    @property
    def updates(self) -> Updates:
        """The use cases; raises PolicyError, PolicyUnsafeError the first time."""
        if self._updates is None:
            from summit_kb.app.updates import Updates  # noqa: PLC0415 - after the window

            self._updates = Updates()
        return self._updates

    @property
    def offered(self) -> Found | None:
        """The edition there is to take: at the place asked for, or the newest of all."""
        if self.look is None:
            return None
        asked = self.look.at(self._asked) if self._asked is not None else None
        if asked is not None:
            return asked if asked.can_be_taken else None
        return newest(list(self.look.found))

    @property
    def untrusted(self) -> Found | None:
        """An edition of which nothing can be told before somebody says whom to trust."""
        return self._first(Lies.UNTRUSTED)

    @property
    def refused(self) -> Found | None:
        """What lies somewhere and is not to be trusted: at the place asked for, or any."""
        return self._first(Lies.REFUSED)

    def read(self) -> None:
        """What is here, without looking around."""
        self._desk.bridge.query(_HERE, lambda: self.updates.here(), self._on_here, self.failed.emit)

    def look_around(self, asked: Path | None = None, *, anew: bool = True) -> None:
        """Look at every known source, and at the folder or marker file ``asked`` for."""
        if self.doing:
            return
        if asked is not None:
            from summit_kb.app.updating.marker import source_of  # noqa: PLC0415 - start-up time

            self._asked = source_of(asked)
            self.refusal = None
        wanted, self.is_looking = self._asked, True
        self.changed.emit()
        work: Callable[[], Look] = lambda: self._looked(wanted, anew=anew)  # noqa: E731 - for its type
        self._desk.bridge.query(_LOOK, work, self._on_looked, self._on_not_looked)

    def watch_again(self) -> None:
        """The same, gently, for who looks now and then; not where IT takes editions."""
        if self.updates.can_take:
            self.look_around(anew=False)

    def take(self, found: Found) -> None:
        """Take the edition there; the one that is read works on until it is whole."""
        preview = self.preview

        def done(installation: Installation) -> None:
            self._ended()
            self._asked = self.preview = None
            self.look_around()
            self.taken.emit(installation, preview)

        self._begin("take")
        self._job = self._desk.bridge.change(
            lambda report, cancel: self.updates.take(found.source, report=report, cancel=cancel),
            done,
            self._on_refused,
        )
        self._job.progressed.connect(self.progressed)

    def roll_back(self) -> None:
        """Read the other edition here again."""

        def done(catalogue: Catalogue) -> None:
            self._ended()
            self._asked = None
            self.look_around()
            self.went_back.emit(catalogue)

        self._begin("back")
        self._desk.bridge.change(
            lambda _report, _cancel: self.updates.roll_back(), done, self._on_refused
        )

    def verify(self) -> None:
        """Look through every file of the edition that is read."""

        def done(checked: Checked) -> None:
            self._ended()
            self.read()
            self.checked.emit(checked)

        self._begin("verify")
        self._job = self._desk.bridge.aside(
            lambda report, cancel: self.updates.verify_installed(report=report, cancel=cancel),
            done,
            self._on_refused,
        )
        self._job.progressed.connect(self.progressed)

    def cancel(self) -> None:
        """Stop; what is read stays as it is."""
        if self._job is not None:
            self._job.cancel()

    def add_source(self, folder: Path) -> None:
        self._change_sources(lambda: self.updates.book.add(folder))

    def remove_source(self, source: Source) -> None:
        if self._asked == source.path:
            self._asked = None
        self._change_sources(lambda: self.updates.book.remove(source.path))

    def read_root_of(self, found: Found, done: Callable[[tuple[Path, bytes, str]], None]) -> None:
        """The root of trust that a source carries, with the digits to compare."""
        self.read_root_in(root_on(found.source.path), done)

    def read_root_in(self, path: Path, done: Callable[[tuple[Path, bytes, str]], None]) -> None:
        """The same of a file."""

        def work() -> tuple[Path, bytes, str]:
            data = self.updates.read_root(path)
            return path, data, Root(data, Origin.CHOSEN).fingerprint

        self._desk.bridge.query(_TRUST, work, done, self._on_refused)

    def trust(self, data: bytes, path: Path) -> None:
        """Trust a root from now on, as it was compared."""
        self._desk.bridge.query(
            _TRUST,
            lambda: self.updates.trusting.choose(data, path),
            self._on_trusted,
            self.failed.emit,
        )

    def heard(self, found: Found) -> None:
        """The reader knows of the edition there: it is not told again, at the next start either."""
        edition = found.catalogue
        if edition is None or self._heard == _name(edition):
            return
        self._heard = _name(edition)
        self._desk.bridge.query(
            _HEARD, lambda: self.updates.told.keep(edition), _settled, self.failed.emit
        )

    def dismiss(self) -> None:
        """The refusal has been read."""
        self.refusal = None
        self._asked = None
        self.changed.emit()

    def _looked(self, asked: Path | None, *, anew: bool) -> Look:
        updates = self.updates
        sources = updates.sources()
        if asked is not None and asked not in [one.path for one in sources]:
            sources = [updates.source(asked), *sources]
        found = [updates.look(one, anew=anew) for one in sources]
        return Look(updates.here(), tuple(sources), tuple(found), updates.told.last())

    def _first(self, lies: Lies) -> Found | None:
        if self.look is None:
            return None
        asked = self.look.at(self._asked) if self._asked is not None else None
        found = [asked] if asked is not None else self.look.found
        return next((one for one in found if one.lies is lies), None)

    def _begin(self, doing: str) -> None:
        self.doing, self.refusal, self._job = doing, None, None
        self.changed.emit()

    def _ended(self) -> None:
        self.doing, self._job = "", None

    def _change_sources(self, change: Callable[[], object]) -> None:
        def work() -> Look:
            change()
            return self._looked(self._asked, anew=False)

        self._desk.bridge.query(_LOOK, work, self._on_looked, self._on_not_looked)

    @Slot(object)
    def _on_here(self, here: Here) -> None:
        self.here = here
        self.changed.emit()

    def _on_looked(self, look: Look) -> None:
        self.look, self.here, self.is_looking = look, look.here, False
        offered = self.offered
        if self.preview is not None and (
            offered is None or self.preview.catalogue != offered.catalogue
        ):
            self.preview = None
        self.changed.emit()
        if offered is None or offered.catalogue is None:
            return
        self._desk.bridge.query(
            _PREVIEW,
            lambda: self.updates.preview(offered.source),
            self._on_previewed,
            self._on_refused,
        )
        self._tell_of(offered, offered.catalogue, look.told)

    def _tell_of(self, offered: Found, edition: Catalogue, told: Told | None) -> None:
        is_known = told is not None and told.covers(edition)
        if offered.lies is Lies.NEWER and not is_known and _name(edition) not in self._told:
            self._told.add(_name(edition))
            self.newer.emit(offered)

    def _on_not_looked(self, error: SummitError) -> None:
        self.is_looking = False
        self.changed.emit()
        self.failed.emit(error)

    def _on_previewed(self, preview: Preview) -> None:
        self.preview = preview
        self.changed.emit()

    def _on_refused(self, error: SummitError) -> None:
        self._ended()
        self.refusal = None if error.code == "cancelled" else error
        self.changed.emit()

    def _on_trusted(self, _root: object) -> None:
        self.look_around()


def _name(edition: Catalogue) -> tuple[int, str]:
    return edition.number, edition.published


def _settled(_answer: None) -> None:
    """Nothing else to show."""
