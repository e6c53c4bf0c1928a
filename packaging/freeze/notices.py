"""Notices, licence texts and the list of parts (SBOM) that go with the folder."""

from __future__ import annotations

import json
import shutil
import sys
from pathlib import Path

import completeness
import ownership
import sbom
import system_libraries
from checking import programs
from runtime import Runtime, site_packages
from source_tree import SourceTree
from steps import BuildError, run, say
from system_libraries import SystemFile

FOLDER = "share"


def put_into(frozen: Path, source: SourceTree, runtime: Runtime) -> None:
    """Write them to ``share``; raises BuildError for what may not be passed on, or has no text."""
    say("writing notices")
    target = frozen / FOLDER
    target.mkdir(exist_ok=True)
    shutil.copyfile(source.folder / "LICENSE", target / sbom.LICENCE)
    text = run([programs(frozen)[0], "licences", "--texts"])
    (target / sbom.NOTICES).write_text(text, encoding="utf-8")
    titles = completeness.sections(text)
    owners = ownership.owners(frozen, ownership.installed(site_packages(runtime.python)))
    taken = _of_the_system(frozen, owners)
    if taken:
        text = system_libraries.notices(taken)
        (target / sbom.LIBRARIES).write_text(text, encoding="utf-8")
    said = json.loads(run([programs(frozen)[0], "licences", "--json"]))
    told = sbom.Told(said["packages"], said["inside"], owners, taken, titles)
    made = json.loads(run([runtime.tools, *sbom.COMMAND, runtime.python]))
    whole = sbom.completed(made, told, source)
    (target / sbom.PARTS).write_text(json.dumps(whole, indent=1, sort_keys=True), encoding="utf-8")
    if sys.platform == "linux" and (lines := completeness.lacking(frozen)):
        raise BuildError("the notices are not complete:\n  " + "\n  ".join(lines))


def _of_the_system(frozen: Path, owners: dict[str, str]) -> list[SystemFile]:
    if sys.platform != "linux":
        return []
    paths = [path for path, owner in owners.items() if owner == ownership.OF_THE_SYSTEM]
    taken = system_libraries.taken_along(frozen, paths)
    refused = [one.path for one in taken if system_libraries.is_refused(one)]
    if refused:
        raise BuildError(f"under the GPL, and so not ours to pass on: {', '.join(refused)}")
    return taken
