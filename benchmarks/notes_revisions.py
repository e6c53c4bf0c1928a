"""What people do to a text when they bring out its next version, for notes_anchoring.py."""

from __future__ import annotations

import random
import re

from notes_edits import Spans, Traced, around, inside, together, typeset

_HEADINGS = ("Quy định cụ thể", "Mục 2. Tổ chức thực hiện", "2.1. What this means", "Lưu ý")
_NUMBERED = re.compile(r"(?m)(?<=^)(\d{1,2})(?=[.)] )|(?<=Điều )(\d{1,3})|(?<=Article )(\d{1,3})")
_LETTERED = re.compile(r"(?m)^[a-y](?=\) )")


def misspelt(text: Traced, spans: Spans, chance: random.Random) -> None:
    """In every quotation a slip of the pen in every forty letters, at least one."""
    for start, end in sorted(spans, reverse=True):
        place = text.now(start, end)
        inner = range(place[0] + 1, place[1] - 1) if place else ()
        letters = [at for at in inner if text.text[at].isalpha()]
        slips = max(1, len(letters) // 40) if len(letters) > 2 else 0
        for at in sorted(chance.sample(letters, slips), reverse=True):
            letter = text.text[at]
            text.replace(at, at + 1, chance.choice(["", letter * 2, chance.choice("aeghnt")]))


def moved_sentences(text: Traced, spans: Spans, chance: random.Random) -> None:
    """The whole sentence of every third quotation goes to another paragraph."""
    for start, end in sorted(spans, reverse=True)[:: chance.randint(2, 3)]:
        place = text.now(start, end)
        free = text.away_from(spans, 80)
        if place is not None and free:
            begin = max(text.text.rfind(mark, 0, place[0]) for mark in ".?!\n") + 1
            ends = [at for mark in ".?!\n" if (at := text.text.find(mark, place[1] - 1)) >= 0]
            finish = max(min(ends, default=len(text.text)), place[1])
            outside = [at for at in free if at < begin or at > finish]
            if outside:
                text.move(begin, finish, chance.choice(outside))


def split(text: Traced, _spans: Spans, chance: random.Random) -> None:
    """Paragraphs parted at every third end of a sentence, now and then with a heading."""
    for match in reversed(list(re.finditer(r"(?<=[.?!;]) ", text.text))):
        if chance.randrange(3) == 0:
            heading = f"\n{chance.choice(_HEADINGS)}" if chance.randrange(3) == 0 else ""
            text.replace(*match.span(), f"{heading}\n")


def renumbered(text: Traced, _spans: Spans, _chance: random.Random) -> None:
    """An article was put in before: every number of an article, list and point goes up by one."""
    for match in reversed(list(_NUMBERED.finditer(text.text))):
        text.replace(*match.span(), str(int(match[0]) + 1))
    for match in reversed(list(_LETTERED.finditer(text.text))):
        text.replace(*match.span(), chr(ord(match[0]) + 1))


next_version = together(around, inside, split, renumbered, typeset)
"""All that at once."""
