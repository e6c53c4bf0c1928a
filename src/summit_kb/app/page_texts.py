"""The text of a document by its pages."""

from __future__ import annotations

from summit_kb.domain.document import Document
from summit_kb.domain.text import ExtractedText, PageText
from summit_kb.foundation.errors import ExitCode, SummitError


class PageNotFoundError(SummitError):
    """A page beyond the document's last. Facts: document, page, pages."""

    code = "page-not-found"
    exit_code = ExitCode.NOTHING_FOUND


def pages_of(
    document: Document, text: ExtractedText, page: int | None = None
) -> tuple[PageText, ...]:
    """All pages, or the one with that number; raises PageNotFoundError."""
    if page is None:
        return text.pages
    found = tuple(one for one in text.pages if one.number == page)
    if not found:
        raise PageNotFoundError(document=document.id, page=page, pages=len(text.pages))
    return found
