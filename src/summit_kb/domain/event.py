"""Events and their sessions."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Session:
    """A part of an event; dates are ISO 8601, as exact as they are known (year, month or day)."""

    id: str
    vi: str
    en: str
    date: str | None = None


@dataclass(frozen=True)
class Event:
    """Something documents were given at."""

    id: str
    vi: str
    en: str
    start: str | None = None
    end: str | None = None
    place: str | None = None
    sessions: tuple[Session, ...] = ()

    def label(self, language: str) -> str:
        return self.en if language == "en" else self.vi
