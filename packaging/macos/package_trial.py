"""Try the package on a real Mac: silent install, the program itself, again, removal.

    python packaging/macos/package_trial.py PACKAGE [--unsigned]

Needs ``sudo`` without a password, as on a build computer, and that the program is not installed.
Ends with 1 when a check failed. ``--unsigned`` for a package that Gatekeeper does not know.
"""

from __future__ import annotations

import argparse
import os
import plistlib
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

import info_plist
import mac_installers

_SECONDS = 900
APP = Path("/", mac_installers.PLACE)
STARTER = Path("/", mac_installers.STARTER)
REMOVAL = (
    ("sudo", "rm", "-rf", str(APP), str(STARTER)),
    ("sudo", "pkgutil", "--forget", mac_installers.PACKAGE),
)
"""The removal that the guide tells."""


class Trial:
    """Every check with its answer."""

    def __init__(self) -> None:
        self.failed = 0

    def check(self, what: str, *, holds: bool) -> None:
        self.failed += not holds
        print(f"{'ok  ' if holds else 'FAIL'}  {what}", flush=True)

    def runs(self, what: str, *command: str | Path, home: Path | None = None) -> None:
        """A program that must end with 0; what it says is shown."""
        words = [str(word) for word in command]
        print("$", *words, flush=True)
        env = {**os.environ, "SUMMIT_KB_HOME": str(home)} if home else None
        done = subprocess.run(words, timeout=_SECONDS, check=False, env=env)
        self.check(what, holds=done.returncode == 0)


def live(package: Path, trial: Trial, home: Path, *, signed: bool) -> None:
    """Install, use, install again, remove."""
    install = ("sudo", "installer", "-pkg", str(package), "-target", "/")
    for what in ("install", "install over it"):
        trial.runs(what, *install)
        told = plistlib.loads((APP / "Contents" / "Info.plist").read_bytes())
        trial.check("is the program", holds=told["CFBundleIdentifier"] == info_plist.IDENTIFIER)
        trial.runs("its signature holds", "codesign", "--verify", "--deep", "--strict", APP)
        trial.runs("its command line", STARTER, "--version")
        trial.runs("its self-test", STARTER, "--self-test", home=home)
        trial.runs("a search", STARTER, "search", "da nang", home=home)
    if signed:
        trial.runs("Gatekeeper lets it start", "spctl", "--assess", "--type", "execute", APP)
    for command in REMOVAL:
        trial.runs("removal", *command)
    trial.check("nothing is left of it", holds=not APP.exists() and not STARTER.exists())
    trial.check("the user's own stays", holds=home.is_dir() and any(home.iterdir()))


def main(arguments: Sequence[str]) -> int:
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("package", type=Path)
    parser.add_argument("--unsigned", action="store_true")
    given = parser.parse_args(arguments)
    if sys.platform != "darwin":
        print("this is tried on a Mac", file=sys.stderr)
        return 2
    trial = Trial()
    with tempfile.TemporaryDirectory(prefix="summit-kb ") as folder:
        live(given.package.resolve(), trial, Path(folder), signed=not given.unsigned)
    print(f"{trial.failed} checks failed" if trial.failed else "all checks held")
    return 1 if trial.failed else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
