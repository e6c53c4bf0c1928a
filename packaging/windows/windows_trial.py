"""Try setup and MSI on a real Windows: silent install, the program itself, again, uninstall.

    python packaging/windows/windows_trial.py --setup FILE --msi FILE

Needs an administrator, and a computer on which the program is not installed. Ends with 1 when a
check failed; what wine_test.py tries of refusals and stopped installs is not tried again.
"""

from __future__ import annotations

import argparse
import json
import os
import re
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

from trial_table import Trial

KEY = r"HKLM\Software\Summit KB"
UNINSTALL = r"HKLM\Software\Microsoft\Windows\CurrentVersion\Uninstall\Summit KB"
_SECONDS = 900
_NOT_ALONG = {"recognition"}
"""Its languages come along and its engine does not."""
_VALUE = re.compile(r"^\s+(?P<name>.+?)\s{4}REG_(?:EXPAND_)?SZ\s{4}(?P<value>.*)$", re.MULTILINE)


def run(*command: str | Path) -> int:
    """How a program ended; what it said is shown."""
    words = [str(word) for word in command]
    print("$", *words, flush=True)
    return subprocess.run(words, timeout=_SECONDS, check=False).returncode


def value(key: str, name: str) -> str:
    """A text of the registry, "" when there is none."""
    command = ["reg", "query", key, "/v", name, "/reg:64"]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    return read_value(done.stdout, name) if done.returncode == 0 else ""


def read_value(said: str, name: str) -> str:
    """The value in what ``reg query`` prints."""
    found = {match["name"]: match["value"] for match in _VALUE.finditer(said)}
    return found.get(name, "").strip()


def failed(program: Path) -> set[str]:
    """The names of the checks of the program's self-test that failed, each told."""
    command = [str(program), "--self-test", "--json"]
    done = subprocess.run(command, timeout=_SECONDS, capture_output=True, check=False)
    return read_failed(done.stdout.decode("utf-8", "replace"))


def read_failed(said: str) -> set[str]:
    """The same of what it printed; one that tells nothing has failed as a whole."""
    try:
        checks = json.loads(said)["self_test"]["checks"]
    except (ValueError, KeyError, TypeError):
        print(said)
        return {"self-test"}
    lines = {one["name"]: one["detail"] for one in checks if not one["passed"]}
    for name, detail in lines.items():
        print(f"      {name}: {detail}")
    return set(lines)


def place() -> Path:
    """Where both put the program for all users."""
    return Path(os.environ.get("PROGRAMFILES", r"C:\Program Files"), "Summit KB")


def try_setup(setup: Path, trial: Trial) -> None:
    trial.part = "setup, AllUsers"
    trial.check("install ends with 0", run(setup, "/S", "/AllUsers") == 0)
    _try_program(trial)
    trial.check("registered", value(KEY, "Version") != "")
    trial.check("in Programs", value(UNINSTALL, "QuietUninstallString") != "")
    trial.check("once more ends with 0", run(setup, "/S", "/AllUsers") == 0)
    _try_program(trial)
    folder = place()
    # With _?= it does not copy itself away, so that it can be waited for.
    line = f'"{folder / "uninstall.exe"}" /AllUsers /S _?={folder}'
    print("$", line, flush=True)
    done = subprocess.run(line, timeout=_SECONDS, check=False)
    trial.check("uninstall ends with 0", done.returncode == 0)
    _try_gone(trial)


def try_msi(package: Path, trial: Trial) -> None:
    trial.part = "msi, all users"
    trial.check("install ends with 0", run("msiexec", "/i", package, "/qn") == 0)
    _try_program(trial)
    trial.check("registered", value(KEY, "Version") != "")
    trial.check("repair ends with 0", run("msiexec", "/fa", package, "/qn") == 0)
    _try_program(trial)
    trial.check("uninstall ends with 0", run("msiexec", "/x", package, "/qn") == 0)
    _try_gone(trial)


def _try_program(trial: Trial) -> None:
    program = place() / "program" / "summit-kb.exe"
    trial.check("the program is there", program.is_file())
    if program.is_file():
        trial.check("its version", run(program, "--version") == 0)
        trial.check("its self-test", not failed(program) - _NOT_ALONG)
        trial.check("a search", run(program, "search", "da nang") == 0)


def _try_gone(trial: Trial) -> None:
    trial.check("the program is gone", not (place() / "program").exists())
    trial.check("the registry is clean", not value(KEY, "Version"))
    local = os.environ.get("LOCALAPPDATA", "")
    trial.check("the user's own stays", Path(local, "summit-kb").is_dir())


def main(arguments: Sequence[str]) -> int:
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--setup", type=Path, metavar="FILE")
    parser.add_argument("--msi", type=Path, metavar="FILE", help="the package for all users")
    given = parser.parse_args(arguments)
    if sys.platform != "win32":
        print("this is tried on Windows; wine_test.py tries it in Wine", file=sys.stderr)
        return 2
    trial = Trial()
    if given.setup is not None:
        try_setup(given.setup.resolve(), trial)
    if given.msi is not None:
        try_msi(given.msi.resolve(), trial)
    print(trial.table())
    return 1 if trial.failed else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
