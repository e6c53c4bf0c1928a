"""A library as a department sees it: the documents of some topics, and those topics.

A view, no barrier: who may read the folder may read every file in it.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import replace
from typing import cast

from summit_kb.domain.topic import Thesaurus
from summit_kb.library.catalogue import Catalogue, Entry


def shown_topics(thesaurus: Thesaurus, topics: Sequence[str]) -> Thesaurus:
    """``topics`` with everything below them; what stood above is left out."""
    wanted = _wanted(thesaurus, topics)
    return Thesaurus(
        replace(topic, broader=topic.broader if topic.broader in wanted else None)
        for topic in thesaurus
        if topic.id in wanted
    )


def shown_documents(found: Catalogue, thesaurus: Thesaurus, topics: Sequence[str]) -> Catalogue:
    """The documents of ``topics`` and of those below them; one without a topic is of none.

    Other topics of theirs are not told either: nobody here knows what they are called.
    """
    wanted = _wanted(thesaurus, topics)
    kept = {
        name: _seen_through(wanted, one)
        for name, one in found.entries.items()
        if wanted.intersection(_topics_of(one))
    }
    return replace(found, entries=kept)


def _seen_through(wanted: set[str], entry: Entry) -> Entry:
    topics = _topics_of(entry)
    shown = [topic for topic in topics if topic in wanted]
    if shown == topics:
        return entry
    document = entry.document
    if document is not None:
        document = replace(document, topics=tuple(shown))
    record = json.dumps(json.loads(entry.record) | {"topics": shown}, ensure_ascii=False)
    return replace(entry, record=record, document=document)


def _wanted(thesaurus: Thesaurus, topics: Sequence[str]) -> set[str]:
    return set[str]().union(*map(thesaurus.with_narrower, topics))


def _topics_of(entry: Entry) -> list[str]:
    if entry.document is not None:
        return list(entry.document.topics)
    try:
        told = json.loads(entry.record).get("topics", [])
    except (ValueError, AttributeError):  # a spoilt cache; the record is not shown until it is read
        return []
    return cast("list[str]", told) if isinstance(told, list) else []
