"""All links of one document, page by page."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from summit_kb.domain.document import Document
from summit_kb.domain.text import ExtractedText, PageText
from summit_kb.ingest.front_page.letters import bare
from summit_kb.reading.linking.article_words import Reference, find_references
from summit_kb.reading.linking.articles import Articles, Place
from summit_kb.reading.linking.link import ArticleRef, Certainty, Link, LinkKind, Target
from summit_kb.reading.linking.meaning import Meaning, Meanings
from summit_kb.reading.linking.terms import Sighting, Term, Terms
from summit_kb.reading.linking.told import Told, read_page
from summit_kb.reading.linking.works import Work, Works

_TYPES = (
    r"bo luat|luat|phap lenh|nghi dinh|nghi quyet|quyet dinh|thong tu(?: lien tich)?|chi thi"
    r"|quy che|quy dinh|dieu le|hien phap|hiep dinh|cong uoc|ke hoach|huong dan|van ban|de an"
    r"|chuong trinh"
    r"|law|code|ordinance|decree|decision|circular|resolution|directive|regulation|constitution"
    r"|convention|agreement|treaty|charter|rules"
)
# "Điều 5 Nghị định này" is here; "Điều 5 của Luật Xây dựng" is another document's.
_OWN = re.compile(
    rf"\s*,?\s*(?:(?:cua|tai|of|in)\s+)?(?:(?:ban|cac)\s+)?(?:(?:{_TYPES})(?: \w+){{0,3}}? nay\b"
    rf"|this (?:{_TYPES})\b)"
)
_OTHER = re.compile(rf"\s*,?\s*(?:(?:cua|tai|of|in)\s+)?(?:the\s+|cac\s+)?(?:{_TYPES})\b")
_GAP = re.compile(r"[\s,]*(?:(?:cua|tai|of|in)\s+)?(?:the\s+)?")
_HEADING = re.compile(r"\s*[.:–-]|\s*$")


@dataclass(frozen=True)
class Facts:
    """What is known of the library, made once for each state of it.

    ``bodies`` are English names of bodies by their Vietnamese ones, both in bare letters.
    """

    works: Works
    terms: Terms
    bodies: Mapping[str, str]


class OtherArticles:
    """Where the articles of other documents stand; the default knows nothing of them."""

    def find(self, _document_id: str, _ref: ArticleRef) -> Place | None:
        return None


class DocumentLinks:
    """The links of one text; pages are read when they are asked for, and kept."""

    def __init__(
        self,
        document: Document,
        text: ExtractedText,
        facts: Facts,
        others: OtherArticles | None = None,
    ) -> None:
        self.document = document
        self.articles = Articles(text)
        self._facts = facts
        self._others = others or OtherArticles()
        self._pages = {page.number: page for page in text.pages}
        self._told = {page.number: list(read_page(page)) for page in text.pages}
        told = [one for page in self._told.values() for one in page]
        self._meanings = Meanings(document, told, facts.works, facts.bodies)
        self._links: dict[int, tuple[Link, ...]] = {}

    @property
    def pages(self) -> tuple[int, ...]:
        return tuple(self._pages)

    def on(self, page: int) -> tuple[Link, ...]:
        """The links of a page (counted from 1) in order, not overlapping."""
        known = self._links.get(page)
        if known is None:
            text = self._pages.get(page)
            known = self._links[page] = tuple(self._read(text)) if text is not None else ()
        return known

    def _read(self, page: PageText) -> list[Link]:
        text = page.text
        named = [(one, self._meanings.of(one)) for one in self._told[page.number]]
        links = [
            self._number_link(text, one, meaning) for one, meaning in named if _leads_on(meaning)
        ]
        taken = [(one.start, one.end) for one, _meaning in named]
        links += self._article_links(page, text, named)
        return sorted(
            [*links, *self._term_links(page.number, text, links, taken)], key=lambda one: one.start
        )

    def _number_link(self, text: str, told: Told, meaning: Meaning | None) -> Link:
        assert meaning is not None
        targets = tuple(self._target(work) for work in meaning.works)
        return Link(
            told.page,
            told.start,
            told.end,
            text[told.start : told.end],
            LinkKind.NUMBER,
            meaning.certainty,
            targets,
            meaning.works[0].identity.number or told.identity.number,
        )

    def _target(self, work: Work) -> Target:
        held = self._facts.works.rendering(work, self.document.language)
        return Target(held, identity=work.identity, title=work.title)

    def _article_links(
        self, page: PageText, text: str, named: list[tuple[Told, Meaning | None]]
    ) -> Iterator[Link]:
        starts = [one.start for one, _meaning in named]
        plain = bare(text)
        for one in find_references(text):
            of = self._of(plain, one, starts, named)
            if of is _ELSEWHERE or _is_heading(text, one):
                continue
            if isinstance(of, Meaning):
                yield self._of_another(page.number, text, one, of)
            elif (place := self._own_place(page.number, one, is_said=of is _HERE)) is not None:
                target = Target(
                    self.document.id, place.page, place.start, place.ref, title=place.title
                )
                yield _article(page.number, text, one, Certainty.SURE, (target,))

    def _of(
        self,
        plain: str,
        one: Reference,
        starts: list[int],
        named: list[tuple[Told, Meaning | None]],
    ) -> Meaning | str | None:
        """Whose article is named: the document told behind it, this one, or nobody knows whose."""
        gap = _GAP.match(plain, one.chain_end)
        at = bisect_left(starts, one.chain_end)
        if gap is not None and at < len(named) and named[at][0].start <= gap.end():
            meaning = named[at][1]
            if meaning is None:
                return _ELSEWHERE
            return meaning if meaning.works else _HERE
        if one.this is not None or _OWN.match(plain, one.chain_end):
            return _HERE
        return _ELSEWHERE if _OTHER.match(plain, one.chain_end) else None

    def _own_place(self, page: int, one: Reference, *, is_said: bool) -> Place | None:
        """Where an article of this document stands; ``is_said``: the words say it is this one's."""
        near = (page, one.start)
        if not is_said and self.articles.amends_another(near):
            return None
        ref = one.ref
        if one.this is not None:
            here = self.articles.at(near)
            if here is None:
                return None
            clause = ref.clause or (here.ref.clause if one.this == 1 else None)
            ref = ArticleRef(here.ref.article, clause, ref.point)
        place = self.articles.find(ref, near)
        is_here = place is not None and (place.page, place.start) == (page, one.start)
        return None if is_here else place

    def _of_another(self, page: int, text: str, one: Reference, meaning: Meaning) -> Link:
        targets: list[Target] = []
        for work in meaning.works:
            target = self._target(work)
            place = self._others.find(target.document, one.ref) if target.document else None
            targets.append(
                Target(
                    target.document,
                    place.page if place else None,
                    place.start if place else None,
                    place.ref if place else one.ref,
                    target.identity,
                    target.title,
                )
            )
        return _article(page, text, one, meaning.certainty, tuple(targets), _number(meaning))

    def _term_links(
        self, page: int, text: str, links: list[Link], numbers: list[tuple[int, int]]
    ) -> Iterator[Link]:
        taken = sorted([*numbers, *((one.start, one.end) for one in links)])
        seen: set[str] = set()
        for sighting in self._facts.terms.find(text):
            if _is_taken(sighting, taken):
                continue
            kind = _kind(sighting)
            terms = [term for term in sighting.terms if term.kind is kind]
            if kind is LinkKind.TOPIC:
                # Once a page is enough: no sea of links.
                terms = [term for term in terms if term.id not in seen]
                seen.update(term.id for term in terms)
            if terms:
                yield _term_link(page, text, sighting, kind, terms)


_HERE, _ELSEWHERE = "here", "elsewhere"


def _leads_on(meaning: Meaning | None) -> bool:
    return meaning is not None and bool(meaning.works)


def _article(
    page: int,
    text: str,
    one: Reference,
    certainty: Certainty,
    targets: tuple[Target, ...],
    number: str | None = None,
) -> Link:
    words = text[one.start : one.end]
    return Link(page, one.start, one.end, words, LinkKind.ARTICLE, certainty, targets, number)


def _number(meaning: Meaning) -> str | None:
    return meaning.works[0].identity.number


def _is_heading(text: str, one: Reference) -> bool:
    """Whether the words are the heading of the article itself, at the beginning of a line."""
    line = text.rfind("\n", 0, one.start) + 1
    return not text[line : one.start].strip() and _HEADING.match(text, one.end) is not None


def _is_taken(sighting: Sighting, taken: list[tuple[int, int]]) -> bool:
    at = bisect_left(taken, (sighting.end, 0))
    return any(end > sighting.start for _start, end in taken[max(0, at - 3) : at])


def _kind(sighting: Sighting) -> LinkKind:
    kinds = {term.kind for term in sighting.terms}
    return LinkKind.EVENT if LinkKind.EVENT in kinds else LinkKind.TOPIC


def _term_link(page: int, text: str, sighting: Sighting, kind: LinkKind, terms: list[Term]) -> Link:
    targets = tuple(
        Target(event=term.id) if kind is LinkKind.EVENT else Target(topic=term.id) for term in terms
    )
    certainty = terms[0].certainty if len(terms) == 1 else Certainty.AMBIGUOUS
    words = text[sighting.start : sighting.end]
    return Link(page, sighting.start, sighting.end, words, kind, certainty, targets)
