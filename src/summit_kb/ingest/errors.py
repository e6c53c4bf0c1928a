"""Why a file could not be read. Each carries ``path``; one bad file never stops the others."""

from __future__ import annotations

from summit_kb.foundation.errors import ExitCode, SummitError


class IngestError(SummitError):
    """A file that could not be read. Facts: path, detail."""

    code = "ingest"
    exit_code = ExitCode.PARTLY


class UnreadableFileError(IngestError):
    """The system refuses to open or read the file. Facts: path, detail."""

    code = "unreadable-file"


class EmptyFileError(IngestError):
    """No bytes, nothing but zeros or nothing but white space. Facts: path."""

    code = "empty-file"


class NoTextError(EmptyFileError):
    """The file can be opened and holds nothing to read. Facts: path."""

    code = "no-text"


class UnsupportedFormatError(IngestError):
    """A format nothing here reads. Facts: path, format (its name)."""

    code = "unsupported-format"


class UnsupportedArchiveError(UnsupportedFormatError):
    """An archive that is not opened here, or not that deep in others. Facts: path, format."""

    code = "unsupported-archive"


class DamagedFileError(IngestError):
    """The bytes break the rules of their format. Facts: path, format, detail."""

    code = "damaged-file"


class EncryptedFileError(IngestError):
    """A password is needed. Facts: path."""

    code = "encrypted-file"


class TooLargeError(IngestError):
    """Beyond a limit that protects the machine. Facts: path, size, limit (with their units)."""

    code = "too-large"


class ArchiveFullError(TooLargeError):
    """More in an archive than is taken out. Facts: path (the first left), limit (with its unit)."""

    code = "archive-full"


class ArchiveBombError(TooLargeError):
    """A member that would grow beyond reason. Facts: path, size, packed (with their units)."""

    code = "archive-bomb"


class WorkerCrashedError(IngestError):
    """The worker process ended while it read the file. Facts: path, detail."""

    code = "worker-crashed"


class WorkerTimeoutError(IngestError):
    """Reading took longer than allowed and was stopped. Facts: path, seconds."""

    code = "worker-timeout"


class WorkerMemoryError(IngestError):
    """Reading took more memory than allowed and was stopped. Facts: path, megabytes."""

    code = "worker-memory"


class WorkerStartError(IngestError):
    """A worker process could not be started. Facts: path, detail."""

    code = "worker-start"


class QuarantinedFileError(IngestError):
    """A file that ended its reader before and is not tried again. Facts: path, times, reason."""

    code = "quarantined-file"


KILLING = frozenset(
    kind.code for kind in (WorkerCrashedError, WorkerTimeoutError, WorkerMemoryError)
)
"""Codes of what a file does to the process that reads it."""


class SecretDocumentError(IngestError):
    """A document with a secrecy mark that nobody has answered for. Facts: path, secrecy, where."""

    code = "secret-document"
