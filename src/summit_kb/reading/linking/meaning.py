"""Which work a document named in a text means: by its words, its sentence, the whole text."""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from summit_kb.domain.document import Document, Identity
from summit_kb.ingest.references.forms import (
    fits,
    has_year,
    is_unique,
    issuer_form,
)
from summit_kb.ingest.references.mentions import issuer_of_code
from summit_kb.reading.linking.link import Certainty
from summit_kb.reading.linking.other_forms import is_standard, linked_form
from summit_kb.reading.linking.told import Told, speaks_against, speaks_of
from summit_kb.reading.linking.works import Work, Works, stem


@dataclass(frozen=True)
class Meaning:
    """What a mention means; no works when the document itself is meant."""

    certainty: Certainty
    works: tuple[Work, ...]


OWN = Meaning(Certainty.SURE, ())


class Meanings:
    """Reads the mentions of one document.

    ``names`` are English names of bodies, in bare letters.
    """

    def __init__(
        self,
        document: Document,
        told: Sequence[Told],
        works: Works,
        names: Mapping[str, str],
    ) -> None:
        self._document = document
        self._works = works
        self._names = names
        self._own = _own_identity(document, works)
        # Each number once for each way it is told: a long text says the same many times.
        self._full: dict[str, dict[Identity, Told]] = defaultdict(dict)
        self._by_digits: dict[tuple[str, str], dict[str, Told]] = defaultdict(dict)
        for one in told:
            number = one.identity.number
            if number and not one.is_partial:
                self._full[stem(number)].setdefault(one.identity, one)
                self._by_digits[_digits(number), one.identity.type].setdefault(number, one)
        self._related = works.related(document)
        self._described = list(works.described(document))
        # What this text tells of each number, for the places where it stands alone.
        self._told: dict[str, dict[Work, None]] = defaultdict(dict)
        self._told_in: dict[tuple[str, int, int], list[tuple[int, Work]]] = defaultdict(list)
        for one in told:
            work = self._by_words(one) or self._by_sentence(one)
            if work is not None and one.identity.number and not one.is_partial:
                number = linked_form(one.identity.number)
                self._told[number][work] = None
                self._told_in[number, one.page, one.block].append((one.start, work))

    def of(self, told: Told) -> Meaning | None:
        """What ``told`` means; None when nothing can be said of it."""
        if told.identity.number is None:
            return self._law(told)
        told = self._completed(told)
        if told.is_partial:
            return self._partial(told)
        return self._numbered(told, self._candidates(told))

    def _numbered(self, told: Told, candidates: list[Work]) -> Meaning | None:
        by_words = self._by_words(told)
        if by_words is not None:
            return self._meaning(Certainty.SURE, by_words)
        if told.sentence.names_several and len(candidates) > 1:
            return Meaning(Certainty.AMBIGUOUS, tuple(candidates))
        by_sentence = self._by_sentence(told)
        if by_sentence is not None:
            return self._meaning(Certainty.CONTEXT, by_sentence)
        if len(self._spoken_of(told, candidates)) > 1:
            return Meaning(Certainty.AMBIGUOUS, tuple(candidates))
        if self._is_own(told.identity):
            return OWN
        if not candidates:
            return Meaning(Certainty.ABSENT, (Work(self._fuller(told), told.title or ""),))
        number = told.identity.number or ""
        if len(candidates) == 1 and (is_unique(number) or is_standard(number)):
            return self._meaning(Certainty.SURE, candidates[0])
        by_text = self._by_text(told, candidates) or self._by_relations(candidates)
        if by_text is not None:
            return self._meaning(Certainty.CONTEXT, by_text)
        if len(candidates) == 1:
            return self._meaning(Certainty.LIKELY, candidates[0])
        return Meaning(Certainty.AMBIGUOUS, tuple(candidates))

    def _meaning(self, certainty: Certainty, work: Work) -> Meaning:
        if self._document.id in work.documents:
            return OWN
        return Meaning(certainty if work.is_held else Certainty.ABSENT, (work,))

    def _candidates(self, told: Told) -> list[Work]:
        known = self._works.numbered(told.identity.number or "")
        return [work for work in known if agree(told.identity, work.identity)]

    def _by_words(self, told: Told) -> Work | None:
        """The work whose day or issuer stands right behind the number."""
        asked = told.identity
        if asked.number is None or told.is_partial:
            return None
        fitting = self._candidates(told)
        says = asked.date is not None or (asked.issuer is not None and _says_more(asked))
        if not says:
            return None
        sure = [work for work in fitting if _is_told(asked, work.identity)]
        if len(sure) == 1:
            return sure[0]
        if not fitting and self._works.numbered(asked.number):
            # Of another day or issuer than all that are known.
            return Work(asked, told.title or "")
        return None

    def _by_sentence(self, told: Told) -> Work | None:
        """The only candidate that the sentence around the number speaks of."""
        candidates = self._candidates(told) if told.identity.number else []
        if told.sentence.names_several or (len(candidates) < 2 and not self._own_fits(told)):
            return None
        spoken = self._spoken_of(told, candidates)
        agreed = [work for work in spoken if not speaks_against(told.sentence, work.identity)]
        found = agreed if len(spoken) > 1 else spoken
        return found[0] if len(found) == 1 else None

    def _spoken_of(self, told: Told, candidates: Sequence[Work]) -> list[Work]:
        return [one for one in candidates if speaks_of(told.sentence, one.identity, self._names)]

    def _own_fits(self, told: Told) -> bool:
        return self._own is not None and _same_number(told.identity, self._own)

    def _by_text(self, told: Told, candidates: Sequence[Work]) -> Work | None:
        """What the text tells elsewhere: in the same paragraph before, or everywhere alike."""
        number = linked_form(told.identity.number or "")
        near = self._told_in.get((number, told.page, told.block), [])
        before = bisect_left(near, told.start, key=lambda one: one[0])
        if before and near[before - 1][1] in candidates:
            return near[before - 1][1]
        works = [work for work in self._told.get(number, ()) if work in candidates]
        return works[0] if len(works) == 1 else None

    def _by_relations(self, candidates: Sequence[Work]) -> Work | None:
        """What the librarian said that this document speaks of."""
        related = [
            work
            for work in candidates
            if self._related.intersection(work.documents)
            or (not work.is_held and any(_is_told(one, work.identity) for one in self._described))
        ]
        return related[0] if len(related) == 1 else None

    def _completed(self, told: Told) -> Told:
        """What "Nghị định số 150" is in full elsewhere in the text, if that is one number."""
        if not told.is_partial:
            return told
        number = told.identity.number or ""
        fuller = {
            one.identity.number: one
            for one in self._full.get(stem(number), {}).values()
            if agree(told.identity, one.identity)
        } or self._by_digits.get((_digits(number), told.identity.type), {})
        if len(fuller) != 1:
            return told
        number, one = next(iter(fuller.items()))
        issuer = one.identity.issuer if told.identity.issuer is None else told.identity.issuer
        identity = replace(told.identity, number=number, type=one.identity.type, issuer=issuer)
        return replace(told, identity=identity, is_partial=False)

    def _partial(self, told: Told) -> Meaning | None:
        """A number without its body, told by its day or issuer; else it is offered, or left."""
        number = told.identity.number or ""
        known = [work for work in self._works.begun(number) if agree(told.identity, work.identity)]
        sure = [work for work in known if _is_told(told.identity, work.identity)]
        if len(sure) == 1:
            return self._meaning(Certainty.SURE, sure[0])
        by_relations = self._by_relations(known)
        if by_relations is not None:
            return self._meaning(Certainty.CONTEXT, by_relations)
        if known and self._own is not None and self._document.id in known[0].documents:
            return OWN
        if len(known) == 1:
            return self._meaning(Certainty.LIKELY, known[0])
        return Meaning(Certainty.AMBIGUOUS, tuple(known)) if known else None

    def _law(self, told: Told) -> Meaning | None:
        """A law by its title and day; one that nobody holds is no link."""
        named = self._works.titled(told.title or "")
        fitting = [work for work in named if agree(told.identity, work.identity)]
        if len(fitting) != 1:
            return None
        same_day = fitting[0].identity.date == told.identity.date
        return self._meaning(Certainty.SURE if same_day else Certainty.LIKELY, fitting[0])

    def _is_own(self, identity: Identity) -> bool:
        own = self._own
        return own is not None and _same_number(identity, own) and agree(identity, own)

    def _fuller(self, told: Told) -> Identity:
        """An absent document with the day and issuer that the text tells of it somewhere."""
        same = self._full.get(stem(told.identity.number or ""), {})
        for one in same.values():
            if _same_number(one.identity, told.identity) and agree(one.identity, told.identity):
                identity = told.identity
                told = replace(
                    told,
                    identity=replace(
                        identity,
                        date=identity.date or one.identity.date,
                        issuer=identity.issuer or one.identity.issuer,
                    ),
                )
        return told.identity


def agree(asked: Identity, held: Identity) -> bool:
    """Whether two descriptions may be of one document, where a read issuer may run on too far."""
    if fits(asked, held):
        return True
    if not asked.issuer or not held.issuer:
        return False
    runs_on = issuer_form(asked.issuer).startswith(f"{issuer_form(held.issuer)} ")
    return runs_on and fits(replace(asked, issuer=None), held)


def _is_told(asked: Identity, held: Identity) -> bool:
    """Whether day or issuer are told alike on both sides."""
    if not agree(asked, held):
        return False
    same_day = asked.date is not None and asked.date == held.date
    return same_day or bool(asked.issuer and held.issuer and _says_more(asked))


def _says_more(asked: Identity) -> bool:
    """Whether the issuer tells what the number does not."""
    number = asked.number or ""
    return has_year(number) or issuer_of_code(number) is None


def _own_identity(document: Document, works: Works) -> Identity | None:
    work = works.of(document.id)
    return work.identity if work is not None and work.identity.number else None


def _same_number(one: Identity, other: Identity) -> bool:
    return bool(one.number and other.number) and linked_form(one.number or "") == linked_form(
        other.number or ""
    )


def _digits(number: str) -> str:
    return number.replace("-", "/").split("/", maxsplit=1)[0].lstrip("0")
