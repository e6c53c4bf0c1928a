"""summit-kb topics: the thesaurus, what changing it touches, and topics that wait for a word."""

from __future__ import annotations

from collections.abc import Sequence

from summit_kb.app.desk import Done
from summit_kb.app.vocabulary.operations import (
    AddTopic,
    EditTopic,
    MergeTopics,
    MoveTopic,
    Operation,
    RemoveTopic,
)
from summit_kb.app.vocabulary.plans import Plan
from summit_kb.app.vocabulary.topic_decisions import waiting
from summit_kb.app.workspace import Workspace
from summit_kb.cli import change_forms, topic_forms
from summit_kb.cli.call import Call
from summit_kb.domain.topic import Topic
from summit_kb.foundation.errors import ExitCode

_ALL = "all"


def run(call: Call) -> ExitCode:
    action: str = call.options.action or "list"
    with call.workspace() as workspace:
        match action:
            case "list":
                return _list(call, workspace)
            case "propose":
                return _propose(call, workspace)
            case "confirm" | "reject":
                return _decide(call, workspace, action)
            case _:
                return _change(call, workspace, _operation(call, workspace, action))


def _list(call: Call, workspace: Workspace) -> ExitCode:
    topic: str | None = getattr(call.options, "topic", None)
    if topic is not None:
        return _documents(call, workspace, workspace.vocabulary.topic(topic))
    thesaurus, usage = workspace.vocabulary.thesaurus, workspace.vocabulary.usage()
    if call.output.is_json:
        told = [topic_forms.topic_json(topic, usage[topic.id]) for topic in thesaurus]
        call.output.result({"topics": told})
    else:
        for line in topic_forms.tree_lines(thesaurus, usage, call.output):
            call.output.line(line)
        call.output.line(call.output.say("topics-summary", count=len(thesaurus)))
    return ExitCode.DONE


def _documents(call: Call, workspace: Workspace, topic: Topic) -> ExitCode:
    found = workspace.vocabulary.documents(topic.id)
    usage = workspace.vocabulary.usage()[topic.id]
    if call.output.is_json:
        told = {"topic": topic_forms.topic_json(topic, usage)}
        call.output.result(told | {"documents": [one.id for one in found]})
    else:
        call.output.line(call.output.bold(f"{topic.vi} / {topic.en}"))
        for document in found:
            call.output.line(f"  {document.id}  {document.title}")
        call.output.line(call.output.say("list-summary", count=len(found)))
    return ExitCode.DONE


def _operation(call: Call, workspace: Workspace, action: str) -> Operation:
    options = call.options
    match action:
        case "add":
            return AddTopic(
                options.vi,
                options.en,
                options.topic,
                options.broader,
                tuple(options.synonym),
                tuple(options.abbreviation),
            )
        case "merge":
            return MergeTopics(options.topic, options.into)
        case "move":
            return MoveTopic(options.topic, options.broader, options.before)
        case "remove":
            return RemoveTopic(options.topic, options.replace_by, options.force)
        case _:
            topic = workspace.vocabulary.topic(options.topic)
            return EditTopic(
                topic.id,
                options.vi,
                options.en,
                _changed(topic.synonyms, options.synonym, options.drop_synonym),
                _changed(topic.abbreviations, options.abbreviation, options.drop_abbreviation),
            )


def _changed(
    old: tuple[str, ...], more: Sequence[str], less: Sequence[str]
) -> tuple[str, ...] | None:
    if not more and not less:
        return None
    return tuple(name for name in (*old, *more) if name not in less)


def _change(call: Call, workspace: Workspace, operation: Operation) -> ExitCode:
    if call.options.dry_run:
        _tell(call, workspace.vocabulary.plan(operation), None)
        return ExitCode.DONE
    with call.watching() as (report, _):
        done = workspace.vocabulary.apply(operation, report=report)
    change = Done(done.change, done.plan.documents)
    _tell(call, done.plan, change)
    return ExitCode.DONE


def _tell(call: Call, plan: Plan, done: Done | None) -> None:
    """``done`` is None for a plan that is only shown."""
    output = call.output
    if output.is_json:
        told = {"plan": topic_forms.plan_json(plan), "dry_run": done is None}
        output.result(told | (change_forms.done_json(done) if done else {}))
        return
    if done is None or done.change is not None:
        for line in topic_forms.plan_lines(plan, output):
            output.line(line)
    if done is None:
        output.line(output.say("dry-run"))
    elif done.change is None:
        output.line(output.say("nothing-changed"))
    else:
        output.line(output.say("changed", change=done.change.id))


def _propose(call: Call, workspace: Workspace) -> ExitCode:
    ids: list[str] = call.options.ids
    with call.watching() as (report, cancel):
        done = workspace.desk.propose_topics(ids, report=report, cancel=cancel)
    documents = [one for one in done.documents if waiting(one)]
    if call.output.is_json:
        told = change_forms.done_json(done)
        call.output.result(told | {"proposed": topic_forms.proposed_json(documents)})
        return ExitCode.DONE
    for document in documents:
        lines = topic_forms.proposed_lines(document, call.output, workspace.library.thesaurus)
        for line in lines:
            call.output.line(line)
    count = sum(len(waiting(document)) for document in documents)
    call.output.line(call.output.say("topics-waiting", count=count, documents=len(documents)))
    return ExitCode.DONE


def _decide(call: Call, workspace: Workspace, action: str) -> ExitCode:
    options = call.options
    topics: list[str] = options.topics
    if _ALL in topics:
        topics = [one.topic for one in waiting(workspace.library.get(options.document))]
    desk = workspace.desk
    decide = desk.confirm_topics if action == "confirm" else desk.reject_topics
    with call.watching() as (report, _):
        done = decide(options.document, topics, report=report)
    if call.output.is_json:
        call.output.result(change_forms.done_json(done))
    else:
        change_forms.print_done(done, call.output)
    return ExitCode.DONE
