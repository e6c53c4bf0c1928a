"""Libraries in the folder that nothing in it loads any more, once plugins were left out."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from pathlib import Path

from steps import run

_LIBRARY = re.compile(r"^(?:_internal/|.*\.libs/|_internal/PySide6/Qt/lib/)lib[^/]*\.so[^/]*$")
_ALWAYS = re.compile(r"/lib(?:python3|pyside6\.|shiboken6\.)[^/]*$")  # loaded by the programs
_NEEDED = re.compile(r"\(NEEDED\)\s+Shared library: \[(.*)\]")


def orphans(needs: Mapping[str, Iterable[str]]) -> set[str]:
    """Which of the files, given what each needs by name, no program or module reaches."""
    by_name: dict[str, list[str]] = {}
    for path in needs:
        by_name.setdefault(path.rpartition("/")[2], []).append(path)
    reached = {path for path in needs if not _LIBRARY.match(path) or _ALWAYS.search(path)}
    queue = list(reached)
    while queue:
        for name in needs[queue.pop()]:
            for path in by_name.get(name, ()):
                if path not in reached:
                    reached.add(path)
                    queue.append(path)
    return set(needs) - reached


def needs_of(folder: Path) -> dict[str, list[str]]:
    """What each ELF file of the folder names as needed; a link needs what it leads to."""
    files = [path for path in sorted(folder.rglob("*")) if _is_elf(path)]
    needs: dict[str, list[str]] = {}
    for path in files:
        name = path.relative_to(folder).as_posix()
        if path.is_symlink():
            needs[name] = [path.readlink().name]
        else:
            said = run(["readelf", "-dW", path])
            needs[name] = _NEEDED.findall(said)
    return needs


def remove_orphans(folder: Path) -> list[str]:
    """Remove them, and links that lead nowhere; answers with their names."""
    gone = sorted(orphans(needs_of(folder)))
    for name in gone:
        (folder / name).unlink()
    for path in sorted(folder.rglob("*")):
        if path.is_symlink() and not path.exists():
            path.unlink()
            gone.append(path.relative_to(folder).as_posix())
    return gone


def _is_elf(path: Path) -> bool:
    if not path.is_file():
        return False
    with path.open("rb") as file:
        return file.read(4) == b"\x7fELF"
