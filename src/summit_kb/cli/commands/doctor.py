"""summit-kb doctor [--out FILE]: what IT asks for first, and the report to send there."""

from __future__ import annotations

from pathlib import Path

from summit_kb.app import doctor, report_for_it
from summit_kb.cli.call import Call
from summit_kb.foundation.errors import ExitCode


def run(call: Call) -> ExitCode:
    out: str | None = call.options.out
    if out is not None:
        return _write(call, Path(out).expanduser().absolute())
    report = doctor.report(call.root)
    if call.output.is_json:
        call.output.result(report)
        return ExitCode.DONE
    for section, values in report.items():
        call.output.line(call.output.bold(call.words.label("doctor", section)))
        for name, value in values.items():
            said = report_for_it.shown(call.words, name, value)
            call.output.line(f"  {call.words.label('doctor', name)}: {said}")
    return ExitCode.DONE


def _write(call: Call, path: Path) -> ExitCode:
    report_for_it.write_report(path, report_for_it.report_for_it(call.words, call.root))
    if call.output.is_json:
        call.output.result({"file": str(path)})
    else:
        call.output.line(call.output.say("doctor-written", file=path))
    return ExitCode.DONE
