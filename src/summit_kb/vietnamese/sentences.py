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


def sentence_spans(text: str) -> Iterator[tuple[int, int]]:
    """The same as places; a line that goes on in small letters is no end."""
    begin = 0
    for end in (*_END.finditer(text), None):
        stop = end.start() if end else len(text)
        sentence = text[begin:stop]
        if end and (_SHORT_FORM.search(sentence.strip()) or _goes_on(text, end)):
            continue
        if sentence.strip():
            lead = len(sentence) - len(sentence.lstrip())
            yield begin + lead, begin + len(sentence.rstrip())
        begin = end.end() if end else stop


def _goes_on(text: str, end: re.Match[str]) -> bool:
    before, after = text[end.start() - 1 : end.start()], text[end.end() : end.end() + 1]
    return "\n" in end[0] and before not in ".!?…:;" and after.islower()
