"""Document numbers (số, ký hiệu) as they are printed and as people type them.

Printed: ``43-NQ/TW`` (Party), ``1797/QĐ-UBND``, ``30/2020/NĐ-CP``, ``119/2020/QH14`` (State),
``125/TTDV-ĐT`` (letter). Typed: other separators, no accents, ``NQ 43``, ``nghị quyết số 43``.
A typed number may lack its body; its canonical form is then number and type alone (``43-NQ``).
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache
from typing import NamedTuple

from summit_kb.vietnamese import number_codes
from summit_kb.vietnamese.normal import folded_form, nfc
from summit_kb.vietnamese.number_words import (
    BODY_CODES,
    CERTAIN_CODES,
    CERTAIN_WORDS,
    NUMBER_WORDS,
    OTHER_WORDS,
    TYPE_CODES,
)
from summit_kb.vietnamese.syllables import Token, tokens
from summit_kb.vietnamese.taken import Taken


class NumberMention(NamedTuple):
    """A number where it stands; ``canonical`` is its printed form as far as it is known."""

    text: str
    start: int
    end: int
    canonical: str

    @property
    def is_partial(self) -> bool:
        """Whether only number and type (and year) are given, as in "nghị quyết 43"."""
        code = re.sub(r"^\d+[a-zđ]?(/\d{4})?[-/]", "", self.canonical)
        return folded_form(code) in TYPE_CODES or code == "L"


# A number starts no date, fraction, URL or hyphenated word.
_HEAD = re.compile(
    # A mark belongs to the letter before it; a stray one parts words like any sign.
    r"(?<![\w/\\.\-\u2013@])(?<!\w[\u0300-\u036f])(?<!\w[\u0300-\u036f]{2})(?P<no>\d{1,5}(?:[a-eđ](?=/))?)"
    r"(?P<year>[ \u00a0]?[/\-\u2013][ \u00a0]?(?:19|20)\d\d(?!\d))?"
)
_YEAR = re.compile(r"(?:19|20)\d\d")
_ADDRESS = re.compile(r"(?:\w+://|www\.)\S+")


def _any_of(codes: Iterable[str]) -> str:
    longest_first = sorted(codes, key=len, reverse=True)
    return "(?:" + "|".join(longest_first).replace("d", "[dđ]") + ")"


_GLUED_AFTER = re.compile(
    rf"(?i)(?<![\w/.\-])(?P<no>\d{{1,5}})(?P<type>{_any_of(TYPE_CODES)})(?P<body>{_any_of(BODY_CODES)})"
    r"(?![\w/\-])"
)
_GLUED_BEFORE = re.compile(
    rf"(?i)(?<![\w/.\-])(?P<code>{_any_of(CERTAIN_CODES)})[ \u00a0]?-?[ \u00a0]?"
    r"(?P<number>\d{1,5})(?![\w/\-])"
)
_CODE_LENGTHS = sorted(set(map(len, CERTAIN_CODES)))
_CODE_ENDS = frozenset("".join(code[-1] + code[-1].upper() for code in CERTAIN_CODES) + "đĐ")
_CODE_GAP = " \u00a0-"
_LONGEST_GAP = 3
_DIGITS = re.compile(r"\d+")
_WORD_BEFORE = re.compile(r"([^\W\d_](?:[^\W\d_]|[\u0300-\u036f]){0,14})[\s\u00a0:.\-]{0,3}\Z")
_LAST_WORDS = NUMBER_WORDS | {key[-1] for key in (*CERTAIN_WORDS, *OTHER_WORDS)}
_GOES_ON = re.compile(r"[\w\u0300-\u036f]|[/\-.]\w|%")
_GAP = re.compile(r"[\s\u00a0:.\-]{0,3}\Z")
_REACH = 48
_LONGEST_WORD = 24
_MOST_WORDS = 5
_LONGEST_NUMBER = 5
_PARTS_OF_OTHERS = frozenset("/\\.-\u2013@_")
_JOINS = frozenset("/-\u2010\u2011\u2013")
_SPACES = frozenset(" \u00a0")


def find_numbers(text: str) -> list[NumberMention]:
    """Every document number of ``text``, in order, not overlapping; offsets into ``text``."""
    has_address = "://" in text or "www." in text
    taken = [match.span() for match in _ADDRESS.finditer(text)] if has_address else []
    addresses = Taken(taken)
    found: list[NumberMention] = []
    glued: list[re.Match[str]] = []
    behind = last = 0
    for digits in _DIGITS.finditer(text):
        at, end = digits.span()
        if end - at > _LONGEST_NUMBER:
            continue
        if match := _glued_match(text, at, end):
            glued.append(match)
        if at < behind or not _may_be_number(text, at, end):
            continue
        head = _HEAD.match(text, at)
        if head is None:
            continue
        mention = _printed_form(text, head) or _after_type_words(text, head)
        if mention is None or mention.start < last:
            behind = max(behind, head.end())
            continue
        if addresses.leaves(mention.start, mention.end):
            found.append(mention)
            behind = last = mention.end
    if not glued:
        return found
    all_taken = Taken([*taken, *((one.start, one.end) for one in found)])
    found.extend(_glued_form(match) for match in glued if all_taken.leaves(*match.span()))
    return sorted(found, key=lambda mention: mention.start)


def _may_be_number(text: str, at: int, end: int) -> bool:
    """Cheap signs of a number in the digits from ``at`` to ``end``: most digits have none."""
    before = text[at - 1] if at else " "
    if before.isalnum() or before in _PARTS_OF_OTHERS:
        return False
    after = text[end : end + 1]
    if after in _JOINS or after.isalpha():
        return True
    if after in _SPACES:
        following = text[end + 1 : end + 2]
        if following in _JOINS:
            return True
        code = number_codes.NEXT.match(text, end) if following.isalpha() else None
        if code is not None and _folded(code["code"]) in TYPE_CODES:
            return True
    words = text[max(0, at - _LONGEST_WORD) : at].split()
    return bool(words) and _ends_telling[words[-1]]


class _EndsTelling(dict[str, bool]):
    """Whether a piece of text between spaces ends with a word that numbers follow."""

    _MOST = 100_000
    _ENDINGS = tuple(_LAST_WORDS)

    def __missing__(self, piece: str) -> bool:
        if len(self) >= self._MOST:
            self.clear()
        bare = folded_form(piece).rstrip(":.-")
        # Of signs alone the word before must be looked at.
        found = self[piece] = not bare or bare.endswith(self._ENDINGS)
        return found


_ends_telling = _EndsTelling()


def _glued_match(text: str, at: int, end: int) -> re.Match[str] | None:
    """What is typed in haste around digits: "43nqtw", "nq43"."""
    if text[end : end + 1].isalpha():
        return _GLUED_AFTER.match(text, at)
    if not at or not (text[at - 1] in _CODE_ENDS or text[at - 1] in _CODE_GAP):
        return None
    near = text[max(0, at - _LONGEST_GAP - 1) : at]
    bare = near.rstrip(_CODE_GAP)
    if not bare or bare[-1] not in _CODE_ENDS:
        return None
    stop = at - len(near) + len(bare)
    starts = (stop - length for length in _CODE_LENGTHS if length <= stop)
    return next(filter(None, (_GLUED_BEFORE.match(text, start) for start in starts)), None)


@lru_cache(maxsize=4096)
def _folded(word: str) -> str:
    return folded_form(word)


def number_key(text: str) -> str:
    """The search key: folded, no separators, no leading zeros ("06-CT/TU" is "6cttu")."""
    centre = re.sub(r"(?i)(?<=[/\-])tư(?!\w)", "TW", nfc(text))
    key = "".join(token.text for token in tokens(folded_form(centre)))
    return key.lstrip("0") or key


def _glued_form(match: re.Match[str]) -> NumberMention:
    if match.re is _GLUED_AFTER:
        codes = [
            number_codes.Code(match["type"], "", match.end("type")),
            number_codes.Code(match["body"], "", match.end()),
        ]
        canonical = number_codes.canonical(match["no"], None, codes)
    else:
        code = match["code"]
        canonical = f"{match['number']}-{TYPE_CODES[folded_form(code)] or code.upper()}"
    return NumberMention(match[0], match.start(), match.end(), canonical)


def _printed_form(text: str, head: re.Match[str]) -> NumberMention | None:
    year = head["year"][-4:] if head["year"] else None
    codes = number_codes.read(text, head.end(), has_year=year is not None)
    if codes is None or (len(codes) == 1 and not year and _YEAR.fullmatch(head["no"])):
        return None
    canonical = number_codes.canonical(head["no"], year, codes)
    end = codes[-1].end
    return NumberMention(text[head.start() : end], head.start(), end, canonical)


def _after_type_words(text: str, head: re.Match[str]) -> NumberMention | None:
    """A bare number after "nghị quyết (số)", "NQ", "Resolution No."."""
    if _GOES_ON.match(text, head.end()):
        return None
    before = _WORD_BEFORE.search(text, max(0, head.start() - _LONGEST_WORD), head.start())
    if before is None or _folded(before[1]) not in _LAST_WORDS:
        return None
    words = _words_before(text, head.start())
    named = bool(words) and _folded(words[-1].text) in NUMBER_WORDS
    if named:
        words.pop()
    spelled = [_folded(word.text) for word in words]
    for count in (4, 2, 1):
        key = tuple(spelled[-count:])
        code = CERTAIN_WORDS.get(key)
        if code is None and (named or head["year"]):
            code = OTHER_WORDS.get(key) or _code_word(words[-1:])
        if code is not None and len(key) == count:
            start = words[-count].start
            return _partial(text, start, head, code)
    return None


def _partial(text: str, start: int, head: re.Match[str], code: str) -> NumberMention:
    year = head["year"]
    canonical = f"{head['no']}/{year[-4:]}/{code}" if year else f"{head['no']}-{code}"
    return NumberMention(text[start : head.end()], start, head.end(), canonical)


def _code_word(words: list[Token]) -> str | None:
    """An abbreviation in capitals before "số": TB số 12."""
    if not words or not words[0].text.isupper():
        return None
    return TYPE_CODES.get(folded_form(words[0].text)) or None


def _words_before(text: str, end: int) -> list[Token]:
    """The words right before ``end`` with nothing but space, colon, dot or hyphen between."""
    since = max(0, end - _REACH)
    near = [Token(t.text, t.start + since, t.end + since) for t in tokens(text[since:end])]
    chain: list[Token] = []
    limit = end
    for word in reversed(near[-_MOST_WORDS:]):
        if _GAP.fullmatch(text, word.end, limit) is None:
            break
        chain.insert(0, word)
        limit = word.start
    return chain
