"""What a worker answers when it is asked what is inside a file."""

from __future__ import annotations

import sys
import traceback
from pathlib import Path

from summit_kb.foundation.errors import StorageError, SummitError
from summit_kb.ingest.error_json import error_to_json
from summit_kb.ingest.errors import DamagedFileError
from summit_kb.ingest.frames import Frame
from summit_kb.ingest.limits import Limits
from summit_kb.ingest.unpacking import unpack


def unpacked(path: Path, folder: Path, limits: Limits) -> Frame:
    """The kind of container, its members as (place, name), and the failures in it."""
    try:
        found = unpack(path, folder, limits)
    except SummitError as error:
        return _none(error)
    except OSError as error:
        if error.errno is None:  # a parser's own, not the system's
            return _none(DamagedFileError(path=str(path), format="", detail=str(error)))
        return _none(StorageError.from_os(path, error))
    except Exception as error:
        # Parsers of hostile bytes fail in every way there is; each is this file's fault alone.
        traceback.print_exc(file=sys.stderr)
        detail = f"{type(error).__name__}: {error}"[:300]
        return _none(DamagedFileError(path=str(path), format="", detail=detail))
    return Frame(
        {
            "kind": found.kind,
            "members": [(str(member.path), member.name) for member in found.members],
            "faults": [error_to_json(error) for error in found.faults],
        }
    )


def _none(error: SummitError) -> Frame:
    return Frame({"kind": "", "error": error_to_json(error)})
