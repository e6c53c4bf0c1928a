"""What is read aloud: the sentences of a page, where each stands, and in which language."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from summit_kb.domain.text import Block, BlockKind
from summit_kb.reading.matching import Match
from summit_kb.vietnamese.normal import has_accents
from summit_kb.vietnamese.sentences import sentences
from summit_kb.vietnamese.speaking import spoken
from summit_kb.vietnamese.spelling import syllable_share

_FEWEST_WORDS = 3
_VIETNAMESE_SHARE = 0.75
_LONGEST = 420
_CUT = re.compile(r"(?<=[;:,])\s+")
_WORD = re.compile(r"[^\W\d_]+")


@dataclass(frozen=True)
class Sentence:
    """``place`` is where it stands in the text of its page."""

    place: Match
    text: str
    language: str

    def said(self, abbreviations: Mapping[str, str]) -> str:
        """As it is given to a voice."""
        plain = self.text.replace("\t", ", ").replace("\n", " ")
        return spoken(plain, abbreviations) if self.language == "vi" else plain


def sentences_of(page: int, blocks: Sequence[Block], usual: str) -> list[Sentence]:
    """The sentences of a page whose text is its blocks, a line break between them.

    ``usual`` is the language of the document, for what does not tell its own.
    """
    found: list[Sentence] = []
    begin = 0
    for block in blocks:
        language = language_of(block.text, usual)
        at = 0
        for piece in _pieces(block):
            start = block.text.find(piece, at)
            at = start + len(piece)
            if any(letter.isalnum() for letter in piece):
                place = Match(page, begin + start, begin + at)
                found.append(Sentence(place, piece, language))
        begin += len(block.text) + 1
    return found


def language_of(text: str, usual: str) -> str:
    """Vietnamese ("vi") or English ("en"), by letters and spelling; a few words tell nothing."""
    words = _WORD.findall(text)
    if has_accents(text) and syllable_share(words) >= _VIETNAMESE_SHARE / 2:
        return "vi"
    if len(words) < _FEWEST_WORDS:
        return usual if usual in ("vi", "en") else "vi"
    return "vi" if syllable_share(words) >= _VIETNAMESE_SHARE else "en"


def _pieces(block: Block) -> Iterator[str]:
    """Rows of tables whole; long sentences in parts, so that one sees where the voice is."""
    whole = [block.text] if block.kind is BlockKind.TABLE_ROW else sentences(block.text)
    for sentence in whole:
        if len(sentence) <= _LONGEST:
            yield sentence
            continue
        begin = 0
        for cut in _CUT.finditer(sentence):
            if cut.start() - begin >= _LONGEST / 2:
                yield sentence[begin : cut.start()]
                begin = cut.end()
        yield sentence[begin:]
