"""All documents a request finds, by id and without showing them: no order, snippets or facets."""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np

from summit_kb.domain.finding import Request
from summit_kb.search.evaluation import rank
from summit_kb.search.facets import filter_masks, narrowed
from summit_kb.search.language import parse
from summit_kb.search.opened import OpenedIndex


@dataclass(frozen=True)
class Matching:
    """Document ids with the signatures of their records when they were indexed.

    A signature is empty where it is not known. ``mark`` tells this state of the index from others.
    """

    documents: tuple[tuple[str, str], ...]
    mark: str


def matching(index: OpenedIndex, request: Request) -> Matching:
    """The same documents as the whole list of hits; raises QueryError like it."""
    request = replace(request, as_you_type=False)
    ranked = rank(index, parse(request.text), request)
    masks = filter_masks(index, request.filters)
    keys, states = index.snapshot.document_keys, index.records.states
    numbers: list[int] = np.flatnonzero(narrowed(ranked.documents, masks)).tolist()
    found = [keys[document] for document in numbers]
    signatures = ((name, states.get(name)) for name in found)
    return Matching(
        tuple((name, state.signature if state else "") for name, state in signatures),
        mark_of(index),
    )


def mark_of(index: OpenedIndex) -> str:
    """Changes with every document that is indexed, and with topics and events."""
    return f"{index.snapshot.generation}-{index.records.vocabulary}"
