"""How saved and past searches are printed."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime

from summit_kb.app.saved_searches import NewMatches
from summit_kb.app.searches.naming import in_words
from summit_kb.cli.output import Output
from summit_kb.domain import request_json
from summit_kb.domain.saved_search import PastSearch, SavedSearch
from summit_kb.library.store import Library

Json = dict[str, object]


def saved_json(search: SavedSearch) -> Json:
    """What is kept under a name."""
    return {
        "id": search.id,
        "name": search.name,
        **request_json.to_json(search.request),
        "created": search.created,
        "seen": search.seen,
    }


def past_json(past: PastSearch) -> Json:
    return {"at": past.at, "total": past.total, **request_json.to_json(past.request)}


def new_json(new: NewMatches) -> Json:
    """What is new for one search."""
    return {
        "name": new.search.name,
        "since": new.since,
        "added": _documents(new, amended=False),
        "amended": _documents(new, amended=True),
    }


def saved_line(search: SavedSearch, library: Library, output: Output) -> str:
    asked = in_words(search.request, library, output.words.code)
    return search.name if asked == search.name else f"{search.name}  {output.dim(asked)}"


def past_line(past: PastSearch, library: Library, output: Output) -> str:
    asked = in_words(past.request, library, output.words.code)
    at = datetime.fromisoformat(past.at).astimezone()
    return f"{output.dim(f'{at:%Y-%m-%d %H:%M}')}  {asked}  {output.dim(f'({past.total})')}"


def new_lines(new: NewMatches, output: Output) -> Iterable[str]:
    """The search, and under it what is new."""
    counts = output.say("searches-new", added=new.added, amended=new.amended)
    yield f"{output.bold(new.search.name)}  {output.dim(counts)}"
    for one in new.matches:
        mark = output.say("searches-amended" if one.is_amended else "searches-added")
        yield f"  {mark}  {one.title}  {output.dim(one.document)}"


def _documents(new: NewMatches, *, amended: bool) -> list[Json]:
    return [
        {"document": one.document, "title": one.title}
        for one in new.matches
        if one.is_amended is amended
    ]
