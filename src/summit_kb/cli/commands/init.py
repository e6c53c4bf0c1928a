"""summit-kb init DIR: a new, empty library."""

from __future__ import annotations

from pathlib import Path

from summit_kb.cli.call import Call
from summit_kb.foundation.errors import ExitCode
from summit_kb.library.store import Library


def run(call: Call) -> ExitCode:
    library = Library.create(Path(call.options.directory).expanduser(), call.options.name)
    if call.output.is_json:
        call.output.result({"library": str(library.root), "name": library.name})
    else:
        call.output.line(call.output.say("created", name=library.name, path=library.root))
    return ExitCode.DONE
