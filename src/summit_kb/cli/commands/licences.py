"""summit-kb licences [--texts]: under which licences the parts of the program stand."""

from __future__ import annotations

from summit_kb.app import licences
from summit_kb.cli.call import Call
from summit_kb.foundation.errors import ExitCode


def run(call: Call) -> ExitCode:
    if call.options.texts:
        text = licences.notices()
        call.output.result({"notices": text}) if call.output.is_json else call.output.line(text)
        return ExitCode.DONE
    packages, inside = licences.packages(), licences.inside()
    if call.output.is_json:
        told = [
            {
                "name": one.name,
                "version": one.version,
                "licence": one.licence,
                "texts": [name for name, _ in one.texts],
            }
            for one in packages
        ]
        parts = [
            {"name": one.name, "licence": one.licence, "in": one.package, "text": one.text}
            for one in inside
        ]
        call.output.result({"packages": told, "inside": parts})
        return ExitCode.DONE
    for one in packages:
        call.output.line(f"{call.output.bold(one.name)} {one.version}: {one.licence}")
        for part in inside:
            if part.package.casefold() == one.name.casefold():
                call.output.line(f"    {part.name}: {part.licence}")
    call.output.line(call.output.dim(call.output.say("licences-texts")))
    return ExitCode.DONE
