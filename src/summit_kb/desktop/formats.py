"""Dates, times and numbers as people here write them."""

from __future__ import annotations

from datetime import UTC, datetime

from PySide6.QtCore import QLocale

_MONTHS = (
    *("January", "February", "March", "April", "May", "June"),
    *("July", "August", "September", "October", "November", "December"),
)


def date_text(iso: str | None, language: str, *, brief: bool = False) -> str:
    """An ISO date, as exact as it is: day, month or year; empty for none.

    ``brief`` is for the columns of tables: months by their first three letters.
    """
    if not iso:
        return ""
    parts = iso[:10].split("-")
    if language == "en":
        named = [parts[0]]
        if len(parts) > 1:
            month = _MONTHS[int(parts[1]) - 1]
            named.insert(0, month[:3] if brief else month)
        if len(parts) > 2:
            named.insert(0, str(int(parts[2])))
        return " ".join(named)
    return "/".join(reversed(parts))


def day_of(moment: str, language: str, *, brief: bool = False) -> str:
    """The local day of an ISO 8601 time in UTC; ``brief`` as in ``date_text``."""
    try:
        at = datetime.fromisoformat(moment)
    except ValueError:
        return moment
    if at.tzinfo is None:
        at = at.replace(tzinfo=UTC)
    return date_text(at.astimezone().date().isoformat(), language, brief=brief)


def moment_text(moment: str, language: str, *, brief: bool = False) -> str:
    """The local day and minute of an ISO 8601 time in UTC; ``brief`` as in ``date_text``."""
    try:
        at = datetime.fromisoformat(moment)
    except ValueError:
        return moment
    if at.tzinfo is None:
        at = at.replace(tzinfo=UTC)
    local = at.astimezone()
    return f"{date_text(local.date().isoformat(), language, brief=brief)} {local:%H:%M}"


def clock_text(moment: str) -> str:
    """The local hour and minute of an ISO 8601 time in UTC; empty for none."""
    try:
        at = datetime.fromisoformat(moment)
    except ValueError:
        return ""
    return f"{at.replace(tzinfo=at.tzinfo or UTC).astimezone():%H:%M}"


def number_text(number: int) -> str:
    """With the separators of the language in use."""
    return QLocale().toString(number)


def milliseconds_text(took_ms: float) -> str:
    """Short: one decimal below 10 ms, seconds from 1 000 ms."""
    locale = QLocale()
    if took_ms >= 1_000:
        return f"{locale.toString(took_ms / 1_000, 'f', 1)} s"
    return f"{locale.toString(took_ms, 'f', 1 if took_ms < 10 else 0)} ms"
