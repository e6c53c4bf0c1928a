"""Articles spoken of in a text: "điểm a khoản 1 Điều 7", "Article 5, clause 2", "Điều này"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from summit_kb.reading.linking.link import ArticleRef

POINT, CLAUSE, ARTICLE = range(3)
_FOLLOWS = (
    r"(?=[ \u00a0]*(?:[,;.:)\]]|$|và\b|hoặc\b|and\b|or\b|đến\b|to\b|điểm\b|khoản\b|điều\b"
    r"|của\b|of\b|nghị\b|luật\b|bộ luật\b|thông\b|quyết\b|pháp\b|quy\b|này\b|clause"
    r"|article|hiến\b))"
)
_UNIT = re.compile(
    r"(?<![\w\-])(?:"
    r"(?P<point>điểm|points?)[ \u00a0]+(?P<p>[a-zđ]\d{0,2})(?![\w\-])"
    r"|(?P<clause>khoản|clauses?|paragraphs?)[ \u00a0]+(?P<c>\d{1,3}[a-zđ]?)(?![\w\-/]|[.,]\d)"
    r"|(?P<article>điều|articles?)[ \u00a0]+(?P<a>\d{1,4}[a-zđ]?)(?![\w/]|[.,]\d)"
    r"(?:[ ]?\((?P<ac>\d{1,3})\)(?:[ ]?\((?P<ap>[a-z])\))?)?"
    r"|(?P<this>điều|khoản)[ \u00a0]+này(?!\w)|(?<!\w)this[ ]+(?P<this_en>article|clause)(?!\w)"
    r")",
    re.IGNORECASE,
)
_JOIN = r"[ \u00a0]*(?P<join>,|;|và|hoặc|đến|and|or|to)[ \u00a0]*(?:các[ \u00a0]+)?"
_MORE_NUMBERS = re.compile(_JOIN + r"(?P<n>\d{1,3}[a-zđ]?)(?![\w\-/]|[.,]\d)" + _FOLLOWS, re.I)
_MORE_POINTS = re.compile(_JOIN + r"(?P<n>[a-zđ]\d?)(?![\w\-/.)])" + _FOLLOWS, re.I)
_GAP = re.compile(
    r"[ \u00a0\n]*(?:(?P<join>,|;)[ \u00a0\n]*)?(?:(?P<and>và|hoặc|đến|and|or|to)\b)?"
    r"[ \u00a0\n]*(?:(?:của|of|tại|in|các|the)[ \u00a0\n]+)?(?:các[ \u00a0]+)?",
    re.IGNORECASE,
)


@dataclass(frozen=True)
class Unit:
    """One part that is named; ``value`` is None for "Điều này". ``joined``: "và" stands before."""

    level: int
    value: str | None
    start: int
    end: int
    joined: bool = False
    below: tuple[str, ...] = ()


@dataclass(frozen=True)
class Reference:
    """``text[start:end]`` names ``ref``. ``chain_end`` is where the row of parts ends.

    ``this`` tells what is named by "này" only: ARTICLE, CLAUSE or None.
    """

    start: int
    end: int
    ref: ArticleRef
    chain_end: int
    this: int | None = None


def find_references(text: str) -> list[Reference]:
    """Every article, clause or point of ``text`` (composed) that is told to be of an article."""
    return [one for chain in _chains(text) for one in _references(chain)]


def _chains(text: str) -> Iterator[list[Unit]]:
    chain: list[Unit] = []
    for match in _UNIT.finditer(text):
        if chain and match.start() < chain[-1].end:
            continue
        gap = _GAP.fullmatch(text, chain[-1].end, match.start()) if chain else None
        if chain and gap is None:
            yield chain
            chain = []
        unit = _unit(match)
        chain.append(replace(unit, joined=bool(gap and gap["and"])))
        chain.extend(_more(text, unit))
    if chain:
        yield chain


def _unit(match: re.Match[str]) -> Unit:
    start, end = match.span()
    if match["point"]:
        return Unit(POINT, match["p"].lower(), start, end)
    if match["clause"]:
        return Unit(CLAUSE, match["c"].lower(), start, end)
    if match["article"]:
        below = tuple(part.lower() for part in (match["ac"], match["ap"]) if part)
        return Unit(ARTICLE, match["a"].lower(), start, end, below=below)
    word = (match["this"] or match["this_en"]).lower()
    return Unit(CLAUSE if word in ("khoản", "clause") else ARTICLE, None, start, end)


def _more(text: str, unit: Unit) -> Iterator[Unit]:
    """The others of a row: "Điều 18, 21 và 32", "điểm a, b và c"."""
    pattern = _MORE_POINTS if unit.level == POINT else _MORE_NUMBERS
    at = unit.end
    while unit.value is not None and (match := pattern.match(text, at)):
        at = match.end()
        yield Unit(unit.level, match["n"].lower(), match.start("n"), at, joined=True)


def _references(chain: list[Unit]) -> Iterator[Reference]:
    outer_first = len(chain) > 1 and chain[0].level > chain[1].level and not chain[1].joined
    end = chain[-1].end
    index = 0
    while index < len(chain):
        last = index
        while last + 1 < len(chain) and _nests(chain[last], chain[last + 1], outer_first):
            last += 1
        above = _above(chain, index, outer_first=outer_first)
        ref, this = _ref(chain[index : last + 1], above)
        if ref.article is not None or this is not None:
            yield Reference(chain[index].start, chain[last].end, ref, end, this)
        index = last + 1


def _nests(one: Unit, other: Unit, outer_first: bool) -> bool:  # noqa: FBT001 - a way of reading
    if other.joined:
        return False
    return other.level < one.level if outer_first else other.level > one.level


def _above(chain: list[Unit], index: int, *, outer_first: bool) -> list[Unit]:
    """What the unit is a part of, nearest first: to its right, or left of it."""
    found: list[Unit] = []
    level = chain[index].level
    order = range(index - 1, -1, -1) if outer_first else range(index + 1, len(chain))
    for place in order:
        if chain[place].level > level:
            found.append(chain[place])
            level = chain[place].level
    return found


def _ref(units: list[Unit], above: list[Unit]) -> tuple[ArticleRef, int | None]:
    values: dict[int, str | None] = {}
    for unit in (*units, *above):
        values.setdefault(unit.level, unit.value)
    this = next(
        (level for level in (CLAUSE, ARTICLE) if level in values and not values[level]), None
    )
    article = next((unit for unit in units if unit.level == ARTICLE), None)
    clause, point = values.get(CLAUSE), values.get(POINT)
    if article is not None and article.below:
        clause, point = article.below[0], article.below[1] if len(article.below) > 1 else point
    return ArticleRef(values.get(ARTICLE), clause, point), this
