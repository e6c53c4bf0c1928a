"""Values of spreadsheet cells as a reader sees them."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta


def shown(value: object, form: str = "") -> str:
    """The value as text; ``form`` is the cell's number format, of which percents matter."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return "TRUE" if value else "FALSE"
    if isinstance(value, datetime):
        return _moment(value)
    if isinstance(value, date):
        return f"{value:%d/%m/%Y}"
    if isinstance(value, time):
        return f"{value:%H:%M}"
    if isinstance(value, timedelta):
        return str(value)
    if isinstance(value, int | float):
        return _number(value, form)
    return str(value)


def _moment(value: datetime) -> str:
    day = f"{value.day:02d}/{value.month:02d}/{value.year}"
    return day if value.time() == time() else f"{day} {value:%H:%M}"


def _number(value: float, form: str) -> str:
    if "%" in form:
        return f"{value * 100:.10g}%"
    if isinstance(value, float) and value.is_integer() and abs(value) < 1e15:
        return str(int(value))
    return f"{value:.12g}" if isinstance(value, float) else str(value)
