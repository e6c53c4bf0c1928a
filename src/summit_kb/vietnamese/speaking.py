"""Written Vietnamese as it is said: abbreviations in full, numbers and dates in words.

A voice reads "UBND" letter by letter and stops at the dot of "2.200": here both become words.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

from summit_kb.vietnamese.normal import nfc
from summit_kb.vietnamese.number_reading import (
    decimal_in_words,
    digits_in_words,
    roman,
    whole_in_words,
)
from summit_kb.vietnamese.numbers import find_numbers
from summit_kb.vietnamese.spoken_words import IN_NUMBERS, UNITS, WITH_DOTS

_LONGEST_ABBREVIATION = 12
_DATE = re.compile(
    r"(?P<day>\bngày\s+)?(?<![\d/.\-])(\d{1,2})[/.\-](\d{1,2})[/.\-]((?:19|20)\d\d)(?![\d/])",
    re.IGNORECASE,
)
_MONTH = re.compile(r"(?P<month>\btháng\s+)?(?<![\d/])(\d{1,2})/((?:19|20)\d\d)(?![\d/])", re.I)
_YEARS = re.compile(r"(?<!\d)((?:19|20)\d\d)\s?[-–—]\s?((?:19|20)\d\d)(?!\d)")
_DOTTED = re.compile(rf"(?<!\w)({'|'.join(sorted(WITH_DOTS, key=len, reverse=True))})\.(?=\s?\w)")
_PART = re.compile(
    r"\b(Chương|Phần|Mục|Phụ lục|Khóa|khóa|Đại hội|lần thứ|Quý|quý)\s+([IVXLC]+)\b(?!\.\w)"
)
_NUMBER = re.compile(
    r"(?<![\w.,])(-|−)?(\d{1,3}(?:\.\d{3})+|\d+)(?:([,.])(\d+))?"
    rf"(?:\s?({'|'.join(map(re.escape, sorted(UNITS, key=len, reverse=True)))})(?!\w))?(?![\d])"
)
_CODE = re.compile(r"[^\W\d_]+|\d+")


def spoken(text: str, abbreviations: Mapping[str, str] | None = None) -> str:
    """The text in words; ``abbreviations`` are those that mean one thing only."""
    text = _numbered_documents(nfc(text))
    text = _DATE.sub(lambda m: f"ngày {_int(m[2])} tháng {_int(m[3])} năm {_int(m[4])}", text)
    text = _MONTH.sub(lambda m: f"tháng {_int(m[2])} năm {_int(m[3])}", text)
    text = _YEARS.sub(lambda m: f"{_int(m[1])} đến {_int(m[2])}", text)
    text = _DOTTED.sub(lambda m: f"{WITH_DOTS[m[1]]} ", text)
    text = _PART.sub(_part, text)
    text = _abbreviated(text, {"TP": "thành phố", **(abbreviations or {})})
    text = _NUMBER.sub(_number, text)
    return re.sub(r"[ \t\u00a0]+", " ", text).strip()


def _numbered_documents(text: str) -> str:
    """43-NQ/TW: "bốn mươi ba, nghị quyết, trung ương"."""
    for mention in reversed(find_numbers(text)):
        if "/" not in mention.text and "-" not in mention.text:
            continue
        before = re.sub(r"\s+(?:số\s+)?\Z", "", text[: mention.start].lower())
        pieces = [_said_of_number(piece) for piece in _CODE.findall(mention.text)]
        # "Nghị quyết số 43-NQ/TW" names its type once.
        pieces = [piece for piece in pieces if not before.endswith(piece)]
        text = f"{text[: mention.start]}{', '.join(pieces)}{text[mention.end :]}"
    return text


def _said_of_number(piece: str) -> str:
    if piece.isdecimal():
        year = len(piece) == 4 and piece.startswith(("19", "20"))
        return f"năm {_int(piece)}" if year else _int(piece)
    return IN_NUMBERS.get(piece, piece)


def _abbreviated(text: str, table: Mapping[str, str]) -> str:
    known = [one for one in table if 1 < len(one) <= _LONGEST_ABBREVIATION]
    if not known:
        return text
    longest_first = "|".join(map(re.escape, sorted(known, key=len, reverse=True)))
    found = re.compile(rf"(?<![\w&-])({longest_first})(?![\w&])")
    return found.sub(lambda m: table[m[1]].lower() if m[1].isupper() else table[m[1]], text)


def _part(match: re.Match[str]) -> str:
    number = roman(match[2])
    return match[0] if number is None else f"{match[1]} {whole_in_words(number)}"


def _number(match: re.Match[str]) -> str:
    sign, whole, point, decimals, unit = match.groups()
    plain = whole.replace(".", "")
    if plain.startswith("0") and len(plain) > 1 and decimals is None:
        said = digits_in_words(plain)
    elif decimals is not None and point == ".":
        said = f"{whole_in_words(int(plain))} chấm {_plain(decimals)}"
    elif decimals is not None:
        said = decimal_in_words(int(plain), decimals)
    else:
        said = whole_in_words(int(plain))
    # A dash before a number that follows a blank may be that of a list: only the true sign counts.
    lead = "âm " if sign == "−" else (sign or "")
    return f"{lead}{said}{f' {UNITS[unit]}' if unit else ''}"


def _int(digits: str) -> str:
    return whole_in_words(int(digits))


def _plain(digits: str) -> str:
    return digits_in_words(digits) if digits.startswith("0") else whole_in_words(int(digits))
