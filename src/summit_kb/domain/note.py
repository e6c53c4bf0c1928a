"""A note: what a reader marked in a document, and the anchor that finds its place again.

The anchor follows the Web Annotation Data Model (W3C Recommendation of 23 February 2017, sections
4.2.4 and 4.2.5): a TextQuoteSelector, which is the words and what stands around them, beside a
TextPositionSelector, which is where they stood. The position is quick and certain while the text
is the one the note was made on; the quotation outlives it.
"""

from __future__ import annotations

import secrets
import time
from dataclasses import dataclass
from datetime import UTC, datetime
from enum import StrEnum

_DIGITS = "0123456789abcdefghjkmnpqrstvwxyz"  # Crockford's base 32: nothing looks like another
_TIME_DIGITS, _CHANCE_DIGITS = 10, 10


class NoteKind(StrEnum):
    """A highlight is words in a colour, a note has something to say, a bookmark keeps a page."""

    HIGHLIGHT = "highlight"
    NOTE = "note"
    BOOKMARK = "bookmark"


class NoteColour(StrEnum):
    """The palette, in the order of its keys 1 to 5."""

    YELLOW = "yellow"
    GREEN = "green"
    BLUE = "blue"
    PINK = "pink"
    PURPLE = "purple"


@dataclass(frozen=True)
class Stretch:
    """From ``start`` on ``page`` to ``end`` on ``last_page``, both counted from 1.

    Offsets count characters of the text of their page; the end is not included.
    """

    page: int
    start: int
    last_page: int
    end: int

    @classmethod
    def on(cls, page: int, start: int, end: int) -> Stretch:
        """A stretch of one page."""
        return cls(page, start, page, end)


@dataclass(frozen=True)
class Anchor:
    """Words in a document, and where they stood.

    ``prefix`` and ``suffix`` are some 32 characters before and after, more where the same words
    stand elsewhere in much the same surroundings. What else was like them when the note was made:
    ``copies`` is in how many places these very words stood, their own among them, ``has_twin``
    whether surroundings could not tell them apart, and ``rival`` how like them the most similar
    other words were, 0 to 1. ``before`` and
    ``after`` count letters and digits of the whole text on either side; ``above`` and ``below`` are
    the nearest some hundred of them, without accents: the neighbourhood, which outlives an edit of
    the sentences beside. ``label`` is the number printed on the page. ``sha256`` names the file,
    ``text_version`` who made its text.
    """

    exact: str
    prefix: str
    suffix: str
    stretch: Stretch
    label: str
    sha256: str
    text_version: str
    copies: int = 1
    has_twin: bool = False
    rival: float = 0.0
    before: int = 0
    after: int = 0
    above: str = ""
    below: str = ""


@dataclass(frozen=True)
class Note:
    """``created`` and ``modified`` are ISO 8601 times in UTC; ``document`` is an id.

    ``left_in`` names the file, by its sha256, in which the reader lets the note be without a place.
    """

    id: str
    library: str
    document: str
    kind: NoteKind
    anchor: Anchor
    created: str
    modified: str
    colour: NoteColour = NoteColour.YELLOW
    text: str = ""
    tags: tuple[str, ...] = ()
    left_in: str = ""


def new_id() -> str:
    """An id of its own; those made later sort after those made earlier."""
    chance = secrets.randbits(5 * _CHANCE_DIGITS)
    return _spelt(time.time_ns() // 1_000_000, _TIME_DIGITS) + _spelt(chance, _CHANCE_DIGITS)


def now() -> str:
    """The moment, as notes tell it."""
    return datetime.now(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")


def _spelt(number: int, length: int) -> str:
    return "".join(_DIGITS[number >> 5 * place & 31] for place in reversed(range(length)))
