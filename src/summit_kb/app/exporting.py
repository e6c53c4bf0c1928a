"""Records of documents for other programs, in files where the reader wants them."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from summit_kb.app.citing import cite, references
from summit_kb.domain.briefing import Extract, Quote
from summit_kb.domain.collection import Collection
from summit_kb.domain.locator import Locator
from summit_kb.foundation import atomic
from summit_kb.foundation.policy import policy

if TYPE_CHECKING:
    from summit_kb.app.workspace import Workspace


def places_of(collection: Collection) -> list[Locator]:
    """What a collection holds, as places to be cited; one page alone is said."""
    found: list[Locator] = []
    for one in collection.items:
        if isinstance(one, Quote):
            found.append(one.locator)
        elif isinstance(one, Extract):
            found.append(Locator(one.document, one.pages[0] if len(one.pages) == 1 else None))
    return found


def write_export(path: Path, text: str) -> None:
    """Raises StorageError; a file that was there is replaced whole."""
    policy().require("export")
    atomic.write_text(path, text)


def export(
    workspace: Workspace, places: Sequence[Locator], style: str, language: str, path: Path
) -> int:
    """Write records (a style of RECORDS) of the places; how many there are.

    Each document once, as it is mentioned first. Raises StorageError, DocumentNotFoundError.
    """
    once = {one.document: one for one in reversed(places)}
    wanted = [one for one in dict.fromkeys(places) if once[one.document] == one]
    made = references(workspace, wanted, language)
    write_export(path, cite(made, style, language))
    return len(made)
