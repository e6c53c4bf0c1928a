"""Texts read out of files, kept by the hash of the file they were read from."""

from __future__ import annotations

import json
import os
import shutil
from contextlib import suppress
from pathlib import Path
from typing import cast

from summit_kb.domain import text_json
from summit_kb.domain.text import ExtractedText
from summit_kb.foundation import atomic
from summit_kb.foundation.errors import SummitError
from summit_kb.library.ids import slug

_LONGEST = 500_000_000  # of the largest text that limits allow, with every word placed by OCR


class TextStore:
    """A folder of extracted texts.

    ``version`` stamps who extracted them: texts of another version lie in another folder and are
    as good as none, and so is one that cannot be read. Texts that are not here are looked for in
    ``ready``, a store that somebody else keeps.
    """

    def __init__(self, folder: Path, version: str, ready: Path | None = None) -> None:
        self.folder = folder
        self.version = version
        self._current = folder / f"v-{slug(version)}"
        self._ready = TextStore(ready, version) if ready is not None else None

    def get(self, sha256: str) -> ExtractedText | None:
        found = _read(self._path(sha256))
        return self._ready.get(sha256) if found is None and self._ready is not None else found

    def put(self, sha256: str, text: ExtractedText) -> None:
        kept = json.dumps(text_json.to_json(text), ensure_ascii=False)
        mark = self._mark(sha256)
        if text.is_unfinished:
            atomic.write_derived(mark, b"")
        atomic.write_derived(self._path(sha256), kept.encode())
        if not text.is_unfinished:
            with suppress(OSError):  # a mark too many costs one reading more
                mark.unlink()

    def is_unfinished(self, sha256: str) -> bool:
        """Whether more can be read than the kept text says; a look, not a reading."""
        if self._ready is not None and not self._has(sha256):
            return self._ready.is_unfinished(sha256)
        return self._mark(sha256).is_file()

    def get_former(self, sha256: str) -> ExtractedText | None:
        """The text as another version of the extractors gave it, while that is still there."""
        former = (folder for folder in self.folder.glob("v-*") if folder != self._current)
        texts = (_read(_path_in(folder, sha256)) for folder in former)
        return next((text for text in texts if text is not None), None)

    def __contains__(self, sha256: str) -> bool:
        """Whether there is a text, written to its end; whether it can be read shows on ``get``."""
        return self._has(sha256) or (self._ready is not None and sha256 in self._ready)

    def _has(self, sha256: str) -> bool:
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

    def _mark(self, sha256: str) -> Path:
        return self._path(sha256).with_suffix(".unfinished")

    def _path(self, sha256: str) -> Path:
        return _path_in(self._current, sha256)


def _path_in(folder: Path, sha256: str) -> Path:
    return folder / sha256[:2] / f"{sha256}.json"


def _read(path: Path) -> ExtractedText | None:
    try:
        if path.stat().st_size > _LONGEST:
            return None
        kept = cast("dict[str, object]", json.loads(path.read_bytes()))
        return text_json.from_json(kept)
    except (OSError, ValueError, RecursionError, SummitError):
        return None
