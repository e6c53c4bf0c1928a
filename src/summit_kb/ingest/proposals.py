"""What the first page and the file itself suggest about a document, for a librarian to confirm."""

from __future__ import annotations

from pathlib import Path

from summit_kb.domain.document import Proposal
from summit_kb.domain.text import ExtractedText
from summit_kb.ingest.front_page.reader import read_front_page
from summit_kb.ingest.front_page.sureness import as_sure_as_read
from summit_kb.ingest.front_page.title import read_title
from summit_kb.vietnamese.normal import has_accents
from summit_kb.vietnamese.spelling import is_bare_syllable

_LANGUAGE_SAMPLE = 4_000
_ACCENTED_SHARE = 0.25
# Of words that could be Vietnamese without accents; English has a fifth.
_BARE_SHARE = 0.6
_SURE, _LIKELY, _MAYBE = 0.95, 0.75, 0.5
_EDGES = ".,;:!?()[]“”\"'"
_SLIDES = frozenset({"ppt", "pptx", "odp"})


def propose(path: Path, text: ExtractedText) -> dict[str, Proposal]:
    """Proposals by field; only those found.

    ``date`` is ISO 8601, ``type`` an id of ``DOCUMENT_TYPES``, ``secrecy`` and ``urgency`` values
    of the domain's marks, ``recipients`` one a line, ``event`` its name as printed. ``where`` is
    "page N: the line", "text", "file-format", "file-metadata" or "file-name".
    """
    front = read_front_page(text)
    found = as_sure_as_read({**front.found, "title": read_title(path, text, front)}, text)
    if "type" not in found and text.format in _SLIDES:
        found["type"] = Proposal("presentation", _MAYBE, "file-format")
    language = _language(text)
    if language is not None:
        found["language"] = language
    return found


def _language(text: ExtractedText) -> Proposal | None:
    """Vietnamese shows by its accents, which stand on most syllables, or by its syllables alone."""
    sample = " ".join(page.text for page in text.pages[:5])[:_LANGUAGE_SAMPLE].split()
    words = [word.strip(_EDGES) for word in sample if any(map(str.isalpha, word))]
    if not words:
        return None
    share = sum(map(has_accents, words)) / len(words)
    if share >= _ACCENTED_SHARE:
        return Proposal("vi", _SURE, "text")
    if share < _ACCENTED_SHARE / 5 and sum(map(is_bare_syllable, words)) >= _BARE_SHARE * len(
        words
    ):
        return Proposal("vi", _MAYBE, "text")
    declared = text.metadata.get("language", "")[:2].lower()
    if declared in {"vi", "en"} and share > 0:
        return Proposal(declared, _MAYBE, "file-metadata")
    return Proposal("en", _LIKELY if share < _ACCENTED_SHARE / 5 else _MAYBE, "text")
