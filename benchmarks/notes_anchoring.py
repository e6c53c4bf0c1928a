"""Do notes find their place again when their document has changed, and never a wrong one?

    python benchmarks/notes_anchoring.py [--folder DIR] [--notes 10] [--documents 20] [--misses]

Notes are made on words, phrases, sentences and paragraphs of documents of the starter library (and
of the files in DIR); then the documents are edited with a fixed seed in many ways, and each note is
looked for. A place is right when it and the true one have at least half of their characters in
common; wrong otherwise, and for a note whose words were taken out any place is wrong. Quotations
into which something else was moved do not count. Prints for each way of editing how many notes
were found right, told as lost, and wrong, the time each took, and of those lost how many stand
first among the places offered to the reader.
"""

from __future__ import annotations

import argparse
import os
import random
import re
import sys
import tempfile
import time
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from notes_edits import (
    Edit,
    Traced,
    around,
    beside,
    copied,
    deleted,
    inside,
    moved,
    noise,
    sentence_deleted,
    together,
    typeset,
    unchanged,
)
from notes_revisions import misspelt, moved_sentences, next_version, renumbered, split
from summit_kb.app.workspace import Workspace
from summit_kb.domain.note import Anchor
from summit_kb.foundation.paths import starter_library
from summit_kb.ingest.extract import extract_files
from summit_kb.library.store import Library
from summit_kb.reading.anchoring.letters import NotedText
from summit_kb.reading.anchoring.making import anchor_at
from summit_kb.reading.anchoring.placing import Placed, Placing

_SEED = 2019
_SAME = 0.5
_TORN = 0.2
_SHAPES = (
    r"\w+(?: \w+){0,2}",
    r"\w+(?: \w+){4,11}",
    r"[^.!?\n]{25,}[.!?]",
    r"[^.!?\n]{25,}[.!?] [^.!?\n]{25,}[.!?]",
    r"[^\n]{30,}\n[^\n]{30,}",
)
_HEADER = "\nUBND THÀNH PHỐ – BÁO CÁO\n{page}\n"


@dataclass
class Score:
    """Of one way of editing. ``gone`` are notes whose words are not there any more."""

    right: int = 0
    lost: int = 0
    wrong: int = 0
    gone: int = 0
    gone_told: int = 0
    offered: int = 0
    seconds: list[float] = field(default_factory=list)
    misses: list[str] = field(default_factory=list)

    def line(self, name: str) -> str:
        there = self.right + self.lost + self.wrong
        share = f"{self.right / there:7.1%}" if there else "      –"
        wrong = self.wrong + self.gone - self.gone_told
        slow = max(self.seconds, default=0) * 1000
        mean = sum(self.seconds) / max(len(self.seconds), 1) * 1000
        return (
            f"{name:34} {self.right:5} {self.lost:5} {share} {self.gone_told:5}/{self.gone:<5}"
            f" {wrong:5}  {mean:7.2f} {slow:8.2f} ms   {self.offered}/{self.lost}"
        )


@dataclass(frozen=True)
class Marked:
    """A document's text with notes: ``spans`` are their true places in it."""

    name: str
    text: str
    spans: list[tuple[int, int]]
    anchors: list[Anchor]


def _paged(text: str, size: int, *, headed: bool) -> tuple[list[str], str]:
    """``text`` on pages of ``size``, and what they say joined, as NotedText joins them."""
    pages = [text[at : at + size] for at in range(0, len(text), size)] or [""]
    if headed:
        pages = [f"{_HEADER.format(page=n)}{page}" for n, page in enumerate(pages, 1)]
    return pages, "\n".join(pages)


def _noted(pages: list[str], version: str) -> Placing:
    return Placing(NotedText(pages, [None] * len(pages), version, "bench"))


def _marked(name: str, text: str, count: int, chance: random.Random) -> Marked:
    """Notes that do not overlap, of every shape."""
    spans: list[tuple[int, int]] = []
    for turn in range(count * 8):
        found = list(re.finditer(_SHAPES[turn % len(_SHAPES)], text))
        if len(spans) < count and found:
            start, end = chance.choice(found).span()
            if all(end <= s or start >= e for s, e in spans):
                spans.append((start, end))
    placing = _noted([text], "first")
    anchors = [anchor_at(placing, placing.text.stretch(*span)) for span in spans]
    return Marked(name, text, spans, anchors)


def _with_copies(marked: Marked, chance: random.Random) -> Marked:
    """The same document as if its quotations had always stood elsewhere, too."""
    text = Traced.of(marked.text)
    copied(text, marked.spans, chance)
    places = [text.now(*span) for span in marked.spans]
    spans = [place for place in places if place is not None]
    placing = _noted([text.text], "first")
    anchors = [anchor_at(placing, placing.text.stretch(*span)) for span in spans]
    return Marked(marked.name, text.text, spans, anchors)


def _try(marked: Marked, edit: Edit, score: Score, seed: int, *, page: int, headed: bool) -> None:
    text = Traced.of(marked.text)
    edit(text, marked.spans, random.Random(seed))
    pages, joined = _paged(text.text, page, headed=headed)
    if joined != text.text:
        text = _follow(text, pages, headed=headed)
    placing = _noted(pages, "second")
    for span, anchor in zip(marked.spans, marked.anchors, strict=True):
        began = time.process_time()
        found = placing.place(anchor)
        score.seconds.append(time.process_time() - began)
        place = placing.text.offsets(found.stretch) if isinstance(found, Placed) else None
        true = text.now(*span)
        if true is not None and text.torn(*span, *true) > _TORN:
            continue
        stands = set(text.stands(*span))
        if place is None and stands:
            first = placing.possible(anchor, 1)
            span = placing.text.offsets(first[0].stretch) if first else None
            score.offered += span is not None and _shared(stands, set(range(*span))) >= _SAME
        _judge(score, stands, place, f"{marked.name}: {anchor.exact[:70]!r} {found}")


def _follow(text: Traced, pages: list[str], *, headed: bool) -> Traced:
    """Where the characters come from, once the text lies on pages."""
    origins: list[int] = []
    at = 0
    for number, page in enumerate(pages, 1):
        head = len(_HEADER.format(page=number)) if headed else 0
        size = len(page) - head
        origins += [-1] * (head + (number > 1)) + text.origins[at : at + size]
        at += size
    return Traced("\n".join(pages), origins)


def _judge(score: Score, true: set[int], found: tuple[int, int] | None, told: str) -> None:
    if not true:
        score.gone += 1
        score.gone_told += found is None
    elif found is None:
        score.lost += 1
    elif _shared(true, set(range(*found))) >= _SAME:
        score.right += 1
        return
    else:
        score.wrong += 1
    if true or found is not None:
        score.misses.append(f"{'LOST' if found is None else 'WRONG'} {told}")


def _shared(one: set[int], other: set[int]) -> float:
    return len(one & other) / len(one | other)


def _texts(folder: Path | None) -> Iterator[tuple[str, str]]:
    with tempfile.TemporaryDirectory() as home:
        os.environ["SUMMIT_KB_HOME"] = home
        library = Library.open(starter_library(), derived=Path(home) / "derived")
        workspace = Workspace(library)
        for document in library.documents.values():
            yield document.id, "\n".join(p.text for p in workspace.text(document).pages)
        workspace.close()
        paths = sorted(path for path in folder.rglob("*") if path.is_file()) if folder else []
        for outcome in extract_files(paths):
            if outcome.text is not None:
                yield outcome.path.name, "\n".join(p.text for p in outcome.text.pages)


WAYS: dict[str, tuple[Edit, bool]] = {
    "unchanged, another file": (unchanged, False),
    "edited above and below": (around, False),
    "a sentence put right beside": (beside, False),
    "edited inside": (inside, False),
    "above, below and inside": (together(around, inside), False),
    "the quotation copied elsewhere": (copied, False),
    "copied, and edited around": (together(copied, around), False),
    "slips of the pen inside": (misspelt, False),
    "its sentence moved": (moved_sentences, False),
    "paragraphs moved": (moved, False),
    "paragraphs parted": (split, False),
    "articles renumbered": (renumbered, False),
    "typeset anew": (typeset, False),
    "other pages with headers": (unchanged, True),
    "OCR noise 2 %": (noise(0.02), False),
    "OCR noise 6 %": (noise(0.06), False),
    "all of it, noise 1 %": (together(around, inside, noise(0.01)), True),
    "the next version": (next_version, True),
    "the quotation taken out": (deleted, False),
    "its whole sentence taken out": (sentence_deleted, False),
    "taken out, and edited around": (together(around, deleted), True),
    "taken out, a copy stays": (deleted, False),
    "one copy of several, edited": (together(around, inside), False),
}
AMONG_COPIES = ("taken out, a copy stays", "one copy of several, edited")
"""Here every quotation stood elsewhere, too: such notes may be lost, as long as none is wrong."""


def main() -> int:
    ask = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawTextHelpFormatter
    )
    ask.add_argument("--folder", type=Path)
    ask.add_argument("--documents", type=int, default=20)
    ask.add_argument("--notes", type=int, default=10)
    ask.add_argument("--seed", type=int, default=_SEED)
    ask.add_argument("--misses", action="store_true")
    options = ask.parse_args()
    chance = random.Random(options.seed)
    texts = [one for one in _texts(options.folder) if len(one[1]) > 600]
    chance.shuffle(texts)
    marked = [_marked(*one, options.notes, chance) for one in texts[: options.documents]]
    twice = [_with_copies(one, chance) for one in marked]
    print(f"{sum(len(one.anchors) for one in marked)} notes on {len(marked)} documents")
    print(f"{'':34} right  lost   share  told gone  wrong     mean  slowest     offered")
    wrong = right = there = 0
    for name, (edit, paged) in WAYS.items():
        score = Score()
        for number, one in enumerate(twice if name in AMONG_COPIES else marked):
            page = 1800 if paged else 10**9
            _try(one, edit, score, options.seed + number, page=page, headed=paged)
        print(score.line(name))
        if options.misses:
            print("".join(f"    {miss}\n" for miss in score.misses), end="")
        wrong += score.wrong + score.gone - score.gone_told
        if name not in AMONG_COPIES:
            right, there = right + score.right, there + score.right + score.lost + score.wrong
    print(f"in all {right / there:.1%} of {there} that are still there found; {wrong} wrong")
    return 0 if right >= 0.95 * there and not wrong else 1


if __name__ == "__main__":
    sys.exit(main())
