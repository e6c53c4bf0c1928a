"""What a publisher is told, as lines and as JSON."""

from __future__ import annotations

from collections.abc import Iterator

from summit_kb.app.publishing.publishing import Plan
from summit_kb.app.reports import Problem
from summit_kb.cli import edition_forms
from summit_kb.cli.output import Output
from summit_kb.domain.topic import Thesaurus
from summit_kb.editions.standing import KeyStanding, shown

Json = dict[str, object]


def plan_json(plan: Plan, output: Output) -> Json:
    catalogue, before = plan.draft.catalogue, plan.draft.before
    return {
        "number": catalogue.number,
        "previous": catalogue.previous,
        "previous_published": before.published if before else None,
        "documents": len(catalogue.documents),
        "files": len(catalogue.files),
        "bytes": catalogue.size,
        "new_files": plan.draft.new_files,
        "new_bytes": plan.draft.new_bytes,
        "same": plan.draft.is_same,
        "counts": {what.value: count for what, count in plan.counts.items()},
        "topics": {name: [one.document for one in told] for name, told in plan.by_topic.items()},
        "changes": edition_forms.changes_json(catalogue),
        "errors": [_problem_json(one, output) for one in plan.errors],
        "warnings": [_problem_json(one, output) for one in plan.warnings],
        "unconfirmed": list(plan.unconfirmed),
    }


def plan_lines(plan: Plan, thesaurus: Thesaurus, output: Output) -> Iterator[str]:
    draft = plan.draft
    yield output.bold(
        output.say(
            "edition-next",
            number=draft.catalogue.number,
            documents=len(draft.catalogue.documents),
            files=draft.new_files,
            size=edition_forms.size_of(draft.new_bytes),
        )
    )
    if any(one.code == "index-not-current" for one in plan.warnings):
        yield output.say("edition-plan-stale")
    if draft.is_same:
        yield output.say("edition-same", number=draft.catalogue.number - 1)
    for topic, entries in plan.by_topic.items():
        known = thesaurus.get(topic)
        name = known.label(output.words.code) if known else topic or output.say("edition-no-topic")
        yield f"{name} ({len(entries)})"
        for entry in entries:
            what = output.say(f"edition-{entry.what.value}")
            yield f"  {what}: {entry.title} {output.dim(f'({entry.document})')}"
    for problem in plan.errors:
        wording = output.words.problem(problem.code, problem.facts)
        yield f"✕ {problem.document or '-'}: {wording.sentence}"
        yield f"  → {wording.remedy}"
    yield output.say(
        "edition-plan-end",
        errors=len(plan.errors),
        warnings=len(plan.warnings),
        unconfirmed=len(plan.unconfirmed),
    )


def keys_json(standing: KeyStanding) -> Json:
    return {
        "root_version": standing.version,
        "expires": standing.expires.isoformat(),
        "threshold": standing.threshold,
        "root_keys": list(standing.roots),
        "publishing_keys": list(standing.publishing),
        "fingerprint": standing.anchor,
    }


def keys_lines(standing: KeyStanding, output: Output) -> Iterator[str]:
    yield output.say(
        "edition-keys-standing",
        version=standing.version,
        threshold=standing.threshold,
        roots=len(standing.roots),
        expires=standing.expires.date().isoformat(),
    )
    yield output.say("edition-anchor", fingerprint=standing.anchor)
    for name, ids in (("root-key", standing.roots), ("publishing-key", standing.publishing)):
        for one in ids:
            yield f"  {output.words.label('key-record', name)}: {shown(one)}"


def _problem_json(problem: Problem, output: Output) -> Json:
    wording = output.words.problem(problem.code, problem.facts)
    return {
        "document": problem.document,
        "code": problem.code,
        "sentence": wording.sentence,
        "remedy": wording.remedy,
    }
