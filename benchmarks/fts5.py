"""SQLite FTS5 with prefix indexes; numpy counts facets and picks the best of what it finds."""

from __future__ import annotations

import sqlite3
from pathlib import Path

import numpy as np

from asks import WITHIN, Ask
from contenders import FACETS, HITS, Answer, named_counts, snippet
from passages import Passage
from summit_kb.search.engine.ranking import top


class Fts5:
    name = "sqlite fts5"
    counts_passages = True
    sits_out = frozenset({"fuzzy"})

    def build(self, folder: Path, passages: list[Passage]) -> None:
        folder.mkdir(parents=True)
        base = sqlite3.connect(folder / "fts.db")
        options = "tokenize=\"unicode61 remove_diacritics 0\", prefix='2 3'"
        with base:
            base.execute(f"CREATE VIRTUAL TABLE exact USING fts5(body, content='', {options})")
            base.execute(f"CREATE VIRTUAL TABLE folded USING fts5(body, {options})")
            base.executemany(
                "INSERT INTO exact(rowid, body) VALUES(?, ?)",
                ((number, " ".join(one.exact)) for number, one in enumerate(passages)),
            )
            base.executemany(
                "INSERT INTO folded(rowid, body) VALUES(?, ?)",
                ((number, one.text) for number, one in enumerate(passages)),
            )
            for name in ("exact", "folded"):
                base.execute(f"INSERT INTO {name}({name}) VALUES('optimize')")
        base.close()
        save_codes(folder, passages)

    def open(self, folder: Path) -> None:
        self.base = sqlite3.connect(folder / "fts.db")
        self.codes = load_codes(folder)

    def search(self, ask: Ask) -> Answer:
        if ask.how == "everything":
            rows = np.arange(len(self.codes["year"][1]))
            scores = np.zeros(len(rows), np.float32)
        else:
            rows, scores = self._found(match(ask))
        if ask.topic is not None:
            kept = narrowed(self.codes, ask)[rows]
            rows, scores = rows[kept], scores[kept]
        facets = {
            name: named_counts(values, np.bincount(codes[rows], minlength=len(values)))
            for name, (values, codes) in self.codes.items()
        }
        best = rows[top(scores, HITS)].tolist()
        marks = ",".join("?" * len(best))
        texts = self.base.execute(f"SELECT body FROM folded WHERE rowid IN ({marks})", best)
        return Answer(len(rows), facets, [snippet(text, ask) for (text,) in texts])

    def _found(self, match: str) -> tuple[np.ndarray, np.ndarray]:
        found = self.base.execute(
            "SELECT rowid, rank FROM folded WHERE folded MATCH ?", (match,)
        ).fetchall()
        rows = np.fromiter((row for row, _ in found), np.int64, len(found))
        return rows, np.fromiter((-rank for _, rank in found), np.float32, len(found))


def match(ask: Ask) -> str:
    """An ask in the language of FTS5."""
    words = [f'"{word}"' for word in ask.words]
    if ask.how == "phrase":
        return '"' + " ".join(ask.words) + '"'
    if ask.how == "near":
        return f"NEAR({' '.join(words)}, {WITHIN - 1})"  # words between them
    if ask.prefix:
        words.append(f'"{ask.prefix}" *')
    return (" OR " if ask.how == "any" else " AND ").join(words)


def narrowed(codes: dict[str, tuple[list[str], np.ndarray]], ask: Ask) -> np.ndarray:
    """Which rows have the topic and the years asked for."""
    low, high = ask.years or (0, 9999)
    topics, topic_of = codes["topic"]
    years, year_of = codes["year"]
    wanted = np.array([low <= int(year) <= high for year in years])
    return (topic_of == topics.index(ask.topic or "")) & wanted[year_of]


def save_codes(folder: Path, rows: list[Passage]) -> None:
    """For each facet its values and the code of every row."""
    arrays = {}
    for name in FACETS:
        values, places = np.unique([str(getattr(row, name)) for row in rows], return_inverse=True)
        arrays |= {f"{name}-values": values, name: places.astype(np.int64)}
    np.savez(folder / "codes.npz", **arrays)


def load_codes(folder: Path) -> dict[str, tuple[list[str], np.ndarray]]:
    with np.load(folder / "codes.npz") as arrays:
        return {name: (arrays[f"{name}-values"].tolist(), arrays[name]) for name in FACETS}
