"""A collection: documents, pages, quotes and dividers a reader put in order under a name."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass, field, replace
from typing import Any, TypeGuard, cast

from summit_kb.domain.briefing import (
    COVERS,
    DEEPEST_CONTENTS,
    PAPERS,
    Briefing,
    Divider,
    Extract,
    Form,
    Item,
    Quote,
    Quotes,
)
from summit_kb.domain.locator import Locator

Json = Mapping[str, Any]
_USUAL = Form()
_ALLOWED: Mapping[str, Sequence[object]] = {
    "paper": PAPERS,
    "cover": COVERS,
    "contents": range(DEEPEST_CONTENTS + 1),
    "stamps": (True, False),
    "dividers": (True, False),
}


@dataclass(frozen=True)
class Collection:
    """``library`` is the key of the library it belongs to; ``created`` an ISO 8601 time in UTC.

    The name is the title of the briefing book that is made of it, ``form`` how it looked last;
    ``note`` is for the reader alone. ``changed`` is when it was last put together, "" for never.
    """

    id: str
    name: str
    library: str
    created: str
    subtitle: str = ""
    items: tuple[Item, ...] = ()
    note: str = ""
    changed: str = ""
    form: Form = field(default_factory=Form)

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

    def shifted(self, places: Sequence[int], by: int) -> Collection:
        """With the items at ``places`` moved together, up (below 0) or down, as far as they go."""
        chosen = sorted(set(places))
        if not chosen:
            return self
        by = max(by, -chosen[0]) if by < 0 else min(by, len(self.items) - 1 - chosen[-1])
        rest = iter(one for place, one in enumerate(self.items) if place not in set(chosen))
        at = {place + by: self.items[place] for place in chosen}
        items = [at[place] if place in at else next(rest) for place in range(len(self.items))]
        return replace(self, items=tuple(items))

    def gathered(self, places: Sequence[int], before: int) -> Collection:
        """With the items at ``places`` together before the item that is at ``before`` now."""
        chosen = sorted(set(places))
        moved = tuple(self.items[place] for place in chosen)
        head = [one for at, one in enumerate(self.items) if at < before and at not in chosen]
        tail = [one for at, one in enumerate(self.items) if at >= before and at not in chosen]
        return replace(self, items=(*head, *moved, *tail))

    def with_item(self, place: int, item: Item) -> Collection:
        """With ``item`` in the place of the one there."""
        return replace(self, items=(*self.items[:place], item, *self.items[place + 1 :]))

    def briefing(self, language: str) -> Briefing:
        """The book it makes."""
        return Briefing(self.name, self.items, language, self.subtitle, self.form)


def document_of(item: Item) -> str | None:
    """The document an item is of; a divider is of none."""
    if isinstance(item, Extract):
        return item.document
    return item.locator.document if isinstance(item, Quote) else None


def item_to_json(item: Item) -> dict[str, object]:
    """An item as it is kept; ``item_from_json`` gives it back."""
    if isinstance(item, Divider):
        return {"kind": "divider", "title": item.title, **_said(remark=item.remark)}
    if isinstance(item, Extract):
        told = {"kind": "pages", "document": item.document, "pages": list(item.pages)}
        return {**told, **_said(heading=item.heading, remark=item.remark)}
    place = {"document": item.locator.document, "page": item.locator.page}
    return {"kind": "quote", **place, "text": item.text, "remark": item.remark}


def item_from_json(data: object) -> Item | None:
    """The item, or None for one of another kind (a later program's)."""
    if not isinstance(data, Mapping):
        return None
    told = cast("Json", data)
    if told.get("kind") == "divider":
        return Divider(_text(told.get("title")), _text(told.get("remark")))
    document = _text(told.get("document"))
    if not document:
        return None
    if told.get("kind") == "pages":
        pages = cast("Sequence[object]", told.get("pages") or ())
        heading, remark = _text(told.get("heading")), _text(told.get("remark"))
        return Extract(document, tuple(one for one in pages if _is_page(one)), heading, remark)
    if told.get("kind") != "quote":
        return None
    page = told.get("page")
    place = Locator(document, page if _is_page(page) else None)
    return Quote(place, _text(told.get("text")), _text(told.get("remark")))


def form_to_json(form: Form) -> dict[str, object]:
    """The look of a book as it is kept; ``form_from_json`` gives it back."""
    return {key: value for key, value in asdict(form).items() if value != getattr(_USUAL, key)}


def form_from_json(data: object) -> Form:
    """The look; what is not known, or not of its kind, is as usual."""
    told = cast("Json", data) if isinstance(data, Mapping) else {}
    chosen: dict[str, Any] = {
        key: told[key] for key, values in _ALLOWED.items() if told.get(key) in values
    }
    for key in ("office", "day", "place"):
        chosen[key] = _text(told.get(key))
    if told.get("quotes") in tuple(Quotes):
        chosen["quotes"] = Quotes(told["quotes"])
    return Form(**chosen)


def _said(**texts: str) -> dict[str, str]:
    return {key: text for key, text in texts.items() if text}


def _is_page(value: object) -> TypeGuard[int]:
    return isinstance(value, int) and not isinstance(value, bool) and value > 0


def _text(value: object) -> str:
    return value if isinstance(value, str) else ""
