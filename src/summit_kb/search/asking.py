"""What a question wants of the sentence that answers it: an amount, a time, a document, or what
something means.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from summit_kb.vietnamese.entities import find_entities
from summit_kb.vietnamese.normal import folded_form
from summit_kb.vietnamese.numbers import find_numbers, number_key

# What nobody looks for in the answer itself.
_ASKING_WORDS = """
gì nào ai đâu sao bao nhiêu mấy thế khi là có những các cho của và ở trong được bị với không nghĩa
what which who whom when where why how many much is are was were do does did the a an of in
"""
ASKING = frozenset(map(folded_form, _ASKING_WORDS.split()))
_OPENING_WORDS = """
what which who whom when where why how does did are was were
"""
_FRAME_WORDS = """
is do the a an of in on to about for with by and say says said tell much many me us
"""
_OPENERS = frozenset(_OPENING_WORDS.split())
_FRAME = _OPENERS | frozenset(_FRAME_WORDS.split())
_AMOUNT = re.compile(r"\b(?:bao nhieu|may|how many|how much)\b")
_TIME = re.compile(
    r"\b(?:khi nao|nam nao|ngay nao|thang nao|bao gio|luc nao|ngay may|when|what (?:year|date))\b"
)
_DOCUMENT = re.compile(
    r"\b(?:(?:van ban|nghi quyet|nghi dinh|quyet dinh|thong tu|chi thi|luat|de an|cong van) nao"
    r"|(?:which|what) (?:document|resolution|decree|decision|circular|directive|law))\b"
)
_MEANING = re.compile(
    r"^(?:the nao la (?P<after>.+?)|(?P<vi>.+?) (?:co )?(?:nghia )?la (?:gi|ai|to chuc gi)"
    r"(?: (?:trong|theo|o|doi voi) .+)?"
    r"|what (?:is|are) (?:an? |the )?(?P<en>.+?))\s*\??$"
)
_IS = r"(?: ?\([^)]*\))?,? (?:(?:co )?nghia la|la|is|are|means) "
_YEAR = re.compile(r"\b(?:1[5-9]|20)\d\d\b")
EXPECTED = 0.25


@dataclass(frozen=True)
class Wanted:
    """Of one question: ``asked`` is its folded text, ``numbers`` the document numbers in it."""

    asked: str
    numbers: frozenset[str]
    meaning_of: str

    @classmethod
    def by(cls, text: str) -> Wanted:
        asked = folded_form(" ".join(text.split()))
        match = _MEANING.match(asked)
        meaning = next(filter(None, match.groups()), "") if match else ""
        return cls(asked, _numbers_in(text), meaning)

    def is_met_by(self, sentence: str) -> float:
        """What a sentence gains or loses by having what is wanted; 0 where nothing special is."""
        is_document = _DOCUMENT.search(self.asked) is not None
        numbers = _numbers_in(sentence) if is_document or self.numbers else frozenset[str]()
        if is_document:
            return _either(bool(numbers - self.numbers))
        if self.numbers and numbers and not numbers & self.numbers:
            return -EXPECTED  # it speaks of another document
        if _TIME.search(self.asked):
            dates = (one.keys[0].startswith("d") for one in find_entities(sentence))
            return _either(_YEAR.search(sentence) is not None or any(dates))
        if _AMOUNT.search(self.asked):
            return _either(any(one.keys[0][0] != "d" for one in find_entities(sentence)))
        if self.meaning_of:
            says = re.search(re.escape(self.meaning_of) + _IS, folded_form(sentence))
            return EXPECTED if says else 0.0
        return 0.0


def only_asks(word: str, text: str) -> bool:
    """Whether ``word`` of the English question ``text`` tells nothing of what is looked for.

    In a library of Vietnamese texts these words are rare, and would decide where a question lands.
    Words of Vietnamese questions are common there and weigh little; leaving them out gains nothing.
    """
    first = text.split(maxsplit=1)[:1]
    return word.lower() in _FRAME and bool(first) and first[0].lower() in _OPENERS


def is_question(text: str) -> bool:
    """Whether a query asks: a question mark, or words that ask for an amount or a time."""
    folded = folded_form(text)
    return text.rstrip().endswith("?") or bool(_AMOUNT.search(folded) or _TIME.search(folded))


def _either(is_there: bool) -> float:  # noqa: FBT001 - a truth value is all there is to say
    return EXPECTED if is_there else -EXPECTED


def _numbers_in(text: str) -> frozenset[str]:
    return frozenset(number_key(one.canonical) for one in find_numbers(text))
