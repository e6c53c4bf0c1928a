"""What is shown of a link before it is followed: each thing that it may lead to."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from summit_kb.domain.document import Document
from summit_kb.domain.kinds import Validity
from summit_kb.reading.linking.articles import Articles
from summit_kb.reading.linking.document_links import Facts
from summit_kb.reading.linking.link import ArticleRef, Certainty, Link, LinkKind, Target

if TYPE_CHECKING:
    from summit_kb.app.workspace import Workspace

_MOST_TEXT = 420
_MOST_CITING = 5
_FEWEST_WORDS = 12


@dataclass(frozen=True)
class Choice:
    """One thing a link may lead to. ``document`` is None when the library does not hold it.

    ``text`` are its first lines or those of the article; ``cited_by`` (document, title) tells who
    else speaks of an absent one. ``validity`` is the librarian's word; ``is_contradicted`` tells
    that another document has ended it all the same.
    """

    target: Target
    title: str
    title_en: str | None = None
    document: str | None = None
    number: str | None = None
    issuer: str | None = None
    date: date | None = None
    type: str | None = None
    language: str | None = None
    validity: Validity | None = None
    is_contradicted: bool = False
    text: str = ""
    page: int | None = None
    cited_by: tuple[tuple[str, str], ...] = ()
    documents: int | None = None


@dataclass(frozen=True)
class Preview:
    """All that a link may lead to, and how sure it is."""

    kind: LinkKind
    certainty: Certainty
    choices: tuple[Choice, ...]


def preview_of(
    workspace: Workspace,
    facts: Facts,
    link: Link,
    articles_of: Callable[[Document], Articles | None],
) -> Preview:
    """``articles_of`` gives the articles of a text that lies ready."""
    made = tuple(_choice(workspace, facts, one, articles_of) for one in link.targets)
    return Preview(link.kind, link.certainty, made)


def _choice(
    workspace: Workspace,
    facts: Facts,
    target: Target,
    articles_of: Callable[[Document], Articles | None],
) -> Choice:
    library = workspace.library
    if target.topic is not None:
        topic = library.thesaurus.get(target.topic)
        below = library.thesaurus.with_narrower(target.topic)
        count = sum(not below.isdisjoint(one.topics) for one in library.documents.values())
        vi, en = (topic.vi, topic.en) if topic else (target.topic, None)
        return Choice(target, vi, en, documents=count)
    if target.event is not None:
        event = library.events.get(target.event)
        count = sum(one.event == target.event for one in library.documents.values())
        vi, en = (event.vi, event.en) if event else (target.event, None)
        return Choice(target, vi, en, documents=count)
    document = library.documents.get(target.document or "")
    if document is None:
        return _absent(workspace, facts, target)
    return _held(workspace, document, target, articles_of)


def _held(
    workspace: Workspace,
    document: Document,
    target: Target,
    articles_of: Callable[[Document], Articles | None],
) -> Choice:
    identity = document.identity
    standing = workspace.standing_of(document)
    return Choice(
        target,
        document.title,
        document.title_en,
        document.id,
        identity.number,
        identity.issuer,
        identity.date,
        identity.type,
        document.language,
        standing.validity,
        standing.is_contradicted,
        _words(workspace, document, target, articles_of),
        target.page,
    )


def _words(
    workspace: Workspace,
    document: Document,
    target: Target,
    articles_of: Callable[[Document], Articles | None],
) -> str:
    """The article's own words, or the first lines of the document."""
    articles = articles_of(document)
    if target.article is not None and target.start is not None and articles is not None:
        near = (target.page or 1, target.start)
        place = articles.find(target.article or ArticleRef(), near)
        if place is not None:
            return articles.text_of(place, _MOST_TEXT)
    text = workspace.kept_text(document)
    if text is None:
        return document.subject or ""
    blocks = (block.text for page in text.pages[:2] for block in page.blocks)
    # Headings in capitals say what the title says.
    told = (one for one in blocks if len(one.split()) > _FEWEST_WORDS and not one.isupper())
    running = next(told, document.subject or "")
    return " ".join(running.split())[:_MOST_TEXT]


def _absent(workspace: Workspace, facts: Facts, target: Target) -> Choice:
    identity = target.identity
    if identity is None:
        return Choice(target, target.title or "")
    citing = facts.works.citing(identity)[:_MOST_CITING]
    titles = tuple((one, workspace.library.documents[one].title) for one in citing)
    return Choice(
        target,
        target.title or identity.number or "",
        number=identity.number,
        issuer=identity.issuer,
        date=identity.date,
        type=identity.type,
        cited_by=titles,
    )
