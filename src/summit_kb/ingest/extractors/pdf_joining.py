"""Whether the text of one row goes on in the next: what makes paragraphs out of lines."""

from __future__ import annotations

import re
from dataclasses import dataclass

from summit_kb.ingest.extractors.pdf_rows import Row, Zone, same_size
from summit_kb.ingest.extractors.pdf_words import HYPHEN
from summit_kb.ingest.structure import heading_level, is_bare, is_item

RULE = re.compile(r"[-_=*~.–—\s]{3,}")
"""A drawn line, spelled with characters."""

LEADERS = re.compile(r"\s*(?:[.…·_]\s?){5,}")
"""Dots that lead to a page number, or stand for what is to be filled in."""

_CONTENTS = re.compile(LEADERS.pattern + r"\d{1,4}$")
_ENDS = ".;:!?…"
_FAR_DOWN = 1.3
_TOO_FAR_DOWN = 1.9
_ALIGNED = 0.5
_INDENT = 0.8
_ROOM = 0.6
_CENTRED = 0.02
_OFF_MARGIN = 1.5


@dataclass(frozen=True)
class Pair:
    """A row and the one after it. ``right`` is the margin of the text around ``row``;
    ``width`` that of the page; ``zone`` the zone of ``below``.
    """

    row: Row
    below: Row
    zone: Zone
    right: float
    width: float
    same_zone: bool

    @property
    def goes_on(self) -> bool:
        """Whether both rows belong to one paragraph."""
        row, below = self.row, self.below
        if len(below.cells) > 1 or self._is_parted:
            return False
        if len(row.cells) > 1:
            return self._is_unfinished and self._is_below_last_cell
        if row.text.endswith(HYPHEN):
            return True
        if not self.same_zone:
            return self._is_unfinished and not is_item(below.text)
        step = (below.bottom - row.bottom) / max(self.zone.leading, below.height)
        if step > (_TOO_FAR_DOWN if self._is_unfinished else _FAR_DOWN):
            return False
        return same_size(row, below) and self._joins()

    def _joins(self) -> bool:
        row, below = self.row, self.below
        if is_item(below.text):
            ended = row.text[-1] in _ENDS + ","
            return not (self._is_short or self._is_indented or ended)
        if is_item(row.text) and self._is_indented and not self._is_short:
            return True  # the text of a list item hangs to the right of its sign
        if self._is_unfinished:
            return True
        if self._are_centred:
            return row.text.isupper() == below.text.isupper() and row.text[-1] not in _ENDS
        return not self._is_short and not self._is_indented

    @property
    def _is_parted(self) -> bool:
        """Whether one of the rows stands alone by its words."""
        row, below = self.row.text, self.below.text
        if is_bare(row) or is_bare(below) or heading_level(below) or _CONTENTS.search(row):
            return True
        return RULE.fullmatch(row) is not None or RULE.fullmatch(below) is not None

    @property
    def _is_unfinished(self) -> bool:
        return self.row.text[-1] not in _ENDS and self.below.text[0].islower()

    @property
    def _is_below_last_cell(self) -> bool:
        away = abs(self.below.left - self.row.last_cell)
        step = self.below.bottom - self.row.bottom
        return away < self.below.height * _ALIGNED and step < self.below.height * _TOO_FAR_DOWN

    @property
    def _is_short(self) -> bool:
        """Whether the next row's first word would have found room in ``row``."""
        first = self.below.first
        needed = first.right - first.left + self.row.height * _ROOM
        return self.row.right + needed < self.right

    @property
    def _is_indented(self) -> bool:
        return self.below.left > self.row.left + self.below.height * _INDENT

    @property
    def _are_centred(self) -> bool:
        """Whether both rows stand in the middle, the shorter away from both margins."""
        row, below = self.row, self.below
        if abs(row.middle - below.middle) >= self.width * _CENTRED:
            return False
        short = min(row, below, key=lambda each: each.right - each.left)
        margin = short.height * _OFF_MARGIN
        return short.left > self.zone.left + margin and short.right < self.zone.right - margin
