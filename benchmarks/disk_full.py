"""Disks that fill up in the middle of an add; then look at what is left.

    python benchmarks/disk_full.py [DISKS] [--files N] [--seed N]     (Linux, as root)

Each disk is a tmpfs of another size with a new library on it. A folder of files is added from the
command line until the disk is full: that must end with exit code 6, every document told as added
must be there, and ``check`` must pass, on the full disk. Then the disk is made larger, the folder
is added again, and every file must be in and be found. Exit code 1 when one thing is not so.
"""

from __future__ import annotations

import argparse
import json
import os
import random
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any

from kill_add import word_of, write_files

_LARGE = 512_000


def command(*arguments: object) -> tuple[int, dict[str, Any]]:
    """Exit code and JSON of one command of the program."""
    line = [sys.executable, "-m", "summit_kb.cli", *map(str, arguments), "--json", "--quiet"]
    done = subprocess.run(line, capture_output=True, text=True, check=False)
    return done.returncode, json.loads(done.stdout) if done.stdout.strip() else {}


def mount(place: Path, kilobytes: int, *options: str) -> None:
    choice = ",".join([*options, f"size={kilobytes}k"])
    subprocess.run(["mount", "-t", "tmpfs", "-o", choice, "tmpfs", str(place)], check=True)


def fill_once(place: Path, folder: Path, kilobytes: int, files: int) -> tuple[str, list[str]]:
    """What an add on a disk of that size told, and everything that was not as it must be."""
    library, problems = place / "library", list[str]()
    command("init", library)
    code, told = command("add", folder, "--library", library)
    added = [row["document"] for row in told.get("added", [])]
    if code != 6:
        problems.append(f"add ended with {code}")
    code_check, found = command("check", "--library", library)
    errors = [one for one in found.get("problems", []) if one["severity"] == "error"]
    if code_check or errors:
        problems.append(f"check ended with {code_check}: {errors[:2]}")
    there = {path.name for path in (library / "documents").glob("[!.]*")}
    if not there.issuperset(added):
        problems.append("a document told as added is not there")
    mount(place, _LARGE, "remount")
    code_again, _again = command("add", folder, "--library", library)
    if code_again:
        problems.append(f"the second add ended with {code_again}")
    for number in range(0, files, 7):
        _code, answer = command("search", word_of(number), "--library", library)
        if answer.get("total") != 1:
            problems.append(f"file {number} is found {answer.get('total')} times")
    return f"code {code}, {len(added)} added", problems


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("disks", nargs="?", type=int, default=10)
    parser.add_argument("--files", type=int, default=60)
    parser.add_argument("--seed", type=int, default=2019)
    options = parser.parse_args()
    chance = random.Random(options.seed)
    base = Path(tempfile.mkdtemp(prefix="disk-full-"))
    os.environ["SUMMIT_KB_HOME"] = str(base / "home")
    folder, place = base / "incoming", base / "disk"
    write_files(folder, options.files)
    place.mkdir()
    bad = 0
    for _ in range(options.disks):
        # A whole library of these files takes about 20 kB a file.
        kilobytes = chance.randint(60, 14 * options.files)
        mount(place, kilobytes)
        try:
            told, problems = fill_once(place, folder, kilobytes, options.files)
        finally:
            subprocess.run(["umount", str(place)], check=True)
        bad += bool(problems)
        print(f"{kilobytes:6} kB: {told}; {'; '.join(problems) or 'nothing wrong'}", flush=True)
    shutil.rmtree(base)
    print(f"{options.disks} disks, {bad} with problems")
    return 1 if bad else 0


if __name__ == "__main__":
    sys.exit(main())
