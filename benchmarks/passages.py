"""Passages that look like a language: drawn syllable by syllable from the neighbours in a text.

A first-order chain keeps both the frequencies of syllables and those of neighbouring pairs,
which is what postings, phrases and prefixes depend on.
"""

from __future__ import annotations

import json
import random
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from summit_kb.search.analysis import analyse

TOPICS = [f"topic-{i:02}" for i in range(24)]
TYPES = ["nghi-quyet", "quyet-dinh", "cong-van", "thong-bao", "bao-cao", "dien-van", "chi-thi"]
YEARS = list(range(1996, 2026))
LENGTH = 150


@dataclass(frozen=True)
class Passage:
    """What every engine gets: the same ready-made syllables and the same metadata."""

    exact: list[str]
    folded: list[str]
    topic: str
    type: str
    year: int

    @property
    def text(self) -> str:
        return " ".join(self.folded)


def read_texts(paths: list[Path]) -> str:
    """The text of files and folders: .txt and .md as they are, the strings of .jsonl and .json."""
    parts: list[str] = []
    for path in paths:
        files = sorted(path.rglob("*")) if path.is_dir() else [path]
        for file in files:
            if file.suffix in {".txt", ".md"}:
                parts.append(file.read_text(encoding="utf-8", errors="replace"))
            elif file.suffix in {".jsonl", ".json"}:
                lines = file.read_text(encoding="utf-8").splitlines()
                parts.extend(text for line in lines for text in _strings(json.loads(line)))
    return "\n".join(parts)


def draw(text: str, count: int, seed: int = 1) -> list[Passage]:
    """``count`` passages of about 150 syllables."""
    source = analyse(text)
    following: dict[str, list[int]] = {}
    for place, word in enumerate(source.exact[:-1]):
        following.setdefault(word, []).append(place + 1)
    dice = random.Random(seed)
    return [_passage(source.exact, source.folded, following, dice) for _ in range(count)]


def _passage(
    exact: list[str], folded: list[str], following: dict[str, list[int]], dice: random.Random
) -> Passage:
    size = max(20, round(dice.gauss(LENGTH, 40)))
    places = [dice.randrange(len(exact))]
    while len(places) < size:
        next_places = following.get(exact[places[-1]])
        places.append(dice.choice(next_places) if next_places else dice.randrange(len(exact)))
    return Passage(
        exact=[exact[place] for place in places],
        folded=[folded[place] for place in places],
        topic=dice.choices(TOPICS, weights=range(len(TOPICS), 0, -1))[0],
        type=dice.choice(TYPES),
        year=dice.choice(YEARS),
    )


def _strings(value: object) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for name, one in value.items():
            if name != "id":  # no word of a language
                yield from _strings(one)
    elif isinstance(value, list):
        for one in value:
            yield from _strings(one)
