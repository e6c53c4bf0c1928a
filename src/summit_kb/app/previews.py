"""What is shown of a link before it is followed: each thing that it may lead to."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from summit_kb.domain.document import Document
from summit_kb.domain.kinds import Validity
from summit_kb.domain.text import ExtractedText
from summit_kb.reading.linking.articles import Articles
from summit_kb.reading.linking.document_links import Facts
from summit_kb.reading.linking.link import Certainty, Link, LinkKind, Target

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


@dataclass(frozen=True)
class Look:
    """What previews need of a document's text: its first lines, and where its articles stand."""

    front: str
    articles: Articles | None


def look_at(document: Document, text: ExtractedText | None) -> Look:
    """``text`` is None where none lies ready."""
    if text is None:
        return Look(document.subject or "", None)
    blocks = (block.text for page in text.pages[:2] for block in page.blocks)
    # Headings in capitals say what the title says.
    told = (one for one in blocks if len(one.split()) > _FEWEST_WORDS and not one.isupper())
    running = next(told, document.subject or "")
    return Look(" ".join(running.split())[:_MOST_TEXT], Articles(text))


def preview_of(
    workspace: Workspace,
    facts: Facts,
    link: Link,
    look: Callable[[Document], Look],
) -> Preview:
    made = tuple(_choice(workspace, facts, one, look) for one in link.targets)
    return Preview(link.kind, link.certainty, made)


def _choice(
    workspace: Workspace,
    facts: Facts,
    target: Target,
    look: Callable[[Document], Look],
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
    return _held(workspace, document, target, look(document))


def _held(workspace: Workspace, document: Document, target: Target, look: Look) -> Choice:
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
        _words(target, look),
        target.page,
    )


def _words(target: Target, look: Look) -> str:
    """The article's own words, or the first lines of the document."""
    if target.article is not None and target.start is not None and look.articles is not None:
        place = look.articles.find(target.article, (target.page or 1, target.start))
        if place is not None:
            return look.articles.text_of(place, _MOST_TEXT)
    return look.front


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
