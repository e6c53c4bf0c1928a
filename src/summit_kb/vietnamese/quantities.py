"""Whether digits count something: numbers of articles, pages and telephones, years, times,
fractions and the numbering of lists do not.
"""

from __future__ import annotations

import re
from functools import cache

from summit_kb.vietnamese.amount_words import COUNTING, LABELS
from summit_kb.vietnamese.figures import Figure
from summit_kb.vietnamese.folded_text import FoldedText
from summit_kb.vietnamese.normal import exact_form, folded_form

_REACH = 48
_TWO_WORDS = 18
_LONGEST = 9
_LONGEST_AFTER_DASH = 4
_YEARS = range(1900, 2100)
_SECTIONS = 100  # headings are numbered up to 99.9
_DASHES = ("-", "\u2013")
_WORD_BEFORE = re.compile(r"(?:([a-z]+)[ \u00a0]+)?([a-z]+)[.:]?[ \u00a0\n]*\Z")
# Of a row of numbers (khoản 1, 2 và 3) the first tells what they are.
_ROW_BEFORE = re.compile(
    r"(?:(?<!\d)\d{1,3}[a-z]?(?:\s?,\s?|\s?[-\u2013]\s?|\s(?:va|hoac|den|and|or|to)\s))+\Z"
)
_JOINING = frozenset(("va", "hoac", "den", "and", "or", "to"))
_PHONE_BEFORE = re.compile(
    r"(?:\b(?:dien thoai|dt|tel|telephone|phone|fax|hotline|di dong|mobile)\b[^a-z]{0,30}"
    r"|(?:\b0|\+\d)\d{1,4}\)?(?:[ .\-]\d{2,4}){0,3}[ .\-]\s?)\Z"
)
_LINE_BEFORE = re.compile(r"(?:\A|\n)[\s\-+*•#“\"]*\Z|[:>]\s*[“\"]?\Z")
_ITEM_AFTER = re.compile(r"[.)]\s+[^\W\d_]")
_YEARS_BEFORE = re.compile(r"\d{3,4}\s?[-\u2013]\s?\Z")
_NUMBERING_AFTER = re.compile(r"[.)/:](?:\s|$)|\.?[ \t]*(?:\n|$)")
_HEADING_AFTER = re.compile(r"\.?\s+[^\W\d_]")


def stands_free(text: str, figure: Figure) -> bool:
    """Whether no letter, slash or colon makes the number a part of something else."""
    before = text[figure.start - 1] if figure.start else " "
    if before.isalnum() or before in "/\\@#_.,:'+" or "\u0300" <= before <= "\u036f":
        return False
    if before in _DASHES and figure.start > 1 and not text[figure.start - 2].isdecimal():
        return text[figure.start - 2].isspace()
    after, further = text[figure.end : figure.end + 1], text[figure.end + 1 : figure.end + 2]
    if after in _DASHES:
        return not further.isalpha()
    if after in (":", ".", ","):
        return not further.isalnum()
    return after not in ("/", "\\", "@", "_")


def is_quantity(text: FoldedText, figure: Figure) -> bool:
    """Whether a number that has no unit counts something."""
    folded, start, end = text.folded, figure.start, figure.end
    digits = folded[start:end]
    after = folded[end : end + 1]
    if after.isalnum():  # 8h30, 5G
        return False
    if digits.isdecimal() and (len(digits) > _LONGEST or int(digits) in _YEARS):
        return False
    before = folded[max(0, start - _REACH) : start]
    last = before[-1:]
    if last in _DASHES and digits.isdecimal() and len(digits) > _LONGEST_AFTER_DASH:
        return False
    if before.rstrip()[-1:] in _DASHES and digits.isdecimal() and _YEARS_BEFORE.search(before):
        return False
    if last in ("(", "[") and after in (")", "]"):
        return False
    if _is_numbering(folded, before, figure):
        return False
    word = _plain_word_before(before)
    if word:
        return word not in _bare_labels() or not _is_spelled_label(text, start, before, word)
    label = _WORD_BEFORE.search(before, max(0, len(before) - _TWO_WORDS))
    if label is not None and label[2] not in _JOINING:
        return not _is_label(text, start - len(before), label)
    return not (_PHONE_BEFORE.search(before) or _is_in_labelled_row(text, start, before))


def _plain_word_before(before: str) -> str:
    """The word right before a number where nothing but it tells a label; otherwise none."""
    word = before[-_TWO_WORDS:].rstrip(" \u00a0\n")
    if word[-1:] in (".", ":"):
        word = word[:-1]
    word = word.rpartition(" ")[2]
    is_plain = word.isascii() and word.isalpha() and word.islower()
    return word if is_plain and word != "so" and word not in _JOINING else ""


def _is_spelled_label(text: FoldedText, start: int, before: str, word: str) -> bool:
    end = start - len(before) + before.rindex(word) + len(word)
    return _is_label_word(text.composed[end - len(word) : end])


def _is_numbering(folded: str, before: str, figure: Figure) -> bool:
    """The number of a list item, a heading or a page, at the beginning of a line."""
    written = before.rstrip()
    if written[-1:].isalnum() and "\n" not in before[len(written) :]:
        return False
    if _LINE_BEFORE.search(before) is None or (figure.start > _REACH and "\n" not in before):
        return False
    if _ITEM_AFTER.match(folded, figure.end):
        return True
    if "\n" not in folded:
        return False  # no line of a text: a query, a cell
    if _NUMBERING_AFTER.match(folded, figure.end):
        return True
    is_section = "." in folded[figure.start : figure.end] and figure.value < _SECTIONS
    return is_section and _HEADING_AFTER.match(folded, figure.end) is not None


def _is_in_labelled_row(text: FoldedText, start: int, before: str) -> bool:
    row = _ROW_BEFORE.search(before)
    if row is None:
        return False
    label = _WORD_BEFORE.search(before, 0, row.start())
    return label is not None and _is_label(text, start - len(before), label)


def _is_label(text: FoldedText, since: int, match: re.Match[str]) -> bool:
    if match[2] == "so" and match[1] in COUNTING:
        return False
    return _is_label_word(text.composed[since + match.start(2) : since + match.end(2)])


def _is_label_word(word: str) -> bool:
    exact = exact_form(word)
    return exact in LABELS or (exact.isascii() and exact in _bare_labels())


@cache
def _bare_labels() -> frozenset[str]:
    return frozenset(map(folded_form, LABELS))
