"""The run of PyInstaller itself, from the environment that is frozen."""

from __future__ import annotations

import re
import shutil
from pathlib import Path

from runtime import HERE, Runtime, site_packages
from source_tree import SourceTree
from steps import BuildError, run, say

# Tools come after what is frozen, so that a package both have is the frozen one's.
_START = """
import sys
sys.path.append(sys.argv.pop(1))
from PyInstaller.__main__ import run
run(sys.argv[1:])
"""
_NOT_FOUND = re.compile(r"WARNING: (?:Library not found: could not resolve|.*could not find) (.*)")
# Only the GTK look of Qt loads them, and that is left out.
_NOT_WANTED = re.compile(r"libg[td]k|qgtk3")


def freeze(source: SourceTree, runtime: Runtime, work: Path) -> Path:
    """The folder as PyInstaller leaves it; raises BuildError, also for a library not found."""
    out, log = work / "pyinstaller", work / "pyinstaller.log"
    shutil.rmtree(out, ignore_errors=True)
    say("freezing")
    run(
        [
            *(runtime.python, "-s", "-P", "-c", _START, site_packages(runtime.tools)),
            *("--clean", "--noconfirm", "--distpath", out, "--workpath", work / "analysis"),
            HERE / "summit-kb.spec",
        ],
        env={
            "SOURCE_DATE_EPOCH": str(source.moment),
            "PYTHONHASHSEED": "0",
            "PYTHONPATH": "",
            # Modules are found faster, and what compresses the whole folder does it better.
            "PYINSTALLER_ZLIB_COMPRESSION_LEVEL": "0",
            "PYINSTALLER_CONFIG_DIR": str(work / "cache"),
            "SUMMIT_KB_PACKAGES": " ".join(runtime.packages),
        },
        log=log,
    )
    missing = not_found(log.read_text(encoding="utf-8"))
    if missing:
        raise BuildError("libraries that this machine lacks:\n  " + "\n  ".join(missing))
    return out / "summit-kb"


def not_found(log: str) -> list[str]:
    """What PyInstaller could not find and left out with a warning only."""
    found = {match[1] for match in map(_NOT_FOUND.search, log.splitlines()) if match}
    return sorted(name for name in found if not _NOT_WANTED.search(name))
