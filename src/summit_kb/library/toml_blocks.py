"""A TOML file of many ``[[tables]]`` cut into blocks, so that changing one leaves the others alone.

A block is one table of an array with the comment lines right above it. Blocks that stay keep every
byte; a changed one keeps its comments and its order of keys.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import cast

import tomlkit

from summit_kb.library.key_lines import starts_of

Plain = Mapping[str, object]
_COMMENT = re.compile(r"[ \t]*#")


@dataclass(frozen=True)
class Block:
    """One table of the array ``name``."""

    name: str
    text: str

    @classmethod
    def fresh(cls, name: str, values: Plain) -> Block:
        made = tomlkit.document()
        rows = tomlkit.aot()
        table = tomlkit.table()
        for key, value in values.items():
            table[key] = value
        rows.append(table)
        made[name] = rows
        return cls(name, tomlkit.dumps(made))

    def edited(self, values: Plain) -> Block:
        """The block made to say ``values`` and nothing else."""
        made = tomlkit.parse(self.text)
        table = cast("list[dict[str, object]]", made[self.name])[0]
        for key in [key for key in table if key not in values]:
            del table[key]
        for key, value in values.items():
            if table.get(key) != value:
                table[key] = value
        return Block(self.name, tomlkit.dumps(made))


def split(text: str, names: Sequence[str]) -> tuple[str, list[Block]]:
    """What stands before the first table of ``names``, and the blocks from the top down."""
    found = sorted((start, name) for name in names for start in starts_of(text, name))
    starts = [_with_comments(text, start) for start, _ in found]
    head, *parts = (text[start:end] for start, end in pairwise([0, *starts, len(text)]))
    return head, [Block(name, part) for (_, name), part in zip(found, parts, strict=True)]


def joined(head: str, blocks: Sequence[Block]) -> str:
    """The file again, one empty line between blocks."""
    parts = [part.strip("\n") for part in (head, *(block.text for block in blocks)) if part.strip()]
    return "\n\n".join(parts) + "\n" if parts else ""


def _with_comments(text: str, start: int) -> int:
    """Where the comment lines right above ``start`` begin."""
    while start > 0:
        above = text.rfind("\n", 0, start - 1) + 1
        if not _COMMENT.match(text, above):
            break
        start = above
    return start
