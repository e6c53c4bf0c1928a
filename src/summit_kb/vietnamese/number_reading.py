"""Numbers as they are said in Vietnamese: 2.200 is "hai nghìn hai trăm"."""

from __future__ import annotations

_DIGITS = ("không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín")
_SCALES = ("", "nghìn", "triệu")
_BILLION = 10**9
_LONGEST = 15
_ROMAN = {"I": 1, "V": 5, "X": 10, "L": 50, "C": 100}


def whole_in_words(number: int) -> str:
    """A whole number up to a million billion; longer ones digit by digit."""
    if number < 0:
        return f"âm {whole_in_words(-number)}"
    if len(str(number)) > _LONGEST:
        return digits_in_words(str(number))
    if number == 0:
        return _DIGITS[0]
    billions, rest = divmod(number, _BILLION)
    parts = [f"{_below_billion(billions, follows=False)} tỷ"] if billions else []
    if rest:
        parts.append(_below_billion(rest, follows=bool(billions)))
    return " ".join(parts)


def digits_in_words(digits: str) -> str:
    """One digit after the other."""
    return " ".join(_DIGITS[int(digit)] for digit in digits)


def decimal_in_words(whole: int, decimals: str) -> str:
    """3,25 is "ba phẩy hai mươi lăm"; decimals that begin with 0 are said one by one."""
    if decimals.startswith("0") or len(decimals) > 2:
        return f"{whole_in_words(whole)} phẩy {digits_in_words(decimals)}"
    return f"{whole_in_words(whole)} phẩy {whole_in_words(int(decimals))}"


def roman(letters: str) -> int | None:
    """The number that Roman numerals write, up to 399; None when they write none."""
    values = [_ROMAN.get(letter, 0) for letter in letters]
    if not values or 0 in values:
        return None
    pairs = zip(values, [*values[1:], 0], strict=True)
    number = sum(-one if one < after else one for one, after in pairs)
    return number if _as_roman(number) == letters else None


def _as_roman(number: int) -> str:
    made = ""
    for value, letters in (
        *((100, "C"), (90, "XC"), (50, "L"), (40, "XL")),
        *((10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I")),
    ):
        made += letters * (number // value)
        number %= value
    return made


def _below_billion(number: int, *, follows: bool) -> str:
    """``follows`` tells that larger parts were said before: hundreds are then said in full."""
    parts: list[str] = []
    for power in (2, 1, 0):
        three = number // 1000**power % 1000
        if three:
            said = _below_thousand(three, full=follows or bool(parts))
            parts.append(f"{said} {_SCALES[power]}".strip())
    return " ".join(parts)


def _below_thousand(number: int, *, full: bool) -> str:
    hundreds, rest = divmod(number, 100)
    parts: list[str] = []
    if hundreds or full:
        parts.append(f"{_DIGITS[hundreds]} trăm")
    if rest:
        zero = ["linh"] if parts and rest < 10 else []
        parts += [*zero, _below_hundred(rest)]
    return " ".join(parts)


def _below_hundred(number: int) -> str:
    tens, ones = divmod(number, 10)
    if tens == 0:
        return _DIGITS[ones]
    said = "mười" if tens == 1 else f"{_DIGITS[tens]} mươi"
    if ones == 0:
        return said
    if ones == 5:
        return f"{said} lăm"
    if tens > 1 and ones == 1:
        return f"{said} mốt"
    if tens > 1 and ones == 4:
        return f"{said} tư"
    return f"{said} {_DIGITS[ones]}"
