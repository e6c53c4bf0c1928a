"""Quotes are taken from the text itself: words that do not stand there are no quote."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from summit_kb.domain.locator import Locator
from summit_kb.foundation.errors import ExitCode, SummitError
from summit_kb.vietnamese.normal import nfc

if TYPE_CHECKING:
    from summit_kb.app.workspace import Workspace


class QuoteNotThereError(SummitError):
    """Words that do not stand at the place quoted. Facts: place, text."""

    code = "quote-not-there"
    exit_code = ExitCode.USAGE


def words_there(workspace: Workspace, place: Locator, text: str) -> str:
    """The words as they stand at ``place``; breaks of lines and the size of letters do not count.

    Raises QuoteNotThereError, DocumentNotFoundError, PageNotFoundError.
    """
    words = nfc(text).split()
    if words:
        # What a reader copies has lost the line breaks of the page, or gained some.
        wanted = re.compile(r"\s+".join(map(re.escape, words)), re.IGNORECASE)
        document = workspace.library.get(place.document)
        pages = workspace.pages_of_text(document, place.page)
        found = wanted.search("\n".join(page.text for page in pages))
        if found is not None:
            return " ".join(found[0].split())
    raise QuoteNotThereError(place=str(place), text=text)
