"""Bytes to text: byte order mark, then strict UTF-8, then what the file declares, then a guess."""

from __future__ import annotations

import codecs
from dataclasses import dataclass

from summit_kb.ingest.one_byte import one_byte_text
from summit_kb.vietnamese.legacy.tables import windows_1252

_BOMS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_SAMPLE = 64_000
# Control bytes that do occur in text: tab, line ends, form feed, escape, back space, end of file.
_TEXT_CONTROLS = frozenset(b"\t\n\r\f\x0b\x1b\x08\x1a")
_MOST_CONTROLS = 0.02
_MOST_ZEROS_IN_LETTERS = 0.05
_FEWEST_ZEROS_BESIDE = 0.3


@dataclass(frozen=True)
class Decoded:
    """``guessed`` is True when neither the bytes nor the file itself settle the encoding."""

    text: str
    encoding: str
    guessed: bool = False


def decode(data: bytes, declared: str | None = None) -> Decoded:
    """Text of ``data``; the last resort, Windows-1252, reads any bytes."""
    for mark, encoding in _BOMS:
        if data.startswith(mark):
            return Decoded(data.decode(encoding, "replace"), encoding)
    wide = wide_encoding(data)
    if wide is not None:
        return Decoded(data.decode(wide, "replace"), wide)
    for encoding in ("utf-8", declared):
        text = _strictly(data, encoding)
        if encoding is not None and text is not None:
            return Decoded(text, encoding)
    return _guess(data)


def is_binary(data: bytes) -> bool:
    """Whether the bytes cannot be text in any encoding."""
    if any(data.startswith(mark) for mark, _encoding in _BOMS) or wide_encoding(data):
        return False
    sample = data[:_SAMPLE]
    controls = sum(byte < 0x20 and byte not in _TEXT_CONTROLS for byte in sample)
    return b"\0" in sample or controls > len(sample) * _MOST_CONTROLS


def wide_encoding(data: bytes) -> str | None:
    """UTF-16 without a byte order mark: zeros beside the ASCII letters, on one side only."""
    sample = data[:_SAMPLE]
    half = len(sample) // 2
    if half == 0:
        return None
    even, odd = sample[0::2].count(0) / half, sample[1::2].count(0) / half
    encoding = None
    if odd > _FEWEST_ZEROS_BESIDE and even < _MOST_ZEROS_IN_LETTERS:
        encoding = "utf-16-le"
    elif even > _FEWEST_ZEROS_BESIDE and odd < _MOST_ZEROS_IN_LETTERS:
        encoding = "utf-16-be"
    if encoding is None:
        return None
    text = sample[: half * 2].decode(encoding, "replace")
    controls = sum(ord(letter) < 0x20 and ord(letter) not in _TEXT_CONTROLS for letter in text)
    controls += sum("\x7f" <= letter <= "\x9f" for letter in text)
    return encoding if controls <= len(text) * _MOST_CONTROLS else None


def _strictly(data: bytes, encoding: str | None) -> str | None:
    if encoding is None:
        return None
    try:
        if codecs.lookup(encoding).name in {"iso8859-1", "cp1252"}:
            # Pages that declare Latin-1 mean Windows-1252, with whatever stands in its holes.
            return windows_1252(data)
        return data.decode(encoding)
    except (UnicodeDecodeError, LookupError):
        return None


def _guess(data: bytes) -> Decoded:
    # A few broken bytes in a long UTF-8 text are damage, not another encoding.
    lenient = data.decode("utf-8", "replace")
    if lenient.count("\ufffd") * 500 < len(lenient) and not lenient.isascii():
        return Decoded(lenient, "utf-8", guessed=True)
    known = one_byte_text(data)
    if known is not None:
        return Decoded(*known, guessed=True)
    from charset_normalizer import from_bytes  # noqa: PLC0415 - slow to import, seldom needed

    best = from_bytes(data[:_SAMPLE]).best()
    encoding = best.encoding if best is not None else "cp1252"
    return Decoded(data.decode(encoding, "replace"), encoding, guessed=True)
