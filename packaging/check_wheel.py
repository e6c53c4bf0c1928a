"""Build the wheel, install it where nothing else is, and use it as an official would.

    python packaging/check_wheel.py [--keep FOLDER]

The wheel must carry the icons, the words, the translations and the starter library; run without
the clone; find Đà Nẵng; and open its window in both languages. Needs a network or a mirror for
the pinned packages; nothing of the clone is on the path of what is tested.
"""

from __future__ import annotations

import argparse
import json
import os
import shutil
import subprocess
import sys
import tempfile
import zipfile
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[1]
SHIPPED = "summit_kb/shipped"
SHIPPED_FOLDERS = ("resources", "corpus")
STRANGERS = ("tests/", "tools/", "packaging/", "benchmarks/", "docs/", "/.derived/", "__pycache__")


class WheelError(Exception):
    """The wheel is not what it should be."""


def build(folder: Path, tree: Path = ROOT) -> Path:
    """The wheel of ``tree``, built in ``folder``'s ``dist``."""
    target = folder / "dist"
    run([sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(target)], cwd=tree)
    (wheel,) = target.glob("*.whl")
    return wheel


def contents(wheel: Path) -> set[str]:
    with zipfile.ZipFile(wheel) as archive:
        return {info.filename for info in archive.infolist() if not info.is_dir()}


def wrong_contents(names: set[str], tracked: set[str]) -> list[str]:
    """What is missing from the wheel, and what has no business in it."""
    expected = {
        f"{SHIPPED}/{name}" for name in tracked if name.split("/")[0] in SHIPPED_FOLDERS
    } | {name.removeprefix("src/") for name in tracked if name.startswith("src/")}
    kept_out = {f"{SHIPPED}/corpus/.gitkeep"}
    missing = sorted(f"missing: {name}" for name in expected - names - kept_out)
    strange = [name for name in names if name.startswith(STRANGERS[:5])]
    strange += [name for name in names if any(word in f"/{name}" for word in STRANGERS[5:])]
    return missing + sorted(f"does not belong: {name}" for name in set(strange))


def tracked_files() -> set[str]:
    listing = run(["git", "ls-files", "-z"], cwd=ROOT)
    return {name for name in listing.split("\0") if name and (ROOT / name).is_file()}


def install(wheel: Path, folder: Path) -> Path:
    """A new environment with the pinned packages and the wheel; its folder of programs."""
    run([sys.executable, "-m", "venv", str(folder / "venv")])
    programs = folder / "venv" / ("Scripts" if os.name == "nt" else "bin")
    pip = [str(programs / "python"), "-I", "-m", "pip", "--disable-pip-version-check", "-q"]
    run([*pip, "install", "--require-hashes", "-r", str(ROOT / "requirements.lock")])
    run([*pip, "install", "--no-deps", str(wheel)])
    run([*pip, "check"])
    return programs


def use(programs: Path, folder: Path) -> list[str]:
    """Ask the installed program; what it answered, a line each."""
    program = str(programs / "summit-kb")
    said = [f"version: {run([program, '--version'], home=folder).strip()}"]
    doctor = answer([program, "doctor", "--json"], folder)
    said.append(f"doctor: {', '.join(sorted(doctor))}")
    documents = answer([program, "list", "--json"], folder)["documents"]
    expect(len(documents) >= 24, f"the starter library has {len(documents)} documents")
    for query in ("da nang", "Đà Nẵng"):
        found = answer([program, "search", "--json", query], folder)
        expect(found["total"] > 0, f"nothing found for {query}")
        said.append(f"search {query}: {found['total']} documents, {found['took_ms']} ms")
    check = str(ROOT / "packaging" / "window_check.py")
    said.append(run([str(programs / "python"), "-P", check], home=folder).strip())
    return said


def answer(command: list[str], folder: Path) -> dict[str, Any]:
    return json.loads(run(command, home=folder))


def expect(true: object, otherwise: str) -> None:
    if not true:
        raise WheelError(otherwise)


def run(command: list[str], *, cwd: Path | None = None, home: Path | None = None) -> str:
    """Run to the end and give stdout; a failure shows all that was said."""
    environ = {key: value for key, value in os.environ.items() if not key.startswith("PYTHON")}
    environ |= {"QT_QPA_PLATFORM": "offscreen", "PYTHONUTF8": "1"}
    if home is not None:
        environ["SUMMIT_KB_HOME"] = str(home / "home")
    done = subprocess.run(
        command,
        cwd=cwd or tempfile.gettempdir(),
        env=environ,
        capture_output=True,
        check=False,
        text=True,
        encoding="utf-8",
    )
    if done.returncode:
        raise WheelError(
            f"$ {' '.join(command)}\nexit {done.returncode}\n{done.stdout}{done.stderr}"
        )
    return done.stdout


def main() -> int:
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--keep", type=Path, help="work here and keep what was made")
    keep: Path | None = parser.parse_args().keep
    folder = keep or Path(tempfile.mkdtemp(prefix="summit-kb-wheel-"))
    try:
        wheel = build(folder)
        problems = wrong_contents(contents(wheel), tracked_files())
        expect(not problems, "\n".join(problems))
        print(f"{wheel.name}: {wheel.stat().st_size // 1000} kB, {len(contents(wheel))} files")
        print("\n".join(use(install(wheel, folder), folder)))
    except WheelError as error:
        print(error, file=sys.stderr)
        return 1
    finally:
        if keep is None:
            shutil.rmtree(folder, ignore_errors=True)
    return 0


if __name__ == "__main__":
    sys.exit(main())
