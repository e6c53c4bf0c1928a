"""How good an extracted text is for being found and read, 0 to 1, and what is wrong with it.

Every measure is a share between 0 and 1 that good text has near 1; the score is their product, so
that one grave fault is enough to put a document on top of the work list.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import chain, islice

from summit_kb.domain.text import Block, BlockKind, ExtractedText
from summit_kb.vietnamese.normal import has_accents
from summit_kb.vietnamese.spelling import is_bare_syllable, is_syllable
from summit_kb.vietnamese.syllables import words

OCR_CONFIDENCE = "ocr_confidence"
"""Key of an extracted text's metadata: the mean confidence of OCR, 0 to 1, as text."""

QUALITY_VERSION = 2
"""Raise it when the measures change: scores that were kept are worked out again."""

_MOST_WORDS = 20_000
_FEWEST_WORDS = 5  # a block of fewer says nothing about its language
_ACCENTED = 0.25  # of the words of Vietnamese text; prose has more than twice as many
_VIETNAMESE_BARE = 0.6  # of unaccented words that could be syllables: English has a fifth
_MINOR = 0.85  # a measure below it is worth telling
_FEWEST_TORN = 3
_LONGEST_WORD = 25
_LAST_LATIN = "\u1eff"
_LONE = re.compile(r"(?<=\s)[A-Za-zÀ-ɏḀ-ỿ](?=\s|$)")
# Sheets and covers without words are as they should be.
_EMPTY_PARTS = frozenset({"xls", "xlsx", "ods", "epub"})
_ONE_LETTER_WORDS = frozenset("ởýyàạôoáaiêừưeuúùờợ")
_FRACTION = re.compile(r"[01](?:\.\d+)?")


@dataclass(frozen=True)
class Quality:
    """``reasons`` are codes, the gravest first; ``blank_pages`` are numbers of pages."""

    score: float
    reasons: tuple[str, ...] = ()
    blank_pages: tuple[int, ...] = ()


def assess(text: ExtractedText, language: str) -> Quality:
    """The quality of a text in ``language``; of Vietnamese the words are looked at too."""
    blocks = list(_blocks(text))
    blank = _blank_pages(text)
    measures = {
        "pages-without-text": _pages(text, len(blank)),
        "broken-spacing": _spacing(text, blocks),
        "unreadable-characters": _characters(text),
        "low-ocr-confidence": _ocr(text),
    }
    if language == "vi":
        measures |= _vietnamese(blocks)
    score = 1.0
    for measure in measures.values():
        score *= measure
    faults = sorted((value, code) for code, value in measures.items() if value < _MINOR)
    return Quality(round(score, 3), tuple(code for _, code in faults), blank)


def _blocks(text: ExtractedText) -> Iterator[list[str]]:
    """Words without digits, block by block."""
    for block in _even(text):
        yield [word for word in words(block.text) if word.isalpha()]


def _even(text: ExtractedText) -> Iterator[Block]:
    """The blocks, or some of them evenly over a text that is too long to see whole."""
    blocks = [block for page in text.pages for block in page.blocks]
    size = sum(len(block.text) for block in blocks) // 5
    return islice(blocks, 0, None, max(1, size // _MOST_WORDS))


def _blank_pages(text: ExtractedText) -> tuple[int, ...]:
    return tuple(
        page.number
        for page in text.pages
        if not any(letter.isalnum() for block in page.blocks for letter in block.text)
    )


def _pages(text: ExtractedText, blank: int) -> float:
    """The share of pages with text; of empty sheets and covers only when nothing else is there."""
    if not text.pages:
        return 0.0
    if text.format in _EMPTY_PARTS and blank < len(text.pages):
        return 1.0
    return 1 - blank / len(text.pages)


def _spacing(text: ExtractedText, blocks: list[list[str]]) -> float:
    """Words torn apart leave single letters, words run together are too long for any language."""
    count = sum(map(len, blocks))
    if not count:
        return 1.0
    torn = sum(map(_lone_letters, _passages(text)))
    joined = sum(map(_is_joined, chain.from_iterable(blocks)))
    bad = (torn if torn >= _FEWEST_TORN else 0) + joined
    return _good(bad / count, none_at=0.01, all_at=0.15)


def _is_joined(word: str) -> bool:
    """Whether a word is too long; scripts without spaces are left."""
    return len(word) > _LONGEST_WORD and word[0] <= _LAST_LATIN


def _passages(text: ExtractedText) -> Iterator[str]:
    """Sentences; cells of tables hold single letters and codes by right."""
    for block in _even(text):
        pieces = block.text.split("\t") if block.kind is BlockKind.TABLE_ROW else [block.text]
        yield from (piece for piece in pieces if piece.count(" ") >= _FEWEST_WORDS - 1)


def _lone_letters(passage: str) -> int:
    """Latin letters that stand between spaces and are no words; the first may begin an item."""
    letters = _LONE.findall(passage)
    return sum(letter.lower() not in _ONE_LETTER_WORDS for letter in letters)


def _characters(text: ExtractedText) -> float:
    """Replacement characters and those of fonts' private use."""
    sample = "".join(block.text for page in text.pages[:50] for block in page.blocks)
    bad = sum(
        letter == "\ufffd" or unicodedata.category(letter) == "Co"
        for letter in sample
        if letter > "\u2fff"
    )
    return _good(bad / len(sample), none_at=0.001, all_at=0.05) if sample else 1.0


def _ocr(text: ExtractedText) -> float:
    told = text.metadata.get(OCR_CONFIDENCE, "")
    if not _FRACTION.fullmatch(told):
        return 1.0
    return _good(1 - float(told), none_at=0.1, all_at=0.6)


def _vietnamese(blocks: list[list[str]]) -> dict[str, float]:
    """Words that are no syllables, and Vietnamese typed without accents; other blocks are left."""
    valid = judged = bare = 0
    for block in blocks:
        told = [word for word in block if not _is_abbreviation(word)]
        if len(told) < _FEWEST_WORDS:
            continue
        if sum(map(has_accents, told)) >= _ACCENTED * len(told):
            judged += len(told)
            valid += sum(map(is_syllable, told))
        elif sum(map(is_bare_syllable, told)) >= _VIETNAMESE_BARE * len(told):
            bare += len(told)
    measures: dict[str, float] = {}
    if judged:
        measures["unreadable-words"] = _good(1 - valid / judged, none_at=0.06, all_at=0.5)
    if bare:
        # Names of files and lists of codes are without accents in good documents too.
        measures["missing-accents"] = _good(bare / (bare + judged), none_at=0.1, all_at=1.2)
    return measures


def _is_abbreviation(word: str) -> bool:
    return len(word) > 1 and word.isupper() and not is_syllable(word)


def _good(bad: float, *, none_at: float, all_at: float) -> float:
    """1 up to the share ``none_at`` of what is bad, falling to 0 at ``all_at``."""
    return min(1.0, max(0.0, 1 - (bad - none_at) / (all_at - none_at)))
