"""What the engines have in common, and ours. Each answers with a count, facets, ten snippets."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Protocol

import numpy as np
from whoosh import query

from asks import WITHIN, Ask
from passages import Passage
from summit_kb.search.engine import queries as q
from summit_kb.search.engine.ranking import top
from summit_kb.search.engine.store import IndexStore
from summit_kb.search.engine.writing import PassageRow

HITS = 10
FACETS = ("topic", "type", "year")


@dataclass(frozen=True)
class Answer:
    """What a search page needs. ``facets`` maps field to value to count, without zeros."""

    count: int
    facets: dict[str, dict[str, int]]
    snippets: list[str]


class Engine(Protocol):
    """One contender; ``build`` writes below ``folder``, ``open`` reads it."""

    name: str
    counts_passages: bool  # what it counts can be compared with the others
    sits_out: frozenset[str]  # kinds of searches it has no way to answer

    def build(self, folder: Path, passages: list[Passage]) -> None: ...
    def open(self, folder: Path) -> None: ...
    def search(self, ask: Ask) -> Answer: ...


@cache
def pattern(ask: Ask) -> re.Pattern[str]:
    """What a search marks; compiled before the clock starts."""
    words = [re.escape(word) + r"\b" for word in ask.words]
    if ask.prefix:
        words.append(re.escape(ask.prefix) + r"\w*")
    return re.compile(r"\b(?:" + "|".join(words) + ")" if words else r"(?!)")


def snippet(text: str, ask: Ask) -> str:
    """160 letters around the first match, matches marked; the same for every engine."""
    marks = pattern(ask)
    found = marks.search(text)
    start = max(0, (found.start() if found else 0) - 60)
    return marks.sub("\x02\\g<0>\x03", text[start : start + 160])


def named_counts(values: list[str], counts: np.ndarray) -> dict[str, int]:
    return {values[i]: int(counts[i]) for i in np.flatnonzero(counts)}


class Ours:
    name = "ours"
    counts_passages = True
    sits_out: frozenset[str] = frozenset()

    def build(self, folder: Path, passages: list[Passage]) -> None:
        with IndexStore(folder, stamp={}).rebuild() as writer:
            for number, passage in enumerate(passages):
                writer.add_passage(
                    PassageRow(
                        document=f"d{number:07}",
                        ordinal=0,
                        page=None,
                        text=passage.text,
                        tokens={
                            "exact": passage.exact,
                            "folded": passage.folded,
                        },
                        keywords={"topic": [passage.topic], "type": [passage.type]},
                        numbers={"year": passage.year},
                    )
                )

    @staticmethod
    def is_usable(folder: Path) -> bool:
        """Whether an index from an earlier run was made by the rules of today."""
        return IndexStore(folder, stamp={}).exists()

    def open(self, folder: Path) -> None:
        self.snapshot = IndexStore(folder, stamp={}).open()
        self.facets = {name: self.snapshot.facet(name) for name in FACETS}

    def search(self, ask: Ask) -> Answer:
        tree = whoosh_tree(ask, "folded")
        if ask.topic is None:
            matches = self.snapshot.execute(tree)
        else:
            matches = self.snapshot.execute(tree, within=self.narrowed(ask))
        documents = self.snapshot.document_of[matches.passages]
        facets = {
            name: named_counts(facet.values, facet.count(documents))
            for name, facet in self.facets.items()
        }
        best = matches.passages[top(matches.scores, HITS)].tolist()
        snippets = [snippet(self.snapshot.text(passage), ask) for passage in best]
        return Answer(len(matches.passages), facets, snippets)

    def narrowed(self, ask: Ask) -> np.ndarray:
        """Passages of the topic and the years."""
        low, high = ask.years or (None, None)
        topic = self.snapshot.mask(q.Term("topic", ask.topic))
        return topic & self.snapshot.mask(q.NumericRange("year", low, high))


def whoosh_tree(ask: Ask, field: str) -> query.Query:
    """The words of an ask as Whoosh's query."""
    terms: list[query.Query] = [query.Term(field, word) for word in ask.words]
    if ask.how == "everything":
        return query.Every()
    if ask.how == "phrase":
        return query.Phrase(field, list(ask.words))
    if ask.how == "near":
        return q.near(field, ask.words, WITHIN)
    if ask.how == "fuzzy":
        return query.FuzzyTerm(field, ask.words[0], maxdist=1, prefixlength=0)
    if ask.prefix:
        terms.append(query.Prefix(field, ask.prefix))
    if len(terms) == 1:
        return terms[0]
    return query.Or(terms) if ask.how == "any" else query.And(terms)
