"""Which documents of the table are shown: words typed, and quick filters."""

from __future__ import annotations

from collections.abc import Callable, Collection
from dataclasses import dataclass, field
from datetime import UTC, datetime

from summit_kb.desktop.librarian.documents.row import LOW_QUALITY, Row
from summit_kb.vietnamese.normal import exact_form, folded_form, has_accents

TO_CONFIRM = "to-confirm"
NO_TOPIC = "no-topic"
NO_DATE = "no-date"
LOW = "low-quality"
TODAY = "added-today"
FLAGS = (TO_CONFIRM, NO_TOPIC, NO_DATE, LOW, TODAY)


@dataclass(frozen=True)
class Narrowing:
    """All that is set must hold. A topic holds for what is below it too: ``topics`` names all."""

    text: str = ""
    flags: frozenset[str] = frozenset()
    topics: Collection[str] = field(default_factory=frozenset[str])
    type: str = ""
    issuer: str = ""
    ids: frozenset[str] | None = None

    @property
    def is_empty(self) -> bool:
        chosen = (self.text.strip(), self.flags, self.topics, self.type, self.issuer)
        return not any(chosen) and self.ids is None

    def shown(self, rows: list[Row]) -> list[Row]:
        """The rows that fit, in the order they have."""
        tests = self._tests()
        return [row for row in rows if all(test(row) for test in tests)]

    def _tests(self) -> list[Callable[[Row], bool]]:
        tests: list[Callable[[Row], bool]] = []
        if self.ids is not None:
            named = self.ids
            tests.append(lambda row: row.id in named)
        tests += [_FLAG_TESTS[flag] for flag in FLAGS if flag in self.flags]
        if self.type:
            tests.append(lambda row: row.document.identity.type == self.type)
        if self.issuer:
            tests.append(lambda row: row.document.identity.issuer == self.issuer)
        if self.topics:
            tests.append(lambda row: any(one in self.topics for one in row.document.topics))
        return tests + [_word_test(word) for word in self.text.split()]


def _word_test(word: str) -> Callable[[Row], bool]:
    """A word typed with accents must stand there with them; without, they do not matter."""
    folded = folded_form(word)
    if not has_accents(word):
        return lambda row: folded in row.folded
    exact = exact_form(word)
    return lambda row: folded in row.folded and exact in row.exact


def _is_of_today(row: Row) -> bool:
    try:
        added = datetime.fromisoformat(row.document.added)
    except ValueError:
        return False
    at = added if added.tzinfo else added.replace(tzinfo=UTC)
    return at.astimezone().date() == datetime.now(UTC).astimezone().date()


_FLAG_TESTS: dict[str, Callable[[Row], bool]] = {
    TO_CONFIRM: lambda row: row.waiting > 0,
    NO_TOPIC: lambda row: not row.document.topics,
    NO_DATE: lambda row: row.document.identity.date is None,
    LOW: lambda row: row.quality is not None and row.quality < LOW_QUALITY,
    TODAY: _is_of_today,
}
