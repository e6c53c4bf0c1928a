"""What the matches of a saved search were when they were last looked at: one file a search."""

from __future__ import annotations

import base64
import json
import logging
from collections.abc import Iterable
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from summit_kb.domain.known import Known
from summit_kb.foundation import atomic
from summit_kb.foundation.errors import StorageError

_FORMAT = 1
_log = logging.getLogger(__name__)


@dataclass(frozen=True)
class Look:
    """``known`` matched when the search was looked at; ``library`` marks the library as it was."""

    at: str
    library: str
    known: Known


@dataclass(frozen=True)
class SeenFiles:
    """The folder of the files; they are named for the ids of the searches."""

    folder: Path

    def load(self, search_id: str) -> Look | None:
        """The last look at a search; None before it, or when its file cannot be used.

        Without it everything counts as seen from the next look on: that is said to be so nowhere,
        as nothing of the reader's is lost.
        """
        try:
            written: dict[str, Any] = json.loads(self._path(search_id).read_bytes())
            if written["format"] != _FORMAT:
                return None
            known = Known.from_bytes(base64.b64decode(written["documents"], validate=True))
            return Look(str(written["at"]), str(written["library"]), known)
        except FileNotFoundError:
            return None
        except (OSError, ValueError, KeyError, TypeError) as error:
            _log.info("the last look at a saved search is passed over: %s", error)
            return None

    def save(self, search_id: str, look: Look) -> None:
        written = {
            "format": _FORMAT,
            "at": look.at,
            "library": look.library,
            "count": len(look.known),
            "documents": base64.b64encode(look.known.to_bytes()).decode("ascii"),
        }
        atomic.write_text(self._path(search_id), json.dumps(written) + "\n")

    def remove_others(self, ids: Iterable[str]) -> None:
        """Files of searches that are kept no longer."""
        kept = {f"{search_id}.json" for search_id in ids}
        for path in self.folder.glob("*.json") if self.folder.is_dir() else ():
            if path.name not in kept:
                with suppress(OSError):  # it costs a little room until the next time
                    path.unlink()

    def _path(self, search_id: str) -> Path:
        if not search_id.isalnum():
            raise StorageError(path=str(self.folder), detail=search_id)
        return self.folder / f"{search_id}.json"
