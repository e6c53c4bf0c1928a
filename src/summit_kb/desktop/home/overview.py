"""What the start page says about a library, gathered away from the window."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from summit_kb.desktop.home.topic_summary import TopicSummary, summaries
from summit_kb.domain.document import Document
from summit_kb.domain.finding import Request
from summit_kb.domain.topic import Thesaurus

if TYPE_CHECKING:
    from summit_kb.app.workspace import Workspace

_NEWEST = 8


@dataclass(frozen=True)
class Overview:
    """The library at a glance."""

    name: str
    documents: int
    topics: tuple[TopicSummary, ...]
    newest: tuple[Document, ...]
    faults: int
    years: Mapping[int, int] = field(default_factory=dict[int, int])


def overview_of(workspace: Workspace, language: str) -> Overview:
    """Count topics from the index; read the newest documents."""
    library = workspace.library
    findings = workspace.search(Request("", limit=0, language=language))
    counts = {value.id: value.count for value in findings.facets.get("topic", ())}
    return Overview(
        name=(library.name_en or library.name) if language == "en" else library.name,
        documents=len(library.documents),
        topics=summaries(counts, _children(library.thesaurus, language)),
        newest=tuple(workspace.recent(_NEWEST)),
        faults=len(library.faults),
        years={
            int(value.id): value.count
            for value in findings.facets.get("year", ())
            if value.id.isdecimal()
        },
    )


def _children(thesaurus: Thesaurus, language: str) -> dict[str | None, list[tuple[str, str]]]:
    children: dict[str | None, list[tuple[str, str]]] = {}
    for topic in thesaurus:
        children.setdefault(topic.broader, []).append((topic.id, topic.label(language)))
    return children
