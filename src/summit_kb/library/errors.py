"""What can be wrong with a library on disk; each failure names its file, key and line."""

from __future__ import annotations

from summit_kb.foundation.errors import ExitCode, SummitError


class LibraryNotFoundError(SummitError):
    """A folder without library.toml. Facts: path."""

    code = "library-not-found"
    exit_code = ExitCode.USAGE


class LibraryNotEditableError(SummitError):
    """A library that is read only, such as an edition's. Facts: path."""

    code = "library-not-editable"
    exit_code = ExitCode.USAGE


class LibraryExistsError(SummitError):
    """A new library was asked for where there is one. Facts: path."""

    code = "library-exists"
    exit_code = ExitCode.USAGE


class LibraryNewerError(SummitError):
    """A library written by a newer program. Facts: path, format, known."""

    code = "library-newer"
    exit_code = ExitCode.USAGE


class DocumentNotFoundError(SummitError):
    """No document has this id. Facts: document."""

    code = "document-not-found"
    exit_code = ExitCode.NOTHING_FOUND


class NotInTrashError(SummitError):
    """Nothing of this id lies in the trash. Facts: document."""

    code = "not-in-trash"
    exit_code = ExitCode.NOTHING_FOUND


class DocumentExistsError(SummitError):
    """The id is taken by a document of the library. Facts: document."""

    code = "document-exists"
    exit_code = ExitCode.USAGE


class SourceChangedError(SummitError):
    """A file changed between being read and being copied. Facts: path."""

    code = "source-changed"
    exit_code = ExitCode.PARTLY


class TomlSyntaxError(SummitError):
    """Not TOML. Facts: path, line, detail."""

    code = "toml-syntax"
    exit_code = ExitCode.USAGE


class UnknownKeyError(SummitError):
    """A key the format does not have. Facts: path, key, line."""

    code = "key-unknown"
    exit_code = ExitCode.USAGE


class MissingKeyError(SummitError):
    """A required key that is not there. Facts: path, key, line (of the table it belongs to)."""

    code = "key-missing"
    exit_code = ExitCode.USAGE


class WrongTypeError(SummitError):
    """A value of another type than the key takes. Facts: path, key, line, expected, value."""

    code = "value-type"
    exit_code = ExitCode.USAGE


class NotAllowedError(SummitError):
    """A value outside what the key allows. Facts: path, key, line, value, allowed."""

    code = "value-not-allowed"
    exit_code = ExitCode.USAGE


class RepeatedError(SummitError):
    """An id or file name that stands twice in one file. Facts: path, key, line, value."""

    code = "value-repeated"
    exit_code = ExitCode.USAGE
