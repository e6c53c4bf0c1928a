"""Quality of ranking as people get it: Markdown files, ``add``, then ``search --queries --json``.

    python benchmarks/retrieval_cli.py WORK SET…

WORK keeps the Markdown files, libraries and answers of each set, so that a second run adds
nothing anew (its index is brought up to date if the rules of the index changed). A SET is a
folder as ``retrieval.py`` describes it. Each form of the questions is one run of the program:

written, plain (no accents), half (each word loses them by chance), nfd (decomposed), tones (the
tone mark on the other vowel: hoà for hòa).

Printed: nDCG@10 of each form and its ratio to "written", whether nfd and tones give the very same
hits, and the gain over plain BM25 (paired randomisation test).
"""

from __future__ import annotations

import json
import os
import random
import re
import subprocess
import sys
import tempfile
import time
import unicodedata
from pathlib import Path

import retrieval
from summit_kb.search.engine.scoring import Bm25
from summit_kb.vietnamese.normal import folded_form

TONES = "\u0300\u0301\u0303\u0309\u0323"
PLAIN = Bm25(k1=1.2, b=0.75)
Ranking = list[list[str]]


def other_tone(word: str) -> str:
    """The word with its tone on the other vowel of a final oa, oe or uy: hòa, hoà."""
    apart = unicodedata.normalize("NFD", word)
    tone = next((char for char in apart if char in TONES), "")
    bare = folded_form(word)
    if not tone or not re.search(r"(?:oa|oe|(?<!q)uy)$", bare):
        return word
    letters = re.findall(r".[\u0300-\u036f]*", apart.replace(tone, ""))
    on_last = bool(re.search(f"[{TONES}]$", apart))
    letters[-2 if on_last else -1] += tone
    return unicodedata.normalize("NFC", "".join(letters))


def other_tones(text: str) -> str:
    return re.sub(
        r"[^\W\d_]+", lambda word: other_tone(word[0]), unicodedata.normalize("NFC", text)
    )


def forms(texts: list[str]) -> dict[str, list[str]]:
    dice = random.Random(retrieval.SEED)
    return {
        "written": texts,
        "plain": [retrieval.bare(text) for text in texts],
        "half": [retrieval.half(text, dice) for text in texts],
        "nfd": [unicodedata.normalize("NFD", text) for text in texts],
        "tones": [other_tones(text) for text in texts],
    }


def write_documents(corpus: Path, folder: Path) -> None:
    """One Markdown file a document: its heading, what else stands above the text, its lines."""
    folder.mkdir(parents=True, exist_ok=True)
    for row in retrieval.rows(corpus):
        above = [value for name, value in row.items() if name not in ("id", "title", "text")]
        heading = [f"# {row['title']}"] if row.get("title") else []
        lines = [line for line in row["text"].splitlines() if line.strip()]
        text = "\n\n".join([*heading, *filter(None, above), *lines])
        (folder / f"{row['id']}.md").write_text(text + "\n", encoding="utf-8")


def program(home: Path, *args: str | Path) -> subprocess.CompletedProcess[str]:
    surroundings = {**os.environ, "SUMMIT_KB_HOME": str(home)}
    command = [sys.executable, "-m", "summit_kb.cli", *map(str, args)]
    return subprocess.run(command, env=surroundings, capture_output=True, text=True, check=False)


def library_of(corpus: Path, place: Path) -> Path:
    """The library of a set; made and filled through the command line when it is not there yet."""
    library = place / "library"
    if library.exists():
        return library
    write_documents(corpus, place / "files")
    program(place / "home", "init", library, "--name", "Benchmark").check_returncode()
    begun = time.perf_counter()
    add = ("add", place / "files", "--library", library, "--accept-duplicates", "--json")
    done = program(place / "home", *add)
    told = json.loads(done.stdout)
    print(
        f"{len(told['added'])} documents added, {len(told['failed'])} failed, in "
        f"{time.perf_counter() - begun:.0f} s",
        flush=True,
    )
    done.check_returncode()
    return library


def ask(library: Path, place: Path, questions: list[str]) -> tuple[Ranking, float]:
    """Documents of each question in order, and the median milliseconds a search took."""
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "queries.txt"
        file.write_text("\n".join(questions) + "\n", encoding="utf-8")
        asked = ("search", "--queries", file, "--library", library, "--json", "--limit", "10")
        done = program(place / "home", *asked)
    answers = [json.loads(line) for line in done.stdout.splitlines()]
    if len(answers) != len(questions) or any("error" in one for one in answers):
        raise SystemExit(f"{len(answers)} answers to {len(questions)} questions\n{done.stderr}")
    took = sorted(one["took_ms"] for one in answers)
    ranking = [[Path(hit["source"]).stem for hit in one["hits"]] for one in answers]
    return ranking, took[len(took) // 2]


def plain_bm25(folder: Path) -> list[float]:
    with tempfile.TemporaryDirectory() as place:
        retrieval.build(folder / "corpus.jsonl", Path(place)).snapshot.close()
        index = retrieval.opened(Path(place), PLAIN)
        gained = retrieval.measure_plain(index, folder)
        index.snapshot.close()
    return gained


def measure(folder: Path, place: Path) -> None:
    library = library_of(folder / "corpus.jsonl", place)
    asked = list(retrieval.rows(folder / "queries.jsonl"))
    relevant = retrieval.grades(folder / "qrels.tsv")
    wanted = [relevant[row["id"]] for row in asked]
    texts = [" ".join(row["text"].split()) for row in asked]
    gains: dict[str, list[float]] = {}
    rankings: dict[str, Ranking] = {}
    for name, questions in forms(texts).items():
        rankings[name], took = ask(library, place, questions)
        pairs = zip(rankings[name], wanted, strict=True)
        gains[name] = [retrieval.ndcg(ranked, grades) for ranked, grades in pairs]
        ratio = sum(gains[name]) / sum(gains["written"])
        mean = sum(gains[name]) / len(texts)
        told = f"{folder.name:12} {name:8} nDCG@10 {mean:.4f}  of written {100 * ratio:6.2f} %"
        if name in ("nfd", "tones"):
            differ = sum(a != b for a, b in zip(rankings[name], rankings["written"], strict=True))
            told += f"  other hits in {differ}"
        print(f"{told}  {took:.1f} ms", flush=True)
    plain = plain_bm25(folder)
    below = sum(plain) / len(plain)
    gain = sum(gains["written"]) / len(texts) - below
    chance = retrieval.chance(gains["written"], plain)
    print(f"{folder.name:12} plain BM25 nDCG@10 {below:.4f}  gain {gain:+.4f}  p {chance:.4f}")


def main(work: Path, folders: list[Path]) -> None:
    for folder in folders:
        measure(folder, work / folder.name)


if __name__ == "__main__":
    main(Path(sys.argv[1]), [Path(one) for one in sys.argv[2:]])
