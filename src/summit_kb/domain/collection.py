"""A collection: documents, pages, quotes and dividers a reader put in order under a name."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any, TypeGuard, cast

from summit_kb.domain.briefing import Briefing, Divider, Extract, Item, Quote
from summit_kb.domain.locator import Locator

Json = Mapping[str, Any]


@dataclass(frozen=True)
class Collection:
    """``library`` is the key of the library it belongs to; ``created`` an ISO 8601 time in UTC.

    The name is the title of the briefing book that is made of it.
    """

    id: str
    name: str
    library: str
    created: str
    subtitle: str = ""
    items: tuple[Item, ...] = ()

    def with_added(self, items: Sequence[Item], at: int | None = None) -> Collection:
        """With items before place ``at``, or behind all; one that is there already stays once."""
        place = len(self.items) if at is None else max(0, min(at, len(self.items)))
        fresh = [one for one in dict.fromkeys(items) if one not in self.items]
        return replace(self, items=(*self.items[:place], *fresh, *self.items[place:]))

    def without(self, places: Sequence[int]) -> Collection:
        """Without the items at these places (from 0)."""
        gone = set(places)
        kept = [one for place, one in enumerate(self.items) if place not in gone]
        return replace(self, items=tuple(kept))

    def moved(self, place: int, to: int) -> Collection:
        """With the item at ``place`` standing at ``to`` (both from 0)."""
        rest = [one for number, one in enumerate(self.items) if number != place]
        return replace(self, items=(*rest[:to], self.items[place], *rest[to:]))

    def briefing(self, language: str) -> Briefing:
        """The book it makes."""
        return Briefing(self.name, self.items, language, self.subtitle)


def document_of(item: Item) -> str | None:
    """The document an item is of; a divider is of none."""
    if isinstance(item, Extract):
        return item.document
    return item.locator.document if isinstance(item, Quote) else None


def item_to_json(item: Item) -> dict[str, object]:
    """An item as it is kept; ``item_from_json`` gives it back."""
    if isinstance(item, Divider):
        return {"kind": "divider", "title": item.title}
    if isinstance(item, Extract):
        return {"kind": "pages", "document": item.document, "pages": list(item.pages)}
    place = {"document": item.locator.document, "page": item.locator.page}
    return {"kind": "quote", **place, "text": item.text, "remark": item.remark}


def item_from_json(data: object) -> Item | None:
    """The item, or None for one of another kind (a later program's)."""
    if not isinstance(data, Mapping):
        return None
    told = cast("Json", data)
    if told.get("kind") == "divider":
        return Divider(_text(told.get("title")))
    document = _text(told.get("document"))
    if not document:
        return None
    if told.get("kind") == "pages":
        pages = cast("Sequence[object]", told.get("pages") or ())
        return Extract(document, tuple(one for one in pages if _is_page(one)))
    if told.get("kind") != "quote":
        return None
    page = told.get("page")
    place = Locator(document, page if _is_page(page) else None)
    return Quote(place, _text(told.get("text")), _text(told.get("remark")))


def _is_page(value: object) -> TypeGuard[int]:
    return isinstance(value, int) and not isinstance(value, bool) and value > 0


def _text(value: object) -> str:
    return value if isinstance(value, str) else ""
