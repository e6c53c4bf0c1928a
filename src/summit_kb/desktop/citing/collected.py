"""What a collection holds, as places to be cited."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summit_kb.desktop.citing.citer import Cite
from summit_kb.domain.briefing import Extract, Item, Quote
from summit_kb.domain.collection import Collection
from summit_kb.foundation.errors import SummitError

if TYPE_CHECKING:
    from summit_kb.app.workspace import Workspace


def collected(workspace: Workspace, collection: Collection) -> list[Cite]:
    """In their order; documents that are not in the library any more are passed over.

    For a thread: printed numbers of pages are looked up in the texts.
    """
    found = (_cite(workspace, item) for item in collection.items)
    return [one for one in found if one is not None]


def _cite(workspace: Workspace, item: Item) -> Cite | None:
    page, words = None, ""
    if isinstance(item, Quote):
        document, page, words = item.locator.document, item.locator.page, item.text
    elif isinstance(item, Extract):
        document = item.document
        page = item.pages[0] if len(item.pages) == 1 else None
    else:
        return None
    if document not in workspace.library.documents:
        return None
    return Cite(document, _label(workspace, document, page), words)


def _label(workspace: Workspace, document: str, page: int | None) -> str | None:
    """The printed number; of a text that cannot be read the place in it."""
    if page is None:
        return None
    try:
        [found] = workspace.pages_of_text(workspace.library.get(document), page)
    except SummitError:
        return str(page)
    return found.label or str(page)
