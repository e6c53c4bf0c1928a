"""What goes with the folder for who passes it on: licence texts, notices, the list of parts."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from importlib import metadata
from pathlib import Path
from typing import Any

from windows_pins import Pin

NOTICES, PARTS = "THIRD-PARTY-NOTICES.txt", "sbom.cdx.json"
# Asked in a process of its own, whose packages are those of the folder and no others; nothing
# that is compiled for Windows is loaded by it.
_ASKS = """
import json, sys
sys.path.insert(0, sys.argv[1])
from summit_kb.app import licences
packages = [[one.name, one.version, one.licence] for one in licences.packages()]
parts = licences.inside()
inside = [{"name": one.name, "licence": one.licence, "in": one.package} for one in parts]
print(json.dumps([licences.notices(), packages, inside]))
"""


@dataclass(frozen=True)
class Made:
    """Which program the folder holds, made of which commit."""

    version: str
    commit: str


def lay(folder: Path, root: Path, made: Made, pins: Mapping[str, Pin]) -> None:
    """Write ``licences`` of the program's ``folder``; ``root`` is the project."""
    target = folder / "licences"
    target.mkdir()
    shutil.copyfile(root / "LICENSE", target / "LICENSE.txt")
    shutil.copyfile(root / "docs" / "third-party.md", target / "third-party.md")
    starters = metadata.distribution("distlib")
    (text,) = [one for one in starters.files or () if one.name == "LICENSE.txt"]
    shutil.copyfile(Path(str(text.locate())), target / "distlib-LICENSE.txt")
    notices, packages, inside = _asked(folder / "lib")
    (target / NOTICES).write_text(notices, encoding="utf-8", newline="\n")
    others = [
        _component("generic", "cpython", _version_of_python(folder), "PSF-2.0", ()),
        _component("pypi", "distlib", starters.version, "PSF-2.0", ()),
    ]
    if (folder / "recognition").is_dir():
        others.append(_component("generic", "tessdata", "4.1.0", "Apache-2.0", ()))
    # What is "system" in the list comes along on Linux; here Python and the data are told above.
    others += [_inside(one) for one in inside if one["in"] != "system"]
    whole = {**parts(packages, pins, others), "metadata": {"component": _program(made)}}
    text = json.dumps(whole, indent=1, sort_keys=True, ensure_ascii=False)
    (target / PARTS).write_text(f"{text}\n", encoding="utf-8", newline="\n")


def parts(
    packages: Sequence[Sequence[str]], pins: Mapping[str, Pin], others: Sequence[dict[str, Any]]
) -> dict[str, Any]:
    """CycloneDX 1.6 of packages (name, version, licence), with the hashes the lock gives them."""
    found = [
        _component("pypi", name, version, licence, pins[key].hashes if key in pins else ())
        for name, version, licence in packages
        if (key := name.lower().replace("_", "-")) != "summit-kb"
    ]
    return {
        "bomFormat": "CycloneDX",
        "specVersion": "1.6",
        "version": 1,
        "components": [*found, *others],
    }


def _program(made: Made) -> dict[str, Any]:
    return {
        "type": "application",
        "bom-ref": "summit-kb-folder",
        "name": "summit-kb",
        "version": made.version,
        "licenses": [{"license": {"id": "MIT"}}],
        "properties": [{"name": "commit", "value": made.commit}],
    }


def _inside(part: Mapping[str, str]) -> dict[str, Any]:
    return {
        "type": "library",
        "bom-ref": f"inside:{part['in']}:{part['name']}",
        "name": part["name"],
        "licenses": [{"license": {"name": part["licence"]}}],
        "properties": [{"name": "inside", "value": part["in"]}],
    }


def _component(
    kind: str, name: str, version: str, licence: str, hashes: Sequence[str]
) -> dict[str, Any]:
    purl = f"pkg:{kind}/{name.lower().replace('_', '-')}@{version}"
    made: dict[str, Any] = {
        "type": "library",
        "bom-ref": purl,
        "purl": purl,
        "name": name,
        "version": version,
        "licenses": [{"license": {"name": licence}}],
    }
    if hashes:
        # Of all wheels of the version, of which one was used.
        told = [
            {"name": "wheel:sha256", "value": one.removeprefix("--hash=sha256:")} for one in hashes
        ]
        made["properties"] = told
    return made


def _asked(lib: Path) -> tuple[str, list[list[str]], list[dict[str, str]]]:
    command = [sys.executable, "-I", "-S", "-B", "-X", "utf8", "-c", _ASKS, str(lib)]
    done = subprocess.run(command, check=True, capture_output=True, encoding="utf-8")
    notices, packages, inside = json.loads(done.stdout)
    return notices, packages, inside


def _version_of_python(folder: Path) -> str:
    """As Windows' own file properties say it; the branch alone where there is no such thing."""
    from dll_closure import version_of  # noqa: PLC0415 - pefile is of the build environment only

    (library,) = (folder / "python").glob("python3??.dll")
    return version_of(library) or f"3.{library.stem.removeprefix('python3')}"
