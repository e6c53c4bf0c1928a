"""Which passage of a document is shown and opened, where a query names a document number.

The number says which document; the other words say where in it. So passages are compared by
these: how many of them and of their neighbours they have, then how much they score.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import numpy as np

from summit_kb.search.asking import only_asks
from summit_kb.search.engine.snapshot import Mask
from summit_kb.search.language.nodes import All, Node, Number, Word
from summit_kb.search.opened import OpenedIndex
from summit_kb.search.reached import Part, Scores, add_up

_HAVING = 100.0  # more than passages differ by in scores
_ALL_ELSE = 0.001


def tells(node: Node, text: str) -> bool:
    """Whether a part of the query ``text`` says where in a document to look."""
    if isinstance(node, Number):
        return False
    return not (isinstance(node, Word) and not node.exact and only_asks(node.text, text))


def beside_numbers(node: Node, text: str) -> Node | None:
    """What a query says beside a document number; None where it names none, or nothing else."""
    children = node.children if isinstance(node, All) else ()
    telling = tuple(child for child in children if tells(child, text))
    has_number = any(isinstance(child, Number) for child in children)
    return replace(node, children=telling) if has_number and telling else None


def by_other_words(
    index: OpenedIndex, scores: Scores, words: Sequence[Part], neighbours: Sequence[Part]
) -> Scores:
    """The merit of each passage by what was asked beside a number; ``scores`` where nothing is."""
    parts = [*words, *neighbours]
    merit = add_up(parts, index.passage_count)
    for part in parts:
        merit[part.matches.passages] += np.float32(_HAVING)
    merit *= index.is_body
    merit += scores * np.float32(_ALL_ELSE)
    return merit


def by_number_alone(index: OpenedIndex, scores: Scores, owners: Mask) -> Scores:
    """``scores``, but documents that bear the number show where they begin."""
    first = index.front_of[owners] + 1
    first = first[first < index.passage_count]
    merit = scores.copy()
    merit[first[index.is_body[first]]] = np.inf
    return merit
