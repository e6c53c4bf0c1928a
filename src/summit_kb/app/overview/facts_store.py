"""What was read out of texts, kept in one derived file so that the next start need not read."""

from __future__ import annotations

import contextlib
import json
import threading
from collections.abc import Iterable
from pathlib import Path

from summit_kb.app.overview.text_facts import FACTS_VERSION, TextFacts
from summit_kb.foundation import atomic
from summit_kb.foundation.errors import StorageError

_FILE = "overview.json"


class FactsStore:
    """Facts by the hash of the file and the language its text was read in.

    A file of another version, or one that cannot be read, is as good as none.
    """

    def __init__(self, folder: Path, version: str) -> None:
        self._path = folder / _FILE
        self._stamp = f"{FACTS_VERSION} {version}"
        self._kept: dict[str, TextFacts] | None = None
        self._lock = threading.Lock()

    def get(self, key: str) -> TextFacts | None:
        with self._lock:
            return self._loaded().get(key)

    def keep(self, fresh: dict[str, TextFacts], needed: Iterable[str]) -> None:
        """Add ``fresh`` ones, and write down those that are still ``needed``.

        Where nothing can be written they are kept in memory alone.
        """
        with self._lock:
            known = self._loaded() | fresh
            kept = {key: known[key] for key in needed if key in known}
            if not fresh and len(kept) == len(known):
                return
            self._kept = kept
            facts = {key: one.to_json() for key, one in kept.items()}
            content = json.dumps({"stamp": self._stamp, "facts": facts}, ensure_ascii=False)
            with contextlib.suppress(StorageError):
                atomic.write_derived(self._path, content.encode())

    def _loaded(self) -> dict[str, TextFacts]:
        if self._kept is None:
            self._kept = self._read()
        return self._kept

    def _read(self) -> dict[str, TextFacts]:
        try:
            content = json.loads(self._path.read_bytes())
            if content["stamp"] != self._stamp:
                return {}
            return {key: TextFacts.from_json(one) for key, one in content["facts"].items()}
        except (OSError, ValueError, KeyError, TypeError):
            return {}
