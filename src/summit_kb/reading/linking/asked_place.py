"""A place as people type it: "Điều 5 khoản 2", "đ5 k2", "Article 5", "dieu 5"."""

from __future__ import annotations

import re

from summit_kb.reading.linking.link import ArticleRef
from summit_kb.vietnamese.normal import nfc

_LONGEST = 80
_NAMES = ("article", "clause", "point")
# "đ" with a number is an article (điều); a point (điểm) has a letter.
_PIECE = re.compile(
    r"(?:(?P<article>điều|dieu|đ|d|article|art\.?|a)[ .]*(?P<a>\d{1,4}[a-zđ]?)(?!\w*\d)"
    r"|(?P<clause>khoản|khoan|k|clause|cl\.?|c|paragraph|para)[ .]*(?P<c>\d{1,3}[a-zđ]?)(?!\w*\d)"
    # Behind a clause a letter alone is its point: "đ5 k2 a".
    r"|(?P<point>điểm|diem|đ|point|p|(?<=\d )|(?<=\d, ))[ .]*(?P<p>[a-zđ]\d?))(?![a-zđ0-9])",
    re.IGNORECASE,
)
_BETWEEN = re.compile(r"[\s,;.]*(?:của|cua|of|tại|tai|in)?[\s,;.]*", re.IGNORECASE)
_GLUED = re.compile(
    r"(?:điều|dieu|đ|d|article|art\.?)\s*(?P<a>\d{1,4}[a-zđ]?)\s*[.(]\s*(?P<c>\d{1,3}[a-zđ]?)\)?"
    r"(?:\s*[.(]?\s*(?P<p>[a-zđ]\d?)\)?)?",
    re.IGNORECASE,
)


_PAGE = re.compile(
    r"(?:trang|tr|pages|page|pg|p)(?:[ .]+|(?=\d))(?:(?:số|so|no)[ .]+)?(?P<label>\S.*)", re.I
)


def asked_page(typed: str) -> str:
    """The label in what was typed to reach a page: "Trang 12", "tr. iv", "p. 3" or just "iv"."""
    text = " ".join(nfc(typed).split())
    match = _PAGE.fullmatch(text)
    return match["label"] if match else text


def asked_article(typed: str) -> ArticleRef | None:
    """The article that was typed, or None when it is something else: a page, a title."""
    text = " ".join(nfc(typed).split())
    if not text or len(text) > _LONGEST:
        return None
    if match := _GLUED.fullmatch(text):
        return ArticleRef(*(part.lower() if part else None for part in match.group("a", "c", "p")))
    found: dict[str, str] = {}
    at = 0
    while at < len(text):
        match = _PIECE.match(text, at)
        if match is None:
            return None
        for name, value in zip(
            ("article", "clause", "point"), match.group("a", "c", "p"), strict=True
        ):
            if value:
                if name in found:
                    return None
                found[name] = value.lower()
        gap = _BETWEEN.match(text, match.end())
        at = gap.end() if gap else match.end()
    ref = ArticleRef(found.get("article"), found.get("clause"), found.get("point"))
    return ref if ref.article is not None else None
