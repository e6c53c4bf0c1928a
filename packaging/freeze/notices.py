"""Notices, licence texts and the list of parts (SBOM) that go with the folder."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import sbom
import system_libraries
from checking import programs
from runtime import Runtime
from source_tree import SourceTree
from steps import BuildError, run, say

FOLDER = "share"
NOTICES, LIBRARIES, PARTS = "THIRD-PARTY-NOTICES.txt", "SYSTEM-LIBRARIES.txt", "sbom.cdx.json"


def put_into(frozen: Path, source: SourceTree, runtime: Runtime) -> None:
    """Write them to ``share``; raises BuildError for a library we may not pass on."""
    say("writing notices")
    target = frozen / FOLDER
    target.mkdir(exist_ok=True)
    shutil.copyfile(source.folder / "LICENSE", target / "LICENSE.txt")
    said = run([programs(frozen)[0], "licences", "--texts"])
    (target / NOTICES).write_text(said, encoding="utf-8")
    taken = system_libraries.taken_along(frozen)
    refused = [one.file for one in taken if system_libraries.is_refused(one)]
    if refused:
        raise BuildError(f"under the GPL, and so not ours to pass on: {', '.join(refused)}")
    if taken:
        (target / LIBRARIES).write_text(system_libraries.notices(taken), encoding="utf-8")
    inside = json.loads(run([programs(frozen)[0], "licences", "--json"]))["inside"]
    made = run([runtime.tools, *sbom.COMMAND, runtime.python])
    whole = sbom.completed(json.loads(made), inside, taken, source)
    (target / PARTS).write_text(json.dumps(whole, indent=1, sort_keys=True), encoding="utf-8")
