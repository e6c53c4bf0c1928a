"""The failures the program can name.

One class per failure. A class carries facts (file, key, line, position); the words a person
reads, the remedy and their translation live in the front ends' message catalogue, keyed by
``code``. The exit codes are the command line's contract.
"""

from __future__ import annotations

from enum import IntEnum
from pathlib import Path
from typing import ClassVar, cast


class ExitCode(IntEnum):
    """What the process tells the shell."""

    DONE = 0
    NOTHING_FOUND = 1
    USAGE = 2
    PARTLY = 3
    NOT_TRUSTED = 4
    IN_USE = 5
    STORAGE = 6
    INTERNAL = 70


class SummitError(Exception):
    """Base of every failure with a name; ``facts`` fill the front ends' sentences."""

    code: ClassVar[str] = "internal"
    exit_code: ClassVar[ExitCode] = ExitCode.INTERNAL

    def __init__(self, **facts: object) -> None:
        self.facts: dict[str, object] = facts
        super().__init__(f"{self.code}: {facts}" if facts else self.code)

    @property
    def faults(self) -> tuple[SummitError, ...]:
        """The failures that this one is made of, when everything wrong is told at once."""
        told = self.facts.get("faults")
        many = cast("tuple[object, ...]", told) if isinstance(told, tuple) else ()
        return tuple(one for one in many if isinstance(one, SummitError))

    def __reduce__(self) -> tuple[object, ...]:
        return (_revive, (type(self), self.facts))


def _revive(kind: type[SummitError], facts: dict[str, object]) -> SummitError:
    return kind(**facts)


def all_errors() -> list[type[SummitError]]:
    """Every failure class that has been imported, in a stable order."""
    found: set[type[SummitError]] = set()
    pending = [SummitError]
    while pending:
        kind = pending.pop()
        found.add(kind)
        pending.extend(kind.__subclasses__())
    return sorted(found, key=lambda kind: kind.code)


class UsageError(SummitError):
    """A command or option that cannot be read. Facts: detail."""

    code = "usage"
    exit_code = ExitCode.USAGE


class CancelledError(SummitError):
    """The person stopped the work; what was finished stays."""

    code = "cancelled"
    exit_code = ExitCode.PARTLY


class StorageError(SummitError):
    """The disk or its permissions refused. Facts: path, detail."""

    code = "storage"
    exit_code = ExitCode.STORAGE

    @classmethod
    def from_os(cls, path: Path, error: OSError) -> StorageError:
        return cls(path=str(path), detail=error.strerror or str(error))


class InUseError(SummitError):
    """Another writer holds the library. Facts: path, holder, since."""

    code = "in-use"
    exit_code = ExitCode.IN_USE


class SettingsError(SummitError):
    """A settings file that cannot be read. Facts: path, key, line, detail."""

    code = "settings"
    exit_code = ExitCode.USAGE
