"""What OCR was not sure of is not sure: proposals read from a page that was recognised."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from summit_kb.domain.document import Proposal
from summit_kb.domain.text import ExtractedText, Recognized

# One misread letter makes these another document's.
_EXACT = frozenset({"number", "date"})


def as_sure_as_read(found: Mapping[str, Proposal], text: ExtractedText) -> dict[str, Proposal]:
    """``found`` with the confidence of the words each was read from taken into account."""
    seen = {page.number: page.recognized for page in text.pages if page.recognized is not None}
    made = dict(found)
    for field, proposal in found.items():
        recognized = seen.get(proposal.page or 0)
        if recognized is not None and proposal.words:
            sure = _sure(recognized, proposal.words, exact=field in _EXACT)
            made[field] = replace(proposal, confidence=round(proposal.confidence * sure, 2))
    return made


def _sure(recognized: Recognized, words: str, *, exact: bool) -> float:
    """How sure OCR was of ``words``, 0 to 1: of the worst of them, or of all together."""
    known = {
        word.text: confidence / 100
        for word, confidence in zip(recognized.words, recognized.confidences, strict=True)
    }
    parts = [(known.get(part, recognized.confidence), len(part)) for part in words.split()]
    if exact:
        return min((sure for sure, _ in parts), default=recognized.confidence)
    letters = sum(length for _, length in parts)
    return sum(sure * length for sure, length in parts) / letters if letters else 1.0
