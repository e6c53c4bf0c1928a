"""Which rules a document meets, and by which words.

Words are compared as in search: typed with accents they are met with these accents, typed without
they are met with any; what is written in capitals alone is an abbreviation and met as it is.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass

from summit_kb.domain.rule import Match, Rule
from summit_kb.foundation.safe_patterns import SafePattern, SlowPatternError
from summit_kb.ingest.clean import one_line
from summit_kb.ingest.rules.lines import DocumentLines, Line
from summit_kb.vietnamese.normal import exact_form, folded_form, has_accents
from summit_kb.vietnamese.syllables import tokens

_LONGEST_CAPITALS = 8
_log = logging.getLogger(__name__)

Find = Callable[[Sequence[Line]], str | None]


@dataclass(frozen=True)
class Met:
    """A rule that a document meets; ``where`` names the field and the words."""

    rule: Rule
    where: str


class Rules:
    """Rules made ready once for many documents."""

    def __init__(self, rules: Iterable[Rule]) -> None:
        self._ready = [(rule, [_finder(rule.match, word) for word in rule.words]) for rule in rules]

    def met(self, lines: DocumentLines) -> Iterator[Met]:
        """The rules this document meets, in their order."""
        for rule, finds in self._ready:
            try:
                where = _where(rule, finds, lines)
            except SlowPatternError:
                # Said by "rules test" too; a document is never held up by a rule.
                _log.info("the rule “%s” took too long and was left aside", rule.name)
                continue
            if where is not None:
                yield Met(rule, f"rule: {rule.name} ({where})")


def _where(rule: Rule, finds: Sequence[Find], lines: DocumentLines) -> str | None:
    places: list[str] = []
    for find in finds:
        place = _place(rule, find, lines)
        if place is None and rule.match is Match.ALL:
            return None
        if place is not None:
            places.append(place)
            if rule.match is not Match.ALL:
                break
    return "; ".join(places) or None


def _place(rule: Rule, find: Find, lines: DocumentLines) -> str | None:
    for field in rule.fields:
        found = find(lines.of(field))
        if found is not None:
            return f"{field.value}: {found}"
    return None


def _finder(match: Match, word: str) -> Find:
    if match is Match.PATTERN:
        pattern = SafePattern(word)
        return lambda lines: pattern.first(line.text for line in lines)
    if match is Match.EXACT:
        return _literal(one_line(word))
    return _phrase(one_line(word))


def _literal(word: str) -> Find:
    """The very letters and signs, not as a part of longer words."""

    def find(lines: Sequence[Line]) -> str | None:
        return word if any(_stands_in(word, line.text) for line in lines) else None

    return find


def _stands_in(word: str, text: str) -> bool:
    at = text.find(word)
    while at >= 0:
        before, after = text[at - 1 : at] if at else "", text[at + len(word) :][:1]
        joined_before = before.isalnum() and word[0].isalnum()
        joined_after = after.isalnum() and word[-1].isalnum()
        if not joined_before and not joined_after:
            return True
        at = text.find(word, at + 1)
    return False


def _phrase(word: str) -> Find:
    printed = [token.text for token in tokens(word)]
    is_short = len(printed) == 1 and len(printed[0]) <= _LONGEST_CAPITALS
    if is_short and printed[0].isupper():
        return _run(word, printed, lambda line: line.printed)
    if has_accents(word):
        return _run(word, list(map(exact_form, printed)), lambda line: line.exact)
    return _run(word, list(map(folded_form, printed)), lambda line: line.folded)


def _run(word: str, wanted: list[str], forms: Callable[[Line], list[str]]) -> Find:
    def find(lines: Sequence[Line]) -> str | None:
        return word if wanted and any(_holds(forms(line), wanted) for line in lines) else None

    return find


def _holds(syllables: Sequence[str], wanted: Sequence[str]) -> bool:
    last = len(syllables) - len(wanted)
    return any(
        syllables[at] == wanted[0] and list(syllables[at : at + len(wanted)]) == wanted
        for at in range(last + 1)
    )
