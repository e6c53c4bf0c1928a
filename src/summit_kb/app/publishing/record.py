"""The paper that is signed when keys were made or replaced: which key is whose, and until when."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from html import escape
from pathlib import Path

from summit_kb.app.publishing.key_book import Kept
from summit_kb.app.words import Words
from summit_kb.editions.repository import Repository
from summit_kb.editions.standing import KeyStanding, shown, standing
from summit_kb.reading.citing.phrases import day_in_words

Row = tuple[str, str]


@dataclass(frozen=True)
class KeyKept:
    """``is_root`` keys say which keys count; ``file`` and ``holder`` are empty when not told."""

    id: str
    is_root: bool
    file: str = ""
    holder: str = ""


@dataclass(frozen=True)
class KeyRecord:
    """``made`` is an ISO 8601 day; ``folder`` the publisher's folder by name."""

    made: str
    folder: str
    standing: KeyStanding
    keys: tuple[KeyKept, ...]


def key_record(
    repository: Path,
    files: Sequence[Path] = (),
    holders: Sequence[str] = (),
    known: Mapping[str, Kept] | None = None,
) -> KeyRecord:
    """What to write down now; files and holders in the order of the root keys, publishing last.

    ``known`` are those of earlier times, by key id, for what is not given.
    """
    found = standing(Repository(repository))
    ids = [(one, True) for one in found.roots] + [(one, False) for one in found.publishing]
    names = [*(path.name for path in files), *[""] * len(ids)]
    people = [*holders, *[""] * len(ids)]
    past = known or {}
    keys = tuple(
        KeyKept(
            one,
            is_root,
            name or past.get(one, Kept()).file,
            person or past.get(one, Kept()).holder,
        )
        for (one, is_root), name, person in zip(ids, names, people, strict=False)
    )
    return KeyRecord(datetime.now(UTC).date().isoformat(), repository.name, found, keys)


def record_text(record: KeyRecord, words: Words) -> str:
    """As plain lines, to be printed by anything."""
    lines = [words.label("key-record", "title"), ""]
    lines += [f"{name}: {value}" for name, value in _facts(record, words)]
    for key in record.keys:
        lines += ["", *(f"{name}: {value}" for name, value in _key_rows(key, words))]
    lines += ["", *_rules(words), "", words.label("key-record", "signatures")]
    return "\n".join(lines) + "\n"


def record_html(record: KeyRecord, words: Words) -> str:
    """As a page to be printed."""
    head = f"<h1>{escape(words.label('key-record', 'title'))}</h1>"
    parts = [head, _table(_facts(record, words))]
    parts += [_table(_key_rows(key, words)) for key in record.keys]
    rules = "".join(f"<li>{escape(rule)}</li>" for rule in _rules(words))
    parts.append(f"<ul>{rules}</ul><p><br>{escape(words.label('key-record', 'signatures'))}</p>")
    return "".join(parts)


def _facts(record: KeyRecord, words: Words) -> Iterator[Row]:
    known = record.standing
    facts = {
        "made": day_in_words(record.made, words.code),
        "folder": record.folder,
        "anchor": known.anchor,
        "root-version": str(known.version),
        "threshold": words.say(
            "key-record", "threshold-of", needed=known.threshold, all=len(known.roots)
        ),
        "expires": day_in_words(known.expires.date().isoformat(), words.code),
    }
    for name, value in facts.items():
        yield words.label("key-record", name), value


def _key_rows(key: KeyKept, words: Words) -> Iterator[Row]:
    kind = "root-key" if key.is_root else "publishing-key"
    yield words.label("key-record", kind), shown(key.id)
    yield words.label("key-record", "file"), key.file or "……………………"
    yield words.label("key-record", "holder"), key.holder or "……………………"
    yield words.label("key-record", "place"), "……………………"


def _rules(words: Words) -> list[str]:
    return [words.label("key-record", f"rule-{number}") for number in range(1, 5)]


def _table(rows: Iterator[Row]) -> str:
    cells = "".join(
        f"<tr><td width='34%'>{escape(name)}</td><td><b>{escape(value)}</b></td></tr>"
        for name, value in rows
    )
    return f"<table width='100%' border='1' cellspacing='0' cellpadding='4'>{cells}</table><p></p>"
