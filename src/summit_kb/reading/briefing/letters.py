"""Letters and signs that the book's typeface has not: from another one, or said otherwise.

Office files are full of arrows and ticks, of which a reader would see an empty box.
"""

from __future__ import annotations

from functools import cache
from xml.sax.saxutils import escape

from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont

from summit_kb.vietnamese.normal import nfc

SIGNS = "Vera"
"""A typeface that the typesetter brings along, for the signs of sums."""

_IN_SIGNS = frozenset("≤≥≠∞√∑")
_OTHERWISE = {
    **dict.fromkeys("●■▪◆▶►", "•"),
    **dict.fromkeys("○◇▫◦", "–"),
    **dict.fromkeys("☐□", "[ ]"),
    **dict.fromkeys("☑☒✓✔✗✘", "[x]"),
    **dict.fromkeys("→⇒➔➢", "->"),
    **dict.fromkeys("←⇐", "<-"),
    **dict.fromkeys("↔⇔", "<->"),
    **dict.fromkeys("★☆", "*"),
    **{chr(0x2460 + number): f"({number + 1})" for number in range(20)},
    "\u2011": "-",
}
_UNSEEN = frozenset("\u200b\ufeff\u00ad\u200e\u200f")


@cache
def register_signs() -> None:
    """Make the other typeface known to the typesetter."""
    pdfmetrics.registerFont(TTFont(SIGNS, "Vera.ttf"))


def legible(text: str, known: frozenset[int]) -> str:
    """Composed text with every sign that ``known`` has not said otherwise, as far as it can be."""
    return "".join(
        letter if ord(letter) in known else _OTHERWISE.get(letter, letter)
        for letter in nfc(text)
        if (letter >= " " or letter in "\n\t") and letter not in _UNSEEN
    )


def as_markup(text: str, known: frozenset[int]) -> str:
    """The same as the typesetter's markup, signs of sums in the other typeface."""
    parts = [
        f'<font name="{SIGNS}">{escape(letter)}</font>'
        if letter in _IN_SIGNS and ord(letter) not in known
        else escape(letter)
        for letter in legible(text, known)
    ]
    return "".join(parts).replace("\n", "<br/>")
