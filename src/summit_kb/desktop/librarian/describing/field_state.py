"""What becomes of one field in the form: left waiting, accepted, corrected, or rejected."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum

from summit_kb.app.assignments import Assignment, split_values
from summit_kb.app.decisions import Decisions
from summit_kb.app.unconfirmed import Sureness, sureness
from summit_kb.domain.change import Value
from summit_kb.domain.document import Document, Proposal
from summit_kb.library.record_values import values_of


class Decision(StrEnum):
    """What the librarian said of a proposal."""

    OPEN = "open"
    ACCEPTED = "accepted"
    REJECTED = "rejected"


@dataclass
class FieldState:
    """``held`` is what the record says, ``value`` what the form says; several lines for lists."""

    name: str
    held: str
    proposal: Proposal | None = None
    value: str = ""
    decision: Decision = Decision.OPEN

    def __post_init__(self) -> None:
        self.value = self.held

    @property
    def is_open(self) -> bool:
        """Whether a proposal waits and nothing was said of it."""
        return self.proposal is not None and self.decision is Decision.OPEN and not self.is_changed

    @property
    def is_sure(self) -> bool:
        """Whether it may be accepted together with others."""
        return (
            self.is_open
            and self.proposal is not None
            and sureness(self.proposal.confidence) is Sureness.SURE
        )

    @property
    def is_changed(self) -> bool:
        return self.value != self.held

    @property
    def says_something(self) -> bool:
        """Whether saving does anything about this field."""
        return self.is_changed or (self.proposal is not None and self.decision is not Decision.OPEN)

    def type(self, value: str) -> None:
        """The librarian wrote something else, or what was there before."""
        self.value = value
        if self.decision is Decision.REJECTED and value:
            self.decision = Decision.OPEN

    def accept(self) -> None:
        """What stands there is right: what was typed, else the proposal."""
        if self.proposal is not None:
            if self.decision is Decision.REJECTED or not self.value:
                self.value = self.held or self.proposal.value
            self.decision = Decision.ACCEPTED

    def reject(self) -> None:
        """The proposal is wrong: the field will be empty."""
        if self.proposal is not None:
            self.decision, self.value = Decision.REJECTED, ""

    def reopen(self) -> None:
        """Nothing was said of it after all."""
        self.decision, self.value = Decision.OPEN, self.held


def states_of(document: Document, names: Iterable[str]) -> dict[str, FieldState]:
    """The fields of a document as they are now."""
    values = values_of(document)
    return {
        name: FieldState(name, as_text(values.get(name)), document.proposed.get(name))
        for name in names
    }


def as_text(value: Value) -> str:
    """A value of the record for a field of the form."""
    if value is None:
        return ""
    if isinstance(value, list):
        return "\n".join(str(item) for item in value)
    return str(value)


def field_decisions(states: Mapping[str, FieldState]) -> Decisions:
    """What was decided about fields; the rest goes on waiting."""
    values: list[Assignment] = []
    confirm: list[str] = []
    for name, state in states.items():
        accepted = state.decision is Decision.ACCEPTED and not state.is_changed
        if accepted and state.proposal is not None:
            confirm.append(name)
        elif state.says_something:
            values.append(Assignment(name, split_values(name, state.value)))
    return Decisions(tuple(values), tuple(confirm))
