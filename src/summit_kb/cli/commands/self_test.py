"""summit-kb --self-test: does every part of this installation work here?"""

from __future__ import annotations

from dataclasses import asdict

from summit_kb.app.self_test.trying import Tried
from summit_kb.cli.call import Call
from summit_kb.foundation.errors import ExitCode

READ = "read-"


def run(call: Call) -> ExitCode:
    from summit_kb.app.self_test.every_part import try_every_part  # noqa: PLC0415 - start-up time

    tried: list[Tried] = []
    for one in try_every_part(call.words):
        tried.append(one)
        if not call.output.is_json:
            _show(call, one)
    failed = [one for one in tried if not one.passed]
    if call.output.is_json:
        checks = [asdict(one) for one in tried]
        counts = {"passed": len(tried) - len(failed), "failed": len(failed)}
        call.output.result({"self_test": {**counts, "checks": checks}})
    else:
        key = "self-test-failed" if failed else "self-test-passed"
        call.output.line(call.output.say(key, count=len(tried), failed=len(failed)))
    return ExitCode.NOTHING_FOUND if failed else ExitCode.DONE  # 1, as tests of programs end


def _show(call: Call, one: Tried) -> None:
    sign = "✓" if one.passed else "✗"
    name, _, file = one.name.partition("-") if one.name.startswith(READ) else (one.name, "", "")
    label = call.words.say("self-test", name, file=file)
    call.output.line(f"{sign} {label} ({one.seconds:.1f} s): {one.detail}")
    if one.remedy:
        call.output.line(call.output.bold(f"  → {one.remedy}"))
