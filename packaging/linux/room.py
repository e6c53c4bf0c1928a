"""A computer with nothing on it: a minimal Debian in a folder, without a network or Python.

Needs root, mmdebstrap, dpkg-dev, util-linux. Packages are fetched beforehand from this machine's
own mirror into a folder; the room has that folder, a loopback, and nothing else of the world.
"""

from __future__ import annotations

import contextlib
import os
import shutil
import signal
import subprocess
import time
from collections.abc import Generator, Sequence
from dataclasses import dataclass
from pathlib import Path

USER = "reader"
HOME = "/srv/Nguyễn Văn A"
"""A space and accents, as people have them."""
DEBS = "/debs"
_PATH = "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin"
_DEVICES = ("null", "zero", "full", "random", "urandom", "tty")
_CHANGING = ("dev", "proc", "sys", "tmp", "run", "debs", "var/cache", "var/log", "var/lib/apt")
_SECONDS = 240
_APART = ("unshare", "--net", "--mount", "--pid", "--fork", "--kill-child")


class RoomError(Exception):
    """The room could not be made."""


@dataclass(frozen=True)
class Said:
    """How a command in the room ended."""

    code: int
    out: str
    err: str

    @property
    def text(self) -> str:
        return (self.out + self.err).strip()


class Room:
    """``enter`` gives one whose commands run in namespaces of their own."""

    def __init__(self, root: Path, holder: int) -> None:
        self.root = root
        self._holder = holder

    def run(
        self,
        *command: str,
        user: str = "root",
        seconds: float = _SECONDS,
        **environment: str,
    ) -> Said:
        """One command in the room, to its end."""
        done = subprocess.run(
            self._inside(command, user, environment),
            capture_output=True,
            text=True,
            errors="replace",
            timeout=seconds,
            check=False,
            stdin=subprocess.DEVNULL,
        )
        return Said(done.returncode, done.stdout, done.stderr)

    def as_user(self, *command: str, seconds: float = _SECONDS, **environment: str) -> Said:
        """The same as the person who works there."""
        return self.run(*command, user=USER, seconds=seconds, **environment)

    def start(self, log: Path, *command: str, **environment: str) -> subprocess.Popen[bytes]:
        """A program of the person's that goes on."""
        inside = self._inside(command, USER, environment)
        with log.open("wb") as stream:
            return subprocess.Popen(inside, stdout=stream, stderr=stream, stdin=subprocess.DEVNULL)

    def _inside(self, command: Sequence[str], user: str, environment: dict[str, str]) -> list[str]:
        home = "/root" if user == "root" else HOME
        told = {"HOME": home, "PATH": _PATH, "LANG": "C.UTF-8", "TERM": "dumb", **environment}
        enter = ["nsenter", f"--target={self._holder}", "--net", "--mount", "--pid", "--"]
        enter += ["chroot", str(self.root), "/usr/bin/env", "-i"]
        enter += [f"{name}={value}" for name, value in told.items()]
        if user != "root":
            enter += ["runuser", "-u", user, "--"]
        return [*enter, *command]

    def files(self) -> set[str]:
        """Every file, folder and link of the room that is not the system's own memory."""
        skipped = {str(self.root / name) for name in _CHANGING}
        found: set[str] = set()
        for folder, folders, names in os.walk(self.root):
            folders[:] = [one for one in folders if f"{folder}/{one}" not in skipped]
            found.update(f"{folder}/{one}" for one in (*folders, *names))
        return {one.removeprefix(str(self.root)) for one in found}


def make_base(folder: Path, suite: str) -> Path:
    """A minimal root, fetched once."""
    base = folder / f"base-{suite}"
    whole = folder / f"base-{suite}.whole"
    if not whole.exists():
        shutil.rmtree(base, ignore_errors=True)
        _do("mmdebstrap", "--variant=minbase", suite, str(base), _mirror(suite))
        whole.touch()
    return base


def _mirror(suite: str) -> str:
    told = _do("apt-get", "indextargets", "--format", "$(REPO_URI)", f"Codename: {suite}")
    return told.splitlines()[0]


def fetch(base: Path, debs: Path, packages: Sequence[str]) -> None:
    """What ``packages`` need beyond ``base``, with an index, into the folder ``debs``."""
    (debs / "partial").mkdir(parents=True, exist_ok=True)
    _do(
        "apt-get",
        "install",
        "--yes",
        "--download-only",
        "--no-install-recommends",
        f"-oDir::State::status={base}/var/lib/dpkg/status",
        f"-oDir::Cache::archives={debs}",
        *packages,
    )
    index = subprocess.run(
        ["dpkg-scanpackages", "--multiversion", "."],
        cwd=debs, capture_output=True, text=True, check=True,
    )  # fmt: skip
    (debs / "Packages").write_text(index.stdout, encoding="utf-8")


@contextlib.contextmanager
def enter(base: Path, root: Path, debs: Path, screens: Path) -> Generator[Room]:
    """A fresh copy of ``base`` at ``root``, gone afterwards; ``screens`` holds X's sockets."""
    if root.exists():
        shutil.rmtree(root)
    _do("cp", "-a", "--reflink=auto", str(base), str(root))
    _furnish(root)
    holder = subprocess.Popen(
        [*_APART, "sh", "-euc", _holding(root, debs, screens)],
        stdout=subprocess.DEVNULL,
    )
    try:
        room = Room(root, _inner(holder))
        room.run("useradd", "--create-home", "--home-dir", HOME, "--shell", "/bin/bash", USER)
        yield room
    finally:
        holder.send_signal(signal.SIGKILL)
        holder.wait()
        shutil.rmtree(root)


def _furnish(root: Path) -> None:
    lists = root / "etc" / "apt" / "sources.list.d"
    for old in (root / "etc/apt/sources.list", *lists.glob("*")):
        old.unlink(missing_ok=True)
    (root / "etc/apt/sources.list").write_text(f"deb [trusted=yes] file:{DEBS} ./\n", "utf-8")
    (root / "etc/resolv.conf").unlink(missing_ok=True)
    for name in (DEBS, "/tmp/.X11-unix"):
        (root / name.strip("/")).mkdir(parents=True, exist_ok=True)


def _holding(root: Path, debs: Path, screens: Path) -> str:
    """The first process of the room: it mounts what a computer has, and waits."""
    lines = [
        "mount --make-rprivate /",
        f"mount -t proc proc {root}/proc",
        f"mount -t tmpfs tmpfs {root}/dev",
        *(f": >{root}/dev/{name}; mount --bind /dev/{name} {root}/dev/{name}" for name in _DEVICES),
        f"mkdir {root}/dev/shm {root}/dev/pts; mount -t tmpfs tmpfs {root}/dev/shm",
        f"ln -s /proc/self/fd {root}/dev/fd",
        f"mount -t devpts -o newinstance,ptmxmode=0666 devpts {root}/dev/pts",
        f"ln -s pts/ptmx {root}/dev/ptmx",
        f"mount --bind -o ro {debs} {root}{DEBS}",
        f"mount --bind {screens} {root}/tmp/.X11-unix",
        "ip link set lo up 2>/dev/null || true",
        f": >{root}/run/ready",
        "exec sleep infinity",
    ]
    return "\n".join(lines)


def _inner(holder: subprocess.Popen[bytes]) -> int:
    """The process that lives inside: the child of unshare, once it has mounted all."""
    children = Path(f"/proc/{holder.pid}/task/{holder.pid}/children")
    end = time.monotonic() + 30
    while time.monotonic() < end and holder.poll() is None:
        for told in children.read_text(encoding="utf-8").split():
            if Path(f"/proc/{told}/comm").read_text(encoding="utf-8").strip() == "sleep":
                return int(told)
        time.sleep(0.1)
    raise RoomError("the room's namespaces could not be made: root, and unshare, are needed")


def _do(*command: str) -> str:
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode:
        raise RoomError(f"{' '.join(command)}\n{done.stderr[-2000:]}")
    return done.stdout
