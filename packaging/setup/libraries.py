"""What the system must have beside Python: Qt's libraries, a font, for tests a screen in memory.

Linux only; Windows and macOS bring all of it. What is missing is found by loading it, which is
true on every distribution; only Debian and its relatives are installed to, others are told.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Iterable
from pathlib import Path

from interpreters import Interpreter, venv_package
from packages import ALL, FONT, FONT_FILES, FONT_LIST, LIBRARIES, PROGRAMS, Need
from speech import say, show

_APT = ["env", "DEBIAN_FRONTEND=noninteractive", "apt-get", "-o", "DPkg::Lock::Timeout=300"]


def wanted(level: str, python: Interpreter) -> list[Need]:
    """What this computer lacks for ``level``."""
    if not sys.platform.startswith("linux"):
        return []
    missing = [need for need in LIBRARIES if not _loads(need.name)]
    if not _has_font():
        missing.append(FONT)
    programs = PROGRAMS if level == "test" else (FONT_LIST,)
    missing += [need for need in programs if shutil.which(need.name) is None]
    if not python.makes_venvs:
        name = venv_package(python)
        missing.append(Need("venv", name, "python3-libs", "python"))
    return missing


def still_missing(names: Iterable[str]) -> list[Need]:
    """Those of ``names`` that have not been installed since."""
    needs = [ALL[name] for name in names if name in ALL]
    return [need for need in needs if not _is_there(need)]


def install(missing: list[Need], log: Path) -> list[Need]:
    """Install what apt can; the rest is said, returned, and set-up goes on."""
    if not missing:
        return []
    names = sorted({need.debian for need in missing})
    if not apt_install(names, log):
        tell(missing)
        return missing
    left = [need for need in missing if need.name in ALL and not _is_there(need)]
    tell(left)
    return left


def apt_install(names: list[str], log: Path) -> bool:
    """Install packages where there is apt and a way to use it; whether that went well."""
    become = _root_command() if shutil.which("apt-get") else None
    if become is None:
        return False
    say(f"Cài gói hệ thống: {' '.join(names)}", f"Installing system packages ({len(names)}) …")
    # Out-of-date lists still install most packages, so a failed update is not the end.
    _run([*become, *_APT, "-qq", "update"], log)
    command = [*become, *_APT, "-qq", "install", "-y", "--no-install-recommends", *names]
    done = _run(command, log)
    if not done:
        say(f"apt-get không cài được, xem {log}.", f"apt-get failed, see {log}.")
    return done


def tell(missing: list[Need]) -> None:
    """Say exactly what to install."""
    if not missing:
        return
    if shutil.which("apt-get"):
        command = "sudo apt-get install --no-install-recommends"
        names = {need.debian for need in missing}
    elif shutil.which("dnf"):
        command, names = "sudo dnf install", {need.fedora for need in missing}
    elif shutil.which("pacman"):
        command, names = "sudo pacman -S --needed", {need.arch for need in missing}
    else:
        command, names = "", {need.name for need in missing}
    line = f"{command} {' '.join(sorted(names))}".strip()
    say("Còn thiếu gói hệ thống; hãy cài bằng lệnh:", "System packages are missing; install with:")
    show(line)


def _loads(library: str) -> bool:
    try:
        import ctypes  # noqa: PLC0415 a Python built without it can still set up
    except ImportError:
        return True
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def _is_there(need: Need) -> bool:
    if need == FONT:
        return _has_font()
    if need in PROGRAMS:
        return shutil.which(need.name) is not None
    return _loads(need.name)


def _has_font() -> bool:
    home = Path.home()
    folders = ["/usr/share/fonts", "/usr/local/share/fonts", home / ".local/share/fonts"]
    return any(
        name.lower().startswith(FONT_FILES)
        for folder in [*folders, home / ".fonts"]
        for _path, _folders, names in os.walk(folder)
        for name in names
    )


def _root_command() -> list[str] | None:
    """How to run as root: nothing, sudo, or None when there is no way."""
    if os.geteuid() == 0:
        return []
    if shutil.which("sudo") is None:
        return None
    quiet = subprocess.run(["sudo", "-n", "true"], capture_output=True, check=False)
    if quiet.returncode == 0:
        return ["sudo"]
    if sys.stdin.isatty() and sys.stderr.isatty():
        say("Cần quyền quản trị để cài gói.", "Installing packages needs your password.")
        return ["sudo"]
    return None


def _run(command: list[str], log: Path) -> bool:
    with log.open("ab") as file:
        file.write(f"$ {' '.join(command)}\n".encode())
        file.flush()
        return subprocess.run(command, stdout=file, stderr=file, check=False).returncode == 0
