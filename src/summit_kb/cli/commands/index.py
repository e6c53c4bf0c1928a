"""summit-kb index [--rebuild]: texts and index brought up to date."""

from __future__ import annotations

import time

from summit_kb.cli.call import Call
from summit_kb.foundation.errors import ExitCode


def run(call: Call) -> ExitCode:
    started = time.perf_counter()
    with call.workspace() as workspace:
        with call.watching() as (report, cancel):
            workspace.index(rebuild=call.options.rebuild, report=report, cancel=cancel)
        count = len(workspace.library.documents)
    seconds = time.perf_counter() - started
    if call.output.is_json:
        done = {"documents": count, "rebuilt": call.options.rebuild, "took_ms": seconds * 1000}
        call.output.result(done)
    else:
        call.output.line(call.output.say("indexed", count=count, seconds=f"{seconds:.1f}"))
    return ExitCode.DONE
