"""Topics and what changing them touches, for a terminal and as JSON."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from summit_kb.app.vocabulary.plans import Plan
from summit_kb.app.vocabulary.topic_decisions import waiting
from summit_kb.app.vocabulary.vocabulary import Usage
from summit_kb.cli.output import Output
from summit_kb.domain.document import Document
from summit_kb.domain.topic import Thesaurus, Topic

_MOST_DOCUMENTS = 20


def topic_json(topic: Topic, usage: Usage | None = None) -> dict[str, object]:
    made: dict[str, object] = {
        "id": topic.id,
        "vi": topic.vi,
        "en": topic.en,
        "broader": topic.broader,
        "synonyms": list(topic.synonyms),
        "abbreviations": list(topic.abbreviations),
    }
    if usage is not None:
        made["documents"] = usage.documents
        made["with_narrower"] = usage.with_narrower
        made["proposed"] = usage.proposed
    return made


def plan_json(plan: Plan) -> dict[str, object]:
    return {
        "changed": [topic_json(topic) for topic in plan.changed],
        "removed": [topic.id for topic in plan.removed],
        "documents": [document.id for document in plan.documents],
        "proposals": plan.proposals,
        "reindexed": len(plan.reindexed),
        "rules": list(plan.rules),
    }


def proposed_json(documents: Iterable[Document]) -> list[dict[str, object]]:
    return [
        {
            "document": document.id,
            "proposed": [
                {"topic": one.topic, "confidence": one.confidence, "where": one.where}
                for one in waiting(document)
            ],
        }
        for document in documents
    ]


def tree_lines(
    thesaurus: Thesaurus, usage: Mapping[str, Usage], output: Output, broader: str | None = None
) -> Iterator[str]:
    """One line a topic, those below it indented."""
    depth = len(thesaurus.with_broader(broader)) if broader is not None else 0
    for topic in thesaurus.children(broader):
        used = usage[topic.id]
        counts = output.say("topic-counts", own=used.documents, all=used.with_narrower)
        label = topic.label(output.words.code)
        yield f"{'  ' * depth}{label}  {output.dim(f'{topic.id} · {counts}')}"
        yield from tree_lines(thesaurus, usage, output, topic.id)


def plan_lines(plan: Plan, output: Output) -> Iterator[str]:
    """What an operation touches, told before and after it is done."""
    for topic in plan.removed:
        yield f"− {topic.id}  {topic.label(output.words.code)}"
    for topic in plan.changed:
        sign = "~" if topic.id in plan.before else "+"
        yield f"{sign} {_described(topic, output)}"
    for document in plan.documents[:_MOST_DOCUMENTS]:
        yield f"  {document.id}  {document.title}"
    if len(plan.documents) > _MOST_DOCUMENTS:
        yield f"  … {len(plan.documents) - _MOST_DOCUMENTS}"
    if plan.rules:
        yield output.say("topic-plan-rules", rules=list(plan.rules))
    yield output.say(
        "topic-plan",
        count=len(plan.documents),
        proposals=plan.proposals,
        reindexed=len(plan.reindexed),
    )


def proposed_lines(document: Document, output: Output, thesaurus: Thesaurus) -> Iterator[str]:
    yield output.bold(document.id)
    for one in waiting(document):
        topic = thesaurus.get(one.topic)
        label = topic.label(output.words.code) if topic else one.topic
        sure = f"{one.confidence:.0%}".replace("%", " %")
        yield f"  {label}  {output.dim(f'{one.topic} · {sure} · {one.where}')}"


def _described(topic: Topic, output: Output) -> str:
    parts = [f"{topic.vi} / {topic.en}"]
    if topic.broader is not None:
        parts.append(f"< {topic.broader}")
    parts += [", ".join(names) for names in (topic.synonyms, topic.abbreviations) if names]
    return f"{topic.id}  {output.dim(' · '.join(parts))}"
