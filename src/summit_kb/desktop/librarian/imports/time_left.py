"""How long work will still take, once enough of it is done to tell."""

from __future__ import annotations

_FEWEST, _SOONEST_S = 4, 2.5
# Of each new measure this share counts: files differ, a guess that jumps is no help.
_SHARE = 0.25


class TimeLeft:
    """Seconds left by the pace of the work so far, the later pace counting more."""

    def __init__(self) -> None:
        self._started: float | None = None
        self._noted = (0.0, 0)
        self._pace: float | None = None  # seconds for one

    def note(self, done: int, now: float) -> None:
        """So many are done at ``now`` (seconds of any clock)."""
        if self._started is None:
            self._started, self._noted = now, (now, done)
            return
        then, before = self._noted
        if done <= before or now <= then:
            return
        pace = (now - then) / (done - before)
        self._pace = pace if self._pace is None else self._pace + _SHARE * (pace - self._pace)
        self._noted = (now, done)

    def seconds(self, total: int) -> float | None:
        """None while it is too early to tell."""
        then, done = self._noted
        if self._pace is None or self._started is None:
            return None
        if done < _FEWEST or then - self._started < _SOONEST_S:
            return None
        return max(total - done, 0) * self._pace
