"""Where the articles, clauses and points of a document stand."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass

from summit_kb.domain.text import ExtractedText
from summit_kb.reading.linking.link import ArticleRef

_ARTICLE = re.compile(
    r"[ \t\u00a0]*(?:điều|article)[ \u00a0]+(?P<n>\d{1,4}[a-zđ]?)"
    r"(?:[ \u00a0]*[.:–-]|[ \t\u00a0]*$|[ \u00a0]+(?=[A-ZĐ“\"(]))",
    re.IGNORECASE,
)
# "1. Tổ chức", also where the space was forgotten; "1.1" begins no clause.
_CLAUSE = re.compile(
    r"[ \t\u00a0]*(?P<n>\d{1,3}[a-zđ]?)[.)](?:[ \t\u00a0]+(?=\S)|(?=[^\W\d_]|[“\"]))"
)
_POINT = re.compile(r"[ \t\u00a0]*(?P<n>[a-zđ]\d?)[.)][ \t\u00a0]+(?=\S)")
# Parts above articles: an article ends where one begins.
_ABOVE = re.compile(
    r"[ \t\u00a0]*(?:phần|part|chương|chapter|mục|section|phụ lục|annex|appendix|nơi nhận)\b",
    re.IGNORECASE,
)
_AMENDING = re.compile(
    r"(?:sửa đổi|bổ sung|bãi bỏ|thay thế|amend|supplement|repeal)", re.IGNORECASE
)
_LONGEST_TITLE = 120
_MOST_TEXT = 2_000


@dataclass(frozen=True)
class Place:
    """Where a part begins: offset ``start`` in the text of ``page``; ``block`` is its block there.

    ``part`` counts the rows of articles: an annexed regulation begins again with article 1.
    """

    ref: ArticleRef
    page: int
    start: int
    block: int
    part: int
    title: str
    level: int


class Articles:
    """The parts of one text, in order."""

    def __init__(self, text: ExtractedText) -> None:
        self._pages = [(page.number, page.text) for page in text.pages]
        self._places: list[Place] = []
        self._ends: list[tuple[int, int]] = []
        self._by_ref: dict[tuple[int, ArticleRef], Place] = {}
        for place in _read(text):
            if place.ref.is_empty:
                self._ends.append((place.page, place.start))
                continue
            self._places.append(place)
            self._by_ref.setdefault((place.part, place.ref), place)
        self._parts = sorted({place.part for place in self._places})
        self._order = [(place.page, place.start) for place in self._places]

    def __len__(self) -> int:
        return sum(place.level == 0 for place in self._places)

    def find(self, ref: ArticleRef, near: tuple[int, int] | None = None) -> Place | None:
        """The place of ``ref``: in the row of articles that (page, offset) ``near`` is in, if any.

        A clause or point that is not there gives the article it would be in.
        """
        before = bisect_right(self._order, near) - 1 if near is not None else -1
        here = [self._places[before].part] if before >= 0 else []
        wanted = (ref, ArticleRef(ref.article, ref.clause), ArticleRef(ref.article))
        places = [
            *((part, one) for part in here for one in wanted),
            *((part, one) for one in wanted for part in self._parts),
        ]
        return next(filter(None, map(self._by_ref.get, places)), None)

    def at(self, place: tuple[int, int]) -> Place | None:
        """The part in which (page, offset) lies, as exactly as it is known."""
        index = bisect_right(self._order, place) - 1
        if index < 0:
            return None
        found = self._places[index]
        ended = bisect_right(self._ends, place) - 1
        if ended >= 0 and self._ends[ended] > (found.page, found.start):
            return None
        return found

    def text_of(self, place: Place, most: int = _MOST_TEXT) -> str:
        """What stands there, up to the next part of its kind, cut after ``most`` letters."""
        end = self._end_of(place)
        pieces: list[str] = []
        left = most
        for number, text in self._pages:
            if number < place.page or number > end[0] or left <= 0:
                continue
            start = place.start if number == place.page else 0
            stop = end[1] if number == end[0] else len(text)
            piece = text[start:stop].strip()[:left]
            pieces.append(piece)
            left -= len(piece)
        return "\n".join(filter(None, pieces))

    def amends_another(self, place: tuple[int, int]) -> bool:
        """Whether the article around (page, offset) changes another document, by its heading."""
        found = self.at(place)
        if found is None:
            return False
        article = self._by_ref.get((found.part, ArticleRef(found.ref.article)))
        return article is not None and _AMENDING.search(article.title) is not None

    def _end_of(self, place: Place) -> tuple[int, int]:
        index = bisect_right(self._order, (place.page, place.start))
        later = (
            (other.page, other.start)
            for other in self._places[index:]
            if other.level <= place.level
        )
        last = (self._pages[-1][0], len(self._pages[-1][1])) if self._pages else (place.page, 0)
        above = bisect_right(self._ends, (place.page, place.start))
        ended = self._ends[above] if above < len(self._ends) else last
        return min(next(later, last), ended)


def _read(text: ExtractedText) -> Iterator[Place]:
    """Places in order; those with an empty reference end an article without beginning one."""
    reader = _Reader()
    for page in text.pages:
        at = 0
        for index, block in enumerate(page.blocks):
            for line in block.text.split("\n"):
                found = reader.line(line, block.text)
                if found is not None:
                    ref, level, title = found
                    yield Place(ref, page.number, at, index, reader.part, title, level)
                at += len(line) + 1


class _Reader:
    def __init__(self) -> None:
        self.part = 0
        self._article: str | None = None
        self._clause: str | None = None
        self._seen: set[ArticleRef] = set()

    def line(self, line: str, block: str) -> tuple[ArticleRef, int, str] | None:
        """The part that a line begins, and its level: 0 article, 1 clause, 2 point."""
        if match := _ARTICLE.match(line):
            return self._begin(match["n"].lower()), 0, _title(line, block)
        if self._article is None:
            return None
        if _ABOVE.match(line):
            self._clause = None
            return ArticleRef(), 0, ""
        return self._below(line)

    def _begin(self, number: str) -> ArticleRef:
        if self._article is not None and _count(number) <= _count(self._article):
            self.part += 1
        self._article, self._clause = number, None
        self._seen.clear()
        return ArticleRef(number)

    def _below(self, line: str) -> tuple[ArticleRef, int, str] | None:
        if match := _CLAUSE.match(line):
            ref, level = ArticleRef(self._article, match["n"].lower()), 1
        elif match := _POINT.match(line):
            ref, level = ArticleRef(self._article, self._clause, match["n"].lower()), 2
        else:
            return None
        if ref in self._seen:
            return None
        self._seen.add(ref)
        self._clause = ref.clause
        return ref, level, _title(line, line)


def _count(number: str) -> tuple[int, str]:
    """How numbers of articles follow each other: 9, 10, 10a, 11."""
    digits = re.match(r"\d+", number)
    return int(digits[0]) if digits else 0, number.lstrip("0123456789")


def _title(line: str, block: str) -> str:
    """The heading, with the words below it when "Điều 5" stands alone."""
    words = line if len(line.split()) > 2 or block == line else block[block.index(line) :]
    title = " ".join(words.split())
    if len(title) <= _LONGEST_TITLE:
        return title
    return title[: title.rfind(" ", 0, _LONGEST_TITLE)] + "…"
