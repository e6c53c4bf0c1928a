"""What can be wrong with an index or with what is put into it."""

from __future__ import annotations

from summit_kb.foundation.errors import SummitError


class IndexMissingError(SummitError):
    """No index stands in the folder yet. Facts: path."""

    code = "index-missing"


class IndexStaleError(SummitError):
    """The index was built by other rules and must be built again. Facts: path, found, wanted."""

    code = "index-stale"


class IndexDamagedError(SummitError):
    """The index on disk is not what was written. Facts: path, detail."""

    code = "index-damaged"


class PassageError(SummitError):
    """A passage that cannot be indexed as given. Facts: document, field, detail."""

    code = "passage"
