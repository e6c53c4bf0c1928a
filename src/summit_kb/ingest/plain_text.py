"""The text of a file without fonts: decoded, and rescued from legacy encodings."""

from __future__ import annotations

from dataclasses import dataclass

from summit_kb.ingest.decoding import decode
from summit_kb.ingest.legacy_runs import legacy_warnings, rescue_text

ENCODING_GUESSED = "encoding-guessed"


@dataclass(frozen=True)
class PlainText:
    """``encoding`` is what the bytes were read as, a legacy encoding by its own name."""

    text: str
    encoding: str
    warnings: tuple[str, ...]


def read_plain_text(data: bytes, declared: str | None = None) -> PlainText:
    """Text of ``data`` in Unicode, without its byte order mark."""
    decoded = decode(data, declared)
    found = rescue_text(decoded.text.removeprefix("\ufeff"))
    if found.encodings:
        return PlainText(
            found.texts[0], found.encodings[0], tuple(legacy_warnings(found.encodings))
        )
    warnings = (ENCODING_GUESSED,) if decoded.guessed else ()
    return PlainText(found.texts[0], decoded.encoding, warnings)
