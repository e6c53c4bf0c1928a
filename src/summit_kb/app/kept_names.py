"""Names that people give to what they keep: searches, collections."""

from __future__ import annotations

from summit_kb.domain.saved_search import NAME_LETTERS, plain
from summit_kb.vietnamese.normal import nfc


def kept_name(name: str) -> str:
    """A name as it is kept: one line of composed letters, no longer than ``NAME_LETTERS``."""
    return nfc(plain(name))[:NAME_LETTERS].strip()


def name_key(name: str) -> str:
    """What is the same for two names that differ in capitals, or beyond what is kept."""
    return kept_name(name).casefold()
