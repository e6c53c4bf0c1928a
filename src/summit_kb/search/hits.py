"""A document found, with the passage that is shown of it."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import numpy.typing as npt

from summit_kb.domain.finding import Hit
from summit_kb.search.highlight import MatchFinder
from summit_kb.search.opened import OpenedIndex
from summit_kb.search.snippets import snippet


def make_hit(
    index: OpenedIndex,
    document: int,
    passages: npt.NDArray[np.float32],
    score: float,
    finders: Sequence[MatchFinder],
    around: MatchFinder | None = None,
) -> Hit:
    """The hit of a document by the passage of it that scores most in ``passages``.

    Its snippet marks what ``finders`` find, and stands around what ``around`` finds.
    """
    passage = index.best_passage(document, passages)
    values = index.values(document)
    return Hit(
        document=index.snapshot.document_keys[document],
        title=values["title"],
        type=values["type"],
        number=values["number"],
        date=values["date"],
        issuer=values["issuer"],
        topics=tuple(values["topics"]),
        language=values["language"],
        page=index.page(passage),
        snippet=snippet(index.snapshot.text(passage), finders, around),
        score=round(score, 4),
        source=values["source"],
    )
