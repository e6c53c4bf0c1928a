"""Editing documents: many at once, all of it checked before any of it is written."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from summit_kb.app import related
from summit_kb.app.assignments import Assignment, Operation
from summit_kb.app.field_values import FieldUnknownError, FieldValues
from summit_kb.app.vocabulary.topic_decisions import confirmed, waiting, without_known
from summit_kb.domain.change import Value
from summit_kb.domain.document import Document
from summit_kb.foundation.errors import ExitCode, SummitError
from summit_kb.library.document_record import PROPOSABLE
from summit_kb.library.record_values import document_of, values_of
from summit_kb.library.store import Library

ALL = "all"
_TOPICS, _RELATIONS = "topics", "relations"
_CONFIRMABLE = (*PROPOSABLE, _TOPICS, _RELATIONS)
_LINES = ("recipients",)


class EditRefusedError(SummitError):
    """An edit with faults; nothing was written. Facts: count, faults (each a failure)."""

    code = "edit-refused"
    exit_code = ExitCode.USAGE


@dataclass
class Faults:
    """Everything wrong with what was asked, each thing once."""

    found: dict[tuple[str, str], SummitError] = field(
        default_factory=dict[tuple[str, str], SummitError]
    )

    def note(self, fault: SummitError) -> None:
        self.found.setdefault((fault.code, str(fault.facts)), fault)

    def raise_any(self) -> None:
        if self.found:
            raise EditRefusedError(count=len(self.found), faults=tuple(self.found.values()))


def edited(
    library: Library, ids: Sequence[str], wanted: Sequence[Assignment], confirm: Sequence[str] = ()
) -> tuple[Document, ...]:
    """The documents ``ids`` as they will be; raises EditRefusedError with every fault at once.

    A field that is set is confirmed by that. ``confirm`` names fields whose proposals are right as
    they are, or "all" of them; "topics" and "relations" have to be named.
    """
    editor = _Editor(FieldValues(library))
    editor.prepare(wanted, confirm)
    made = [editor.edited(library, name) for name in dict.fromkeys(ids)]
    editor.faults.raise_any()
    return tuple(document for document in made if document is not None)


class _Editor:
    def __init__(self, rules: FieldValues) -> None:
        self._rules = rules
        self._wanted: list[tuple[str, Operation, Value]] = []
        self._confirm: tuple[str, ...] = ()
        self.faults = Faults()

    def prepare(self, wanted: Sequence[Assignment], confirm: Sequence[str]) -> None:
        for given in wanted:
            try:
                self._wanted.append((given.field, given.operation, self._rules.read(given)))
            except SummitError as fault:
                self.faults.note(fault)
        for name in confirm:
            if name != ALL and name not in _CONFIRMABLE:
                self.faults.note(FieldUnknownError(field=name, allowed=[ALL, *_CONFIRMABLE]))
        self._confirm = (*PROPOSABLE, *confirm) if ALL in confirm else tuple(confirm)

    def edited(self, library: Library, document_id: str) -> Document | None:
        try:
            values = values_of(library.get(document_id))
            # What was wrong before must not keep anyone from mending something else.
            known = [str(fault) for fault in self._rules.faults(document_id, values)]
            self._confirm_in(values)
            for name, operation, value in self._wanted:
                values[name] = self._rules.after(name, operation, values.get(name), value)
                values.pop(f"proposed.{name}", None)
            for fault in self._rules.faults(document_id, values):
                if str(fault) not in known:
                    self.faults.note(fault)
            made = document_of(document_id, values)
            if _TOPICS in self._confirm:
                made = confirmed(made, [one.topic for one in waiting(made)])
            if _RELATIONS in self._confirm:
                made = _with_relations(library, made)
            return without_known(made)
        except SummitError as fault:
            self.faults.note(fault)
            return None

    def _confirm_in(self, values: dict[str, Value]) -> None:
        for name in self._confirm:
            proposal = values.pop(f"proposed.{name}", None)
            if not isinstance(proposal, Mapping) or values.get(name) is not None:
                continue
            # Some proposals wait outside the field, such as the name of an event not known here.
            text = str(proposal["value"])
            parts = tuple(text.splitlines()) if name in _LINES else (text,)
            values[name] = self._rules.read(Assignment(name, parts))


def _with_relations(library: Library, document: Document) -> Document:
    """With every proposed relation; raises RelationAmbiguousError where several targets fit."""
    waits = [n for n, one in enumerate(document.proposed_relations, 1) if not one.rejected]
    return related.confirmed(library, document, dict.fromkeys(waits)) if waits else document
