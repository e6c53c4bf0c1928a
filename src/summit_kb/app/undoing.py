"""Change sets undone and redone: by id, or the last one of the person who asks."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace

from summit_kb.domain.change import (
    Change,
    ChangeSet,
    DocumentChange,
    FieldChange,
    FileChange,
    Moved,
    Value,
)
from summit_kb.domain.document import Document
from summit_kb.foundation.account import account
from summit_kb.foundation.errors import ExitCode, StorageError, SummitError
from summit_kb.library.edits import Edits
from summit_kb.library.hunks import applied, reversed_changes
from summit_kb.library.record_values import document_of, values_of
from summit_kb.library.store import Library

UNDO, REDO = "undo", "redo"


class ChangeNotFoundError(SummitError):
    """No change set has this id, or several begin so. Facts: change."""

    code = "change-not-found"
    exit_code = ExitCode.NOTHING_FOUND


class NothingToUndoError(SummitError):
    """The change set is undone already, or there is none. Facts: change."""

    code = "nothing-to-undo"
    exit_code = ExitCode.NOTHING_FOUND


class NothingToRedoError(SummitError):
    """The change set is not undone, or there is none. Facts: change."""

    code = "nothing-to-redo"
    exit_code = ExitCode.NOTHING_FOUND


class ChangeConflictError(SummitError):
    """What the change set made has changed again since. Facts: change, places."""

    code = "change-conflict"
    exit_code = ExitCode.USAGE


@dataclass
class Timeline:
    """Which change sets stand and which are undone. Undoing and redoing are no change sets here.

    ``redoable`` are those undone, each with who undid it, since that person's last change.
    ``gone`` are documents deleted for good: there is no way back to what touched them.
    """

    sets: dict[str, ChangeSet] = field(default_factory=dict[str, ChangeSet])
    undone: set[str] = field(default_factory=set[str])
    redoable: list[tuple[str, str]] = field(default_factory=list["tuple[str, str]"])
    gone: set[str] = field(default_factory=set[str])

    @classmethod
    def of(cls, sets: Iterable[ChangeSet]) -> Timeline:
        made = cls()
        for one in sets:
            made._note_gone(one)
            if one.of is None:
                made.sets[one.id] = one
                made.redoable = [entry for entry in made.redoable if entry[1] != one.by]
                continue
            made.redoable = [entry for entry in made.redoable if entry[0] != one.of]
            made.undone.discard(one.of)
            if one.action == UNDO:
                made.undone.add(one.of)
                made.redoable.append((one.of, one.by))
        return made

    def to_undo(self, change: str | None) -> ChangeSet:
        """The change set ``change``, or the last one of this person that stands."""
        if change is not None:
            found = self._named(change)
            if found.id in self.undone:
                raise NothingToUndoError(change=change)
            return found
        mine = [one for one in self.sets.values() if one.by == account()]
        standing = [one for one in mine if one.id not in self.undone and self._leads_back(one)]
        if not standing:
            raise NothingToUndoError(change="–")
        return standing[-1]

    def to_redo(self, change: str | None) -> ChangeSet:
        """The change set ``change``, or the last one this person undid and nothing came after."""
        if change is not None:
            found = self._named(change)
            if found.id not in self.undone:
                raise NothingToRedoError(change=change)
            return found
        named = [name for name, by in self.redoable if by == account() and name in self.sets]
        mine = [self.sets[name] for name in named if self._leads_back(self.sets[name])]
        if not mine:
            raise NothingToRedoError(change="–")
        return mine[-1]

    def _leads_back(self, change_set: ChangeSet) -> bool:
        return self.gone.isdisjoint(change_set.documents)

    def _note_gone(self, change_set: ChangeSet) -> None:
        for change in change_set.changes:
            if isinstance(change, DocumentChange):
                self.gone.discard(change.document)
                if change.moved is Moved.DELETED:
                    self.gone.add(change.document)

    def _named(self, change: str) -> ChangeSet:
        found = [one for name, one in self.sets.items() if name.startswith(change)]
        if change in self.sets:
            return self.sets[change]
        if len(found) != 1 or not change:
            raise ChangeNotFoundError(change=change)
        return found[0]


def undoing(library: Library, change: str | None) -> Edits:
    """The edits that undo a change set; ChangeConflictError when later ones stand in the way."""
    target = Timeline.of(library.history.sets()).to_undo(change)
    return _edits(library, target, UNDO, [_turned(one) for one in reversed(target.changes)])


def redoing(library: Library, change: str | None) -> Edits:
    target = Timeline.of(library.history.sets()).to_redo(change)
    return _edits(library, target, REDO, target.changes)


def _turned(change: Change) -> Change:
    match change:
        case FieldChange():
            return replace(change, before=change.after, after=change.before)
        case DocumentChange():
            back = {Moved.REMOVED: Moved.RESTORED, Moved.DELETED: Moved.RESTORED}
            return replace(change, moved=back.get(change.moved, Moved.REMOVED))
        case FileChange():
            return reversed_changes([change])[0]


def _edits(library: Library, target: ChangeSet, action: str, wanted: Sequence[Change]) -> Edits:
    conflicts: list[str] = []
    moves = [one for one in wanted if isinstance(one, DocumentChange)]
    removed = [one.document for one in moves if one.moved is Moved.REMOVED]
    conflicts += [name for name in removed if name not in library.documents]
    restored = [one.document for one in moves if one.moved is not Moved.REMOVED]
    conflicts += [name for name in restored if name in library.documents]
    fields = [one for one in wanted if isinstance(one, FieldChange)]
    documents = _documents(library, fields, conflicts)
    files = _files(library, [one for one in wanted if isinstance(one, FileChange)], conflicts)
    if conflicts:
        raise ChangeConflictError(change=target.id, places=conflicts)
    return Edits(action, documents, tuple(removed), tuple(restored), files, of=target.id)


def _documents(
    library: Library, wanted: Sequence[FieldChange], conflicts: list[str]
) -> tuple[Document, ...]:
    made: dict[str, dict[str, Value]] = {}
    for change in wanted:
        document = library.documents.get(change.document)
        if document is None:
            conflicts.append(change.document)
            continue
        values = made.setdefault(change.document, values_of(document))
        if values.get(change.field) != change.before:
            conflicts.append(f"{change.document}: {change.field}")
        values[change.field] = change.after
    if conflicts:
        return ()
    return tuple(document_of(name, values) for name, values in made.items())


def _files(library: Library, wanted: Sequence[FileChange], conflicts: list[str]) -> dict[str, str]:
    made: dict[str, str] = {}
    for name in dict.fromkeys(change.file for change in wanted):
        changes = [change for change in wanted if change.file == name]
        text = applied(_text(library, name), changes)
        if text is None:
            conflicts.append(f"{name}: {min(change.line_before for change in changes)}")
        else:
            made[name] = text
    return made


def _text(library: Library, name: str) -> str:
    path = library.root / name
    try:
        return path.read_bytes().decode("utf-8", "replace")
    except FileNotFoundError:
        return ""
    except OSError as error:
        raise StorageError.from_os(path, error) from error
