"""What --json prints: the shapes of the contract, to which keys are added and never taken away."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import cast

from summit_kb.app.absent import AbsentDocument
from summit_kb.app.qualities import Judged
from summit_kb.app.reports import AddReport, Problem, RelationView
from summit_kb.app.searched import Searched
from summit_kb.app.vocabulary.topic_decisions import waiting
from summit_kb.app.words import Words
from summit_kb.domain.document import Document
from summit_kb.domain.finding import Findings, Hit, Why
from summit_kb.domain.text import ExtractedText
from summit_kb.domain.versions import versions_of
from summit_kb.foundation.errors import SummitError

Json = dict[str, object]

_PLACES = ("position", "length", "key", "line", "row", "column")


def document(
    shown: Document, relations: Iterable[RelationView], quality: Judged | None = None
) -> Json:
    """``quality`` is None where it has not been worked out."""
    identity = shown.identity
    return {
        "id": shown.id,
        "title": shown.title,
        "title_en": shown.title_en,
        "subject": shown.subject,
        "type": identity.type,
        "number": identity.number,
        "date": identity.date.isoformat() if identity.date else None,
        "issuer": identity.issuer,
        "parent_body": shown.parent_body,
        "signer": shown.signer,
        "signer_title": shown.signer_title,
        "recipients": list(shown.recipients),
        "secrecy": shown.secrecy.value if shown.secrecy else None,
        "urgency": shown.urgency.value if shown.urgency else None,
        "speaker": shown.speaker,
        "place": shown.place,
        "event": shown.event,
        "session": shown.session,
        "language": shown.language,
        "topics": list(shown.topics),
        "validity": shown.validity.value,
        "relations": [_relation(relation) for relation in relations],
        "files": [
            {
                "name": file.name,
                "role": file.role,
                "sha256": file.sha256,
                "size": file.size,
                "pages": file.pages,
                "replaced": file.replaced,
            }
            for file in shown.files
        ],
        "versions": [
            {
                "version": version.number,
                "file": version.file.name,
                "current": version.is_current,
                "replaced": version.file.replaced,
            }
            for version in versions_of(shown)
        ],
        "source": shown.source,
        "rights": shown.rights,
        "added": shown.added,
        "added_by": shown.added_by,
        "quality": _quality(quality),
        **_proposed(shown),
    }


def ocr(text: ExtractedText | None) -> Json | None:
    """What was read from pictures and how sure that is; None where nothing was or had to be."""
    if text is None or (text.confidence is None and not text.is_unfinished):
        return None
    seen = [(page.number, page.recognized) for page in text.pages if page.recognized is not None]
    return {
        "confidence": None if text.confidence is None else round(text.confidence, 3),
        "waiting": text.is_unfinished,
        "pages": [
            {"page": number, "confidence": round(each.confidence, 3)} for number, each in seen
        ],
    }


def _proposed(shown: Document) -> Json:
    """What was read and nobody has confirmed."""
    return {
        "proposed": {
            name: {
                "value": proposal.value,
                "confidence": proposal.confidence,
                "where": proposal.where,
                "page": proposal.page,
                "words": proposal.words,
            }
            for name, proposal in shown.proposed.items()
        },
        "proposed_topics": [
            {"topic": one.topic, "confidence": one.confidence, "where": one.where}
            for one in waiting(shown)
        ],
    }


def _quality(judged: Judged | None) -> Json | None:
    if judged is None:
        return None
    return {"score": round(judged.score * 100), "reasons": list(judged.reasons)}


def _relation(relation: RelationView) -> Json:
    return {
        "kind": relation.kind.value,
        "target": relation.target,
        "known": relation.known,
        "title": relation.title,
    }


def findings(found: Findings, absent: Iterable[AbsentDocument] = ()) -> Json:
    """``absent``: documents the query names that the library only refers to."""
    return {
        "query": found.query,
        "understood": found.understood,
        "total": found.total,
        "total_is_exact": found.total_is_exact,
        "took_ms": round(found.took_ms, 3),
        "hits": [hit_json(hit) for hit in found.hits],
        "facets": {
            name: [{"id": v.id, "label": v.label, "count": v.count} for v in values]
            for name, values in found.facets.items()
        },
        "suggestions": list(found.suggestions),
        "answers": [
            {"text": one.text, "document": one.document, "title": one.title, "page": one.page}
            for one in found.answers
        ],
        "nothing": [
            {
                "text": one.text,
                "reason": one.reason,
                "count_without": one.count_without,
                "filter": one.filter or None,
                "without": one.without or None,
            }
            for one in found.nothing
        ],
        "absent": [
            {"number": one.number, "title": one.title, "referred_by": list(one.referred_by)}
            for one in absent
        ],
        "expanded": [{"typed": one.typed, "added": list(one.added)} for one in found.expanded],
        "ambiguous": [
            {
                "typed": one.typed,
                "chosen": one.chosen or None,
                "meanings": [{"name": m.name, "query": m.query} for m in one.meanings],
            }
            for one in found.ambiguous
        ],
    }


def searched(looked: Searched | None) -> Json:
    """What was looked through, where nothing was found in it."""
    if looked is None:
        return {}
    edition = looked.edition
    return {
        "searched": {
            "library": looked.name,
            "edition": edition and {"number": edition.number, "published": edition.published},
            "documents": looked.documents,
            "waiting": looked.waiting,
            "unread": looked.unread,
        }
    }


def hit_json(hit: Hit) -> Json:
    """A hit as the contract has it, and why it stands there when that was asked."""
    shown: Json = {
        "document": hit.document,
        "title": hit.title,
        "type": hit.type,
        "number": hit.number,
        "date": hit.date,
        "issuer": hit.issuer,
        "topics": list(hit.topics),
        "language": hit.language,
        "page": hit.page,
        "snippet": hit.snippet,
        "score": round(hit.score, 6),
        "source": hit.source,
    }
    if hit.why is not None:
        shown["why"] = _why(hit.why)
    return shown


def _why(why: Why) -> Json:
    return {
        "groups": list(why.groups),
        "page": why.page,
        "terms": [
            {"term": one.term, "field": one.field, "where": one.where, "points": one.points}
            for one in why.contributions
        ],
        "factors": {one.name: one.factor for one in why.factors},
        "reasons": [
            {
                "kind": one.kind,
                "words": list(one.words),
                "points": one.points,
                "share": round(one.share, 4),
            }
            for one in why.reasons
        ],
        "missing": list(why.missing),
    }


def add_report(report: AddReport, words: Words) -> Json:
    made: Json = {
        "added": [
            {
                "path": str(added.path),
                "document": added.document.id,
                "pages": added.pages,
                "warnings": list(added.warnings),
                "similar": [
                    {
                        "document": one.document,
                        "likeness": one.likeness.value,
                        "share": round(one.share, 3),
                    }
                    for one in added.similar
                ],
                "version": added.version,
            }
            for added in report.added
        ],
        "duplicates": [{"path": str(d.path), "of": d.of} for d in report.duplicates],
        "failed": [
            {
                "path": str(failed.path),
                "code": failed.error.code,
                "message": words.error(failed.error).sentence,
                "remedy": words.error(failed.error).remedy,
            }
            for failed in report.failed
        ],
        "cancelled": report.cancelled,
    }
    if report.index_error is not None:
        made["index_error"] = error(report.index_error, words)["error"]
    return made


def error(told: SummitError, words: Words) -> Json:
    """``faults`` is there only for a failure that is made of several."""
    made = _error(told, words)
    if told.faults:
        made["faults"] = [_error(fault, words) for fault in told.faults]
    return {"error": made}


def _error(told: SummitError, words: Words) -> Json:
    wording = words.error(told)
    made: Json = {"code": told.code, "message": wording.sentence, "remedy": wording.remedy}
    # Where in the query, file or list the fault is, for programs that mark the place.
    return made | {fact: told.facts[fact] for fact in _PLACES if fact in told.facts}


def problem(found: Problem, words: Words) -> Json:
    wording = words.problem(found.code, found.facts)
    return {
        "document": found.document,
        "code": found.code,
        "severity": found.severity.value,
        "message": wording.sentence,
        "remedy": wording.remedy,
        "facts": {
            name: value
            for name, value in found.facts.items()
            if name != "document" and _is_plain(value)
        },
    }


def _is_plain(value: object) -> bool:
    """Whether JSON can say it as it is; other facts are in the message."""
    if isinstance(value, list | tuple):
        return all(map(_is_plain, cast("Sequence[object]", value)))
    return value is None or isinstance(value, str | int | float)
