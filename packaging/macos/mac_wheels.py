"""Is there a wheel for macOS of every pinned package, for its processors?

    python packaging/macos/mac_wheels.py [--processor arm64|x86_64] [--python 3.12]
        [--wheels FOLDER] [--lock FILE]

Fetches them by pip, hashes checked (``--wheels`` keeps them, and takes what is there), prints each
with its size and the oldest macOS that its code asks for, and ends with 1 when one is missing.
Runs on any system.
"""

from __future__ import annotations

import argparse
import io
import re
import subprocess
import sys
import tempfile
import zipfile
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from packaging.markers import default_environment
from packaging.requirements import Requirement
from packaging.utils import parse_wheel_filename

import beside
import info_plist
import mach_o

PROCESSORS = ("arm64", "x86_64")


@dataclass(frozen=True)
class Wheel:
    """A wheel at hand; ``minimum`` is what its code asks for, (0, 0) when it has none."""

    name: str
    size: int
    minimum: tuple[int, int]
    processors: frozenset[str]


def environment(python: str, processor: str) -> dict[str, str]:
    """What markers see on a Mac with CPython ``python`` (such as ``3.12``)."""
    return {name: str(value) for name, value in default_environment().items()} | {
        "implementation_name": "cpython",
        "implementation_version": f"{python}.0",
        "os_name": "posix",
        "platform_machine": processor,
        "platform_python_implementation": "CPython",
        "platform_system": "Darwin",
        "python_full_version": f"{python}.0",
        "python_version": python,
        "sys_platform": "darwin",
    }


def lines(lock: str, where: Mapping[str, str]) -> dict[str, str]:
    """What pip is asked for, without markers, by the name of the package."""
    found: dict[str, str] = {}
    for entry in re.sub(r"\\\n\s*", " ", lock).splitlines():
        written, *hashes = re.split(r"\s+(?=--hash=)", entry.strip())
        if not written or written.startswith("#"):
            continue
        wanted = Requirement(written)
        if wanted.marker is None or wanted.marker.evaluate(dict(where)):
            found[wanted.name] = " ".join([f"{wanted.name}{wanted.specifier}", *hashes])
    return found


def fetch(line: str, folder: Path, python: str, processor: str) -> str:
    """Fetch one wheel; what pip said when there is none, else ""."""
    listing = folder / "requirements.txt"
    listing.write_text(line + "\n", encoding="utf-8")
    system = "macosx_{}_{}_{}".format(*info_plist.OLDEST_SYSTEM, processor)
    pip = [sys.executable, "-m", "pip", "--disable-pip-version-check", "download", "--quiet"]
    chosen = ["--platform", system, "--python-version", python, "--implementation", "cp"]
    how = ["--only-binary=:all:", "--no-deps", "--require-hashes", "--find-links", str(folder)]
    command = [*pip, *chosen, *how, "--dest", str(folder), "--requirement", str(listing)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    listing.unlink()
    return "" if done.returncode == 0 else done.stderr.strip().splitlines()[-1]


def read(path: Path) -> Wheel:
    """What the code in a wheel asks for."""
    found: list[mach_o.Slice] = []
    with zipfile.ZipFile(path) as archive:
        for entry in archive.infolist():
            if not entry.is_dir():
                found += mach_o.slices_in(io.BytesIO(archive.read(entry)))
    oldest = max((one.minimum for one in found), default=(0, 0))
    return Wheel(path.name, path.stat().st_size, oldest, frozenset(one.processor for one in found))


def problem(wheel: Wheel, processor: str) -> str:
    """Why the wheel does not do, or ""."""
    if wheel.minimum > info_plist.OLDEST_SYSTEM:
        return "asks for macOS {}.{}".format(*wheel.minimum)
    if wheel.processors and processor not in wheel.processors:
        return f"is for {', '.join(sorted(wheel.processors))}"
    return ""


def look(lock: str, folder: Path, python: str, processor: str) -> list[str]:
    """Print what there is for one processor; the problems."""
    problems: list[str] = []
    whole = 0
    for name, line in lines(lock, environment(python, processor)).items():
        said = fetch(line, folder, python, processor)
        if said:
            problems.append(f"{processor}: {name}: {said}")
            continue
        wheel = read(_wheel_of(folder, name))
        whole += wheel.size
        oldest = "{}.{}".format(*wheel.minimum) if wheel.processors else "-"
        print(f"{processor:7} {oldest:>6} {wheel.size / 1e6:7.1f} MB  {wheel.name}")
        if told := problem(wheel, processor):
            problems.append(f"{processor}: {wheel.name} {told}")
    print(f"{processor:7} {'':6} {whole / 1e6:7.1f} MB  in all")
    return problems


def _wheel_of(folder: Path, name: str) -> Path:
    wanted = Requirement(name).name.lower().replace("-", "_").replace(".", "_")
    for path in folder.glob("*.whl"):
        if parse_wheel_filename(path.name)[0].replace("-", "_") == wanted:
            return path
    raise FileNotFoundError(name)


def main(arguments: Sequence[str]) -> int:
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--processor", choices=PROCESSORS, action="append", help="else both")
    parser.add_argument("--python", default="3.12")
    parser.add_argument("--wheels", type=Path, help="keep them here, one folder a processor")
    parser.add_argument("--lock", type=Path, default=beside.ROOT / "requirements.lock")
    given = parser.parse_args(arguments)
    problems: list[str] = []
    with tempfile.TemporaryDirectory() as folder:
        for processor in given.processor or PROCESSORS:
            place = (given.wheels or Path(folder)) / processor
            place.mkdir(parents=True, exist_ok=True)
            lock = given.lock.read_text(encoding="utf-8")
            problems += look(lock, place, given.python, processor)
    for line in problems:
        print(line, file=sys.stderr)
    print("wheels are missing" if problems else "every package has a wheel")
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
