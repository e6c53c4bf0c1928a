"""Texts read out of files, kept by the hash of the file they were read from."""

from __future__ import annotations

import json
import os
import shutil
from pathlib import Path
from typing import cast

from summit_kb.domain import text_json
from summit_kb.domain.text import ExtractedText
from summit_kb.foundation import atomic
from summit_kb.foundation.errors import SummitError
from summit_kb.library.ids import slug


class TextStore:
    """A folder of extracted texts.

    ``version`` stamps who extracted them: texts of another version lie in another folder and are
    as good as none, and so is one that cannot be read.
    """

    def __init__(self, folder: Path, version: str) -> None:
        self.folder = folder
        self.version = version
        self._current = folder / f"v-{slug(version)}"

    def get(self, sha256: str) -> ExtractedText | None:
        try:
            kept = cast("dict[str, object]", json.loads(self._path(sha256).read_bytes()))
            return text_json.from_json(kept)
        except (OSError, ValueError, SummitError):
            return None

    def put(self, sha256: str, text: ExtractedText) -> None:
        kept = json.dumps(text_json.to_json(text), ensure_ascii=False)
        atomic.write_derived(self._path(sha256), kept.encode())

    def __contains__(self, sha256: str) -> bool:
        """Whether there is a text, written to its end; whether it can be read shows on ``get``."""
        try:
            with self._path(sha256).open("rb") as file:
                file.seek(-1, os.SEEK_END)
                return file.read(1) == b"}"
        except OSError:
            return False

    def drop_others(self) -> None:
        """Remove what other versions left."""
        for other in self.folder.glob("v-*"):
            if other != self._current:
                shutil.rmtree(other, ignore_errors=True)

    def clear(self) -> None:
        shutil.rmtree(self.folder, ignore_errors=True)

    def _path(self, sha256: str) -> Path:
        return self._current / sha256[:2] / f"{sha256}.json"
