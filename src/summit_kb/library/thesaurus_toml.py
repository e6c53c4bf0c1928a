"""topics.toml, written: what a person wrote by hand stays, but for the topics that change.

Each ``[[topics]]`` with the comments right above it is a block of lines. Blocks of topics that stay
as they are keep every byte.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise
from pathlib import Path
from typing import cast

import tomlkit

from summit_kb.domain.topic import Thesaurus, Topic
from summit_kb.foundation.errors import SummitError
from summit_kb.library.fields import TomlFile
from summit_kb.library.key_lines import starts_of
from summit_kb.library.vocabularies import read_topics

TOPICS_FILE = "topics.toml"
_COMMENT = re.compile(r"[ \t]*#")


def topics_text(topics: Sequence[Topic], old: str) -> str:
    """The text of topics.toml that says ``topics`` in this order; ``old`` is what it says now.

    Raises the reader's error when the topics do not go together.
    """
    if "\r\n" in old:  # written with an editor of Windows, and left so
        return topics_text(topics, old.replace("\r\n", "\n")).replace("\n", "\r\n")
    fresh = _joined("", [_fresh(topic) for topic in topics])
    wanted = list(_read(fresh))
    if not old.strip():
        return fresh
    head, blocks = _blocks(old)
    before = {topic.id: topic for topic in _read(old)}
    if len(blocks) != len(before):  # an array of inline tables
        return fresh
    by_id = dict(zip(before, blocks, strict=True))
    made = [
        by_id[topic.id]
        if before.get(topic.id) == topic
        else _edited(by_id[topic.id], topic)
        if topic.id in by_id
        else _fresh(topic)
        for topic in topics
    ]
    text = _joined(head, made)
    return text if _says(text, wanted) else fresh


def _read(text: str) -> Thesaurus:
    return read_topics(TomlFile(Path(TOPICS_FILE), text))


def _says(text: str, wanted: list[Topic]) -> bool:
    try:
        return list(_read(text)) == wanted
    except SummitError:
        return False


def _blocks(text: str) -> tuple[str, list[str]]:
    """What stands before the first topic, and each topic with the comments above it."""
    starts = [_with_comments(text, start) for start in starts_of(text, "topics")]
    cuts = [0, *starts, len(text)]
    head, *blocks = (text[start:end] for start, end in pairwise(cuts))
    return head, blocks


def _with_comments(text: str, start: int) -> int:
    """Where the comment lines right above ``start`` begin."""
    while start > 0:
        above = text.rfind("\n", 0, start - 1) + 1
        if not _COMMENT.match(text, above):
            break
        start = above
    return start


def _joined(head: str, blocks: Sequence[str]) -> str:
    parts = [part.strip("\n") for part in (head, *blocks) if part.strip()]
    return "\n\n".join(parts) + "\n" if parts else ""


def _fresh(topic: Topic) -> str:
    made = tomlkit.document()
    rows = tomlkit.aot()
    table = tomlkit.table()
    for key, value in _plain(topic).items():
        table[key] = value
    rows.append(table)
    made["topics"] = rows
    return tomlkit.dumps(made)


def _edited(block: str, topic: Topic) -> str:
    made = tomlkit.parse(block)
    table = cast("list[dict[str, object]]", made["topics"])[0]
    wanted = _plain(topic)
    for key in [key for key in table if key not in wanted]:
        del table[key]
    for key, value in wanted.items():
        if table.get(key) != value:
            table[key] = value
    return tomlkit.dumps(made)


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
