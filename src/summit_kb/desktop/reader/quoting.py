"""A passage with where it stands, as it is pasted into a paper: in the form of Decree 30."""

from __future__ import annotations

from summit_kb.app.citing import first_mention, later_mention, reference_to
from summit_kb.domain.document import Document
from summit_kb.library.store import Library


def quotation(
    library: Library,
    document: Document,
    page: str | None,
    text: str,
    language: str,
    *,
    short: bool = False,
) -> str:
    """The passage in quotation marks and its reference; ``short`` when cited before."""
    reference = reference_to(library, document, page, language)
    mention = later_mention if short else first_mention
    return f"“{text.strip()}” ({mention(reference, language)})"
