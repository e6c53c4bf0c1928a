"""Texts read out of files, kept by the hash of the file they were read from."""

from __future__ import annotations

import json
from pathlib import Path
from typing import cast

from summit_kb.domain import text_json
from summit_kb.domain.text import ExtractedText
from summit_kb.foundation import atomic


class TextStore:
    """A folder of extracted texts, stamped with the ``version`` of who extracted them.

    A text of another version, or one that cannot be read, is as good as none.
    """

    def __init__(self, folder: Path, version: str) -> None:
        self.folder = folder
        self.version = version

    def get(self, sha256: str) -> ExtractedText | None:
        try:
            kept = cast("dict[str, object]", json.loads(self._path(sha256).read_bytes()))
            if kept["version"] != self.version:
                return None
            return text_json.from_json(cast("dict[str, object]", kept["text"]))
        except (OSError, ValueError, KeyError, TypeError):
            return None

    def put(self, sha256: str, text: ExtractedText) -> None:
        kept = {"version": self.version, "text": text_json.to_json(text)}
        atomic.write_text(self._path(sha256), json.dumps(kept, ensure_ascii=False))

    def __contains__(self, sha256: str) -> bool:
        return self.get(sha256) is not None

    def _path(self, sha256: str) -> Path:
        return self.folder / sha256[:2] / f"{sha256}.json"
