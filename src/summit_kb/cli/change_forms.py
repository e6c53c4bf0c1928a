"""Change sets as people read them in a terminal, and as JSON."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from summit_kb.app.desk import Done, Past
from summit_kb.app.words import Words
from summit_kb.cli.output import Output
from summit_kb.domain.change import (
    Change,
    ChangeSet,
    DocumentChange,
    FieldChange,
    FileChange,
    Moved,
    Value,
)
from summit_kb.domain.change_json import change_json

_LONGEST = 60
_SIGNS = {Moved.ADDED: "+", Moved.REMOVED: "−", Moved.RESTORED: "+", Moved.DELETED: "×"}
_PROPOSED = "proposed."


def as_json(past: Past) -> dict[str, object]:
    change = past.change
    return {
        "change": change.id,
        "at": change.at,
        "by": change.by,
        "action": change.action,
        "of": change.of,
        "undone": past.is_undone,
        "changes": [change_json(one) for one in change.changes],
    }


def done_json(done: Done) -> dict[str, object]:
    """What a command answers that makes one change set; ``change`` is null when nothing changed."""
    change = done.change
    return {
        "change": change.id if change else None,
        "of": change.of if change else None,
        "documents": list(change.documents) if change else [],
        "changes": [change_json(one) for one in change.changes] if change else [],
    }


def print_done(done: Done, output: Output) -> None:
    if done.change is None:
        output.line(output.say("nothing-changed"))
        return
    for line in change_lines(done.change, output):
        output.line(line)
    made = done.change
    said = made.action if made.of else "changed"
    output.line(output.say(said, change=made.of or made.id))


def print_past(past: Past, output: Output) -> None:
    change = past.change
    action = output.words.label("actions", change.action)
    of = f" {change.of}" if change.of else ""
    undone = f" ({output.say('undone')})" if past.is_undone else ""
    moment = change.at.replace("T", " ").replace("Z", " UTC")
    output.line(f"{output.bold(change.id)}  {moment}  {change.by}  {action}{of}{undone}")
    for line in change_lines(change, output):
        output.line(line)


def change_lines(change: ChangeSet, output: Output) -> Iterator[str]:
    for one in change.changes:
        yield f"  {change_line(one, output)}"


def change_line(change: Change, output: Output) -> str:
    """One change on one line."""
    match change:
        case DocumentChange():
            moved = output.words.label("moved", change.moved.value)
            return f"{_SIGNS[change.moved]} {change.document}  {output.dim(moved)}"
        case FileChange():
            place = f"{change.file}:{change.line_after}"
            return f"{place}: {_shown(change.before)} → {_shown(change.after)}"
        case FieldChange():
            before, after = _shown(change.before), _shown(change.after)
            name = _field(change.field, output.words)
            return f"{change.document}  {output.dim(name)}: {before} → {after}"


def _field(name: str, words: Words) -> str:
    if name.startswith(_PROPOSED):
        return f"{words.field('proposed')}: {words.field(name.removeprefix(_PROPOSED)).lower()}"
    return words.field(name)


def _shown(value: Value) -> str:
    """A value on one line; what is not there shows as a dash."""
    if value is None or value == "":
        return "–"
    if isinstance(value, list):
        return ", ".join(_shown(item) for item in value)
    if isinstance(value, Mapping):
        told = [value[key] for key in ("kind", "target", "value", "name") if key in value]
        return " ".join(map(str, told))
    text = " ⏎ ".join(str(value).split("\n")).removesuffix(" ⏎ ")
    return text if len(text) <= _LONGEST else f"{text[:_LONGEST]}…"
