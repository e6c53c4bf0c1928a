"""Collections as the command line tells them."""

from __future__ import annotations

from collections.abc import Iterator

from summit_kb.app.briefing_words import spans
from summit_kb.cli.output import Output
from summit_kb.domain.briefing import Divider, Extract, Item
from summit_kb.domain.collection import Collection, document_of, form_to_json, item_to_json
from summit_kb.library.store import Library

_SHOWN_LETTERS = 80


def collection_json(collection: Collection) -> dict[str, object]:
    return {
        "id": collection.id,
        "name": collection.name,
        "subtitle": collection.subtitle,
        "note": collection.note,
        "created": collection.created,
        "changed": collection.changed,
        "form": form_to_json(collection.form),
        "items": [item_to_json(one) for one in collection.items],
    }


def lines(collection: Collection, library: Library, output: Output) -> Iterator[str]:
    """The collection's name and each item behind its place."""
    yield output.say("collection-line", name=collection.name, count=len(collection.items))
    for place, item in enumerate(collection.items, start=1):
        yield f"{place:>4}  {_item_line(item, library, output)}"


def _item_line(item: Item, library: Library, output: Output) -> str:
    if isinstance(item, Divider):
        return f"— {item.title} —"
    name = document_of(item) or ""
    document = library.documents.get(name)
    title = document.title if document else output.say("collection-absent", document=name)
    if isinstance(item, Extract):
        pages = output.say("collection-pages", pages=spans(item.pages)) if item.pages else ""
        return f"{title}{pages}"
    flat = " ".join(item.text.split())
    shown = flat if len(flat) <= _SHOWN_LETTERS else f"{flat[:_SHOWN_LETTERS]}…"
    return f"“{shown}” ({title})"
