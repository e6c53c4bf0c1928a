"""A collection as people see it: of each item a title, what is known of it, what it gives."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from summit_kb.app.briefing_words import BriefingWords
from summit_kb.domain.briefing import Divider, Item, Quote
from summit_kb.domain.collection import Collection, document_of
from summit_kb.domain.document import Document
from summit_kb.library.store import Library


class ItemKind(StrEnum):
    """What an item is."""

    DIVIDER = "divider"
    DOCUMENT = "document"
    PAGES = "pages"
    QUOTE = "quote"


@dataclass(frozen=True)
class ItemView:
    """``pages`` is how many pages it gives, None where that shows only when it is set anew.

    ``is_absent`` says that the library has no such document (any more). ``detail`` are the facts
    of the document, ``remark`` is the reader's.
    """

    item: Item
    kind: ItemKind
    title: str
    detail: str = ""
    remark: str = ""
    pages: int | None = None
    is_absent: bool = False


@dataclass(frozen=True)
class CollectionView:
    """``documents`` counts each once, ``set_anew`` those without pages of their own."""

    collection: Collection
    items: tuple[ItemView, ...]
    documents: int
    pages: int
    quotes: int
    set_anew: int
    absent: tuple[str, ...]


def viewed(collection: Collection, library: Library, language: str) -> CollectionView:
    """What ``collection`` holds, looked up in ``library``; no file is read for it."""
    words = BriefingWords(language)
    items = tuple(_view(one, library, words, language) for one in collection.items)
    documents = {name for one in collection.items if (name := document_of(one))}
    whole = [one for one in items if one.kind in (ItemKind.DOCUMENT, ItemKind.PAGES)]
    return CollectionView(
        collection,
        items,
        len(documents),
        sum(one.pages or 0 for one in whole),
        sum(one.kind is ItemKind.QUOTE for one in items),
        sum(one.pages is None and not one.is_absent for one in whole),
        tuple(dict.fromkeys(_absent(items))),
    )


def pages_of(document: Document) -> int | None:
    """How many pages its file has, as far as it has pages of its own."""
    return document.original.pages if document.original is not None else None


def _absent(items: tuple[ItemView, ...]) -> Iterator[str]:
    return (document_of(one.item) or "" for one in items if one.is_absent)


def _view(item: Item, library: Library, words: BriefingWords, language: str) -> ItemView:
    if isinstance(item, Divider):
        return ItemView(item, ItemKind.DIVIDER, item.title, remark=item.remark)
    name = document_of(item) or ""
    document = library.documents.get(name)
    title = _title(document, name, language)
    facts = words.facts(document) if document is not None else ""
    if isinstance(item, Quote):
        where = words.on_page(item.locator.page) if item.locator.page else ""
        detail = " · ".join(part for part in (title, where) if part)
        quoted = f"“{' '.join(item.text.split())}”"
        return ItemView(item, ItemKind.QUOTE, quoted, detail, item.remark, None, document is None)
    count = pages_of(document) if document is not None else None
    kind = ItemKind.PAGES if item.pages else ItemKind.DOCUMENT
    given = len(item.pages) or count
    detail = facts if not item.heading else " · ".join(part for part in (title, facts) if part)
    return ItemView(item, kind, item.heading or title, detail, item.remark, given, document is None)


def _title(document: Document | None, name: str, language: str) -> str:
    if document is None:
        return name
    return (document.title_en or document.title) if language == "en" else document.title
