"""Random queries and random strings: what comes of each, and whether stock Whoosh agrees.

    python benchmarks/random_queries.py [LIBRARY] [--queries 10000] [--strings 10000] [--seed 1]

LIBRARY is a library folder (nothing is written into it); without one, documents are made up of
a few dozen syllables, so that most queries find something. Printed is a table of outcomes; each
fault is shown with its text. Faults are: an exception that is no QueryError, a QueryError without
place or words, an empty result without a reason, and documents that stock Whoosh does not find
or that only it finds. What is ranked by score alone (questions, and short queries no document has
all of) is compared in one direction: whatever is found must have one of the words.
"""

from __future__ import annotations

import argparse
import random
import sys
import tempfile
import traceback
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from pathlib import Path

from query_grammar import Grammar
from stock_answers import Found, StockAnswers
from summit_kb.app.words import Words
from summit_kb.app.workspace import Workspace
from summit_kb.domain.document import Document, Identity
from summit_kb.domain.event import Event
from summit_kb.domain.finding import Filters, Findings, Request, Sort
from summit_kb.domain.text import Block, BlockKind, ExtractedText, PageText
from summit_kb.domain.topic import Thesaurus
from summit_kb.search import weights as w
from summit_kb.search.analysis import forms
from summit_kb.search.answering import answer
from summit_kb.search.engine import schema
from summit_kb.search.engine.store import IndexStore
from summit_kb.search.engine.writing import PassageRow
from summit_kb.search.evaluation import WHOLE, rank
from summit_kb.search.index_records import IndexRecords
from summit_kb.search.language import QueryError, nodes, parse
from summit_kb.search.opened import OpenedIndex
from summit_kb.search.rows import Shelf, rows_of
from summit_kb.search.suggestions import Suggester
from summit_kb.search.weights import SCORING

SYLLABLES = """
thành phố thông minh đà nẵng đô thị nghị quyết chính quyền điện tử dữ liệu mở giao y tế giáo dục
môi trường nước sạch an toàn thực phẩm công nghệ ứng dụng đề án kinh phí tỷ đồng năm kế hoạch kỹ
thuật kĩ hoà hòa thuý thúy đường dương city data open the and of smart 43 2019 30 53 dự người dân
"""
Names = dict[str, Sequence[str]]
EVERYTHING = nodes.Everything(0, 0)
CONDITIONS = nodes.Not | nodes.Field | nodes.YearRange | nodes.DateRange
WISHES = nodes.Word | nodes.Number | nodes.Entity | nodes.Any


@dataclass(frozen=True)
class Shelves:
    """Documents with their texts, and what they are placed among."""

    documents: Sequence[tuple[Document, ExtractedText | None]]
    thesaurus: Thesaurus
    events: dict[str, Event]


def of_library(folder: Path) -> Shelves:
    workspace = Workspace.open(folder)
    library = workspace.library
    documents = [(one, workspace.text(one)) for one in library.documents.values()]
    shelves = Shelves(documents, library.thesaurus, library.events)
    workspace.close()
    return shelves


def made(dice: random.Random, count: int = 60) -> Shelves:
    syllables = SYLLABLES.split()

    def words(least: int, most: int) -> str:
        return " ".join(dice.choices(syllables, k=dice.randint(least, most)))

    documents: list[tuple[Document, ExtractedText | None]] = []
    for number in range(count):
        day = date(2012, 1, 1) + timedelta(days=dice.randrange(4000))
        dated = dice.random() < 0.8
        identity = Identity(
            dice.choice(("resolution", "decree", "report", "paper")),
            f"{dice.randrange(1, 60)}/{day.year}/NĐ-CP" if dice.random() < 0.4 else None,
            dice.choice(("Chính phủ", "Quốc hội", "UBND thành phố Đà Nẵng", None)),
            day if dated else None,
        )
        document = Document(
            f"d{number}", words(2, 6), identity, dice.choice(("vi", "en")), "2026-01-01T00:00:00Z"
        )
        blocks = tuple(
            Block(BlockKind.PARAGRAPH, f"{words(5, 60)} ngày 24/1/2019 {words(3, 9)} 43-NQ/TW.")
            if dice.random() < 0.1
            else Block(BlockKind.PARAGRAPH, words(5, 70))
            for _ in range(dice.randrange(6))
        )
        documents.append((document, ExtractedText("text", "x", (PageText(1, blocks),), paged=True)))
    return Shelves(documents, Thesaurus(), {})


class Trial:
    """One library in our index and in stock Whoosh's, and the outcomes so far."""

    def __init__(self, shelves: Shelves, folder: Path) -> None:
        shelf = Shelf(shelves.thesaurus, shelves.events)
        rows = [
            row for document, text in shelves.documents for row in rows_of(document, text, shelf)
        ]
        store = IndexStore(folder, stamp={})
        with store.rebuild() as writer:
            for row in rows:
                writer.add_passage(row)
        events = {one.id: (one.vi, one.en) for one in shelves.events.values()}
        records = IndexRecords(thesaurus=shelves.thesaurus, events=events)
        self.index = OpenedIndex(store.open(scoring=SCORING), records)
        self.suggester = Suggester(self.index)
        topics = {
            one.id: (one.id, one.vi, one.en, *one.synonyms, *one.abbreviations)
            for one in shelves.thesaurus
        }
        named = {one: (one, *names) for one, names in events.items()}
        self.stock = StockAnswers(rows, {schema.TOPIC: topics, schema.EVENT: named})
        self.texts = [row.text for row in rows]
        self.values = _values(rows, topics)
        self.outcomes: Counter[str] = Counter()
        self.faults: list[str] = []
        self._words = Words("vi")

    def ask(self, request: Request) -> None:
        try:
            findings = answer(self.index, self.suggester, request)
        except QueryError as error:
            self._judge_error(request, error)
        except Exception:
            self._fault("exception", request, traceback.format_exc())
        else:
            self._judge(request, findings)

    def _judge_error(self, request: Request, error: QueryError) -> None:
        position, length = int(error.facts["position"]), int(error.facts["length"])
        is_placed = 0 <= position <= len(request.text) and length > 0
        told = self._words.reason(error)
        if is_placed and told:
            self.outcomes["told where it cannot be read"] += 1
        else:
            self._fault("error without place or words", request, repr(error.facts))

    def _judge(self, request: Request, findings: Findings) -> None:
        if not findings.total and not findings.nothing:
            self._fault("empty without a reason", request)
        elif findings.total and not findings.hits:
            self._fault("documents counted and not shown", request)
        elif request.as_you_type or not request.filters.is_empty:
            self.outcomes["answered" if findings.total else "empty, reason given"] += 1
        else:
            self._compare(request, findings)

    def _compare(self, request: Request, findings: Findings) -> None:
        told = "answered" if findings.total else "empty, reason given"
        plain = replace(request, expand=False)
        node = parse(request.text)
        ranked = rank(self.index, node, plain)
        keys = self.index.snapshot.document_keys
        ours = frozenset(keys[at] for at in ranked.documents.nonzero()[0].tolist())
        whole = frozenset(keys[at] for at in (ranked.tier & WHOLE).nonzero()[0].tolist())
        difference = self._difference(request.text, node, ours, whole)
        if difference is None:
            self.outcomes[f"{told}, as stock Whoosh"] += 1
        elif difference == "":
            self.outcomes[f"{told}, ranked by score: within what stock Whoosh finds by OR"] += 1
        else:
            self._fault("differs from stock Whoosh", request, difference)

    def _difference(self, text: str, node: nodes.Node, ours: Found, whole: Found) -> str | None:
        """None where the two agree, "" for what only has to have one of the words."""
        things = node.children if isinstance(node, nodes.All) else (node,)
        wishes, others = _apart(things)
        allowed = self.stock.everything
        if others:
            allowed = self.stock.documents(nodes.All(0, 0, tuple(others)))
        if not allowed:
            loose, rest = _apart([*_unquoted(things)])
            if _is_question(loose, text):
                # Quotes around words nobody wrote are loosened in a question.
                wishes, others = loose, rest
                allowed = self.stock.documents(nodes.All(0, 0, tuple(others) or (EVERYTHING,)))
        if _is_question(wishes, text):
            if any(not isinstance(one, CONDITIONS) for one in others):
                return _beyond(ours, allowed)  # its phrases are asked for, too
            any_word = self.stock.documents(nodes.Any(0, 0, tuple(_words(wishes))))
            return _beyond(ours, any_word & allowed)
        complete = self.stock.documents(node)
        bearing = frozenset[str]().union(*map(self.stock.bearing, wishes)) & allowed
        if len(wishes) == 1 and isinstance(wishes[0], nodes.Word) and wishes[0].text.isdecimal():
            complete |= self.stock.bearing(_as_number(wishes[0])) & allowed
        if not wishes or (complete and _said(wishes) <= w.LISTED_WHOLE):
            return _unequal(ours, complete | bearing)
        if (different := _unequal(whole, complete)) is not None:
            return different
        some = self.stock.documents(nodes.Any(0, 0, tuple(wishes))) & allowed
        return _beyond(ours - complete, some | bearing) if ours - complete else None

    def _fault(self, kind: str, request: Request, detail: str = "") -> None:
        self.outcomes[f"FAULT: {kind}"] += 1
        self.faults.append(f"{kind}: {request!r}\n{detail}")


def _unequal(ours: Found, stock: Found) -> str | None:
    if ours == stock:
        return None
    return f"only ours {sorted(ours - stock)[:5]}, only stock's {sorted(stock - ours)[:5]}"


def _beyond(ours: Found, limit: Found) -> str:
    extra = sorted(ours - limit)
    return f"without anything asked for: {extra[:5]}" if extra else ""


def _apart(things: Sequence[nodes.Node]) -> tuple[list[nodes.Node], list[nodes.Node]]:
    """What is wished for, and the conditions."""
    wishes = [thing for thing in things if isinstance(thing, WISHES)]
    return wishes, [thing for thing in things if not isinstance(thing, WISHES)]


def _unquoted(things: Sequence[nodes.Node]) -> Iterator[nodes.Node]:
    for thing in things:
        if isinstance(thing, nodes.Phrase) and not thing.exact:
            yield from thing.words
        else:
            yield thing


def _said(wishes: Sequence[nodes.Node]) -> int:
    """How many different things are wished for."""
    return len({str(_placeless(wish)) for wish in wishes})


def _is_question(wishes: Sequence[nodes.Node], text: str) -> bool:
    return _said(wishes) > (w.ASKED_WHOLE if text.rstrip().endswith("?") else w.RANKED_WHOLE)


def _placeless(wish: nodes.Node) -> object:
    if isinstance(wish, nodes.Word):
        return (forms(wish.text), wish.exact, wish.prefix)
    return wish


def _as_number(word: nodes.Word) -> nodes.Number:
    return nodes.Number(word.start, word.end, (word,), word.text, partial=False)


def _words(things: Sequence[nodes.Node]) -> Iterator[nodes.Node]:
    for thing in things:
        yield thing
        if isinstance(thing, nodes.Number | nodes.Entity | nodes.Phrase):
            yield from thing.words


def _values(
    rows: Sequence[PassageRow], topics: dict[str, Sequence[str]]
) -> dict[str, Sequence[str]]:
    """Field of the query language -> what its values are called."""
    found: Names = {"chủ-đề": [name for own in topics.values() for name in own]}
    for name, field in (
        ("type", schema.TYPE),
        ("cơ-quan", schema.ISSUER),
        ("speaker", schema.SPEAKER),
        ("event", schema.EVENT),
        ("language", schema.LANGUAGE),
        ("hiệu-lực", schema.VALIDITY),
    ):
        found[name] = sorted({one for row in rows for one in row.keywords.get(field, ())})
    return found


def requests(texts: Iterator[str], dice: random.Random) -> Iterator[Request]:
    """Most as they are; some typed letter by letter, filtered, or sorted by date."""
    for text in texts:
        request = Request(text, language=dice.choice(("vi", "en")), limit=5)
        kind = dice.randrange(10)
        if kind == 0:
            request = replace(request, as_you_type=True)
        elif kind == 1:
            years = dice.choice((((2019, 2019),), ((1990, 1999),), ()))
            types = dice.choice((("paper",), ("resolution", "decree"), ("none-such",), ()))
            request = replace(request, filters=Filters(years=years, types=types))
        elif kind == 2:
            request = replace(request, sort=Sort.DATE, explain=True)
        yield request


def main() -> int:
    options = argparse.ArgumentParser()
    options.add_argument("library", nargs="?", type=Path)
    options.add_argument("--queries", type=int, default=10_000)
    options.add_argument("--strings", type=int, default=10_000)
    options.add_argument("--seed", type=int, default=1)
    given = options.parse_args()
    dice = random.Random(given.seed)
    shelves = of_library(given.library) if given.library else made(dice)
    faults = 0
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder:
        trial = Trial(shelves, Path(folder) / "index")
        grammar = Grammar(dice, trial.texts, trial.values)
        for name, make, count in (
            ("queries of the grammar", grammar.query, given.queries),
            ("strings", grammar.string, given.strings),
        ):
            trial.outcomes.clear()
            for request in requests((make() for _ in range(count)), dice):
                trial.ask(request)
            print(f"{count} {name}")
            for outcome, number in trial.outcomes.most_common():
                print(f"  {number:6} {outcome}")
        for fault in trial.faults[:20]:
            print(fault)
        faults = len(trial.faults)
        trial.index.snapshot.close()
    print(f"{faults} faults")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
