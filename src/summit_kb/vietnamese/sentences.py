"""A text in sentences; "TP. Đà Nẵng" and "1. Mở đầu" end none."""

from __future__ import annotations

import re
from collections.abc import Iterator

_END = re.compile(r"(?<=[.!?…])[”\"»)]?\s+(?=[^\W\d_]|\d|[“\"«(])|\n+")
_SHORT_FORM = re.compile(
    r"(?:^|\s)(?:TP|Tp|TS|ThS|PGS|GS|BS|KS|St|Mr|Mrs|Ms|Dr|No|[A-ZĐ])\.$|^\d{1,3}\.$"
)


def sentences(text: str) -> Iterator[str]:
    """The sentences and lines of ``text`` as they stand, without the spaces around them."""
    begin = 0
    for end in (*_END.finditer(text), None):
        stop = end.start() if end else len(text)
        sentence = text[begin:stop].strip()
        if end and _SHORT_FORM.search(sentence):
            continue  # "TP. Đà Nẵng" is one sentence
        if sentence:
            yield sentence
        begin = end.end() if end else stop
