"""Legacy text on a PDF page, converted where it stands: every character keeps its place."""

from __future__ import annotations

import re
from collections.abc import Callable

from summit_kb.ingest.legacy_runs import (
    Run,
    encodings_by_font,
    from_private,
    has_capitals,
)
from summit_kb.vietnamese.legacy.capitals import with_capitals
from summit_kb.vietnamese.legacy.convert import in_place
from summit_kb.vietnamese.legacy.detect import is_possible

FILLER = "\u200b"
"""Stands where a second character of a letter was; cleaning takes it away."""

_WORDS = re.compile(r"\S+\s*")
_LEGACY_LETTERS = re.compile("[\u00a1-\u00ff\uf0a1-\uf0ff]")
_SUBSET = re.compile(r"^[A-Z]{6}\+")
_ENCODINGS = frozenset({"tcvn3", "vni", "vps"})


def legible(text: str, font_at: Callable[[int], str]) -> tuple[str, tuple[str, ...]]:
    """The text in Unicode and the encodings found; ``font_at`` names the font of a character."""
    if not is_possible(text) or _LEGACY_LETTERS.search(text) is None:
        return text, ()
    runs = [
        Run(match[0], _SUBSET.sub("", font_at(match.start()))) for match in _WORDS.finditer(text)
    ]
    found = {
        font: encoding
        for font, encoding in encodings_by_font(runs).items()
        if encoding in _ENCODINGS
    }
    if not found:
        return text, ()
    lead = text[: len(text) - sum(len(run.text) for run in runs)]
    converted = lead + "".join(_converted(run, found) for run in runs)
    if "tcvn3" in found.values():
        raised = with_capitals(converted)
        converted = raised if len(raised) == len(converted) else converted
    return converted, tuple(sorted(set(found.values())))


def _converted(run: Run, found: dict[str, str]) -> str:
    encoding = found.get(run.font)
    if encoding is None:
        return run.text
    text = in_place(from_private(run.text), encoding, FILLER)
    if encoding == "tcvn3" and has_capitals(run.font):
        return "".join(letter.upper() if len(letter.upper()) == 1 else letter for letter in text)
    return text
