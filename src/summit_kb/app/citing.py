"""Citations of documents, in the styles that people and programs ask for."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING

from summit_kb.app.shared_numbers import number_is_shared
from summit_kb.domain.document import Document
from summit_kb.domain.locator import Locator
from summit_kb.library.store import Library
from summit_kb.reading.citing import bibtex, csl_json, dublin_core, ris
from summit_kb.reading.citing.decree30 import first_mention, later_mention
from summit_kb.reading.citing.reference import Reference

if TYPE_CHECKING:
    from summit_kb.app.workspace import Workspace

__all__ = ["STYLES", "cite", "first_mention", "later_mention", "reference_to", "references"]

References = Sequence[Reference]


def references(workspace: Workspace, locators: Sequence[Locator], language: str) -> References:
    """What is to be cited; raises DocumentNotFoundError, PageNotFoundError."""
    return [_reference(workspace, locator, language) for locator in locators]


def cite(references: References, style: str, language: str, *, later: bool = False) -> str:
    """The citations in ``style``, one of STYLES, ready to be saved or pasted.

    ``later`` gives the short form of Decree 30 for documents mentioned before.
    """
    if later and style == "decree30":
        return "".join(f"{later_mention(one, language)}\n" for one in references)
    return STYLES[style](references, language)


def reference_to(
    library: Library, document: Document, page: str | None, language: str
) -> Reference:
    """A document as it is cited; ``page`` is the label of a page in it."""
    topics = filter(None, map(library.thesaurus.get, document.topics))
    return Reference(
        document,
        library.events.get(document.event or ""),
        tuple(topic.label(language) for topic in topics),
        page,
        number_is_shared(library, document),
    )


def _reference(workspace: Workspace, locator: Locator, language: str) -> Reference:
    document = workspace.library.get(locator.document)
    if locator.page is None:
        return reference_to(workspace.library, document, None, language)
    [page] = workspace.pages_of_text(document, locator.page)
    return reference_to(workspace.library, document, page.label or str(locator.page), language)


def _decree30(cited: References, language: str) -> str:
    return "".join(f"{first_mention(one, language)}\n" for one in cited)


def _csl_json(cited: References, language: str) -> str:
    items = [csl_json.item(one, language) for one in cited]
    return json.dumps(items, ensure_ascii=False, indent=2) + "\n"


STYLES: Mapping[str, Callable[[References, str], str]] = {
    "decree30": _decree30,
    "ris": lambda cited, language: "".join(ris.record(one, language) for one in cited),
    "bibtex": lambda cited, language: "\n".join(bibtex.entry(one, language) for one in cited),
    "csl-json": _csl_json,
    "dc": dublin_core.records,
}
