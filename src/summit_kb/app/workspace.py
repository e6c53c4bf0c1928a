"""One open library with everything that can be done to it; what both front ends hold."""

from __future__ import annotations

import logging
import threading
from collections.abc import Generator, Sequence
from contextlib import contextmanager
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from summit_kb.app import checking, opening
from summit_kb.app.adding import Each
from summit_kb.app.apart import Apart
from summit_kb.app.derived import Derived
from summit_kb.app.describing import Given
from summit_kb.app.desk import Desk
from summit_kb.app.late_texts import LateTexts
from summit_kb.app.page_texts import pages_of
from summit_kb.app.qualities import Qualities
from summit_kb.app.relations import RelationMap
from summit_kb.app.reports import AddReport, Problem, RelationView
from summit_kb.app.searched import Searched, searched
from summit_kb.app.standing import Standing, standing_of
from summit_kb.app.storing import AddOptions
from summit_kb.app.trash import Trashed, trashed
from summit_kb.app.upkeep import Upkeep
from summit_kb.app.vocabulary.authorities import Authorities
from summit_kb.app.vocabulary.vocabulary import Vocabulary
from summit_kb.domain.change import ChangeSet
from summit_kb.domain.document import Document
from summit_kb.domain.finding import Findings, Like, Request, SimilarDocuments
from summit_kb.domain.kinds import RelationKind
from summit_kb.domain.text import ExtractedText, PageText
from summit_kb.foundation.errors import InUseError, StorageError
from summit_kb.foundation.policy import FeatureOffError, policy
from summit_kb.foundation.work import Cancel, Report, silent
from summit_kb.library.edits import Edits
from summit_kb.library.store import Library
from summit_kb.library.writer import Writer

if TYPE_CHECKING:
    from summit_kb.app.absent import Absences
    from summit_kb.app.beside import Beside
    from summit_kb.app.collections import Collections
    from summit_kb.app.linking import Linking
    from summit_kb.app.notes.notebook import Notebook
    from summit_kb.app.saved_searches import Searches
    from summit_kb.app.world.worlds import Worlds
    from summit_kb.reading.pages import PageServer
    from summit_kb.search.highlight import Accents, MatchFinder
    from summit_kb.search.index import Suggestion
    from summit_kb.search.matching import Matching
    from summit_kb.search.titles import Titled

_log = logging.getLogger(__name__)


class Workspace:
    """Safe to use from several threads; changes are one at a time by the library's lock."""

    def __init__(self, library: Library) -> None:
        self.library = library
        self.derived = Derived(library)
        self._making_pages = threading.Lock()
        self._pages: PageServer | None = None
        self.upkeep = Upkeep(library, self.derived)
        self._relations: tuple[dict[str, str], RelationMap | None] = ({}, None)

    @cached_property
    def absences(self) -> Absences:
        """Documents that others refer to and the library does not hold."""
        from summit_kb.app.absent import Absences  # noqa: PLC0415 start-up time

        return Absences(self.library)

    @classmethod
    def open(
        cls,
        root: Path | None,
        *,
        report: Report = silent,
        refresh: bool = True,
        apart: bool = False,
    ) -> Workspace:
        """Open the library at ``root``, or the default one.

        Without ``refresh`` the index is left as it is until the first search. With ``apart`` long
        work is done in a process of its own: for a window, which must not wait for it.
        """
        workspace = cls(opening.open_library(root))
        if apart:
            workspace.upkeep.apart = Apart(workspace.library)
        if refresh:
            workspace.refresh(report=report)
        return workspace

    def close(self) -> None:
        if self._pages is not None:
            self._pages.close()
        self.derived.close()

    @property
    def pages(self) -> PageServer:
        """Pages of PDF files as pictures and words, from a process of their own."""
        from summit_kb.reading.pages import PageServer  # noqa: PLC0415 start-up time

        with self._making_pages:
            if self._pages is None:
                self._pages = PageServer()
            return self._pages

    def refresh(self, *, report: Report = silent, cancel: Cancel | None = None) -> bool:
        """Bring a stale index up to date; False when that has to wait.

        While another writer holds the library, or the disk refuses, searching goes on with the
        index as it is.
        """
        return self.upkeep.refresh(report, cancel)

    def search(self, request: Request) -> Findings:
        if request.like is not None:
            return self._like(request, request.like)
        return self.upkeep.answered(lambda index: index.search(request))

    def matching(self, request: Request) -> Matching:
        """Every document a request finds, by id; nothing of them is shown."""
        return self.upkeep.answered(lambda index: index.matching(request))

    def index_mark(self) -> str:
        """Tells this state of the index from every other; it is brought up to date first."""
        return self.upkeep.answered(lambda index: index.mark())

    def similar(
        self, document: Document, page: int | None = None, limit: int = 10, text: str = ""
    ) -> SimilarDocuments:
        """Documents like ``document``, a page of it, or a passage ``text`` of it; its translations
        are left out.
        """
        text = text or self._text_of(document, page)
        others = self._versions_of(document)
        return self.upkeep.answered(
            lambda index: index.similar(text, leave_out=others, limit=limit)
        )

    def similar_to(self, text: str, limit: int = 10) -> SimilarDocuments:
        """Documents like any text."""
        return self.upkeep.answered(lambda index: index.similar(text, limit=limit))

    def _like(self, request: Request, like: Like) -> Findings:
        document = self.library.get(like.document)
        text = like.text or self._text_of(document, like.page)
        others = self._versions_of(document)
        return self.upkeep.answered(lambda index: index.search_like(text, request, others))

    def _text_of(self, document: Document, page: int | None) -> str:
        return "\n".join(one.text for one in self.pages_of_text(document, page))

    def _versions_of(self, document: Document) -> tuple[str, ...]:
        """The document and its translations: they say the same, and nobody looks for them."""
        versions = {RelationKind.TRANSLATION_OF, RelationKind.TRANSLATED_BY}
        others = [one.target for one in self.relations_of(document) if one.kind in versions]
        return (document.id, *others)

    def searched(self) -> Searched:
        """What a search looks through."""
        return searched(self.library, self.derived.texts)

    def warm(self) -> None:
        """Make what the first search needs; for a background thread while nobody asks yet."""
        self.derived.index.warm()

    def suggest(self, text: str, limit: int = 8, language: str = "vi") -> list[Suggestion]:
        return self.derived.index.suggest(text, limit=limit, language=language)

    def titles(self) -> list[Titled]:
        """What every document of the index is called; the records are not read."""
        return self.upkeep.answered(lambda index: index.titles())

    def meant(self, text: str) -> list[str]:
        """Other ways to write a query that the library's texts speak for; none is usual."""
        return self.derived.index.meant(text)

    def match_finder(
        self, query: str, accents: Accents = "folded", *, as_you_type: bool = False
    ) -> MatchFinder:
        """What ``query`` matches in any text, under any name."""
        from summit_kb.search.concepts import concepts_of  # noqa: PLC0415 start-up time
        from summit_kb.search.highlight import MatchFinder  # noqa: PLC0415 start-up time

        concepts = concepts_of(self.library.thesaurus)
        return MatchFinder.for_query(query, accents, as_you_type=as_you_type, concepts=concepts)

    def add(
        self,
        paths: Sequence[Path],
        *,
        topics: Sequence[str] = (),
        type: str | None = None,  # noqa: A002 - the word of the command line
        jobs: int | None = None,
        accept_duplicates: bool = False,
        accept_secret: bool = False,
        retry: bool = False,
        ocr: bool = True,
        report: Report = silent,
        cancel: Cancel | None = None,
        each: Each | None = None,
    ) -> AddReport:
        """Add files and folders; what bears a secrecy mark only with ``accept_secret``.

        Without ``ocr`` scans are recognised later, by ``index``.
        ``each`` is told what became of a file as soon as it is known, in the calling thread.
        """
        policy().require("add")
        given = Given(tuple(topics), type)
        options = AddOptions(given, jobs, accept_duplicates, accept_secret, ocr, retry)
        return self.upkeep.add(paths, options, report, cancel, each)

    @cached_property
    def desk(self) -> Desk:
        """What a librarian changes: editing, undoing, the history."""
        return Desk(self)

    @cached_property
    def linking(self) -> Linking:
        """What texts speak of as links, and places in them by their names."""
        from summit_kb.app.linking import Linking  # noqa: PLC0415 start-up time

        return Linking(self)

    @cached_property
    def beside(self) -> Beside:
        """What documents are to each other, and which of their paragraphs say the same."""
        from summit_kb.app.beside import Beside  # noqa: PLC0415 start-up time

        return Beside(self)

    @cached_property
    def authorities(self) -> Authorities:
        """The lists of issuers and signers."""
        return Authorities(self)

    @cached_property
    def vocabulary(self) -> Vocabulary:
        """The thesaurus, and what changing it touches."""
        return Vocabulary(self)

    def remove(self, ids: Sequence[str], *, report: Report = silent) -> None:
        """Move documents to the trash; nothing is moved when one of them is not there."""
        self.desk.remove(ids, report=report)

    def restore(self, ids: Sequence[str], *, report: Report = silent) -> list[Document]:
        """Bring documents back from the trash; none when one of them cannot come back."""
        return list(self.desk.restore(ids, report=report).documents)

    @cached_property
    def collections(self) -> Collections:
        """What the reader put together out of this library."""
        from summit_kb.app.collections import Collections  # noqa: PLC0415 start-up time

        return Collections.of(self.library)

    @cached_property
    def searches(self) -> Searches:
        """The searches the reader keeps of this library."""
        from summit_kb.app.saved_searches import Searches  # noqa: PLC0415 start-up time

        return Searches(self)

    @cached_property
    def notes(self) -> Notebook:
        """The reader's notes on this library, kept in the user's own folder."""
        from summit_kb.app.notes.notebook import Notebook  # noqa: PLC0415 start-up time

        return Notebook(self)

    @cached_property
    def qualities(self) -> Qualities:
        """How good the texts are, as far as that has been worked out."""
        return Qualities(self.library, self.derived)

    @cached_property
    def worlds(self) -> Worlds:
        """What stands around a document, and how the whole library hangs together."""
        from summit_kb.app.world.worlds import Worlds  # noqa: PLC0415 start-up time

        return Worlds(self)

    def trash(self) -> list[Trashed]:
        """The removed documents, the one removed last first."""
        return trashed(self.library)

    def delete(self, ids: Sequence[str]) -> ChangeSet:
        """Take documents from the trash for good; none when one of them is not there."""
        policy().require("edit")
        with self.library.writing() as writer:
            return writer.delete(ids)

    def release_files(self) -> None:
        """Let go of the files that pages are shown from: Windows moves no folder of an open one."""
        if self._pages is not None:
            self._pages.close()

    @contextmanager
    def changing(self, report: Report = silent, feature: str = "edit") -> Generator[Writer]:
        """Hold the library as its only writer; the index follows what was changed.

        Raises FeatureOffError where the policy has switched off ``feature``, for which it is done.
        """
        policy().require(feature)
        with self.library.writing() as writer, self.derived.alone():
            yield writer
            if writer.changed:
                self.upkeep.follow(report)

    def index(
        self, *, rebuild: bool = False, report: Report = silent, cancel: Cancel | None = None
    ) -> None:
        """Bring texts and index up to date, or make them anew; scans that wait are recognised."""
        try:
            self.upkeep.index(report, cancel, rebuild=rebuild)
        finally:
            # What was recognised before somebody stopped it is described all the same.
            self._describe_recognized(report)

    def _describe_recognized(self, report: Report) -> None:
        """Scans that have a text now get what it proposes; one change set, to be undone."""
        finished, self.derived.finished = self.derived.finished, set()
        late = [
            document
            for document in self.library.documents.values()
            if document.original is not None and document.original.sha256 in finished
        ]
        if not late:
            return
        texts = LateTexts(self.library)
        described = [texts.described(one, text) for one in late if (text := self.kept_text(one))]
        try:
            with self.changing(report, "add") as writer:
                writer.apply(Edits("propose", tuple(described)))
        except (FeatureOffError, InUseError, StorageError) as error:
            # The texts are found all the same; proposals can be asked for at any time.
            _log.info("recognised scans are not described: %s", error)

    def check(self, *, report: Report = silent, cancel: Cancel | None = None) -> list[Problem]:
        """Everything wrong, errors and warnings, in the order of the documents."""
        self.library.reload()
        return [
            *checking.library_problems(self.library, report=report, cancel=cancel),
            *checking.derived_problems(self.library, self.derived, cancel),
        ]

    def check_document(self, document_id: str) -> list[Problem]:
        """What is wrong with one document by itself, as it is now."""
        self.library.reload()
        return checking.document_problems(self.library, self.derived, document_id)

    def text(self, document: Document) -> ExtractedText:
        """The text of a document; raises the reason when it cannot be read."""
        return self.derived.text(document)

    def kept_text(self, document: Document) -> ExtractedText | None:
        """The text of a document as far as it lies ready: nothing is read for it."""
        return self.derived.texts.get(document.original.sha256) if document.original else None

    def pages_of_text(self, document: Document, page: int | None = None) -> tuple[PageText, ...]:
        """The document's text by page, or one page of it; raises PageNotFoundError."""
        return pages_of(document, self.text(document), page)

    def recent(self, count: int) -> list[Document]:
        """The documents added last, the newest first."""
        return self.library.newest(count)

    def relations_of(self, document: Document) -> list[RelationView]:
        """Relations both ways, known and absent."""
        return self.relations().of(document)

    def standing_of(self, document: Document) -> Standing:
        """Its validity, and who has amended, replaced or repealed it."""
        return standing_of(document, self.relations_of(document))

    def relations(self) -> RelationMap:
        """All relations of the library; the map is kept while nothing moves."""
        signature = self.library.signature()
        known, relation_map = self._relations
        if relation_map is None or known != signature:
            relation_map = RelationMap(self.library)
            self._relations = (signature, relation_map)
        return relation_map
