"""Two environments: the tools that freeze, and what is frozen, which has nothing of them."""

from __future__ import annotations

import hashlib
import json
import shutil
import sys
from dataclasses import dataclass
from pathlib import Path

from source_tree import SourceTree
from steps import run, say

HERE = Path(__file__).resolve().parent
_LOCK = HERE / "requirements.lock"
_PIP = ("-I", "-m", "pip", "--disable-pip-version-check", "--no-input", "--quiet")


@dataclass(frozen=True)
class Runtime:
    """``python`` has the program and what it needs; ``tools`` is the Python of the tools."""

    python: Path
    tools: Path
    packages: tuple[str, ...]


def make_runtime(source: SourceTree, work: Path) -> Runtime:
    """A fresh environment of pinned packages, hashes checked, without what only builds."""
    tools = _tools(work / "tools")
    folder = work / "runtime"
    shutil.rmtree(folder, ignore_errors=True)
    say("installing what the program runs with")
    run([sys.executable, "-I", "-m", "venv", "--without-pip", folder])
    python = _python_of(folder)
    pip = [tools, *_PIP, "--python", python]
    lock = source.folder / "requirements.lock"
    run([*pip, "install", "--no-compile", "--require-hashes", "-r", lock])
    run([*pip, "install", "--no-compile", "--no-deps", "--no-build-isolation", source.folder])
    needed, needless = _needed(tools, python)
    if needless:
        run([*pip, "uninstall", "--yes", *needless])
    return Runtime(python, tools, tuple(needed))


def site_packages(python: Path) -> Path:
    """Where the packages of the environment lie."""
    said = run([python, "-I", "-c", "import sysconfig; print(sysconfig.get_path('purelib'))"])
    return Path(said.strip())


def _tools(folder: Path) -> Path:
    """The tools' Python; made again when their pins change."""
    python, stamp = _python_of(folder), folder / "pins"
    pins = hashlib.sha256(_LOCK.read_bytes()).hexdigest()
    if python.exists() and stamp.exists() and stamp.read_text(encoding="ascii") == pins:
        return python
    say("installing the tools")
    shutil.rmtree(folder, ignore_errors=True)
    run([sys.executable, "-I", "-m", "venv", folder])
    run([python, *_PIP, "install", "--require-hashes", "-r", _LOCK])
    stamp.write_text(pins, encoding="ascii")
    return python


def _needed(tools: Path, python: Path) -> tuple[list[str], list[str]]:
    said = run([tools, HERE / "closure.py", site_packages(python), "summit-kb"])
    needed, needless = json.loads(said)
    return needed, needless


def _python_of(folder: Path) -> Path:
    inside = ("Scripts", "python.exe") if sys.platform == "win32" else ("bin", "python")
    return folder.joinpath(*inside)
