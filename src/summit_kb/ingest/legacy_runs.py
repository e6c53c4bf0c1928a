"""Text from before Unicode, rescued run by run: a run is a stretch of text set in one font.

It has to see the characters before they are cleaned: TCVN3 writes ư as a soft hyphen.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise

from summit_kb.vietnamese.legacy.capitals import with_capitals
from summit_kb.vietnamese.legacy.convert import to_unicode
from summit_kb.vietnamese.legacy.detect import detect, encoding_of_font, is_possible
from summit_kb.vietnamese.legacy.tables import TABLES

_PART, _PARTS = 9_000, 4
# Symbol fonts shift their codes into the private area; .VnTime is one on many machines.
_PRIVATE = {0xF000 + code: code for code in range(0x20, 0x100)}


@dataclass(frozen=True)
class Run:
    """Text in one font; ``font`` is empty where the format does not tell."""

    text: str
    font: str = ""


BREAK = Run("\n")
"""Stands between runs that belong to different paragraphs or cells."""


@dataclass(frozen=True)
class Rescue:
    """Runs as Unicode, in the order given, and the encodings that were found."""

    texts: tuple[str, ...]
    encodings: tuple[str, ...] = ()


def rescue(runs: Sequence[Run]) -> Rescue:
    """Convert the runs whose characters say that they are in a legacy encoding.

    All text in one font is judged together: a single word is too little to go by. Where an
    encoding is found, the other fonts of its family are read the same way.
    """
    found = encodings_by_font(runs)
    if not found:
        return Rescue(tuple(run.text for run in runs))
    texts = _whole_letters(runs, found)
    converted = tuple(
        _converted(text, run.font, found.get(run.font))
        for text, run in zip(texts, runs, strict=True)
    )
    return Rescue(converted, tuple(sorted(set(found.values()))))


def rescue_text(text: str) -> Rescue:
    """The same for a text that is not known to have fonts."""
    return rescue([Run(text)])


def encodings_by_font(runs: Sequence[Run]) -> dict[str, str]:
    """The legacy encoding of each font whose text is in one."""
    texts_of = {font: _sample("".join(texts)) for font, texts in _by_font(runs).items()}
    judged = {font: _encoding(text, font) for font, text in texts_of.items()}
    found = {font: encoding for font, encoding in judged.items() if encoding is not None}
    encodings = set(found.values())
    for font, text in texts_of.items():
        family = encoding_of_font(font)
        if family in encodings and is_possible(text):
            found.setdefault(font, family or "")
    return found


def from_private(text: str) -> str:
    """The characters that a symbol font hides in the private area, letter for letter."""
    return text.translate(_PRIVATE)


def has_capitals(font: str) -> bool:
    """Whether a TCVN3 font shows capitals for small letters: they are named with an H."""
    return font.casefold().endswith("h")


def legacy_warnings(encodings: Iterable[str]) -> list[str]:
    """The warnings that tell a person what was converted: "legacy-tcvn3" …"""
    return [f"legacy-{encoding}" for encoding in encodings]


def _by_font(runs: Sequence[Run]) -> dict[str, list[str]]:
    """The texts of each font; a space stands for what other fonts hold between two of them."""
    found: defaultdict[str, list[str]] = defaultdict(list)
    before = BREAK
    for run in runs:
        if run is not BREAK:
            texts = found[run.font]
            if texts and (before is BREAK or before.font != run.font):
                texts.append("\n" if before is BREAK else " ")
            texts.append(run.text)
        before = run
    found.setdefault(BREAK.font, [])
    return found


def _sample(text: str) -> str:
    """Enough of a long text to judge it: from its beginning, its middle and its end."""
    if len(text) > _PART * _PARTS:
        step = (len(text) - _PART) // (_PARTS - 1)
        starts = range(0, len(text), step)
        text = "\n".join(text[start : start + _PART] for start in starts[:_PARTS])
    return from_private(text)


def _encoding(text: str, font: str) -> str | None:
    if text.isascii() and "^" not in text:
        return None
    detection = detect(text, font=font)
    return detection.encoding if detection else None


def _whole_letters(runs: Sequence[Run], found: dict[str, str]) -> list[str]:
    """The texts, with a sign that belongs to the last letter of the run before moved there."""
    texts = [run.text for run in runs]
    for index, (before, run) in enumerate(pairwise(runs)):
        encoding = found.get(run.font)
        if encoding is None or found.get(before.font) != encoding:
            continue
        left, right = texts[index], texts[index + 1]
        if left and right and left[-1] + right[0] in TABLES[encoding]:
            texts[index], texts[index + 1] = left + right[0], right[1:]
    return texts


def _converted(text: str, font: str, encoding: str | None) -> str:
    if encoding is None:
        return text
    text = to_unicode(from_private(text), encoding)
    if encoding != "tcvn3":
        return text
    return text.upper() if has_capitals(font) else with_capitals(text)
