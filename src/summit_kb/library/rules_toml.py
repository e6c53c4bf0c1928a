"""rules.toml, read with every fault named by key and line, and made to follow the thesaurus."""

from __future__ import annotations

from collections.abc import Mapping
from typing import cast

import tomlkit

from summit_kb.domain.kinds import DOCUMENT_TYPES, LANGUAGES
from summit_kb.domain.rule import (
    DEFAULT_CONFIDENCE,
    DEFAULT_FIELDS,
    RULE_VALUES,
    Match,
    Rule,
    RuleField,
)
from summit_kb.foundation.errors import ExitCode, SummitError
from summit_kb.foundation.safe_patterns import SafePattern, UnsafePatternError
from summit_kb.library.fields import Table, TomlFile
from summit_kb.library.ids import is_id

RULES_FILE = "rules.toml"
_CLOSED = {"type": tuple(DOCUMENT_TYPES), "language": LANGUAGES}


class RulePatternError(SummitError):
    """A pattern that cannot be used. Facts: path, key, line, pattern, reason."""

    code = "rule-pattern"
    exit_code = ExitCode.USAGE


def read_rules(file: TomlFile) -> tuple[Rule, ...]:
    top = file.top
    top.only("rules")
    rules: list[Rule] = []
    for table in top.tables("rules"):
        rule = _rule(table)
        if any(rule.name == other.name for other in rules):
            raise table.repeated("name", rule.name)
        rules.append(rule)
    return tuple(rules)


def _rule(table: Table) -> Rule:
    table.only("name", "match", "words", "in", "sets", "certain", "confidence")
    match = Match(table.choice("match", [one.value for one in Match]))
    words = table.texts("words")
    if not words or not all(word.strip() for word in words):
        raise table.missing("words")
    if match is Match.PATTERN:
        for word in words:
            _require_safe(table, word)
    topics, values = _sets(table)
    return Rule(
        name=table.text("name"),
        match=match,
        words=words,
        fields=_fields(table),
        topics=topics,
        values=values,
        certain=table.flag("certain"),
        confidence=_confidence(table),
    )


def _require_safe(table: Table, pattern: str) -> None:
    try:
        SafePattern(pattern)
    except UnsafePatternError as error:
        raise table.fault(
            RulePatternError, "words", pattern=pattern, reason=error.reason
        ) from error


def _fields(table: Table) -> tuple[RuleField, ...]:
    given = table.texts("in")
    allowed = [one.value for one in RuleField]
    for name in given:
        if name not in allowed:
            raise table.not_allowed("in", name, ", ".join(allowed))
    return tuple(RuleField(name) for name in given) or DEFAULT_FIELDS


def _sets(table: Table) -> tuple[tuple[str, ...], dict[str, str]]:
    sets = table.table("sets")
    sets.only("topics", *RULE_VALUES)
    topics = sets.texts("topics")
    for topic in topics:
        _require_id(sets, "topics", topic)
    values = {name: _value(sets, name) for name in RULE_VALUES if name in sets}
    if not topics and not values:
        raise table.missing("sets")
    return topics, values


def _value(sets: Table, name: str) -> str:
    if name in _CLOSED:
        return sets.choice(name, _CLOSED[name])
    value = sets.text(name)
    if name == "event":
        _require_id(sets, name, value)
    return value


def _require_id(sets: Table, key: str, value: str) -> None:
    if not is_id(value):
        raise sets.not_allowed(key, value, "a-z 0-9 . _ -")


def _confidence(table: Table) -> float:
    if "confidence" not in table:
        return DEFAULT_CONFIDENCE
    confidence = table.number("confidence")
    if not 0 < confidence <= 1:
        raise table.not_allowed("confidence", str(confidence), "0.01 … 1.0")
    return confidence


def rules_text(old: str, replaced: Mapping[str, str | None]) -> str:
    """``old`` with topics that are gone replaced; a rule that sets nothing any more goes too."""
    made = tomlkit.parse(old)
    rows = cast("list[dict[str, dict[str, object]]]", made.get("rules", []))
    for at in range(len(rows) - 1, -1, -1):
        sets = rows[at]["sets"]
        topics = [str(topic) for topic in cast("list[object]", sets.get("topics", []))]
        if not any(topic in replaced for topic in topics):
            continue
        left = (replaced.get(topic, topic) for topic in topics)
        kept = list(dict.fromkeys(topic for topic in left if topic is not None))
        if kept:
            sets["topics"] = kept
        elif len(sets) > 1:
            del sets["topics"]
        else:
            del rows[at]
    return tomlkit.dumps(made)
