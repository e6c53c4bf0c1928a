"""topics.toml, written: what a person wrote by hand stays, but for the topics that change."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from summit_kb.domain.topic import Thesaurus, Topic
from summit_kb.foundation.errors import SummitError
from summit_kb.library.fields import TomlFile
from summit_kb.library.toml_blocks import Block, joined, split
from summit_kb.library.vocabularies import read_topics

TOPICS_FILE = "topics.toml"
_ROWS = "topics"


def topics_text(topics: Sequence[Topic], old: str) -> str:
    """The text of topics.toml that says ``topics`` in this order; ``old`` is what it says now.

    Raises the reader's error when the topics do not go together.
    """
    if "\r\n" in old:  # written with an editor of Windows, and left so
        return topics_text(topics, old.replace("\r\n", "\n")).replace("\n", "\r\n")
    fresh = joined("", [Block.fresh(_ROWS, _plain(topic)) for topic in topics])
    wanted = list(_read(fresh))
    if not old.strip():
        return fresh
    head, blocks = split(old, [_ROWS])
    before = {topic.id: topic for topic in _read(old)}
    if len(blocks) != len(before):  # an array of inline tables
        return fresh
    by_id = dict(zip(before, blocks, strict=True))
    made = [
        by_id[topic.id]
        if before.get(topic.id) == topic
        else by_id[topic.id].edited(_plain(topic))
        if topic.id in by_id
        else Block.fresh(_ROWS, _plain(topic))
        for topic in topics
    ]
    text = joined(head, made)
    return text if _says(text, wanted) else fresh


def _read(text: str) -> Thesaurus:
    return read_topics(TomlFile(Path(TOPICS_FILE), text))


def _says(text: str, wanted: list[Topic]) -> bool:
    try:
        return list(_read(text)) == wanted
    except SummitError:
        return False


def _plain(topic: Topic) -> dict[str, object]:
    values: dict[str, object] = {
        "id": topic.id,
        "vi": topic.vi,
        "en": topic.en,
        "broader": topic.broader,
        "synonyms": list(topic.synonyms),
        "abbreviations": list(topic.abbreviations),
    }
    return {key: value for key, value in values.items() if value}
