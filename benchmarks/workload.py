"""Passages and searches of one size; drawn when they are needed and kept in the work folder.

Indexes and searches of an earlier run are then measured again without drawing anything.
"""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path

from asks import Ask, draw_asks
from passages import Passage, draw, read_texts


@dataclass
class Language:
    """Texts to draw from; every size begins with the passages of the smaller ones."""

    texts: list[Path]
    _drawn: list[Passage] = field(default_factory=list[Passage])

    def passages(self, count: int) -> list[Passage]:
        if len(self._drawn) < count:
            self._drawn = draw(read_texts(self.texts), count)
        return self._drawn[:count]

    def forget(self) -> None:
        self._drawn = []


@dataclass
class Workload:
    """``count`` passages and ``each`` searches of every kind."""

    language: Language
    count: int
    each: int
    work: Path

    @cached_property
    def asks(self) -> list[Ask]:
        kept = self.work / f"asks-{self.count}-{self.each}.json"
        if not kept.exists():
            asks = draw_asks(self.passages, self.each)
            kept.write_text(json.dumps([ask.as_json() for ask in asks]), encoding="utf-8")
        return [Ask.from_json(given) for given in json.loads(kept.read_text(encoding="utf-8"))]

    @property
    def passages(self) -> list[Passage]:
        return self.language.passages(self.count)
