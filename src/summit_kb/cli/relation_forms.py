"""Relations that wait, targets that are absent, and what others did to a document."""

from __future__ import annotations

from summit_kb.app.related import AbsentTarget, ProposedView
from summit_kb.app.standing import Standing
from summit_kb.cli import plain_forms
from summit_kb.cli.output import Output
from summit_kb.domain.document import Identity

Json = dict[str, object]


def proposed_json(view: ProposedView) -> Json:
    relation = view.relation
    return {
        "proposal": view.number,
        "kind": relation.kind.value,
        **_described(relation.identity, relation.title),
        "words": relation.words,
        "page": relation.page,
        "confidence": relation.confidence,
        "candidates": list(view.resolution.candidates),
        "chosen": view.resolution.chosen,
    }


def absent_json(absent: AbsentTarget) -> Json:
    return {
        "target": absent.target,
        **_described(absent.identity, absent.title),
        "referred_by": [
            {"document": document, "kind": kind.value} for document, kind in absent.referred_by
        ],
        "candidates": list(absent.candidates),
    }


def _described(identity: Identity | None, title: str | None) -> Json:
    day = identity.date if identity else None
    return {
        "type": identity.type if identity else None,
        "number": identity.number if identity else None,
        "issuer": identity.issuer if identity else None,
        "date": day.isoformat() if day else None,
        "title": title,
    }


def print_proposed(view: ProposedView, output: Output) -> None:
    relation, words = view.relation, output.words
    shown = plain_forms.identity(relation.identity, words)
    named = " · ".join(filter(None, (relation.title, shown)))
    output.line(f"{view.number:3}. {words.relation(relation.kind.value)}: {output.bold(named)}")
    output.line(f"     {output.dim(output.say('page', page=relation.page))} {relation.words}")
    output.line(f"     {_meant(view, output)}")


def _meant(view: ProposedView, output: Output) -> str:
    if view.resolution.chosen:
        return output.say("means", target=view.resolution.chosen)
    if view.resolution.candidates:
        return output.say("may-mean", targets=", ".join(view.resolution.candidates))
    return output.say("absent")


def print_absent(absent: AbsentTarget, output: Output) -> None:
    words = output.words
    shown = plain_forms.identity(absent.identity, words) if absent.identity else absent.target
    named = output.bold(" · ".join(filter(None, (absent.title, shown))))
    output.line(f"{named} {output.dim(absent.target)}")
    for document, kind in absent.referred_by:
        output.line(f"    {document}: {words.relation(kind.value).lower()}")
    if absent.candidates:
        output.line(f"    {output.say('may-mean', targets=', '.join(absent.candidates))}")


def standing_json(standing: Standing) -> list[Json]:
    """What others did to the document, the gravest first."""
    return [
        {"kind": one.kind.value, "target": one.target, "known": one.known, "title": one.title}
        for one in standing.changes
    ]
