"""Whether two folders hold the same files: names, rights, links, every byte.

python packaging/freeze/compare.py ONE OTHER
"""

from __future__ import annotations

import filecmp
import stat
import sys
from pathlib import Path


def differences(one: Path, other: Path) -> list[str]:
    """One line for each thing that is not the same; none when the folders are alike."""
    names = _names(one), _names(other)
    lines = [f"only in {one}: {name}" for name in sorted(names[0] - names[1])]
    lines += [f"only in {other}: {name}" for name in sorted(names[1] - names[0])]
    for name in sorted(names[0] & names[1]):
        difference = _difference(one / name, other / name)
        if difference:
            lines.append(f"{difference} of {name}")
    return lines


def _names(folder: Path) -> set[str]:
    return {path.relative_to(folder).as_posix() for path in folder.rglob("*")}


def _difference(one: Path, other: Path) -> str:
    states = one.lstat(), other.lstat()
    if states[0].st_mode != states[1].st_mode:
        return "kind or rights"
    if int(states[0].st_mtime) != int(states[1].st_mtime):
        return "date"
    if one.is_symlink():
        return "" if one.readlink() == other.readlink() else "link"
    if stat.S_ISREG(states[0].st_mode) and not filecmp.cmp(one, other, shallow=False):
        return "content"
    return ""


def main(one: str, other: str) -> int:
    lines = differences(Path(one), Path(other))
    for line in lines:
        print(line)
    print(f"{len(lines)} differences")
    return 1 if lines else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:3]))
