"""Two documents of a library, or two versions of one, and what differs between them."""

from __future__ import annotations

from dataclasses import dataclass

from summit_kb.app.comparing.differing import difference
from summit_kb.app.derived import Derived
from summit_kb.domain.difference import Difference
from summit_kb.domain.document import Document, DocumentFile
from summit_kb.domain.versions import versions_of
from summit_kb.foundation.errors import ExitCode, SummitError
from summit_kb.foundation.work import Cancel
from summit_kb.library.store import Library


class VersionNotFoundError(SummitError):
    """The document has no version of this number. Facts: document, version, versions."""

    code = "version-not-found"
    exit_code = ExitCode.NOTHING_FOUND


@dataclass(frozen=True)
class Compared:
    """One side. ``version`` is None for a document that has only one."""

    document: Document
    file: DocumentFile
    version: int | None = None


@dataclass(frozen=True)
class Comparison:
    """``after`` held against ``before``."""

    before: Compared
    after: Compared
    difference: Difference


def with_version(
    library: Library, derived: Derived, document_id: str, version: int, cancel: Cancel | None = None
) -> Comparison:
    """The newest text of a document held against an older one."""
    document = library.get(document_id)
    return _compared(derived, side(document, version), side(document), cancel)


def with_document(
    library: Library, derived: Derived, document_id: str, other: str, cancel: Cancel | None = None
) -> Comparison:
    """The text of ``other`` held against that of ``document_id``."""
    return _compared(derived, side(library.get(document_id)), side(library.get(other)), cancel)


def side(document: Document, version: int | None = None) -> Compared:
    """A version of a document, by default the newest; raises VersionNotFoundError."""
    versions = versions_of(document)
    if not versions:
        raise VersionNotFoundError(document=document.id, version=version or 1, versions=0)
    wanted = version if version is not None else versions[0].number
    found = next((one for one in versions if one.number == wanted), None)
    if found is None:
        raise VersionNotFoundError(document=document.id, version=wanted, versions=len(versions))
    return Compared(document, found.file, found.number if len(versions) > 1 else None)


def _compared(
    derived: Derived, before: Compared, after: Compared, cancel: Cancel | None
) -> Comparison:
    old = derived.text_of(before.document, before.file)
    new = derived.text_of(after.document, after.file)
    return Comparison(before, after, difference(old, new, cancel))
