"""How much a sentence tells by itself: whole, of middle length, saying what is meant to be."""

from __future__ import annotations

import re
from functools import cache

from summit_kb.app.overview.text_facts import Told
from summit_kb.vietnamese.figure_nouns import passing_words, telling_words

_SHORT, _LONG = 45, 200
_FACTORS = {
    "question": 0.15,
    "passing": 0.3,
    "heading": 0.45,
    "short": 0.75,
    "long": 0.75,
    "row": 0.72,
    "leaning": 0.75,
    "unfinished": 0.8,
    "telling": 1.3,
}
_WEIGHTY = {
    "resolution": 1.2,
    "decision": 1.2,
    "scheme": 1.2,
    "plan": 1.15,
    "programme": 1.15,
    "law": 1.15,
    "decree": 1.15,
    "speech": 1.2,
    "paper": 1.1,
    "presentation": 1.1,
    "report": 1.1,
}


def grade_of(told: Told, document_type: str) -> float:
    """About 0.1 to 1.6; what an official document or a speech says weighs more."""
    return _of_text(told.text, told.is_heading) * _WEIGHTY.get(document_type, 1.0)


_LEANING = re.compile(
    r"(?:\w+\s+){0,3}(?:này|ấy|đó|đây|vậy|this|that|these|those|it|they|both)\b", re.IGNORECASE
)


@cache
def _of_text(text: str, is_heading: bool) -> float:  # noqa: FBT001 - of a cached pair
    whole = text.strip()
    small = whole.casefold()
    is_row = "\t" in whole
    holds = {
        "question": whole.endswith("?"),
        "passing": any(word in small for word in passing_words()),
        "heading": is_heading,
        "short": len(whole) < _SHORT and not is_row,
        "long": len(whole) > _LONG,
        "row": is_row,
        "leaning": _LEANING.match(whole) is not None,
        "unfinished": not is_row and whole[-1:].isalnum(),
        "telling": any(word in small for word in telling_words()),
    }
    grade = 1.0
    for name, held in holds.items():
        if held:
            grade *= _FACTORS[name]
    return grade
