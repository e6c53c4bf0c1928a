"""The difference of two texts: paragraphs are aligned first, then the words of the others.

Paragraphs that were broken or joined on the way from one file format to another are no difference:
between two paragraphs that are the same, words are compared across the borders of paragraphs.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import chain

from summit_kb.app.comparing.alignment import Match, matches
from summit_kb.app.comparing.paragraphs import Paragraph, Word, paragraphs_of
from summit_kb.domain.difference import Difference, Piece, Row, RowKind, Side
from summit_kb.domain.text import ExtractedText
from summit_kb.foundation.work import Cancel

# Paragraphs belong together when this share of the shorter one is in both.
_SHARED = 0.3
# So few words in common between changes so long are chance, and only make it hard to read.
_STRAY, _AROUND = 2, 5
_Pair = tuple[int, int]


def difference(
    before: ExtractedText, after: ExtractedText, cancel: Cancel | None = None
) -> Difference:
    """What ``after`` has otherwise than ``before``; seconds for texts of hundreds of pages."""
    old, new = list(paragraphs_of(before)), list(paragraphs_of(after))
    rows = tuple(_rows(old, new, cancel or Cancel()))
    return Difference(
        rows,
        sum(map(_count, old)),
        sum(map(_count, new)),
        sum(_changed(row.before) for row in rows),
        sum(_changed(row.after) for row in rows),
    )


def _rows(old: Sequence[Paragraph], new: Sequence[Paragraph], cancel: Cancel) -> Iterator[Row]:
    at = other_at = 0
    same = matches([one.key for one in old], [one.key for one in new], cancel)
    for start, other_start, length in [*same, (len(old), len(new), 0)]:
        cancel.check()
        yield from _Region(old[at:start], new[other_at:other_start]).rows(cancel)
        for one, other in zip(
            old[start : start + length], new[other_start : other_start + length], strict=True
        ):
            yield Row(RowKind.SAME, _plain(one), _plain(other))
        at, other_at = start + length, other_start + length


@dataclass(frozen=True)
class _Kept:
    """A word that stayed: its number in its paragraph, and where it is on the other side."""

    word: int
    paragraph: int
    other_word: int


@dataclass
class _Region:
    """Paragraphs between two that are the same."""

    old: Sequence[Paragraph]
    new: Sequence[Paragraph]

    def rows(self, cancel: Cancel) -> Iterator[Row]:
        """The words of both sides compared, and cut into rows again."""
        if not self.old or not self.new:
            yield from self._alone(self.old, self.new)
            return
        kept = self._kept(cancel)
        at = other_at = 0
        pairs = {(at, one.paragraph) for at, ones in kept.items() for one in ones}
        for first, last, other_first, other_last in _groups(pairs):
            yield from self._alone(self.old[at:first], self.new[other_at:other_first])
            at, other_at = last + 1, other_last + 1
            yield self._together(range(first, at), range(other_first, other_at), kept)
        yield from self._alone(self.old[at:], self.new[other_at:])

    def _kept(self, cancel: Cancel) -> dict[int, list[_Kept]]:
        """Words that stayed, by the paragraph they stood in."""
        words, other_words = list(_placed(self.old)), list(_placed(self.new))
        found = matches([w.key for _, _, w in words], [w.key for _, _, w in other_words], cancel)
        shared: dict[_Pair, list[_Kept]] = defaultdict(list)
        for start, other_start, length in _telling(found, len(words), len(other_words)):
            for index in range(length):
                at, number, _ = words[start + index]
                other_at, other_number, _ = other_words[other_start + index]
                shared[at, other_at].append(_Kept(number, other_at, other_number))
        by_paragraph: dict[int, list[_Kept]] = defaultdict(list)
        for pair, words_kept in shared.items():
            if self._belong(pair, len(words_kept)):
                by_paragraph[pair[0]] += words_kept
        return by_paragraph

    def _belong(self, pair: _Pair, count: int) -> bool:
        shorter = min(len(self.old[pair[0]].words), len(self.new[pair[1]].words))
        return count >= _SHARED * shorter

    def _alone(self, old: Iterable[Paragraph], new: Iterable[Paragraph]) -> Iterator[Row]:
        for one in old:
            yield Row(RowKind.REMOVED, _plain(one, is_changed=True), None)
        for one in new:
            yield Row(RowKind.ADDED, None, _plain(one, is_changed=True))

    def _together(self, old: range, new: range, kept: Mapping[int, Sequence[_Kept]]) -> Row:
        stayed = [(at - old[0], one) for at in old for one in kept.get(at, ())]
        before = _side([self.old[at] for at in old], {(at, one.word) for at, one in stayed})
        after = _side(
            [self.new[at] for at in new],
            {(one.paragraph - new[0], one.other_word) for _, one in stayed},
        )
        changed = any(piece.is_changed for piece in chain(before.pieces, after.pieces))
        return Row(RowKind.CHANGED if changed else RowKind.SAME, before, after)


def _placed(paragraphs: Sequence[Paragraph]) -> Iterator[tuple[int, int, Word]]:
    """Every word with the number of its paragraph and its own number in it."""
    for at, paragraph in enumerate(paragraphs):
        for number, word in enumerate(paragraph.words):
            yield at, number, word


def _telling(found: Sequence[Match], length: int, other_length: int) -> Iterator[Match]:
    """Without the few words that stand by chance between two long changes."""
    edges = [(0, 0, 0), *found, (length, other_length, 0)]
    for index, (start, other_start, size) in enumerate(found, start=1):
        last, following = edges[index - 1], edges[index + 1]
        before = max(start - last[0] - last[2], other_start - last[1] - last[2])
        behind = max(following[0] - start, following[1] - other_start) - size
        if size > _STRAY or before < _AROUND or behind < _AROUND:
            yield start, other_start, size


def _groups(pairs: set[_Pair]) -> Iterator[tuple[int, int, int, int]]:
    """First and last paragraph of both sides for paragraphs that hang together."""
    group: tuple[int, int, int, int] | None = None
    for at, other in sorted(pairs):
        if group and (at <= group[1] or other <= group[3]):
            group = (group[0], max(at, group[1]), group[2], max(other, group[3]))
            continue
        if group:
            yield group
        group = (at, at, other, other)
    if group:
        yield group


def _plain(paragraph: Paragraph, *, is_changed: bool = False) -> Side:
    return Side(paragraph.page, (Piece(paragraph.text, is_changed),))


def _side(paragraphs: Sequence[Paragraph], kept: set[_Pair]) -> Side:
    """Paragraphs as pieces; ``kept`` are the words the other side has too."""
    pieces: list[Piece] = []
    for at, paragraph in enumerate(paragraphs):
        if at:
            _put(pieces, Piece("\n"))
        end = 0
        is_changed = False
        for number, word in enumerate(paragraph.words):
            was_changed, is_changed = is_changed, (at, number) not in kept
            # Space belongs to a change only between two words of it.
            _put(pieces, Piece(paragraph.text[end : word.start], was_changed and is_changed))
            _put(pieces, Piece(paragraph.text[word.start : word.end], is_changed))
            end = word.end
        _put(pieces, Piece(paragraph.text[end:]))
    return Side(paragraphs[0].page, tuple(pieces))


def _put(pieces: list[Piece], piece: Piece) -> None:
    if pieces and pieces[-1].is_changed == piece.is_changed:
        pieces[-1] = Piece(pieces[-1].text + piece.text, piece.is_changed)
    elif piece.text:
        pieces.append(piece)


def _count(paragraph: Paragraph) -> int:
    return sum(not word.is_mark for word in paragraph.words)


def _changed(side: Side | None) -> int:
    pieces = side.pieces if side else ()
    return sum(len(piece.text.split()) for piece in pieces if piece.is_changed)
