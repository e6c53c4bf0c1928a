"""Sentences in which a name stands, under any of its forms."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from summit_kb.app.overview.grading import grade_of
from summit_kb.app.overview.quote import Quote, quote_of
from summit_kb.app.overview.text_facts import Told
from summit_kb.domain.document import Document
from summit_kb.domain.text import BlockKind, ExtractedText
from summit_kb.vietnamese.sentences import sentences

_SHORTEST = 3
_FOOT = re.compile(r"\d+\s*/\s*\d+\s*$")


class NameFinder:
    """Finds the forms of one name as whole words; capitals as in the name, or all of them."""

    def __init__(self, forms: Iterable[str]) -> None:
        spelled = sorted({form for form in forms if len(form) >= _SHORTEST}, key=len, reverse=True)
        self._pattern = re.compile(
            r"(?<!\w)(?:{})(?!\w)".format(
                "|".join(pattern for form in spelled for pattern in _patterns(form)) or "(?!)"
            )
        )

    def find(self, text: str) -> str:
        """The form that stands in ``text`` first, as printed; or ""."""
        found = self._pattern.search(text)
        return found[0] if found else ""

    def quotes(self, document: Document, text: ExtractedText) -> Iterator[Quote]:
        """The sentences of a document that name it, each once."""
        seen: set[str] = set()
        for page in text.pages:
            for block in page.blocks:
                if not self.find(block.text):
                    continue
                whole = block.text.strip()
                is_row = block.kind is BlockKind.TABLE_ROW or "\t" in whole
                for sentence in (whole,) if is_row else sentences(whole):
                    value = self.find(sentence)
                    if value and sentence not in seen and not _FOOT.search(sentence):
                        seen.add(sentence)
                        told = Told(page.number, sentence, block.kind is BlockKind.HEADING)
                        grade = grade_of(told, document.identity.type)
                        yield quote_of(document, page.number, sentence, value, grade)


def _patterns(form: str) -> Iterator[str]:
    """As the name is written, its first letter in either case where small words follow; and in
    capitals, as in headings.
    """
    words = re.escape(form).replace(r"\ ", r"\s+")
    first = form[:1]
    if first.isupper() and " " in form:
        yield f"[{first}{first.lower()}]{words[len(re.escape(first)) :]}"
    else:
        yield words
    if form.upper() != form:
        yield re.escape(form.upper()).replace(r"\ ", r"\s+")
