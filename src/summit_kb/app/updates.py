"""Editions for readers: what is here, what lies at known sources, taking it, going back."""

from __future__ import annotations

import logging
import os
from collections.abc import Callable, Sequence
from contextlib import suppress
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from summit_kb.app import editions
from summit_kb.app.updating import checked, drives
from summit_kb.app.updating.age import age_of
from summit_kb.app.updating.errors import NoEditionBeforeError, SourceUnreachableError
from summit_kb.app.updating.found import Found, Here, Lies, lies_of
from summit_kb.app.updating.marker import refuse_address, source_of
from summit_kb.app.updating.patiently import Patiently
from summit_kb.app.updating.preview import Preview, preview_of
from summit_kb.app.updating.reaching import Reaching
from summit_kb.app.updating.sources import Kind, Source, SourceBook
from summit_kb.app.updating.told import ToldFile
from summit_kb.app.updating.trusting import Root, Trusting, read_root
from summit_kb.editions.errors import EditionSignatureError, NothingInstalledError
from summit_kb.editions.installed import Installed
from summit_kb.foundation import paths
from summit_kb.foundation.errors import SummitError
from summit_kb.foundation.policy import FeatureOffError, Policy, policy
from summit_kb.foundation.work import Cancel, Report, silent

if TYPE_CHECKING:
    from summit_kb.editions.catalogue import Catalogue
    from summit_kb.editions.installing import Installation

_log = logging.getLogger(__name__)
_LOOK_SECONDS = 6.0

T = TypeVar("T")
Drives = Callable[[], Sequence[Path]]


class Updates:
    """Safe to use from several threads. What is asked of a source may take seconds; nothing hangs
    on one that is gone.
    """

    def __init__(
        self,
        *,
        rules: Policy | None = None,
        drives_there: Drives | None = None,
        shipped_root: Path | None = None,
        folder: Path | None = None,
    ) -> None:
        """``folder`` is one of editions that IT keeps for many readers, by default one's own."""
        self.policy = policy() if rules is None else rules
        self.installed = Installed(folder) if folder is not None else editions.installed()
        self._is_named = folder is not None
        self._home = paths.home()
        self.trusting = Trusting(self.installed, self.policy, shipped_root)
        self.told = ToldFile(self._home)
        self._drives = drives_there or drives.mounted
        self._checked = checked.CheckedFile(self._home)
        self._seen: dict[Path, tuple[object, Catalogue]] = {}

    @cached_property
    def _reaching(self) -> Reaching:
        return Reaching()

    @cached_property
    def _taking(self) -> Patiently[Installation]:
        return Patiently()

    @property
    def book(self) -> SourceBook:
        return SourceBook(self._home, self.policy)

    @property
    def can_take(self) -> bool:
        """Whether this reader takes editions: not where IT does it for everybody."""
        return self.policy.allows("updates") and self.policy.editions is None

    def here(self) -> Here:
        """What is read on this computer. An edition that is spoilt is told in ``error``, and one
        that is read on though IT now names other roots.
        """
        root, problem = None, None
        try:
            root = next(iter(self.trusting.roots()), None)
        except SummitError as error:
            problem = error
        try:
            state = self.installed.state
            if state is None:
                return Here(root=root, error=problem)
            current = self.installed.catalogue()
            other = self.installed.catalogue(state.previous) if state.previous else None
        except SummitError as error:
            return Here(error=error)
        known = self._checked.of(current.number)
        return Here(
            current,
            other,
            age_of(current, self.policy.accepted_age_days),
            root,
            known.at if known else None,
            known.faults if known else (),
            error=problem,
            library=self.installed.library,
        )

    def sources(self) -> list[Source]:
        """All places to look at now: IT's, the reader's own, and editions on drives."""
        named = self.book.all()
        known = {one.path for one in named}
        if not self.policy.allows("sources"):
            return named
        found = [Source(path, Kind.DRIVE) for top in self._drives() for path in self._on(top)]
        return named + [one for one in found if one.path not in known]

    def source(self, place: Path | str) -> Source:
        """The source that is meant by a folder, or by the marker file in it."""
        refuse_address(place)
        path = source_of(Path(place).expanduser().absolute())
        known = next((one for one in self.book.all() if one.path == path), None)
        if known is None:
            self.policy.require("sources")
        return known or Source(path, Kind.ASKED)

    def look(self, source: Source, seconds: float = _LOOK_SECONDS, *, anew: bool = True) -> Found:
        """What lies there, its signatures verified; never raises for what is wrong with it.

        Without ``anew`` an edition that was verified and has not been written to since is not
        verified again: for who looks every few minutes.
        """
        try:
            if not anew:
                stamp = self._ask(source, lambda: self._stamp(source.path), seconds)
                seen = self._seen.get(source.path)
                if seen is not None and seen[0] == stamp:
                    return Found(source, self._lies(seen[1]), seen[1])
            catalogue = self._ask(source, lambda: self._catalogue(source.path), seconds)
        except SummitError as error:
            return Found(source, lies_of(error), error=error)
        except OSError:
            gone = SourceUnreachableError(source=str(source.path))
            return Found(source, Lies.UNREACHABLE, error=gone)
        return Found(source, self._lies(catalogue), catalogue)

    def look_at_all(self, *, anew: bool = True) -> list[Found]:
        """Every known source, in order."""
        return [self.look(one, anew=anew) for one in self.sources()]

    def tops(self) -> tuple[Path, ...]:
        """The drives that are there now; none of them is touched."""
        return tuple(self._drives()) if self.policy.allows("sources") else ()

    def preview(self, source: Source) -> Preview:
        """What taking the edition there would change; raises why it would be refused."""
        catalogue = self._ask(source, lambda: self._catalogue(source.path), _LOOK_SECONDS)
        accepted = self.policy.accepted_age_days
        return self._ask(
            source,
            lambda: preview_of(self.installed, source.path, catalogue, accepted, self._home),
            seconds=10 * _LOOK_SECONDS,
        )

    def verify(
        self, source: Source, *, report: Report = silent, cancel: Cancel | None = None
    ) -> Catalogue:
        """The catalogue there, if every file of it is as it was signed."""
        self.trusting.adopt(self._vouching(source.path))
        return editions.verify(source.path, report=report, cancel=cancel)

    def take(
        self, source: Source, *, report: Report = silent, cancel: Cancel | None = None
    ) -> Installation:
        """Verify everything, lay it beside the edition that is read, switch to it.

        A source that stops answering is told as stage "wait"; ``cancel`` is heard even then.
        """
        self._require_taking()

        def work(report: Report, cancel: Cancel) -> Installation:
            root = self._vouching(source.path)
            self.preview(source).require(source.path, self.installed.folder)
            self.trusting.adopt(root)
            return editions.install(source.path, into=self.installed, report=report, cancel=cancel)

        done = self._taking.do(str(source.path), work, report=report, cancel=cancel)
        self._checked.keep(done.catalogue.number)
        return done

    def roll_back(self) -> Catalogue:
        """Read the other edition here again."""
        from summit_kb.editions.installing import roll_back  # noqa: PLC0415 - start-up time

        self._require_taking()
        state = self.installed.state
        if state is not None and state.previous is None:
            raise NoEditionBeforeError(number=state.number)
        return roll_back(self.installed)

    def lacking(self, source: Source, catalogue: Catalogue) -> int:
        """How many files of an edition are not at ``source``: an update, for who has the others."""
        from summit_kb.editions import blobs  # noqa: PLC0415 - start-up time

        wanted = {one.sha256 for one in catalogue.files.values()}
        return sum(
            not os.path.lexists(blobs.place(source.path / "blobs", sha256)) for sha256 in wanted
        )

    def _require_taking(self) -> None:
        """Raise FeatureOffError where IT takes editions for everybody, in a folder it names."""
        self.policy.require("updates")
        if self.policy.editions is not None and not self._is_named:
            raise FeatureOffError(feature="updates", contact=self.policy.contact)

    def verify_installed(
        self, *, report: Report = silent, cancel: Cancel | None = None
    ) -> checked.Checked:
        """Look through every file of the edition that is read, and remember what was found."""
        state = self.installed.state
        if state is None:
            raise NothingInstalledError
        faults = checked.faults_of(self.installed, report=report, cancel=cancel)
        return self._checked.keep(state.number, faults)

    def read_root(self, path: Path) -> bytes:
        """The root of trust in a file, or carried by a source, for the reader to compare.

        Raises SourceUnreachableError, StorageError, EditionFormatError.
        """
        data = self._reaching.ask(str(path), lambda: read_root(path), _LOOK_SECONDS)
        self.trusting.check(data, path)
        return data

    def _on(self, top: Path) -> list[Path]:
        try:
            return self._reaching.ask(str(top), lambda: drives.editions_on(top), _LOOK_SECONDS)
        except SourceUnreachableError:
            return []

    def _ask(self, source: Source, question: Callable[[], T], seconds: float) -> T:
        return self._reaching.ask(str(source.path), question, seconds)

    def _stamp(self, path: Path) -> object:
        """Changes when a source is published to, this computer takes an edition, or trust does."""
        state = (path / "metadata" / "timestamp.json").stat()
        roots = tuple(root.data for root in self.trusting.roots())
        return state.st_mtime_ns, state.st_size, self.installed.state, roots

    def _catalogue(self, path: Path) -> Catalogue:
        _root, catalogue = self._verified(path)
        with suppress(OSError):  # it went meanwhile; it is verified again the next time
            self._seen[path] = (self._stamp(path), catalogue)
        return catalogue

    def _vouching(self, path: Path) -> Root:
        """The root of trust that the edition at ``path`` goes by."""
        return self._verified(path)[0]

    def _verified(self, path: Path) -> tuple[Root, Catalogue]:
        from summit_kb.editions.looking import look  # noqa: PLC0415 - TUF takes half a second

        if not path.exists():
            raise SourceUnreachableError(source=str(path))
        roots = self.trusting.required(path)
        for root in roots[:-1]:
            try:
                return root, look(self.installed, path, root.data)
            except EditionSignatureError:
                _log.info("not of the publisher of this root: %s", path)
        return roots[-1], look(self.installed, path, roots[-1].data)

    def _lies(self, catalogue: Catalogue) -> Lies:
        """By content: after a theft of keys a good edition may have the number of a forged one."""
        state = self.installed.state
        if state is None:
            return Lies.NEWER
        if catalogue == self.installed.catalogue():
            return Lies.SAME
        if state.previous is not None and catalogue == self.installed.catalogue(state.previous):
            return Lies.LEFT
        # What is older than this computer has seen was refused before.
        return Lies.NEWER
