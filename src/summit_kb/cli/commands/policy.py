"""summit-kb policy [FILE]: what IT has set on this computer, or what a file would set."""

from __future__ import annotations

from pathlib import Path

from summit_kb.cli.call import Call
from summit_kb.foundation.errors import ExitCode
from summit_kb.foundation.policy import Policy, policy, policy_file
from summit_kb.foundation.policy_reading import policy_of


def run(call: Call) -> ExitCode:
    file: str | None = call.options.file
    found = policy_of(Path(file).expanduser().absolute()) if file else policy()
    output = call.output
    if output.is_json:
        output.result({"file": str(policy_file()), "read": list(found.origins)} | as_json(found))
        return ExitCode.DONE
    if not found.origins:
        output.line(output.say("policy-none", path=policy_file()))
        return ExitCode.DONE
    output.line(output.say("policy-sound", path=" + ".join(found.origins)))
    for key, value in as_json(found).items():
        if value not in (None, "", [], {}):
            output.line(f"  {output.bold(key)}: {_shown(value)}")
    return ExitCode.DONE


def as_json(found: Policy) -> dict[str, object]:
    """The keys of a policy file with what is set."""
    return {
        "sources": list(found.sources),
        "roots": [str(one) for one in found.roots],
        "accepted_age_days": found.accepted_age_days,
        "editions": str(found.editions) if found.editions else None,
        "topics": list(found.topics),
        "features_off": sorted(found.features_off),
        "settings": dict(found.settings),
        "contact": found.contact,
    }


def _shown(value: object) -> str:
    if isinstance(value, list):
        return ", ".join(map(str, value))
    if isinstance(value, dict):
        return ", ".join(f"{key} = {_written(one)}" for key, one in value.items())
    return str(value)


def _written(value: object) -> str:
    """As it stands in the file."""
    return str(value).lower() if isinstance(value, bool) else str(value)
