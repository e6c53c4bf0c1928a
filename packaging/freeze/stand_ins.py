"""Stand-ins for libraries a program is linked with but never calls: each function answers 0.

A missing library keeps a program from starting even when nothing of it is used. The stand-in has
the names and versions that are asked for, no code of the library, and refuses all it is asked.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path

from steps import BuildError, run

_NEEDED = re.compile(r"\(NEEDED\)\s+Shared library: \[(.*)\]")
_SYMBOL = re.compile(r"^(?P<name>\w+)(?:@{1,2}(?P<version>[\w.]+))?$")
# Asked for at every "--version", and printed.
_TELLS_VERSION = re.compile("version", re.IGNORECASE)


def needed(file: Path) -> list[str]:
    """The libraries an ELF file names."""
    return _NEEDED.findall(run(["readelf", "-dW", file]))


def make(real: Path, users: Sequence[Path], work: Path, target: Path) -> None:
    """Write the stand-in for the library ``real`` that satisfies ``users``; needs cc."""
    asked = {name for user in users for name, _ in _symbols(user, "--undefined-only")}
    given = {name: version for name, version in _symbols(real, "--defined-only") if name in asked}
    if not given:
        raise BuildError(f"nothing of {real.name} is asked for")
    source, script = work / f"{target.name}.c", work / f"{target.name}.map"
    source.write_text(c_source(given), "ascii")
    script.write_text(version_script(given), "ascii")
    run(
        [
            *("cc", "-shared", "-fPIC", "-O1", "-nostdlib", "-Wl,--build-id=none", "-s"),
            *(f"-Wl,-soname,{target.name}", f"-Wl,--version-script,{script}", "-o", target, source),
        ]
    )


def _symbols(file: Path, which: str) -> list[tuple[str, str]]:
    """Names of the dynamic symbols and the version each has, "" for none."""
    found = run(["nm", "-D", which, "--format=just-symbols", file]).split()
    matches = filter(None, map(_SYMBOL.match, found))
    return [(match["name"], match["version"] or "") for match in matches]


def c_source(names: Iterable[str]) -> str:
    """One function for each name."""
    lines: list[str] = []
    for name in sorted(set(names)):
        answer = '"none, Version 0.0.0"' if _TELLS_VERSION.search(name) else "0"
        lines.append(f"const void *{name}(void) {{ return {answer}; }}\n")
    return "".join(lines)


def version_script(given: Mapping[str, str]) -> str:
    """The linker's list of names under the version each has; "" is none."""
    blocks: dict[str, list[str]] = {}
    for name, version in sorted(given.items()):
        blocks.setdefault(version, []).append(name)
    return "".join(
        f"{version} {{ global: {'; '.join(names)}; }};\n".lstrip()
        for version, names in sorted(blocks.items())
    )
