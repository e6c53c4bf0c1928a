"""Trying the rules on documents that are there, without changing anything."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from summit_kb.app.vocabulary.ruling import Ruling
from summit_kb.domain.document import Document
from summit_kb.domain.rule import Rule
from summit_kb.foundation.errors import SummitError
from summit_kb.foundation.work import Cancel, Progress, Report, silent
from summit_kb.ingest.rules.matching import Met
from summit_kb.library.rules_toml import RULES_FILE

if TYPE_CHECKING:
    from summit_kb.app.workspace import Workspace


@dataclass(frozen=True)
class Trial:
    """A document and the rules it meets; ``is_read`` tells whether it had a text to look at."""

    document: Document
    met: tuple[Met, ...]
    is_read: bool


def rules_of(workspace: Workspace) -> tuple[Rule, ...]:
    """The rules of the library; raises what is wrong with their file."""
    for fault in workspace.library.faults:
        if str(fault.facts.get("path", "")).endswith(RULES_FILE):
            raise fault
    return workspace.library.rules


def try_rules(
    workspace: Workspace,
    ids: Sequence[str] = (),
    *,
    report: Report = silent,
    cancel: Cancel | None = None,
) -> list[Trial]:
    """The documents ``ids``, or all, that meet a rule; the folder they came from is not known."""
    rules_of(workspace)
    library = workspace.library
    ruling = Ruling(library)
    names = list(dict.fromkeys(ids)) or list(library.documents)
    found: list[Trial] = []
    for done, name in enumerate(names):
        if cancel is not None:
            cancel.check()
        document = library.get(name)
        report(Progress("rules", done, len(names), document.title))
        try:
            text = workspace.text(document)
        except SummitError:
            text = None
        met = tuple(ruling.met(document, text))
        if met:
            found.append(Trial(document, met, text is not None))
    return found
