"""Passages of one side or of both, each with where it stands in the language it is in."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from summit_kb.app.quoting import Pasted, pasted, quoted
from summit_kb.desktop.citing.citer import Citable, Cite, Citer


@dataclass(frozen=True)
class Passage:
    """Words of a document; ``page`` is a printed number."""

    document: str
    language: str
    page: str | None
    words: str


def quoted_passages(
    workspace: Citable, passages: Sequence[Passage], *, later: bool | None = None
) -> Pasted:
    """A paragraph for each, cited as the person chose; raises StyleFileError."""
    citer = Citer.of(workspace)
    choice = citer.choice()
    made = [
        quoted(
            one.words,
            citer.cited(
                [Cite(one.document, one.page, one.words)],
                replace(choice, language=one.language),
                later=later,
            )[0],
            choice.style,
        )
        for one in passages
    ]
    return pasted(made)
