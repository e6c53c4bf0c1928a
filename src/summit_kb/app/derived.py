"""What is made from the library: extracted texts and the index, kept in step with it."""

from __future__ import annotations

import contextlib
import logging
from collections.abc import Container, Generator, Iterable, Iterator
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from summit_kb.domain.document import Document, DocumentFile
from summit_kb.domain.text import ExtractedText
from summit_kb.foundation.errors import StorageError, SummitError
from summit_kb.foundation.lock import writer_lock
from summit_kb.foundation.work import Cancel, Report, silent
from summit_kb.ingest import EXTRACTOR_VERSION
from summit_kb.ingest.errors import KILLING, QuarantinedFileError
from summit_kb.ingest.extract import extract_files
from summit_kb.ingest.likeness import SKETCH_VERSION, sketch
from summit_kb.ingest.limits import Limits
from summit_kb.ingest.ocr.carrying import carried
from summit_kb.ingest.ocr.tesseract import ready
from summit_kb.ingest.outcome import Outcome
from summit_kb.library.derived_place import DERIVED
from summit_kb.library.quarantine import Quarantine
from summit_kb.library.sketches import SketchStore
from summit_kb.library.store import Library
from summit_kb.library.texts import TextStore

if TYPE_CHECKING:
    from summit_kb.search.index import SearchIndex

_log = logging.getLogger(__name__)


class Derived:
    """Texts and index of one library."""

    def __init__(self, library: Library) -> None:
        self._library = library
        ready = library.ready
        self.texts = TextStore(
            library.derived / "texts", EXTRACTOR_VERSION, ready / "texts" if ready else None
        )
        version = f"{EXTRACTOR_VERSION}-{SKETCH_VERSION}"
        self.sketches = SketchStore(library.derived / "sketches", version)
        self._is_ready = False
        self.finished: set[str] = set()
        """Hashes of files whose texts waited for OCR and have been recognised since."""
        self.quarantine = Quarantine(library.derived / "quarantine.json", EXTRACTOR_VERSION)

    @cached_property
    def index(self) -> SearchIndex:
        from summit_kb.search.index import SearchIndex  # noqa: PLC0415 start-up time

        if self._library.ready is not None:
            ready = SearchIndex(self._library.ready / "index")
            if ready.is_current(self._library):
                version = self.sketches.version
                self.sketches = SketchStore(self._library.ready / "sketches", version)
                self._is_ready = True
                return ready
            ready.close()
        return SearchIndex(self._library.derived / "index")

    def _leave_ready(self) -> None:
        """Make an index of one's own from now on: the one that lay ready cannot be used."""
        if self._is_ready:
            self.index.close()
            from summit_kb.search.index import SearchIndex  # noqa: PLC0415 start-up time

            self.index = SearchIndex(self._library.derived / "index")
            self.sketches = SketchStore(self._library.derived / "sketches", self.sketches.version)
            self._is_ready = False

    def close(self) -> None:
        if "index" in self.__dict__:
            self.index.close()

    def is_current(self) -> bool:
        return self.index.is_current(self._library)

    @contextlib.contextmanager
    def writing(self, wait: float = 0.0) -> Generator[None]:
        """Hold what is derived as its only writer: with the library, or alone where it is ours."""
        if self._is_private:
            with self.alone(wait):
                self._library.reload()
                yield
        else:
            with self._library.writing(wait):
                yield

    def alone(self, wait: float = 0.0) -> contextlib.AbstractContextManager[None]:
        """The lock of a derived folder outside its library; inside, the library's lock holds."""
        if self._is_private:
            return writer_lock(self._library.derived / ".writer.lock", wait=wait)
        return contextlib.nullcontext()

    @property
    def _is_private(self) -> bool:
        return self._library.derived != self._library.root / DERIVED

    def bring_up_to_date(
        self,
        *,
        recognize: bool = False,
        report: Report = silent,
        cancel: Cancel | None = None,
    ) -> None:
        """Extract what has no text yet, then index what changed. The caller holds ``writing``."""
        cancel = cancel or Cancel()
        if self.is_current() and self._is_ready:
            return
        # One document of thousands has changed: the texts of the others need no look.
        settled = set[str]() if recognize else self.index.settled(self._library)
        self.extract_missing(recognize=recognize, settled=settled, report=report, cancel=cancel)
        self.sketch_missing(cancel, settled)
        with self._told_as_storage():
            self.index.bring_up_to_date(self._library, self.texts, report=report, cancel=cancel)

    def rebuild(self, *, report: Report = silent, cancel: Cancel | None = None) -> None:
        """Make all texts and the index anew. The caller holds ``writing``."""
        self._leave_ready()
        self.texts.clear()
        self.sketches.clear()
        self.quarantine.clear()
        self.rebuild_index(recognize=True, report=report, cancel=cancel)

    def rebuild_index(
        self,
        *,
        recognize: bool = False,
        report: Report = silent,
        cancel: Cancel | None = None,
    ) -> None:
        """Make the index anew from the texts there are. The caller holds ``writing``."""
        cancel = cancel or Cancel()
        self._leave_ready()
        self.extract_missing(recognize=recognize, report=report, cancel=cancel)
        self.sketch_missing(cancel)
        with self._told_as_storage():
            self.index.rebuild(self._library, self.texts, report=report, cancel=cancel)

    @contextlib.contextmanager
    def _told_as_storage(self) -> Generator[None]:
        """A disk that refuses the index has a name like any other."""
        try:
            yield
        except OSError as error:
            path = Path(error.filename) if error.filename else self._library.derived / "index"
            raise StorageError.from_os(path, error) from error

    def held(self, sha256: str, path: Path) -> QuarantinedFileError | None:
        """Why a file that ended its reader before is not tried again; None to try it."""
        found = self.quarantine.holds(sha256)
        if found is None:
            return None
        return QuarantinedFileError(path=str(path), times=found[0], reason=found[1])

    def remember(self, sha256: str, outcome: Outcome) -> None:
        """Take note of a file that ended its reader, or no longer does."""
        try:
            if outcome.error is not None and outcome.error.code in KILLING:
                self.quarantine.note(sha256, outcome.error.code)
            elif outcome.text is not None:
                self.quarantine.release(sha256)
        except StorageError as error:
            _log.info("the quarantine is not kept: %s", error)

    def extract_missing(
        self,
        *,
        jobs: int | None = None,
        recognize: bool = False,
        settled: Container[str] = (),
        report: Report = silent,
        cancel: Cancel,
    ) -> list[SummitError]:
        """Read the originals whose text is not kept; answers with what could not be read.

        Documents that are ``settled`` are known to have theirs.
        Scans are recognised only with ``recognize``: it takes time that nobody waits for who just
        wants to search.
        """
        recognize = recognize and ready() is not None
        missing = self._unread(settled, unfinished=recognize)
        limits = Limits(ocr=recognize)
        faults: list[SummitError] = []
        for outcome in extract_files(
            list(missing), jobs=jobs, limits=limits, report=report, cancel=cancel
        ):
            self.remember(missing[outcome.path], outcome)
            if outcome.text is not None:
                self._keep(missing[outcome.path], outcome.text)
            elif outcome.error is not None:
                _log.warning("no text: %s", outcome.error)
                faults.append(outcome.error)
        return faults

    def _unread(self, settled: Container[str], *, unfinished: bool) -> dict[Path, str]:
        """Originals without a text, with ``unfinished`` those with a part of one too."""
        found: dict[Path, str] = {}
        for document in self._others(settled):
            original = document.original
            if original is None:
                continue
            sha256 = original.sha256
            wanted = sha256 not in self.texts or (unfinished and self.texts.is_unfinished(sha256))
            path = self._library.file_path(document, original)
            if wanted and path.is_file() and self.quarantine.holds(sha256) is None:
                found.setdefault(path, sha256)
        return found

    def _others(self, settled: Container[str]) -> Iterator[Document]:
        """The documents that are not ``settled``: no other record is read."""
        documents = self._library.documents
        return (documents[name] for name in documents if name not in settled)

    def _keep(self, sha256: str, text: ExtractedText) -> None:
        if text.is_unfinished:
            former = self.texts.get_former(sha256)
            text = carried(text, former) if former is not None else text
        was_unfinished = self.texts.is_unfinished(sha256)
        self.texts.put(sha256, text)
        if was_unfinished and not text.is_unfinished:
            with self.sketches.writing() as sketches:
                sketches.put(sha256, sketch(text))
            self.finished.add(sha256)

    def sketch_missing(self, cancel: Cancel, settled: Container[str] = ()) -> None:
        """Make the sketches that are not kept, and forget those of texts that are gone.

        Documents that are ``settled`` have theirs.
        """
        with self.sketches.writing() as sketches:
            known = sketches.names()
            total = len(self._library.documents)
            others = sum(name not in settled for name in self._library.documents)
            # With a sketch too few, or too many, all documents must be asked.
            is_even = total - others <= len(known) <= total
            wanted = _originals(self._others(settled if is_even else ()))
            if not is_even and known - wanted:
                sketches.keep_only(wanted)
            new = wanted - known
            for sha256 in sorted(new):
                cancel.check()
                text = self.texts.get(sha256)
                if text is not None:
                    sketches.put(sha256, sketch(text))
            if is_even and len(known) + len(new) > total:
                sketches.keep_only(_originals(self._library.documents.values()))

    def text(self, document: Document) -> ExtractedText:
        """The text of the document's original, read now if it is not kept.

        Raises the reason why there is none.
        """
        return self.text_of(document, document.original or document.files[0])

    def text_of(self, document: Document, file: DocumentFile) -> ExtractedText:
        """The text of any file of a document, an older version perhaps."""
        kept = self.texts.get(file.sha256)
        if kept is not None:
            return kept
        # A reader waits: recognition is left to the next indexing.
        path = self._library.file_path(document, file)
        [outcome] = extract_files([path], jobs=1, limits=Limits(ocr=False))
        if outcome.text is None:
            raise outcome.error or SummitError(detail=document.id)
        try:
            self.texts.put(file.sha256, outcome.text)
        except StorageError as error:
            _log.info("text not kept: %s", error)
        return outcome.text


def _originals(documents: Iterable[Document]) -> set[str]:
    return {one.original.sha256 for one in documents if one.original}
