"""How good the texts of a library are, kept for tables that show it of every document."""

from __future__ import annotations

import json
import logging
import threading
import time
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any, cast

from summit_kb.app.derived import Derived
from summit_kb.domain.document import Document
from summit_kb.foundation import atomic
from summit_kb.foundation.errors import StorageError
from summit_kb.ingest import EXTRACTOR_VERSION
from summit_kb.ingest.quality import QUALITY_VERSION, assess
from summit_kb.library.store import Library

_STAMP = f"2-{EXTRACTOR_VERSION}-{QUALITY_VERSION}"
_log = logging.getLogger(__name__)


@dataclass(frozen=True)
class Judged:
    """How good a text is, 0 to 1, and why it is no better: codes, the gravest first.

    One that is not ``final`` had not been read yet, or waited for OCR.
    """

    score: float
    reasons: tuple[str, ...] = ()
    final: bool = True


class Qualities:
    """How good texts are, by file and language; safe to use from several threads.

    Derived: they lie in ``.derived/qualities`` and are worked out again when that is gone or of
    another version.
    """

    def __init__(self, library: Library, derived: Derived) -> None:
        self._path = library.derived / "qualities"
        self._derived = derived
        self._lock = threading.Lock()
        self._scores = self._load()

    def of(self, document: Document) -> float | None:
        """The score as far as it has been worked out."""
        judged = self.judged(document)
        return judged.score if judged else None

    def judged(self, document: Document) -> Judged | None:
        """The score with its reasons, as far as it has been worked out."""
        return self._scores.get(_key(document))

    def work_out(self, documents: Iterable[Document], seconds: float) -> bool:
        """Work out what is missing for about ``seconds``; False when nothing is missing any more.

        A document without any text scores 0.
        """
        until = time.monotonic() + seconds
        with self._lock:
            found: dict[str, Judged] = {}
            for document in documents:
                key = _key(document)
                if key and key not in found and self._is_open(key, document):
                    found[key] = self._judge(document)
                    if time.monotonic() >= until:
                        self._scores = self._scores | found
                        return True
            self._scores = self._scores | found
            self._save()
        return False

    def _is_open(self, key: str, document: Document) -> bool:
        known = self._scores.get(key)
        if known is None or document.original is None:
            return known is None
        sha256, texts = document.original.sha256, self._derived.texts
        return not known.final and sha256 in texts and not texts.is_unfinished(sha256)

    def _judge(self, document: Document) -> Judged:
        original = document.original
        text = self._derived.texts.get(original.sha256) if original else None
        if text is None or not any(page.text.strip() for page in text.pages):
            final = text is not None and not text.is_unfinished
            return Judged(0.0, ("document-no-text",), final=final)
        quality = assess(text, document.language)
        return Judged(quality.score, quality.reasons, final=not text.is_unfinished)

    def _load(self) -> dict[str, Judged]:
        try:
            written = cast("dict[str, Any]", json.loads(self._path.read_text(encoding="utf-8")))
            scores = cast("dict[str, list[Any]]", written["scores"])
            if written["version"] == _STAMP:
                return {
                    str(key): Judged(float(score), tuple(map(str, reasons)))
                    for key, (score, *reasons) in scores.items()
                }
        except FileNotFoundError:
            return {}  # nothing has been worked out yet
        except (OSError, ValueError, KeyError, TypeError, AttributeError) as error:
            _log.info("qualities are worked out anew: %s", error)
        return {}

    def _save(self) -> None:
        final = {key: one for key, one in self._scores.items() if one.final}
        scores = {key: [one.score, *one.reasons] for key, one in final.items()}
        content = json.dumps({"version": _STAMP, "scores": scores})
        try:
            atomic.write_text(self._path, content)
        except StorageError as error:
            # They are known as long as the program runs.
            _log.info("qualities are not kept: %s", error)


def _key(document: Document) -> str:
    original = document.original
    return f"{original.sha256} {document.language}" if original else ""
