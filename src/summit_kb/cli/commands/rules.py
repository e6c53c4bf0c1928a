"""summit-kb rules: the matching rules of a library, and what they find."""

from __future__ import annotations

from summit_kb.app.vocabulary.rule_trials import rules_of, try_rules
from summit_kb.app.workspace import Workspace
from summit_kb.cli.call import Call
from summit_kb.domain.rule import Rule
from summit_kb.foundation.errors import ExitCode


def run(call: Call) -> ExitCode:
    with call.workspace() as workspace:
        if call.options.action == "test":
            return _test(call, workspace)
        return _list(call, workspace)


def _list(call: Call, workspace: Workspace) -> ExitCode:
    rules = rules_of(workspace)
    output = call.output
    if output.is_json:
        output.result({"rules": [_json(rule) for rule in rules]})
        return ExitCode.DONE
    for rule in rules:
        fields = ", ".join(field.value for field in rule.fields)
        certain = f" · {output.say('rule-certain')}" if rule.certain else ""
        output.line(f"{output.bold(rule.name)}  {output.dim(f'{rule.match.value} · {fields}')}")
        output.line(f"  {' | '.join(rule.words)}")
        output.line(f"  → {_sets(rule)}{certain}")
    output.line(output.say("rules-summary", count=len(rules)))
    return ExitCode.DONE


def _test(call: Call, workspace: Workspace) -> ExitCode:
    with call.watching() as (report, cancel):
        trials = try_rules(workspace, call.options.ids, report=report, cancel=cancel)
    output = call.output
    if output.is_json:
        told = [
            {
                "document": trial.document.id,
                "met": [{"rule": one.rule.name, "where": one.where} for one in trial.met],
            }
            for trial in trials
        ]
        output.result({"documents": told})
    else:
        for trial in trials:
            output.line(f"{output.bold(trial.document.id)}  {trial.document.title}")
            for one in trial.met:
                output.line(f"  {one.where} → {_sets(one.rule)}")
        output.line(output.say("rules-tested", count=len(trials)))
    return ExitCode.DONE if trials else ExitCode.NOTHING_FOUND


def _json(rule: Rule) -> dict[str, object]:
    return {
        "name": rule.name,
        "match": rule.match.value,
        "words": list(rule.words),
        "in": [field.value for field in rule.fields],
        "sets": {"topics": list(rule.topics), **rule.values},
        "certain": rule.certain,
        "confidence": rule.confidence,
    }


def _sets(rule: Rule) -> str:
    parts = [f"topics += {', '.join(rule.topics)}"] if rule.topics else []
    return "; ".join([*parts, *(f"{name} = {value}" for name, value in rule.values.items())])
