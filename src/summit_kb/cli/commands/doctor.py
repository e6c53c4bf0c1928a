"""summit-kb doctor: what IT asks for first."""

from __future__ import annotations

from collections.abc import Mapping
from typing import cast

from summit_kb.app import doctor
from summit_kb.cli.call import Call
from summit_kb.foundation.errors import ExitCode


def run(call: Call) -> ExitCode:
    report = doctor.report(call.root)
    if call.output.is_json:
        call.output.result(report)
        return ExitCode.DONE
    for section, values in report.items():
        call.output.line(call.output.bold(call.words.label("doctor", section)))
        for name, value in cast("Mapping[str, object]", values).items():
            call.output.line(f"  {call.words.label('doctor', name)}: {_shown(call, name, value)}")
    return ExitCode.DONE


def _shown(call: Call, name: str, value: object) -> str:
    if name == "install" and value is not None:
        return call.words.label("ocr-install", str(value))
    if isinstance(value, bool):
        return call.words.label("doctor", "yes" if value else "no")
    if isinstance(value, list):
        return ", ".join(str(item) for item in cast("list[object]", value)) or "–"
    return "–" if value is None else str(value)
