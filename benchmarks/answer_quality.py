"""nDCG@10 of ours and of other engines on the same questions, as written and without accents.

    python benchmarks/answer_quality.py SET… [--json FILE]

A SET is what ``retrieval.py`` takes. Every engine finds any word of a question and ranks as it
does by itself. Where accents are typed, they are kept in its index as well; where none are, they
are removed from texts and questions (Recoll removes them always). ``chance`` is how often swapping
an engine with ours at random gives as large a difference (paired randomisation test).
"""

from __future__ import annotations

import argparse
import json
import re
import sqlite3
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

from retrieval import DEPTH, bare, build, chance, grades, measure, ndcg, rows
from summit_kb.search.analysis import analyse

Ranker = Callable[[list[str], bool], list[str]]
"""Words of a question, whether accents are kept -> documents."""

FORMS: dict[str, Callable[[str], str]] = {"written": lambda text: text, "plain": bare}


def terms(text: str, *, accented: bool) -> list[str]:
    found = analyse(text)
    return found.exact if accented else found.folded


def texts_of(corpus: Path) -> dict[str, str]:
    """Document -> everything it says, titles first."""
    return {
        row["id"]: "\n".join(value for name, value in row.items() if name != "id" and value)
        for row in rows(corpus)
    }


def whoosh_ranker(texts: dict[str, str], folder: Path) -> Ranker:
    from whoosh import fields, formats, index, query, scoring  # noqa: PLC0415 one engine at a time

    token = fields.FieldType(formats.Positions(), None, scorable=True)
    schema = fields.Schema(exact=token, folded=token, id=fields.STORED)
    folder.mkdir()
    with index.create_in(str(folder), schema).writer() as writer:
        for name, text in texts.items():
            found = analyse(text)
            writer.add_document(exact=found.exact, folded=found.folded, id=name)
    searcher = index.open_dir(str(folder)).searcher(weighting=scoring.BM25F())

    def rank(words: list[str], accented: bool) -> list[str]:  # noqa: FBT001 as all rankers
        field = "exact" if accented else "folded"
        asked = query.Or([query.Term(field, word) for word in dict.fromkeys(words)])
        return [hit["id"] for hit in searcher.search(asked, limit=DEPTH)]

    return rank


def fts5_ranker(texts: dict[str, str], folder: Path) -> Ranker:
    del folder
    base, names = sqlite3.connect(":memory:"), list(texts)
    for accented, table in ((True, "exact"), (False, "folded")):
        options = 'tokenize="unicode61 remove_diacritics 0"'
        base.execute(f"CREATE VIRTUAL TABLE {table} USING fts5(body, {options})")
        bodies = (" ".join(terms(texts[name], accented=accented)) for name in names)
        base.executemany(f"INSERT INTO {table}(rowid, body) VALUES(?, ?)", enumerate(bodies))

    def rank(words: list[str], accented: bool) -> list[str]:  # noqa: FBT001 as all rankers
        table = "exact" if accented else "folded"
        match = " OR ".join(f'"{word}"' for word in dict.fromkeys(words))
        found = base.execute(
            f"SELECT rowid FROM {table} WHERE {table} MATCH ? ORDER BY rank LIMIT {DEPTH}", (match,)
        )
        return [names[at] for (at,) in found]

    return rank


def tantivy_ranker(texts: dict[str, str], folder: Path) -> Ranker:
    import tantivy  # noqa: PLC0415 one engine at a time

    del folder
    builder = tantivy.SchemaBuilder()
    builder.add_text_field("id", stored=True, tokenizer_name="raw")
    for name in ("exact", "folded"):
        builder.add_text_field(name, tokenizer_name="whitespace")
    schema = builder.build()
    index = tantivy.Index(schema)
    writer = index.writer(50_000_000, 1)
    for name, text in texts.items():
        document = tantivy.Document()
        document.add_text("id", name)
        document.add_text("exact", " ".join(terms(text, accented=True)))
        document.add_text("folded", " ".join(terms(text, accented=False)))
        writer.add_document(document)
    writer.commit()
    index.reload()
    searcher = index.searcher()

    def rank(words: list[str], accented: bool) -> list[str]:  # noqa: FBT001 as all rankers
        field = "exact" if accented else "folded"
        parts = [
            (tantivy.Occur.Should, tantivy.Query.term_query(schema, field, word))
            for word in dict.fromkeys(words)
        ]
        found = searcher.search(tantivy.Query.boolean_query(parts), limit=DEPTH)
        return [searcher.doc(address)["id"][0] for _, address in found.hits]

    return rank


def recoll_ranker(texts: dict[str, str], folder: Path) -> Ranker:
    from recoll import Recoll  # noqa: PLC0415 it may not be installed

    engine, names = Recoll(), list(texts)
    engine.build_of(folder, {str(at): text for at, text in enumerate(texts.values())})
    engine.open(folder)
    place = re.compile(r"\[file://.*/(\d+)\.txt\]")

    def rank(words: list[str], accented: bool) -> list[str]:  # noqa: FBT001 as all rankers
        lines = engine.ask(" ".join(dict.fromkeys(words)), "-o", hits=DEPTH)
        return [names[int(found[1])] for found in map(place.search, lines) if found][:DEPTH]

    return rank


RANKERS: dict[str, Callable[[dict[str, str], Path], Ranker]] = {
    "stock whoosh": whoosh_ranker,
    "sqlite fts5": fts5_ranker,
    "tantivy": tantivy_ranker,
    "recoll": recoll_ranker,
}


def gained(rank: Ranker, folder: Path, form: str) -> list[float]:
    """nDCG@10 of every question."""
    relevant, found = grades(folder / "qrels.tsv"), []
    accented = form == "written"
    for row in rows(folder / "queries.jsonl"):
        words = terms(FORMS[form](row["text"]), accented=accented)
        found.append(ndcg(rank(words, accented), relevant[row["id"]]))
    return found


def compare(folder: Path) -> dict[str, Any]:
    """engine -> form -> mean nDCG@10, and how likely chance alone is as far from ours."""
    texts = texts_of(folder / "corpus.jsonl")
    result: dict[str, Any] = {}
    with tempfile.TemporaryDirectory() as place:
        index = build(folder / "corpus.jsonl", Path(place) / "ours")
        ours = {form: measure(index, folder, change)[0] for form, change in FORMS.items()}
        index.snapshot.close()
        means = {form: _mean(values) for form, values in ours.items()}
        result["ours"] = {**means, "questions": len(ours["written"])}
        for name, make in RANKERS.items():
            try:
                rank = make(texts, Path(place) / name.replace(" ", "-"))
            except ImportError as error:
                print(f"{name} sits out: {error}")
                continue
            theirs = {form: gained(rank, folder, form) for form in FORMS}
            result[name] = {form: _mean(values) for form, values in theirs.items()}
            result[name]["chance"] = {
                form: round(chance(ours[form], values), 4) for form, values in theirs.items()
            }
    return result


def _mean(values: list[float]) -> float:
    return round(sum(values) / len(values), 4)


def print_quality(name: str, found: dict[str, Any]) -> None:
    print(f"\n{name}: nDCG@10 as written, without accents (chance that it is none)")
    for engine, figures in found.items():
        chances = figures.get("chance", {})
        cells = [
            f"{form} {figures[form]:.4f}" + (f" ({chances[form]:.4f})" if chances else " " * 9)
            for form in FORMS
        ]
        print(f"{engine:14}", *cells, flush=True)


def main() -> None:
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("sets", type=Path, nargs="+")
    parser.add_argument("--json", type=Path)
    options = parser.parse_args()
    found = {folder.name: compare(folder) for folder in options.sets}
    for name, figures in found.items():
        print_quality(name, figures)
    if options.json:
        options.json.write_text(json.dumps(found, indent=1), encoding="utf-8")


if __name__ == "__main__":
    main()
