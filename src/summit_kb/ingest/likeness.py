"""Whether two texts are the same or nearly so, by bottom-k MinHash over shingles of four words.

Words are folded, so that accents and capitals lost on the way do not count; punctuation and
layout never do.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from functools import lru_cache

from summit_kb.domain.sketch import Likeness, Sketch
from summit_kb.domain.text import ExtractedText
from summit_kb.vietnamese.normal import FOLDING_VERSION, folded_form
from summit_kb.vietnamese.syllables import words

SKETCH_VERSION = f"1-{FOLDING_VERSION}"
"""Another value means other sketches for the same text."""

KEPT = 256
_SHINGLE = 4
_COPY, _SIMILAR = 0.85, 0.4
# Odd 64-bit multipliers; the order of the four words counts.
_FACTORS = (0x9E3779B97F4A7C15, 0xC2B2AE3D27D4EB4F, 0x165667B19E3779F9, 0xD6E8FEB86659FD93)
_MIX = 0xBF58476D1CE4E5B9
_MASK = (1 << 64) - 1


def sketch(text: ExtractedText) -> Sketch:
    folded = list(_words(text))
    whole = hashlib.sha256(" ".join(folded).encode()).hexdigest()
    hashes = set(_shingles([*map(_word_hash, folded)]))
    return Sketch(whole, len(folded), tuple(sorted(hashes)[:KEPT]))


def jaccard(one: Sketch, other: Sketch) -> float:
    """The estimated share of shingles that both texts have of all that either has, 0 to 1."""
    if not one.smallest or not other.smallest:
        return 0.0
    first, second = set(one.smallest), set(other.smallest)
    lowest = sorted(first | second)[:KEPT]
    return len(first.intersection(second, lowest)) / len(lowest)


def likeness(one: Sketch, other: Sketch) -> tuple[Likeness, float] | None:
    """How alike the texts are and their Jaccard value; None for texts of their own."""
    if not one.words or not other.words:
        return None
    if one.text_sha256 == other.text_sha256:
        return Likeness.SAME_TEXT, 1.0
    share = jaccard(one, other)
    if share >= _COPY:
        return Likeness.PROBABLE_COPY, share
    return (Likeness.SIMILAR, share) if share >= _SIMILAR else None


def _words(text: ExtractedText) -> Iterator[str]:
    for page in text.pages:
        for block in page.blocks:
            yield from map(folded_form, words(block.text))


def _shingles(hashed: list[int]) -> Iterator[int]:
    a, b, c, d = _FACTORS
    if 0 < len(hashed) < _SHINGLE:
        hashed = hashed + [0] * (_SHINGLE - len(hashed))
    for w, x, y, z in zip(hashed, hashed[1:], hashed[2:], hashed[3:], strict=False):
        mixed = (w * a + x * b + y * c + z * d) & _MASK
        mixed = ((mixed ^ (mixed >> 29)) * _MIX) & _MASK
        yield (mixed ^ (mixed >> 32)) >> 1


@lru_cache(maxsize=50_000)
def _word_hash(word: str) -> int:
    return int.from_bytes(hashlib.blake2b(word.encode(), digest_size=8).digest(), "little")
