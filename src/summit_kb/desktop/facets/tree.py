"""Facet values in the order they are shown; topics as the tree of the thesaurus."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from summit_kb.domain.finding import FacetValue
from summit_kb.domain.topic import Thesaurus


@dataclass(frozen=True)
class FacetLine:
    """One line of a facet: its depth in the tree, and whether lines below belong to it."""

    id: str
    label: str
    count: int
    depth: int = 0
    parent: str | None = None
    has_children: bool = False


def flat_lines(values: Sequence[FacetValue], chosen: Iterable[str]) -> list[FacetLine]:
    """Values as given; values that are set but not found follow with count 0."""
    known = {value.id for value in values}
    lines = [FacetLine(value.id, value.label, value.count) for value in values]
    return lines + [FacetLine(one, one, 0) for one in chosen if one not in known]


def year_lines(values: Sequence[FacetValue], chosen: Iterable[str]) -> list[FacetLine]:
    """Years, newest first."""
    return sorted(flat_lines(values, chosen), key=lambda line: line.id, reverse=True)


def topic_lines(
    values: Sequence[FacetValue], chosen: Iterable[str], thesaurus: Thesaurus, language: str
) -> list[FacetLine]:
    """Topics found or set, each below its broader topic; topics unknown to the thesaurus last."""
    counts = {value.id: value.count for value in values}
    shown = set(counts) | set(chosen)
    for topic_id in list(shown):
        shown.update(thesaurus.with_broader(topic_id))
    lines: list[FacetLine] = []

    def walk(parent: str | None, depth: int, path: frozenset[str]) -> None:
        for topic in thesaurus.children(parent):
            if topic.id not in shown or topic.id in path:
                continue
            below = [child for child in thesaurus.children(topic.id) if child.id in shown]
            lines.append(
                FacetLine(
                    topic.id,
                    topic.label(language),
                    counts.get(topic.id, 0),
                    depth,
                    parent,
                    bool(below),
                )
            )
            walk(topic.id, depth + 1, path | {topic.id})

    walk(None, 0, frozenset())
    placed = {line.id for line in lines}
    rest = [value for value in values if value.id not in placed]
    return lines + flat_lines(
        rest, [one for one in chosen if one not in placed | {v.id for v in rest}]
    )


def open_path(lines: Sequence[FacetLine], value: str) -> list[str]:
    """The lines above ``value`` that must be open for it to be seen."""
    parents = {line.id: line.parent for line in lines}
    path: list[str] = []
    at = parents.get(value)
    while at is not None and at not in path:
        path.append(at)
        at = parents.get(at)
    return path
