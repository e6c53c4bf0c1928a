"""Dates and subjects as they are written within a sentence."""

from __future__ import annotations

import re

_MONTHS = [
    *("January", "February", "March", "April", "May", "June"),
    *("July", "August", "September", "October", "November", "December"),
]
_PADDED_MONTHS = 2
_VI_ABOUT = re.compile(r"^(?:v/v|về việc|về)[:\s]+", re.IGNORECASE)
_EN_ABOUT = re.compile(r"^(?:re|regarding|on|concerning)[:\s]+", re.IGNORECASE)
_VI_MATTER = re.compile(r"v/v|về việc", re.IGNORECASE)


def day_in_words(when: str, language: str) -> str:
    """An ISO date, whole or cut to month or year, in words.

    In Vietnamese as Decree 30/2020/NĐ-CP has it: days below 10 and months 1 and 2 take a zero.
    """
    year, *rest = when.split("-")
    month = int(rest[0]) if rest else None
    day = int(rest[1]) if len(rest) > 1 else None
    if language == "en":
        return " ".join(
            filter(None, (str(day) if day else "", _MONTHS[month - 1] if month else "", year))
        )
    parts = [f"ngày {day:02d}"] if day else []
    if month:
        parts.append(f"tháng {month:02d}" if month <= _PADDED_MONTHS else f"tháng {month}")
    return " ".join([*parts, f"năm {year}"])


def about(subject: str, language: str) -> str:
    """The subject as it goes on in a sentence, after "về" or "on"."""
    if language == "en":
        return f"on {within_sentence(_EN_ABOUT.sub('', subject, count=1))}"
    lead = "về việc" if _VI_MATTER.match(subject) else "về"
    return f"{lead} {within_sentence(_VI_ABOUT.sub('', subject, count=1))}"


def within_sentence(phrase: str) -> str:
    """The phrase with a small first letter, unless it begins with a name or an abbreviation."""
    first, _, rest = phrase.strip().partition(" ")
    following = rest.partition(" ")[0]
    is_name = following[:1].isupper() or first[1:] != first[1:].lower()
    return phrase.strip() if is_name else first[:1].lower() + phrase.strip()[1:]
