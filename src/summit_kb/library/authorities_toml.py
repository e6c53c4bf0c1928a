"""authorities.toml: the lists of issuers and signers, read and written."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from summit_kb.domain.authority import Authority, AuthorityKind
from summit_kb.foundation.errors import SummitError
from summit_kb.library.fields import Table, TomlFile
from summit_kb.library.toml_blocks import Block, joined, split

AUTHORITIES_FILE = "authorities.toml"
_KINDS = {kind.table: kind for kind in AuthorityKind}


def read_authorities(file: TomlFile) -> tuple[Authority, ...]:
    """Every entry, the issuers first; a name may stand once in each list."""
    top = file.top
    top.only(*_KINDS)
    found: list[Authority] = []
    for name, kind in _KINDS.items():
        seen: set[str] = set()
        for table in top.tables(name):
            entry = _authority(table, kind)
            if entry.name in seen:
                raise table.repeated("name", entry.name)
            seen.add(entry.name)
            found.append(entry)
    return tuple(found)


def _authority(table: Table, kind: AuthorityKind) -> Authority:
    table.only("name", "variants", "abbreviation", "from", "until")
    begun, ended = table.date("from"), table.date("until")
    if begun and ended and ended < begun:
        raise table.not_allowed("until", ended.isoformat(), f"≥ {begun.isoformat()}")
    return Authority(
        kind=kind,
        name=table.text("name"),
        variants=table.texts("variants"),
        abbreviation=table.optional_text("abbreviation"),
        valid_from=begun,
        valid_until=ended,
    )


def authorities_text(entries: Sequence[Authority], old: str) -> str:
    """The text that says ``entries``; those that stay keep every byte of ``old``."""
    if "\r\n" in old:
        return authorities_text(entries, old.replace("\r\n", "\n")).replace("\n", "\r\n")
    fresh = joined("", [Block.fresh(entry.kind.table, _plain(entry)) for entry in entries])
    if not old.strip():
        return fresh
    head, blocks = split(old, list(_KINDS))
    before = _in_order(_read(old), blocks)
    if len(blocks) != len(before):
        return fresh
    known = {(entry.kind, entry.name): entry for entry in entries}
    made: list[Block] = []
    for block, entry in zip(blocks, before, strict=True):
        wanted = known.pop((entry.kind, entry.name), None)
        if wanted is not None:
            made.append(block if wanted == entry else block.edited(_plain(wanted)))
    made += [Block.fresh(entry.kind.table, _plain(entry)) for entry in known.values()]
    text = joined(head, made)
    return text if _says(text, entries) else fresh


def _in_order(entries: Sequence[Authority], blocks: Sequence[Block]) -> list[Authority]:
    """Entries in the order of their blocks: the two lists may be mixed in the file."""
    lists = {kind: [one for one in entries if one.kind is kind] for kind in AuthorityKind}
    walks = {kind: iter(found) for kind, found in lists.items()}
    walked = [next(walks[_KINDS[block.name]], None) for block in blocks]
    return [entry for entry in walked if entry is not None]


def _read(text: str) -> tuple[Authority, ...]:
    return read_authorities(TomlFile(Path(AUTHORITIES_FILE), text))


def _says(text: str, wanted: Sequence[Authority]) -> bool:
    try:
        return set(_read(text)) == set(wanted)
    except SummitError:
        return False


def _plain(entry: Authority) -> dict[str, object]:
    values: dict[str, object] = {
        "name": entry.name,
        "variants": list(entry.variants),
        "abbreviation": entry.abbreviation,
        "from": entry.valid_from,
        "until": entry.valid_until,
    }
    return {key: value for key, value in values.items() if value}
