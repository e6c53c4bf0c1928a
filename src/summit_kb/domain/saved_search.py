"""Searches a reader keeps: saved under a name, or remembered because they were made."""

from __future__ import annotations

from dataclasses import astuple, dataclass, replace
from functools import lru_cache

from summit_kb.domain.finding import Filters, Request

NAME_LETTERS = 200


@dataclass(frozen=True)
class SavedSearch:
    """A search under a name. ``library`` is the key of the library it belongs to.

    ``language`` is that of the program when it was saved. ``created`` and ``seen``, when its
    matches were last looked at, are ISO 8601 times in UTC.
    """

    id: str
    name: str
    request: Request
    library: str
    created: str
    language: str = "vi"
    seen: str | None = None


@dataclass(frozen=True)
class PastSearch:
    """A search that was made at ``at``, an ISO 8601 time in UTC, and found ``total`` documents."""

    request: Request
    library: str
    at: str
    total: int


def asked(request: Request) -> Request:
    """What of a request makes it this search and no other: not the page of hits, not the moment.

    Values of a filter stand in one order, words have one space between them.
    """
    return Request(
        plain(request.text),
        filters=Filters(*(tuple(sorted(values)) for values in astuple(request.filters))),
        sort=request.sort,
        expand=request.expand,
        left_out=tuple(sorted(request.left_out)) if request.expand else (),
        like=request.like,
        meant=tuple(sorted(request.meant)) if request.expand else (),
    )


def is_same(one: Request, other: Request) -> bool:
    """Whether two requests find the same documents, in whatever order."""
    return matching_part(one) == matching_part(other)


def is_empty(request: Request) -> bool:
    """Whether nothing is asked that can be kept: no words, no filters, or a likeness."""
    is_asked = bool(request.text.strip()) or not request.filters.is_empty
    return request.like is not None or not is_asked


def plain(text: str) -> str:
    """One line that every file can hold: one space between words, no half characters."""
    return " ".join(text.encode("utf-8", "replace").decode("utf-8").split())


@lru_cache(maxsize=4_096)
def matching_part(request: Request) -> Request:
    """What of a request decides which documents are found; asked of many searches at a time."""
    return replace(asked(request), sort=Request("").sort)
