"""What is remembered of a text to tell whether another one is nearly the same."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Likeness(StrEnum):
    """How alike two texts are, the most alike first."""

    SAME_TEXT = "same-text"
    PROBABLE_COPY = "probable-copy"
    SIMILAR = "similar-text"


@dataclass(frozen=True)
class Sketch:
    """``text_sha256`` is of the folded words; ``smallest`` the lowest hashes of its shingles,
    ascending, each below 2**63.
    """

    text_sha256: str
    words: int
    smallest: tuple[int, ...]
