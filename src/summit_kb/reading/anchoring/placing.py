"""Where an anchor's words stand in a text now, or why that cannot be told.

Three ways, each surer than the next: the position, while the text is the one the note was made on;
the same words, told apart by what stands around them and by how much of the document is before
and after; words like them. Whatever leaves a doubt is lost: a note at the wrong sentence is worse
than a note without a place.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from summit_kb.domain.note import Anchor, Stretch
from summit_kb.reading.anchoring.alike import Grams
from summit_kb.reading.anchoring.candidates import Candidate, Support, Wanted
from summit_kb.reading.anchoring.letters import NotedText

# Less than this nobody would take for the same words.
_POSSIBLE = 0.45
# So many letters are a sentence, which does not come about twice by chance; so many a phrase.
_SENTENCE, _PHRASE, _SHORT = 32, 18, 12
# Letters that have nothing to do with each other are alike to about 0.4.
_PARTLY, _KNOWN, _INTACT, _UNTOUCHED = 0.6, 0.75, 0.9, 0.95
_MARGIN = 0.35
_LEAST_ALIKE, _RATHER_ALIKE, _WELL_ALIKE = 0.6, 0.7, 0.8
_BEYOND_RIVAL, _CLEARLY_BEYOND_RIVAL, _FAR_BEYOND_RIVAL = 0.05, 0.15, 0.3
# A phrase that went no farther than this share of the document is still where it was.
_NEAR = 0.1
# Of a neighbourhood edited throughout a third is left and more; elsewhere hardly anything is.
_SUPPORTED, _WELL_SUPPORTED, _SUPPORT_MARGIN = 0.35, 0.6, 0.15
# Two places in one neighbourhood share most of it: the right one leads on both sides.
_HOME_LEAD = 0.05


class Way(StrEnum):
    """How a place was found."""

    POSITION = "position"
    QUOTATION = "quotation"
    LIKENESS = "likeness"


class Reason(StrEnum):
    """Why there is no place; the last two are for those who know of documents."""

    NO_WORDS = "no-words"
    AMBIGUOUS = "ambiguous"
    GONE = "gone"
    NO_TEXT = "no-text"
    NO_DOCUMENT = "no-document"


@dataclass(frozen=True)
class Placed:
    """``certainty`` is 1 for a position, less for words found again, 0 to 1."""

    stretch: Stretch
    way: Way
    certainty: float


@dataclass(frozen=True)
class Lost:
    reason: Reason


@dataclass(frozen=True)
class Possible:
    """Where a lost note may be, for a reader to decide; ``likeness`` of its words, 0 to 1."""

    stretch: Stretch
    likeness: float
    words: str


class Placing:
    """Places anchors in one text; what is worked out of the text is kept for the next one."""

    def __init__(self, text: NotedText) -> None:
        self.text = text
        self._grams: Grams | None = None

    def place(self, anchor: Anchor) -> Placed | Lost:
        wanted = Wanted(anchor)
        if anchor.sha256 == self.text.sha256 and self._stands_there(anchor, wanted):
            return Placed(anchor.stretch, Way.POSITION, 1.0)
        if not len(wanted):
            return Lost(Reason.NO_WORDS)
        found = self._of_equal(wanted)
        if found is Reason.GONE:
            found = self._of_alike(wanted)
        return Lost(found) if isinstance(found, Reason) else found

    def possible(self, anchor: Anchor, most: int = 5) -> list[Possible]:
        """Places that are something like an anchor's, the likeliest first; none is a promise."""
        wanted = Wanted(anchor)
        if not len(wanted):
            return []
        equal = wanted.equal(self.text)
        found = [*equal, *wanted.alike(self.text, self.grams)]
        found += wanted.between(self.text, self.grams)
        # What stands between the old surroundings now may be like the words in nothing.
        known = [one for one in found if one.likeness >= _POSSIBLE or one.weaker_side >= _KNOWN]
        known.sort(key=lambda one: -self._promise(wanted, one))
        kept: list[Candidate] = []
        for one in known:
            if len(kept) < most and all(_apart(one, other) for other in kept):
                kept.append(one)
        return [self._possible(one) for one in kept]

    @property
    def grams(self) -> Grams:
        if self._grams is None:
            self._grams = Grams(self.text.letters.folded)
        return self._grams

    def _stands_there(self, anchor: Anchor, wanted: Wanted) -> bool:
        """Whether the text has these words at the anchor's position; a page needs none."""
        span = self.text.offsets(anchor.stretch)
        if span is None:
            return False
        first, last = self.text.letters.within(*span)
        return self.text.letters.exact[first:last] == wanted.exact

    def _of_equal(self, wanted: Wanted) -> Placed | Reason:
        """Equal words elsewhere say nothing of those that were changed where they stand."""
        equal = wanted.equal(self.text)
        sure = [one for one in equal if self._is_sure(wanted, one, equal)]
        if not sure:
            return Reason.GONE
        best = max(sure, key=lambda one: one.around)
        tied = [one for one in equal if best.around - one.around < _MARGIN]
        chosen = best if len(tied) == 1 else self._of_tied(wanted, tied)
        if chosen is None or (chosen.stronger_side < _KNOWN and self._has_heir(wanted, chosen)):
            return Reason.AMBIGUOUS
        return self._placed(chosen, Way.QUOTATION)

    def _has_heir(self, wanted: Wanted, chosen: Candidate) -> bool:
        """Whether words in strange surroundings may be a copy of those that were changed.

        Like ones stand in the old surroundings, or are more like than any were before.
        """
        least = wanted.anchor.rival + _CLEARLY_BEYOND_RIVAL
        heirs = [
            one
            for one in self._alike(wanted)
            if _apart(one, chosen)
            and one.likeness >= _LEAST_ALIKE
            and (one.stronger_side >= _KNOWN or one.likeness >= least)
        ]
        return bool(heirs) and self._by_support(wanted, [chosen, *heirs]) is not chosen

    def _of_tied(self, wanted: Wanted, tied: Sequence[Candidate]) -> Candidate | None:
        """One of several that what is right beside them does not tell apart."""
        found = self._by_edges(wanted.anchor, tied)
        return found if found is not None else self._by_support(wanted, tied)

    def _by_support(self, wanted: Wanted, tied: Sequence[Candidate]) -> Candidate | None:
        """The one whose neighbourhood is still there, if no other has nearly as much of it.

        On neither side either: a passage copied with what is below it keeps only that side.
        """
        if wanted.is_repeated:
            return None
        known = [wanted.support(self.text, one) for one in tied]
        best = max(range(len(tied)), key=lambda at: known[at].whole)
        is_clear = known[best].whole >= _SUPPORTED and all(
            _leads(known[best], known[at], _HOME_LEAD if wanted.in_reach(one, tied[best]) else 0.0)
            for at, one in enumerate(tied)
            if at != best
        )
        return tied[best] if is_clear else None

    def _by_edges(self, anchor: Anchor, tied: Sequence[Candidate]) -> Candidate | None:
        """The one that has as much before it as ever, or after it, if no other claims to be."""
        size = len(self.text.letters)
        kept = [
            one for one in tied if one.first == anchor.before or size - one.last == anchor.after
        ]
        return kept[0] if len(kept) == 1 else None

    def _is_sure(self, wanted: Wanted, one: Candidate, equal: Sequence[Candidate]) -> bool:
        """Whether equal words are the ones meant, not words that were always there as well."""
        anchor, copies = wanted.anchor, len(equal)
        both_sides = one.weaker_side >= _PARTLY and one.stronger_side >= _KNOWN
        if copies < anchor.copies:
            # One has gone; it was not this one if both sides say so and never said so elsewhere.
            return both_sides and not anchor.has_twin
        if anchor.has_twin:
            return (
                one.weaker_side >= _KNOWN
                and one.stronger_side >= _INTACT
                and wanted.nearest_sides(self.text, one) >= _KNOWN
            )
        if anchor.copies == 1 and (
            len(wanted) >= _SENTENCE or (len(wanted) >= _PHRASE and self._is_near(anchor, one))
        ):
            return True
        least = _INTACT if len(wanted) < _SHORT and anchor.copies > 1 else _KNOWN
        if one.stronger_side >= least or one.weaker_side >= _PARTLY:
            return True
        support = wanted.support(self.text, one)
        is_well_supported = support.whole >= _WELL_SUPPORTED and min(support) >= _SUPPORT_MARGIN
        return is_well_supported and self._by_support(wanted, equal) is one

    def _is_near(self, anchor: Anchor, one: Candidate) -> bool:
        size = len(self.text.letters)
        then = anchor.before / max(anchor.before + anchor.after, 1)
        now = one.first / max(one.first + size - one.last, 1)
        return abs(then - now) <= _NEAR

    def _of_alike(self, wanted: Wanted) -> Placed | Reason:
        good = [one for one in self._alike(wanted) if self._is_like(wanted, one)]
        if not good:
            return Reason.GONE
        heaviest = max(good, key=_weight)
        # Of places that overlap the surroundings choose the longest; the words weigh more.
        best = max((one for one in good if not _apart(one, heaviest)), key=_extent)
        others = [one for one in good if _apart(one, best)]
        if any(_weight(best) - _weight(other) < _MARGIN for other in others):
            return Reason.AMBIGUOUS
        return self._placed(best, Way.LIKENESS)

    def _alike(self, wanted: Wanted) -> list[Candidate]:
        """Words like these, but not where just these are: those have been judged before."""
        equal = wanted.equal(self.text)
        found = wanted.alike(self.text, self.grams) + wanted.between(self.text, self.grams)
        return [one for one in found if all(_apart(one, other) for other in equal)]

    def _is_like(self, wanted: Wanted, one: Candidate) -> bool:
        """Whether like words are the ones meant, changed, not others that were always like them."""
        if one.likeness < _LEAST_ALIKE:
            return False
        if len(wanted) < _SHORT:
            return one.weaker_side >= _UNTOUCHED
        beyond, side = one.likeness - wanted.anchor.rival, one.stronger_side
        if beyond <= _BEYOND_RIVAL:
            return False
        if one.weaker_side >= _PARTLY and side >= _KNOWN:
            return True
        clearly = (
            len(wanted) >= _PHRASE
            and one.likeness >= _WELL_ALIKE
            and beyond >= _CLEARLY_BEYOND_RIVAL
        )
        if clearly and self._is_at_home(wanted, one):
            return True
        return wanted.anchor.copies == 1 and self._is_like_alone(wanted, one, beyond)

    def _is_at_home(self, wanted: Wanted, one: Candidate) -> bool:
        """Whether its neighbourhood is that of the note, and of none that has just the words."""
        rivals = [one, *wanted.equal(self.text)]
        return self._by_support(wanted, rivals) is one

    def _is_like_alone(self, wanted: Wanted, one: Candidate, beyond: float) -> bool:
        """The same for words of which one side at most is as it was, and that never stood twice."""
        side = one.stronger_side
        if beyond >= _FAR_BEYOND_RIVAL and one.likeness >= _WELL_ALIKE:
            near = len(wanted) >= _PHRASE and self._is_near(wanted.anchor, one)
            if near or len(wanted) >= _SENTENCE:
                return True
        if side >= _KNOWN and one.likeness >= _WELL_ALIKE:
            return True
        return side >= _INTACT and one.likeness >= _RATHER_ALIKE and beyond >= _CLEARLY_BEYOND_RIVAL

    def _promise(self, wanted: Wanted, one: Candidate) -> float:
        """How much speaks for a place: its words, what is beside them, its neighbourhood."""
        return one.likeness + one.around / 2 + wanted.support(self.text, one).whole

    def _possible(self, one: Candidate) -> Possible:
        stretch = self.text.stretch_of_letters(one.first, one.last)
        return Possible(stretch, round(one.likeness, 3), self.text.words(stretch))

    def _placed(self, found: Candidate, way: Way) -> Placed:
        surroundings = 0.9 + 0.05 * found.around
        stretch = self.text.stretch_of_letters(found.first, found.last)
        return Placed(stretch, way, round(min(0.99, found.likeness * surroundings), 3))


def _weight(one: Candidate) -> float:
    return one.likeness + one.around


def _extent(one: Candidate) -> float:
    return 3 * one.likeness + one.around


def _leads(one: Support, other: Support, least: float) -> bool:
    lead = min(one.above - other.above, one.below - other.below)
    return one.whole - other.whole >= _SUPPORT_MARGIN and lead >= least


def _apart(one: Candidate, other: Candidate) -> bool:
    return one.last <= other.first or one.first >= other.last
