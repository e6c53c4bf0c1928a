"""A sentence of a document with the way back to it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from summit_kb.domain.document import Document
from summit_kb.domain.locator import Locator
from summit_kb.vietnamese.syllables import tokens

_BEFORE, _WORDS = 4, 9
_NEAR = 60
_LISTED = re.compile(r"(?:[-•*–]|\d{1,2}[.)]|[a-zđ]\))\s+(?=\S)")
_SPACES = re.compile(r"\s+")


@dataclass(frozen=True)
class Quote:
    """``text`` as it stands on ``page`` (1 where there are none); ``value`` are the words of it
    that matter. ``grade`` is how much the sentence tells by itself, about 0 to 2.
    """

    document: str
    title: str
    title_en: str | None
    type: str
    language: str
    page: int | None
    text: str
    value: str
    grade: float = 1.0

    @property
    def locator(self) -> Locator:
        return Locator(self.document, self.page)

    @property
    def query(self) -> str:
        """A phrase that stands in this sentence, and hardly anywhere else."""
        return landing_phrase(self.text, self.value)

    @property
    def shown(self) -> str:
        """The sentence in one line, without the sign of a list before it."""
        return (
            _LISTED.sub("", in_one_line(self.text), count=1)
            if _LISTED.match(self.text)
            else (in_one_line(self.text))
        )

    def near_value(self, lead: int = _NEAR) -> str:
        """The sentence in one line, from about ``lead`` characters before the words that matter."""
        text = self.shown
        at = text.find(in_one_line(self.value))
        if at <= lead:
            return text
        start = text.find(" ", at - lead) + 1
        return f"… {text[start:]}"

    def title_in(self, language: str) -> str:
        return self.title_en or self.title if language == "en" else self.title


def quote_of(document: Document, page: int, text: str, value: str, grade: float = 1.0) -> Quote:
    """A sentence of ``document``; pages count only where its file has any."""
    paged = document.original is not None and document.original.pages is not None
    return Quote(
        document=document.id,
        title=document.title,
        title_en=document.title_en,
        type=document.identity.type,
        language=document.language,
        page=page if paged else None,
        text=text,
        value=value,
        grade=grade,
    )


def in_one_line(text: str) -> str:
    """Cells of a row as "head: cell · cell"; runs of spaces as one."""
    cells = [_SPACES.sub(" ", cell).strip() for cell in text.split("\t")]
    named = [cell for cell in cells if cell]
    if len(named) < 2:
        return named[0] if named else ""
    return f"{named[0]}: {' · '.join(named[1:])}"


def landing_phrase(text: str, value: str) -> str:
    """Words around ``value`` side by side, in quotation marks."""
    at = max(text.find(value), 0)
    words = list(tokens(text))
    if not words:
        return ""
    first = next((n for n, word in enumerate(words) if word.end > at), 0)
    start = max(0, min(first - _BEFORE, len(words) - _WORDS))
    chosen = words[start : start + _WORDS]
    phrase = text[chosen[0].start : chosen[-1].end]
    return f'"{_SPACES.sub(" ", re.sub("[“”«»" + chr(34) + "]", " ", phrase)).strip()}"'


def preferred(quotes: Iterable[Quote], language: str) -> list[Quote]:
    """One of each sentence, those in ``language`` first, then the ones that tell most."""
    ordered = sorted(quotes, key=lambda one: (one.language != language, -one.grade))
    return list({one.shown: one for one in reversed(ordered)}.values())[::-1]


def in_language(quotes: Sequence[Quote], language: str) -> list[Quote]:
    """Those in ``language``, all of them where there are none."""
    return [one for one in quotes if one.language == language] or list(quotes)
