"""Containers among files to be read are opened in a worker; what they hold joins the files."""

from __future__ import annotations

import logging
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import cast

from summit_kb.foundation.errors import StorageError, SummitError
from summit_kb.foundation.work import Cancel
from summit_kb.ingest.containers import may_be_archive, may_be_mail
from summit_kb.ingest.decoding import is_binary, wide_encoding
from summit_kb.ingest.error_json import error_from_json
from summit_kb.ingest.errors import EmptyFileError
from summit_kb.ingest.extract import extraction_command
from summit_kb.ingest.limits import Limits
from summit_kb.ingest.text_kinds import text_kind
from summit_kb.ingest.worker_process import WorkerProcess

INSIDE = " › "
"""Stands between a container and what was inside it: "thu.eml › to-trinh.docx"."""

_log = logging.getLogger(__name__)
_ZIP, _OLE = b"PK\x03\x04", b"\xd0\xcf\x11\xe0"
_HEAD = 16_384


@dataclass(frozen=True)
class Held:
    """A file that was inside another; ``shown`` says where it came from."""

    path: Path
    shown: str


@dataclass(frozen=True)
class Fault:
    """Something inside that could not be taken out."""

    shown: str
    error: SummitError


@dataclass(frozen=True)
class Expansion:
    """What became of one container; ``is_archive`` means that it is no document itself."""

    path: Path
    is_archive: bool
    held: tuple[Held, ...]
    faults: tuple[Fault, ...]


def may_hold_files(path: Path) -> bool:
    """Whether other files may be inside, by the marks alone; raises OSError.

    Asked of every file, so that most need no worker for it.
    """
    with path.open("rb") as file:
        head = file.read(_HEAD)
    if head.startswith(_ZIP):
        return may_be_archive(head)
    if head.startswith(_OLE):
        return may_be_mail(path)
    if not head or is_binary(head):
        return False
    text = head.decode(wide_encoding(head) or "utf-8", "replace")
    return text_kind(text.lstrip("\ufeff"), "") == "eml"


class Expander:
    """Opens containers one by one in a worker of its own; a context manager.

    ``folder`` receives what is inside; it is the caller's to remove.
    """

    def __init__(
        self,
        folder: Path,
        cancel: Cancel,
        *,
        limits: Limits = Limits(),  # noqa: B008 - frozen, shared on purpose
        command: Sequence[str] | None = None,
    ) -> None:
        self._folder = folder
        self._stop = _Stop(cancel)
        self._limits = limits
        self._command = [*(command or extraction_command()), "--memory", str(limits.memory)]
        self._worker: WorkerProcess | None = None
        self._count = 0

    def __enter__(self) -> Expander:
        return self

    def __exit__(self, *_error: object) -> None:
        if self._worker is not None:
            self._worker.close()

    def expand(self, path: Path, shown: str) -> Iterator[Expansion]:
        """The containers found in ``path``, itself first; nothing when it is none.

        Containers inside are opened too, as deep as the limits allow. A container that cannot be
        opened is left to the reader of files, which says why. Raises CancelledError.
        """
        waiting = [(path, shown, 1)]
        while waiting:
            inner, name, depth = waiting.pop()
            expansion = self._opened(inner, name)
            if expansion is None:
                continue
            yield expansion
            if depth < self._limits.depth:
                waiting += [
                    (held.path, held.shown, depth + 1)
                    for held in reversed(expansion.held)
                    if may_hold_files(held.path)
                ]

    def _opened(self, path: Path, shown: str) -> Expansion | None:
        try:
            reply = self._ask(path)
        except SummitError as error:
            if error.code == "cancelled":
                raise
            _log.info("%s is not opened: %s", shown, error)
            return None
        failure = cast("Mapping[str, object] | None", reply.get("error"))
        if failure is not None and failure["code"] == StorageError.code:
            return Expansion(
                path, is_archive=False, held=(), faults=(Fault(shown, error_from_json(failure)),)
            )
        kind = reply.get("kind")
        if not kind:
            return None
        members = cast("list[tuple[str, str]]", reply["members"])
        held = [Held(Path(place), f"{shown}{INSIDE}{name}") for place, name in members]
        faults = [
            _fault(shown, error_from_json(data))
            for data in cast("list[Mapping[str, object]]", reply["faults"])
        ]
        if kind == "zip" and not held and not faults:
            faults = [Fault(shown, EmptyFileError(path=shown))]
        return Expansion(path, kind == "zip", tuple(held), tuple(faults))

    def _ask(self, path: Path) -> Mapping[str, object]:
        self._count += 1
        folder = self._folder / f"{self._count:05d}"
        folder.mkdir()
        if self._worker is None or not self._worker.is_alive:
            if self._worker is not None:
                self._worker.close()
            self._worker = WorkerProcess(self._command, memory=self._limits.memory, path=str(path))
        request = {
            "do": "unpack",
            "path": str(path),
            "folder": str(folder),
            "limits": asdict(self._limits),
            "seconds": self._limits.seconds,
        }
        reply = self._worker.call(
            request, path=str(path), seconds=self._limits.seconds, stop=self._stop
        )
        return reply.message


def _fault(shown: str, error: SummitError) -> Fault:
    """A failure of a member, named by its way through the containers."""
    name = f"{shown}{INSIDE}{error.facts.get('path', '')}"
    return Fault(name, type(error)(**(error.facts | {"path": name})))


@dataclass(frozen=True)
class _Stop:
    """The flag of a cancel as a worker's owner looks at it."""

    cancel: Cancel

    def is_set(self) -> bool:
        return self.cancel.requested
