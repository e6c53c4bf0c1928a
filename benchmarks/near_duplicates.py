"""Near duplicates: how many variations of real texts are found, and how many strangers are.

    python benchmarks/near_duplicates.py FOLDER [--fewest-words 500]

Every readable file of FOLDER gives an original and its variations: without accents, with a share of
letters changed as OCR does, a share of words changed, cut short, and with a page put before it.
Printed are, by variation, what it was told to be, the Jaccard values, and the time a sketch takes.
"""

from __future__ import annotations

import argparse
import random
import tempfile
import time
from collections import Counter
from collections.abc import Callable, Iterator
from itertools import combinations
from pathlib import Path

from summit_kb.domain.sketch import Sketch
from summit_kb.domain.text import Block, BlockKind, ExtractedText, PageText
from summit_kb.ingest.extract import extract_files
from summit_kb.ingest.likeness import jaccard, likeness, sketch
from summit_kb.library.sketches import SketchStore
from summit_kb.vietnamese.normal import folded_form

OWN = "a text of its own"
_LETTERS = "abcdeghiklmnopqrstuvxy"


def changed_letters(words: list[str], share: float, chance: random.Random) -> list[str]:
    def misread(word: str) -> str:
        return "".join(chance.choice(_LETTERS) if chance.random() < share else c for c in word)

    return [misread(word) for word in words]


def changed_words(words: list[str], share: float, chance: random.Random) -> list[str]:
    return [chance.choice(words) if chance.random() < share else word for word in words]


VARIATIONS: dict[str, Callable[[list[str], random.Random], list[str]]] = {
    "the same, other layout": lambda words, _: words,
    "without accents": lambda words, _: [folded_form(word) for word in words],
    "1 % of words changed": lambda words, chance: changed_words(words, 0.01, chance),
    "5 % of words changed": lambda words, chance: changed_words(words, 0.05, chance),
    "1 % of letters misread": lambda words, chance: changed_letters(words, 0.01, chance),
    "2 % of letters misread": lambda words, chance: changed_letters(words, 0.02, chance),
    "cut to 90 %": lambda words, _: words[: len(words) * 9 // 10],
    "cut to 50 %": lambda words, _: words[: len(words) // 2],
    "200 words put before": lambda words, chance: [*chance.choices(words, k=200), *words],
}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("folder", type=Path)
    parser.add_argument("--fewest-words", type=int, default=500)
    options = parser.parse_args()
    texts = dict(originals(options.folder, options.fewest_words))
    began = time.process_time()
    sketches = {name: sketched(words) for name, words in texts.items()}
    spent = time.process_time() - began
    count = sum(map(len, texts.values()))
    print(f"{len(texts)} texts, {count} words, {spent * 1e3 / max(1, count / 1e4):.1f} ms a 10,000")
    print(f"{'variation':26}{'same':>7}{'copy':>7}{'similar':>9}{'missed':>8}{'Jaccard':>16}")
    with tempfile.TemporaryDirectory() as folder:
        store = SketchStore(Path(folder) / "sketches", "benchmark")
        for title, vary in VARIATIONS.items():
            show_variation(title, vary, texts, sketches, store)
    show_strangers(sketches)


def originals(folder: Path, fewest: int) -> Iterator[tuple[str, list[str]]]:
    files = sorted(path for path in folder.rglob("*") if path.is_file())
    for outcome in extract_files(files, jobs=1):
        if outcome.text is not None:
            words = " ".join(page.text for page in outcome.text.pages).split()
            if len(words) >= fewest:
                yield str(outcome.path), words


def sketched(words: list[str]) -> Sketch:
    block = Block(BlockKind.PARAGRAPH, " ".join(words))
    return sketch(ExtractedText("text", "benchmark", (PageText(1, (block,)),), paged=False))


def show_variation(
    title: str,
    vary: Callable[[list[str], random.Random], list[str]],
    texts: dict[str, list[str]],
    sketches: dict[str, Sketch],
    store: SketchStore,
) -> None:
    """What each variation is told to be by way of the store, as an add would ask it."""
    told: Counter[str] = Counter()
    values: list[float] = []
    with store.writing() as kept:
        for name, made in sketches.items():
            kept.put(name, made)
        for name, words in texts.items():
            made = sketched(vary(words, random.Random(f"{name} {title}")))
            near = dict(kept.candidates(made))
            found = likeness(made, near[name]) if name in near else None
            told[found[0].value if found else OWN] += 1
            values.append(jaccard(made, sketches[name]))
    counts = [told[key] for key in ("same-text", "probable-copy", "similar-text", OWN)]
    spread = f"{min(values):.2f}..{max(values):.2f}"
    print(f"{title:26}{counts[0]:7}{counts[1]:7}{counts[2]:9}{counts[3]:8}{spread:>16}")


def show_strangers(sketches: dict[str, Sketch]) -> None:
    pairs = list(combinations(sketches, 2))
    alike = [(one, other) for one, other in pairs if likeness(sketches[one], sketches[other])]
    print(f"strangers: {len(alike)} of {len(pairs)} pairs told to be alike")
    for one, other in alike:
        value = jaccard(sketches[one], sketches[other])
        print(f"  {value:.2f} {Path(one).name} | {Path(other).name}")


if __name__ == "__main__":
    main()
