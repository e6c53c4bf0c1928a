"""Documents named in one text, each with what its own sentence tells of it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date

from summit_kb.domain.document import Identity
from summit_kb.domain.text import PageText
from summit_kb.ingest.front_page.letters import bare
from summit_kb.ingest.references.mentions import Mention, find_mentions
from summit_kb.reading.linking.other_forms import OtherForm, evened, find_other_forms
from summit_kb.vietnamese.dates import find_dates
from summit_kb.vietnamese.numbers import NumberMention

# A sentence ends here, but not within "TP. Đà Nẵng", "1. Tên" or a number.
_SENTENCE = re.compile(r"[.;:?!][”\"’)]?\s+(?P<next>\S)")
_TITLE_DOT = re.compile(r"(?:(?:^|\s)(?:[A-ZĐ]{1,3}|\d{1,3})|\b[Nn]o|\b[Ss]ố)\Z")
# Type, year or body behind the digits of a number; a letter of it ("30c/NQ-CP") goes along.
_CODE = re.compile(
    r"[a-zđ]?[ \u00a0]?(?P<sign>[/\-\u2010\u2011\u2013_]?)[ \u00a0]?(?P<code>[\w\u0300-\u036f]+)"
)
_YEARS = re.compile(r"(?:19|20)\d\d\b")
_GLUED = re.compile(r"(?i)\b(số)(?=\d)")
_REACH = 600
# Both are spoken of, and nobody can say which of them the number is.
_SEVERAL = re.compile(r"\b(?:hai|cung (?:mang )?so|trung so|two|several|both)\b[^.;]{0,40}$")


@dataclass(frozen=True)
class Sentence:
    """What stands around a document that is named: days and words, to tell it from others.

    ``plain`` is in bare letters.
    """

    plain: str
    days: frozenset[date]
    names_several: bool = False


@dataclass(frozen=True)
class Told:
    """A document named at ``start`` to ``end`` of a page's text; ``block`` is its block there."""

    page: int
    block: int
    start: int
    end: int
    identity: Identity
    title: str | None
    is_partial: bool
    sentence: Sentence


def read_page(page: PageText) -> Iterator[Told]:
    """Every document that a page names, in order."""
    at = 0
    for index, block in enumerate(page.blocks):
        # A row of a table says one thing in several cells.
        row = block.text.replace("\n", " ")
        for start, cell in _cells(row):
            for one in sorted(_read(cell), key=lambda named: named.start):
                around = _sentence(row, start + one.start, start + one.number_end)
                begins, ends = at + start + one.start, at + start + one.number_end
                yield Told(
                    page.number,
                    index,
                    begins,
                    ends,
                    one.identity,
                    one.title,
                    one.is_partial,
                    around,
                )
        at += len(block.text) + 1


@dataclass(frozen=True)
class _Named:
    start: int
    number_end: int
    identity: Identity
    title: str | None
    is_partial: bool


def _cells(row: str) -> Iterator[tuple[int, str]]:
    at = 0
    for cell in row.split("\t"):
        if cell:
            yield at, cell
        at += len(cell) + 1


def _read(text: str) -> Iterator[_Named]:
    """Mentions with offsets into ``text``, where "số20/2008" is one word."""
    freed = evened(_GLUED.sub(r"\1 ", text))
    places = [match.end() for match in _GLUED.finditer(text)]
    found = find_mentions(freed, partial=True)
    others = [one for one in find_other_forms(freed) if not any(_overlap(one, it) for it in found)]
    for one in others:
        start, end = _back(one.start, places), _back(one.number_end, places)
        yield _Named(start, end, one.identity, None, is_partial=False)
    for one in found:
        number = one.identity.number
        if _is_partial(number) and _YEARS.match(number or ""):
            continue  # "Đề án 2018-2025" is named by its years
        end = _number_end(freed, one.start, one.end, number) if number else one.end
        shown = freed[one.start : one.end]
        lead = len(shown) - len(shown.lstrip(" \"“'(["))
        identity = one.identity
        if bare(shown[lead : lead + 7]) == "van ban":
            identity = replace(identity, type="other")  # whatever it is: a document
        yield _Named(
            _back(one.start + lead, places),
            _back(end, places),
            identity,
            one.title,
            is_partial=_is_partial(number),
        )


def _overlap(one: OtherForm, other: Mention) -> bool:
    return one.start < other.end and other.start < one.number_end


def _is_partial(number: str | None) -> bool:
    return number is not None and NumberMention(number, 0, 0, number).is_partial


def _number_end(text: str, start: int, end: int, number: str) -> int:
    """Where the number itself ends: day and issuer behind it are no part of the link."""
    digits = re.match(r"\d+", number)
    found = re.search(rf"(?<!\d)0*{digits[0] if digits else ''}(?!\d)", text[start:end])
    if found is None:
        return end
    stop = start + found.end()
    for code in re.split(r"[/\-]", number)[1:]:
        step = _CODE.match(text, stop)
        if step is None or step.end() > end:
            break
        if not step["sign"] and bare(step["code"]) != bare(code):
            break  # the next word: "Nghị quyết 43 ngày …"
        stop = step.end()
    return stop


def _back(offset: int, places: list[int]) -> int:
    """An offset of the freed text in the text itself."""
    moved = offset
    for count, place in enumerate(places):
        if offset > place + count:
            moved = offset - count - 1
    return moved


def _sentence(row: str, start: int, end: int) -> Sentence:
    """What stands around; of a text that is one long paragraph only what is near."""
    since = max(0, start - _REACH)
    row = row[since : end + _REACH]
    start, end = start - since, end - since
    first, last = 0, len(row)
    for match in _SENTENCE.finditer(row):
        follows, before = match["next"], row[max(0, match.start() - 4) : match.start()]
        if follows.islower() or (match[0][0] == "." and _TITLE_DOT.search(before)):
            continue
        if match.start("next") <= start:
            first = match.start("next")
        elif match.start() >= end:
            last = match.start()
            break
    text = row[first:last]
    days = frozenset(
        date(one.year, one.month, one.day)
        for one in find_dates(text)
        if one.year and one.day is not None
    )
    plain = bare(text)
    return Sentence(plain, days, _SEVERAL.search(plain, 0, start - first) is not None)


def speaks_of(sentence: Sentence, identity: Identity, names: Mapping[str, str]) -> bool:
    """Whether a sentence names the day or the issuer of a document; ``names`` are English ones."""
    if identity.date is not None and identity.date in sentence.days:
        return True
    if identity.issuer is None:
        return False
    vi = bare(identity.issuer)
    return any(_has(sentence.plain, name) for name in (vi, names.get(vi, "")) if name)


def speaks_against(sentence: Sentence, identity: Identity) -> bool:
    """Whether a sentence has days, and not the document's."""
    return bool(sentence.days) and identity.date is not None and identity.date not in sentence.days


def _has(plain: str, name: str) -> bool:
    return re.search(rf"(?<!\w){re.escape(name)}(?!\w)", plain) is not None
