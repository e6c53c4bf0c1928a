"""The list of parts in CycloneDX: the packages, and what is inside them or from the system."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from source_tree import SourceTree
from system_libraries import SystemLibrary

COMMAND = ("-m", "cyclonedx_py", "environment", "--output-reproducible", "--of", "JSON")


def completed(
    made: Mapping[str, Any],
    inside: Sequence[Mapping[str, str]],
    taken: Sequence[SystemLibrary],
    source: SourceTree,
) -> dict[str, Any]:
    """``made`` of the environment, with native parts, and the commit it was made of."""
    components = [*made.get("components", ()), *map(_native, inside), *_debian(taken)]
    program = {
        "type": "application",
        "bom-ref": "summit-kb-folder",
        "name": "summit-kb",
        "version": source.version,
        "properties": [{"name": "commit", "value": source.commit}],
    }
    metadata = {**made.get("metadata", {}), "component": program}
    return {**made, "metadata": metadata, "components": [*map(_without_paths, components)]}


def _without_paths(component: Mapping[str, Any]) -> dict[str, Any]:
    """Where a package was installed from is this machine's affair."""
    return {key: value for key, value in component.items() if key != "externalReferences"}


def _native(part: Mapping[str, str]) -> dict[str, Any]:
    return {
        "type": "library",
        "bom-ref": f"inside:{part['in']}:{part['name']}",
        "name": part["name"],
        "licenses": [{"license": {"name": part["licence"]}}],
        "properties": [{"name": "inside", "value": part["in"]}],
    }


def _debian(taken: Sequence[SystemLibrary]) -> list[dict[str, Any]]:
    packages = sorted({(one.package, one.version) for one in taken if one.package})
    return [
        {
            "type": "library",
            "bom-ref": f"pkg:deb/debian/{name}@{version}",
            "purl": f"pkg:deb/debian/{name}@{version}",
            "name": name,
            "version": version,
        }
        for name, version in packages
    ]
