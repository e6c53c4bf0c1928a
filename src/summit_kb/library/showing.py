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
    """The documents of ``topics`` and of those below them; one without a topic is of none."""
    wanted = _wanted(thesaurus, topics)
    kept = {name: one for name, one in found.entries.items() if _topics_of(one) & wanted}
    return replace(found, entries=kept)


def _wanted(thesaurus: Thesaurus, topics: Sequence[str]) -> set[str]:
    return set[str]().union(*map(thesaurus.with_narrower, topics))


def _topics_of(entry: Entry) -> set[str]:
    if entry.document is not None:
        return set(entry.document.topics)
    try:
        told = json.loads(entry.record).get("topics", [])
    except (ValueError, AttributeError):  # a spoilt cache; the record is not shown until it is read
        return set()
    return set(cast("list[str]", told)) if isinstance(told, list) else set()
