"""An anchor for words a reader has marked."""

from __future__ import annotations

from dataclasses import replace

from summit_kb.domain.note import Anchor, Stretch
from summit_kb.foundation.errors import ExitCode, SummitError
from summit_kb.reading.anchoring.candidates import Wanted
from summit_kb.reading.anchoring.letters import NotedText
from summit_kb.reading.anchoring.placing import Placing

LONGEST_QUOTE = 20_000
_AROUND = 32
# Twice the same words in the same surroundings: more of them, up to this many characters.
_MOST_AROUND = 256
_SAME_SURROUNDINGS = 0.6
_NEIGHBOURHOOD = 300
_BOOKMARK = 100


class QuoteTooLongError(SummitError):
    """More was marked than one note can hold. Facts: length, most."""

    code = "note-too-long"
    exit_code = ExitCode.USAGE


def anchor_at(placing: Placing, stretch: Stretch, *, compare: bool = True) -> Anchor:
    """The anchor of a stretch of the text.

    ``compare`` looks whether anything else in the document is like it; that takes as long as
    looking for the words once. Raises QuoteTooLongError.
    """
    text = placing.text
    span = text.offsets(stretch)
    if span is None:
        raise ValueError(stretch)
    start, end = span
    if end - start > LONGEST_QUOTE:
        raise QuoteTooLongError(length=end - start, most=LONGEST_QUOTE)
    anchor, around = _cut(text, start, end, _AROUND), _AROUND
    while around < _MOST_AROUND and _has_twin(anchor, text):
        around *= 2
        anchor = _cut(text, start, end, around)
    return replace(
        anchor,
        copies=len(Wanted(anchor).equal(text)),
        has_twin=_has_twin(anchor, text),
        rival=_rival(anchor, placing) if compare else 0.0,
    )


def bookmark_at(placing: Placing, page: int, start: int = 0) -> Anchor:
    """The anchor of a place on a page: by the words that follow; without any by the page alone."""
    text = placing.text
    offsets = text.offsets(Stretch.on(page, start, start))
    if offsets is None:
        raise ValueError(page)
    begin = offsets[0]
    end = min(begin + _BOOKMARK, len(text.text))
    while (
        begin < end < len(text.text) and text.text[end - 1].isalnum() and text.text[end].isalnum()
    ):
        end -= 1
    return anchor_at(placing, text.stretch(begin, end))


def _cut(text: NotedText, start: int, end: int, around: int) -> Anchor:
    letters = text.letters
    first, last = letters.within(start, end)
    stretch = text.stretch(start, end)
    return Anchor(
        exact=text.text[start:end],
        prefix=text.text[max(0, start - around) : start],
        suffix=text.text[end : end + around],
        stretch=stretch,
        label=text.label(stretch.page),
        sha256=text.sha256,
        text_version=text.version,
        before=first,
        after=len(letters) - last,
        above=letters.folded[max(0, first - _NEIGHBOURHOOD) : first],
        below=letters.folded[last : last + _NEIGHBOURHOOD],
    )


def _has_twin(anchor: Anchor, text: NotedText) -> bool:
    """Whether the same words stand elsewhere with something like the same words on one side."""
    others = (one for one in Wanted(anchor).equal(text) if one.first != anchor.before)
    return any(one.stronger_side >= _SAME_SURROUNDINGS for one in others)


def _rival(anchor: Anchor, placing: Placing) -> float:
    """How like the words the most similar others are that are not the same."""
    wanted, letters = Wanted(anchor), placing.text.letters
    others = (
        one.likeness
        for one in wanted.alike(placing.text, placing.grams)
        if letters.exact[one.first : one.last] != wanted.exact
    )
    return round(max(others, default=0.0), 3)
