"""What was learned from described documents, kept with what is derived and learned anew in time.

A few more described documents hardly move it, so it is kept until one in twenty has changed.
"""

from __future__ import annotations

import hashlib
import json
import logging
from collections import Counter
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from summit_kb.app.derived import Derived
from summit_kb.domain.document import Document
from summit_kb.foundation import atomic
from summit_kb.foundation.errors import StorageError
from summit_kb.ingest import EXTRACTOR_VERSION
from summit_kb.ingest.topics.learned import LEARNING_VERSION, LearnedTopics, learn, words_of
from summit_kb.library.store import Library
from summit_kb.vietnamese.normal import FOLDING_VERSION

_FILE = "learned-topics.json"
_MOST_OF_A_TOPIC = 30
_TOLERATED = 0.05
_STAMP = f"{LEARNING_VERSION}-{FOLDING_VERSION}-{EXTRACTOR_VERSION}"
_log = logging.getLogger(__name__)


def learned_topics(library: Library, derived: Derived) -> LearnedTopics:
    """What the documents described so far teach; from texts that are kept, nothing is read anew."""
    samples = _samples(library)
    states = {document.id: _state(document) for document in samples}
    path = library.derived / _FILE
    known = _load(path)
    if known is not None and _is_near(known[0], states):
        return known[1]
    texts = ((one, derived.texts.get(one.original.sha256)) for one in samples if one.original)
    made = learn((words_of(one, text).counts, one.topics) for one, text in texts if text)
    _save(path, states, made)
    return made


def _samples(library: Library) -> list[Document]:
    """Described documents, the newest first, enough of each topic."""
    taken = Counter[str]()

    def wanted() -> Iterator[Document]:
        documents = library.documents.values()
        for document in sorted(documents, key=lambda one: (one.added, one.id), reverse=True):
            if any(taken[topic] < _MOST_OF_A_TOPIC for topic in document.topics):
                taken.update(document.topics)
                yield document

    return list(wanted())


def _state(document: Document) -> str:
    """Changes with the topics and the text of a document."""
    text = document.original.sha256 if document.original else ""
    return hashlib.blake2b("|".join([text, *document.topics]).encode(), digest_size=6).hexdigest()


def _is_near(known: Mapping[str, str], states: Mapping[str, str]) -> bool:
    changed = sum(known.get(name) != states.get(name) for name in known.keys() | states.keys())
    return changed <= _TOLERATED * len(states)


def _load(path: Path) -> tuple[dict[str, str], LearnedTopics] | None:
    try:
        content: dict[str, Any] = json.loads(path.read_bytes())
        if content["stamp"] != _STAMP:
            return None
        weights: dict[str, dict[str, float]] = content["weights"]
        return dict(content["states"]), LearnedTopics(weights)
    except (OSError, ValueError, KeyError, TypeError):
        return None


def _save(path: Path, states: Mapping[str, str], made: LearnedTopics) -> None:
    content = {"stamp": _STAMP, "states": states, "weights": made.weights}
    try:
        atomic.write_text(path, json.dumps(content, ensure_ascii=False))
    except StorageError as error:
        _log.info("what was learned is not kept: %s", error)
