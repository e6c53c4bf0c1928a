"""Links in the texts of a library: what a document speaks of, and places in it by their names."""

from __future__ import annotations

import threading
import tomllib
from collections import OrderedDict
from collections.abc import Mapping
from functools import cache
from typing import TYPE_CHECKING, Any

from summit_kb.app.previews import Look, Preview, look_at, preview_of
from summit_kb.domain.document import Document
from summit_kb.foundation import paths
from summit_kb.foundation.errors import ExitCode, SummitError
from summit_kb.ingest.front_page.letters import bare
from summit_kb.reading.linking.articles import Place
from summit_kb.reading.linking.asked_place import asked_article, asked_page
from summit_kb.reading.linking.document_links import DocumentLinks, Facts, OtherArticles
from summit_kb.reading.linking.link import ArticleRef, Link
from summit_kb.reading.linking.terms import Terms
from summit_kb.reading.linking.works import Works

if TYPE_CHECKING:
    from summit_kb.app.workspace import Workspace

# Texts of documents that were looked into; one of 133 pages takes a few megabytes.
_MOST_KEPT = 12
_MOST_SHOWN = 100_000


class PlaceNotFoundError(SummitError):
    """No article, page or label of a document has this name. Facts: document, place."""

    code = "place-not-found"
    exit_code = ExitCode.NOTHING_FOUND


class Linking(OtherArticles):
    """Thread-safe. What is known of the library is made once for each state of it."""

    def __init__(self, workspace: Workspace) -> None:
        self._workspace = workspace
        self._lock = threading.RLock()
        self._state: object = None
        self._facts: Facts | None = None
        self._names: tuple[object, object] = (None, None)
        self._links: OrderedDict[tuple[str, str], DocumentLinks] = OrderedDict()
        self._looks: OrderedDict[str, Look] = OrderedDict()

    def links_of(self, document: Document) -> DocumentLinks:
        """The links of a document's text; raises the reason when there is no text."""
        facts = self.facts()
        key = (document.id, document.original.sha256 if document.original else "")
        with self._lock:
            known = self._links.get(key)
            if known is None:
                text = self._workspace.text(document)
                known = DocumentLinks(document, text, facts, self)
                if not text.is_unfinished:  # more of a scan may be read later
                    _keep(self._links, key, known)
            return known

    def facts(self) -> Facts:
        """What is known of the library as it is now."""
        library = self._workspace.library
        state = library.documents_state
        with self._lock:
            # Topics and events are read anew as wholes.
            names = (library.thesaurus, library.events)
            same = self._names[0] is names[0] and self._names[1] is names[1]
            if self._facts is None or state is not self._state or not same:
                terms = Terms(library.thesaurus, library.events)
                self._facts = Facts(Works(library.documents), terms, _bodies())
                self._state, self._names = state, names
                self._links.clear()
            return self._facts

    def find(self, document_id: str, ref: ArticleRef) -> Place | None:
        """Where an article of a document stands; None where it, or its text, is not there."""
        document = self._workspace.library.documents.get(document_id)
        articles = self._look(document).articles if document is not None else None
        return articles.find(ref) if articles is not None else None

    def place_of(
        self, document: Document, typed: str, near: tuple[int, int] | None = None
    ) -> Place:
        """The article that was typed ("đ5 k2"), or the page of that number or label.

        Raises PlaceNotFoundError.
        """
        text = self._workspace.text(document)
        typed_label = typed.strip().casefold()
        labels = {page.label.casefold(): page.number for page in reversed(text.pages) if page.label}
        numbers = {str(page.number): page.number for page in text.pages}
        for label in (typed_label, asked_page(typed_label)):
            page = labels.get(label) or numbers.get(label)
            if page is not None:
                return Place(ArticleRef(), page, 0, 0, 0, "", 0)
        ref = asked_article(typed)
        place = self.links_of(document).articles.find(ref, near) if ref is not None else None
        if place is None:
            raise PlaceNotFoundError(document=document.id, place=typed)
        return place

    def text_at(self, document: Document, place: Place) -> str:
        """What stands at a place: the article, or the page."""
        if place.ref.is_empty:
            pages = self._workspace.pages_of_text(document, place.page)
            return "\n".join(page.text for page in pages)
        return self.links_of(document).articles.text_of(place, _MOST_SHOWN)

    def preview(self, link: Link) -> Preview:
        """What to show of a link before it is followed."""
        return preview_of(self._workspace, self.facts(), link, self._look)

    def _look(self, document: Document) -> Look:
        """What previews need of a text, kept: reading a whole text takes a while."""
        sha256 = document.original.sha256 if document.original else ""
        with self._lock:
            known = self._looks.get(sha256)
        if known is None:
            known = look_at(document, self._workspace.kept_text(document))
            with self._lock:
                _keep(self._looks, sha256, known)
        return known


def _keep(kept: OrderedDict[Any, Any], key: object, value: object) -> None:
    kept[key] = value
    while len(kept) > _MOST_KEPT:
        kept.popitem(last=False)


@cache
def _bodies() -> Mapping[str, str]:
    """English names by Vietnamese ones, in bare letters, from the shipped terms."""
    with (paths.resources_dir() / "terms.toml").open("rb") as file:
        terms: list[dict[str, Any]] = tomllib.load(file)["terms"]
    return {bare(one["vi"]): bare(one["en"]) for one in terms if one.get("vi") and one.get("en")}
