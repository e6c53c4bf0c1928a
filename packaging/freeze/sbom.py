"""The list of parts in CycloneDX: packages, what is inside them, what is of the system.

Every part says which files of the folder are its own, and where its terms stand: a file of
``share`` and, after a colon, the title there (completeness.py looks whether that is so).
"""

from __future__ import annotations

import platform
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from typing import Any
from urllib.parse import quote

import ownership
from source_tree import SourceTree
from system_libraries import SystemFile

COMMAND = ("-m", "cyclonedx_py", "environment", "--output-reproducible", "--of", "JSON")
TERMS = "licence-text"
NOTICES, LIBRARIES, PARTS = "THIRD-PARTY-NOTICES.txt", "SYSTEM-LIBRARIES.txt", "sbom.cdx.json"
LICENCE = "LICENSE.txt"
_FOLDER = "summit-kb-folder"


@dataclass(frozen=True)
class Told:
    """What the program says of its parts, whose the files are, and what is of the system.

    ``titles`` are those of the notices.
    """

    packages: Sequence[Mapping[str, Any]]
    inside: Sequence[Mapping[str, str]]
    owners: Mapping[str, str]
    taken: Sequence[SystemFile]
    titles: Collection[str]

    def files_of(self, owner: str) -> list[str]:
        return sorted(path for path, one in self.owners.items() if one == owner)


def completed(made: Mapping[str, Any], told: Told, source: SourceTree) -> dict[str, Any]:
    """``made`` of the environment, with native parts, and the commit it was made of."""
    components = [
        *(_package(one, told) for one in made.get("components", ())),
        *(_native(one, told) for one in told.inside),
        _stand_ins(told),
        *_debian(told.taken),
    ]
    components = [one for one in components if one]
    program = {
        "type": "application",
        "bom-ref": _FOLDER,
        "name": "summit-kb",
        "version": source.version,
        "licenses": [{"license": {"id": "MIT"}}],
        "properties": [{"name": "commit", "value": source.commit}],
    }
    known = {one["bom-ref"] for one in components}
    depends = [one for one in made.get("dependencies", ()) if one["ref"] in known]
    depends.append({"ref": _FOLDER, "dependsOn": sorted(known)})
    return {
        **made,
        "metadata": {**made.get("metadata", {}), "component": program},
        "components": components,
        "dependencies": depends,
    }


def _package(made: Mapping[str, Any], told: Told) -> dict[str, Any]:
    # Where a package was installed from is this machine's affair.
    kept = {key: value for key, value in made.items() if key != "externalReferences"}
    name = ownership.plain(str(made["name"]))
    said = next(one for one in told.packages if ownership.plain(one["name"]) == name)
    kept.setdefault("licenses", [{"license": {"name": said["licence"]}}])
    titles = {text: f"{said['name']} {said['version']} · {text}" for text in said["texts"]}
    # A text that holds for others too stands there once, under its own name.
    terms = [title if title in told.titles else text for text, title in titles.items()]
    properties = [*kept.pop("properties", ()), *(_terms(NOTICES, one) for one in terms)]
    return {**kept, "properties": properties, **_found_in(told.files_of(name))}


def _native(part: Mapping[str, str], told: Told) -> dict[str, Any]:
    made: dict[str, Any] = {
        "type": "library",
        "bom-ref": f"inside:{part['in']}:{part['name']}",
        "name": part["name"],
        "licenses": [{"license": {"name": part["licence"]}}],
        "properties": [{"name": "inside", "value": part["in"]}, _terms_of(part, told)],
        **_found_in(told.files_of(part["name"])),
    }
    if part["name"] == ownership.PYTHON:
        made["version"] = platform.python_version()
    return made


def _terms_of(part: Mapping[str, str], told: Told) -> dict[str, str]:
    owner, dot, text = part["text"].partition(" · ")
    if dot:
        same = (one for one in told.packages if ownership.plain(one["name"]) == owner)
        found = next(same)
        return _terms(NOTICES, f"{found['name']} {found['version']} · {text}")
    return _terms(NOTICES, owner) if owner.endswith(".txt") else _terms(LIBRARIES)


def _stand_ins(told: Told) -> dict[str, Any]:
    files = told.files_of(ownership.STAND_INS)
    made: dict[str, Any] = {
        "type": "library",
        "bom-ref": "stand-ins",
        "name": "stand-ins for libraries that are never called",
        "licenses": [{"license": {"id": "MIT"}}],
        "properties": [_terms(LICENCE)],
    }
    return {**made, **_found_in(files)} if files else {}


def _debian(taken: Sequence[SystemFile]) -> list[dict[str, Any]]:
    made: list[dict[str, Any]] = []
    for name, version in sorted({(one.package, one.version) for one in taken}):
        address = f"pkg:deb/debian/{quote(name, safe='')}@{quote(version, safe='')}"
        files = [one.path for one in taken if one.package == name]
        made.append(
            {
                "type": "library",
                "bom-ref": address,
                "purl": address,
                "name": name,
                "version": version,
                "licenses": [{"license": {"name": f"as told in {LIBRARIES}"}}],
                "properties": [_terms(LIBRARIES, f"{name} {version}")],
                **_found_in(files),
            }
        )
    return made


def _terms(file: str, title: str = "") -> dict[str, str]:
    return {"name": TERMS, "value": f"{file}: {title}" if title else file}


def _found_in(files: Sequence[str]) -> dict[str, Any]:
    places = [{"location": file} for file in files]
    return {"evidence": {"occurrences": places}} if places else {}
