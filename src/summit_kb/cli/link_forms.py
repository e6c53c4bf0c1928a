"""Links of texts as JSON and as lines for people."""

from __future__ import annotations

from collections.abc import Sequence

from summit_kb.cli.json_forms import Json
from summit_kb.cli.output import Output
from summit_kb.domain.locator import Locator
from summit_kb.library.store import Library
from summit_kb.reading.linking.link import ArticleRef, Link, Target
from summit_kb.reading.linking.works import Works


def link_json(link: Link, library: Library, works: Works) -> Json:
    """A link with everything it may lead to."""
    return {
        "page": link.page,
        "start": link.start,
        "end": link.end,
        "text": link.text,
        "kind": link.kind.value,
        "certainty": link.certainty.value,
        "number": link.number,
        "targets": [_target_json(one, library, works) for one in link.targets],
    }


def article_json(ref: ArticleRef | None) -> Json | None:
    if ref is None:
        return None
    return {"article": ref.article, "clause": ref.clause, "point": ref.point}


def print_links(page: int, links: Sequence[Link], library: Library, output: Output) -> None:
    """The links of a page, one a line: ``43-NQ/TW → nghi-quyet-43-nq-tw (sure)``."""
    if links:
        output.line(output.dim(output.say("page", page=page)))
    for link in links:
        leads = ", ".join(_target_words(one, library, output) for one in link.targets)
        said = output.dim(f"({output.say(f'link-{link.certainty}')})")
        output.line(f"{output.bold(' '.join(link.text.split()))} → {leads} {said}")


def _target_json(target: Target, library: Library, works: Works) -> Json:
    if target.topic is not None:
        return {"topic": target.topic}
    if target.event is not None:
        return {"event": target.event}
    held = library.documents.get(target.document or "")
    identity = held.identity if held is not None else target.identity
    made: Json = {
        "document": target.document,
        "page": target.page,
        "article": article_json(target.article),
        "title": held.title if held is not None else target.title or None,
        "number": identity.number if identity else None,
        "date": identity.date.isoformat() if identity and identity.date else None,
        "issuer": identity.issuer if identity else None,
    }
    if held is None and identity is not None:
        made["referred_by"] = list(works.citing(identity))
    return made


def _target_words(target: Target, library: Library, output: Output) -> str:
    if target.topic is not None:
        topic = library.thesaurus.get(target.topic)
        return topic.label(output.voice.language) if topic else target.topic
    if target.event is not None:
        event = library.events.get(target.event)
        return event.label(output.voice.language) if event else target.event
    if target.document is not None:
        return str(Locator(target.document, target.page))
    identity = target.identity
    parts = (
        identity.number if identity else None,
        identity.issuer if identity else None,
        identity.date.isoformat() if identity and identity.date else None,
    )
    return " · ".join(filter(None, parts)) or target.title or "?"
