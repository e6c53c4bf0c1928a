"""The librarian's desk: everything that changes documents, each change one set in the history."""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from summit_kb.app import related, undoing
from summit_kb.app.assignments import Assignment
from summit_kb.app.decisions import Decisions, decided
from summit_kb.app.editing import edited
from summit_kb.app.related import AbsentTarget, ProposedView
from summit_kb.app.resolving import Resolver
from summit_kb.app.undoing import Timeline
from summit_kb.app.versioning import Merging, kept_beside
from summit_kb.app.vocabulary import topic_decisions
from summit_kb.app.vocabulary.learned_store import learned_topics
from summit_kb.app.vocabulary.topic_proposals import TopicProposals
from summit_kb.domain.change import ChangeSet
from summit_kb.domain.document import Document
from summit_kb.domain.text import ExtractedText
from summit_kb.foundation.errors import SummitError
from summit_kb.foundation.work import Cancel, Progress, Report, silent
from summit_kb.ingest.references.reader import read_relations
from summit_kb.library.edits import Edits

if TYPE_CHECKING:
    from summit_kb.app.workspace import Workspace

_log = logging.getLogger(__name__)


@dataclass(frozen=True)
class Done:
    """What a change came to: None when everything was so already, and the documents as they are.

    Documents that went to the trash are not among them.
    """

    change: ChangeSet | None
    documents: tuple[Document, ...] = ()


@dataclass(frozen=True)
class Past:
    """A change set of the history and whether it is undone."""

    change: ChangeSet
    is_undone: bool = False


class Desk:
    """Changes of one workspace; every one of them checks first, then happens as a whole.

    Raises InUseError, with who and since when, while another writer holds the library.
    """

    def __init__(self, workspace: Workspace) -> None:
        self._workspace = workspace
        self._library = workspace.library

    def edit(
        self,
        ids: Sequence[str],
        wanted: Sequence[Assignment] = (),
        *,
        confirm: Sequence[str] = (),
        report: Report = silent,
    ) -> Done:
        """Set, add to and take from fields of all documents ``ids``, and confirm proposals.

        Raises EditRefusedError with every fault at once; nothing is written then.
        """
        action = "edit" if wanted else "confirm"
        return self._change(
            lambda: Edits(action, edited(self._library, ids, wanted, confirm)), report
        )

    def preview(
        self, ids: Sequence[str], wanted: Sequence[Assignment], *, confirm: Sequence[str] = ()
    ) -> int:
        """How many documents ``edit`` would change; raises EditRefusedError as it would."""
        made = edited(self._library, ids, wanted, confirm)
        return sum(1 for one in made if one != self._library.documents.get(one.id))

    def remove(self, ids: Sequence[str], *, report: Report = silent) -> Done:
        """Move documents to the trash; nothing is moved when one of them is not there."""
        return self._change(lambda: Edits("remove", removed=tuple(dict.fromkeys(ids))), report)

    def restore(self, ids: Sequence[str], *, report: Report = silent) -> Done:
        """Bring documents back from the trash; none when one of them cannot come back."""
        return self._change(lambda: Edits("restore", restored=tuple(dict.fromkeys(ids))), report)

    def decide(self, document_id: str, decisions: Decisions, *, report: Report = silent) -> Done:
        """Put in force what was decided about one document, as one change set.

        Raises EditRefusedError with every fault at once, RelationAmbiguousError; nothing is
        written then.
        """
        action = "edit" if decisions.values else "confirm"
        return self._change(
            lambda: Edits(action, (decided(self._library, document_id, decisions),)), report
        )

    def undo(self, change: str | None = None, *, report: Report = silent) -> Done:
        """Undo a change set, by default the last one of this person."""
        return self._change(lambda: undoing.undoing(self._library, change), report)

    def redo(self, change: str | None = None, *, report: Report = silent) -> Done:
        """Redo an undone change set, by default the one this person undid last."""
        return self._change(lambda: undoing.redoing(self._library, change), report)

    def history(self, document_id: str | None = None, limit: int | None = None) -> list[Past]:
        """Change sets, the newest first; with ``document_id`` what was done to that document."""
        sets = self._library.history.sets()
        undone = Timeline.of(sets).undone
        past = [Past(one, one.id in undone) for one in reversed(sets)]
        if document_id is not None:
            past = [
                Past(one.change.of_document(document_id), one.is_undone)
                for one in past
                if document_id in one.change.documents
            ]
        return past[:limit]

    def proposed_relations(self, document: Document) -> list[ProposedView]:
        """What the text says of other documents and nobody has decided on."""
        return related.proposed_views(document, Resolver(self._library.documents))

    def propose_relations(
        self, ids: Sequence[str] = (), *, report: Report = silent, cancel: Cancel | None = None
    ) -> Done:
        """Read relations in the texts of ``ids``, of all documents when there are none."""
        return self._change(lambda: Edits("propose", self._read(ids, report, cancel)), report)

    def confirm_relations(
        self, document_id: str, choices: Mapping[int, str | None], *, report: Report = silent
    ) -> Done:
        """Make proposed relations (by number) relations; a choice may name the target.

        Raises RelationAmbiguousError where several documents fit and none is named.
        """
        return self._change(
            lambda: Edits(
                "confirm",
                (related.confirmed(self._library, self._library.get(document_id), choices),),
            ),
            report,
        )

    def reject_relations(
        self, document_id: str, numbers: Sequence[int], *, report: Report = silent
    ) -> Done:
        """Say no to proposed relations; they are not proposed again."""
        return self._change(
            lambda: Edits("reject", (related.rejected(self._library.get(document_id), numbers),)),
            report,
        )

    def propose_topics(
        self, ids: Sequence[str] = (), *, report: Report = silent, cancel: Cancel | None = None
    ) -> Done:
        """Look for topics in the texts of ``ids``, of all documents when there are none.

        Proposals nobody has decided on are replaced; rejected ones do not come back.
        """
        return self._change(
            lambda: Edits("propose-topics", self._with_topics(ids, report, cancel)), report
        )

    def confirm_topics(
        self, document_id: str, topics: Sequence[str], *, report: Report = silent
    ) -> Done:
        """Make proposed topics the document's own; raises TopicNotProposedError."""
        return self._change(
            lambda: Edits(
                "confirm", (topic_decisions.confirmed(self._library.get(document_id), topics),)
            ),
            report,
        )

    def reject_topics(
        self, document_id: str, topics: Sequence[str], *, report: Report = silent
    ) -> Done:
        """Say no to proposed topics; they are not proposed again."""
        return self._change(
            lambda: Edits(
                "reject", (topic_decisions.rejected(self._library.get(document_id), topics),)
            ),
            report,
        )

    def make_version(
        self, document_id: str, of: str, *, is_newest: bool = True, report: Report = silent
    ) -> Done:
        """Make a document a version of another one: the newest, or one before it.

        It goes to the trash; its topics and relations, and those of others to it, are taken over.
        Raises VersionRefusedError.
        """
        with self._workspace.changing(report) as writer:
            merging = Merging.of(self._library, document_id, of, is_newest=is_newest)
            change = writer.absorb(of, merging.sources, merging.edits)
            return Done(change, (self._library.get(of),))

    def keep_both(self, one: str, other: str, *, report: Report = silent) -> Done:
        """Say that two documents of nearly the same text are both meant to be here."""
        return self._change(lambda: Edits("edit", kept_beside(self._library, one, other)), report)

    def join(self, target: str, document_id: str, *, report: Report = silent) -> Done:
        """Say that an absent document, named by its id, is one the library has by now.

        Raises TargetNotAbsentError.
        """
        return self._change(
            lambda: Edits("edit", related.joined(self._library, target, document_id)), report
        )

    def absent(self) -> list[AbsentTarget]:
        """Documents referred to that the library does not hold."""
        return related.absent_targets(self._library)

    def _read(
        self, ids: Sequence[str], report: Report, cancel: Cancel | None
    ) -> tuple[Document, ...]:
        resolver = Resolver(self._library.documents)
        made: list[Document] = []
        for document, text in self._texts(ids, "relate", report, cancel):
            if text is None:
                continue
            read = related.with_proposals(document, read_relations(text, document))
            made.append(related.without_known(read, resolver))
        return tuple(made)

    def _with_topics(
        self, ids: Sequence[str], report: Report, cancel: Cancel | None
    ) -> tuple[Document, ...]:
        proposals = TopicProposals(
            self._library, learned_topics(self._library, self._workspace.derived)
        )
        texts = self._texts(ids, "topics", report, cancel)
        return tuple(proposals.proposed(document, text) for document, text in texts)

    def _texts(
        self, ids: Sequence[str], stage: str, report: Report, cancel: Cancel | None
    ) -> Iterator[tuple[Document, ExtractedText | None]]:
        """The documents ``ids``, or all, with their texts; None for one without."""
        names = list(dict.fromkeys(ids)) or list(self._library.documents)
        for done, name in enumerate(names):
            if cancel is not None:
                cancel.check()
            document = self._library.get(name)
            report(Progress(stage, done, len(names), document.title))
            try:
                text = self._workspace.text(document)
            except SummitError as error:
                # check tells of a document without text; the others are read.
                _log.info("no text to read: %s", error)
                text = None
            yield document, text

    def _change(self, edits: Callable[[], Edits], report: Report) -> Done:
        # Read and checked with the lock in hand: nobody changes it in between.
        with self._workspace.changing(report) as writer:
            wanted = edits()
            if wanted.removed:
                self._workspace.release_files()
            change = writer.apply(wanted)
            there = [*(one.id for one in wanted.documents), *wanted.restored]
            documents = (self._library.documents.get(name) for name in dict.fromkeys(there))
            return Done(change, tuple(filter(None, documents)))
