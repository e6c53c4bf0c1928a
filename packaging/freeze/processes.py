"""The program as a trial on Linux starts it: its answer, its processes, how it is ended."""

from __future__ import annotations

import os
import signal
import subprocess
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

_NOBODY = 65534
"""What root tries as: rights hold for everybody but root."""


@dataclass(frozen=True)
class Said:
    """How a start ended; ``code`` is negative for a signal."""

    code: int
    out: str
    err: str


@dataclass(frozen=True)
class Program:
    """``command`` with an environment of ``variables`` alone."""

    command: Path
    variables: Mapping[str, str]
    user: int | None = field(default_factory=lambda: _NOBODY if os.geteuid() == 0 else None)

    def run(
        self,
        *arguments: str,
        more: Mapping[str, str] | None = None,
        cwd: str = "/",
        user: int | None = None,
    ) -> Said:
        """One start to its end, with ``more`` variables."""
        done = subprocess.run(
            [self.command, *arguments],
            cwd=cwd,
            env={**self.variables, **(more or {})},
            capture_output=True,
            text=True,
            encoding="utf-8",
            timeout=300,
            check=False,
            stdin=subprocess.DEVNULL,
            user=self.user if user is None else user,
        )
        return Said(done.returncode, done.stdout, done.stderr)

    def start(self, *arguments: str) -> subprocess.Popen[str]:
        """One that runs on; what it prints is kept to be read."""
        return subprocess.Popen(
            [str(self.command), *arguments],
            cwd="/",
            env=dict(self.variables),
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            encoding="utf-8",
            user=self.user,
        )


def workers(pid: int, module: str = "") -> list[int]:
    """Workers that ``pid`` or its children started, those of ``module`` only if it is named."""
    parents = {one: _parent(one) for one in _all()}
    family, grown = {pid}, True
    while grown:
        more = {one for one, parent in parents.items() if parent in family} - family
        grown = bool(more)
        family |= more
    return sorted(one for one in family - {pid} if _is_worker(_words(one), module))


def alive(pids: Sequence[int]) -> list[int]:
    """Which of them run still; a dead one that nobody has buried does not."""
    return [pid for pid in pids if _words(pid)]


def end(process: subprocess.Popen[str], by: signal.Signals = signal.SIGTERM) -> int:
    """Its exit code after the signal; killed if it does not listen."""
    process.send_signal(by)
    try:
        process.communicate(timeout=30)
    except subprocess.TimeoutExpired:
        process.kill()
        process.communicate()
    return process.returncode


def until(true: Callable[[], object], seconds: float = 90) -> bool:
    """Whether it becomes true in time."""
    last = time.monotonic() + seconds
    while time.monotonic() < last:
        if true():
            return True
        time.sleep(0.05)
    return bool(true())


def _is_worker(words: Sequence[str], module: str) -> bool:
    return "--worker" in words and (not module or module in words)


def _all() -> list[int]:
    return [int(path.name) for path in Path("/proc").iterdir() if path.name.isdigit()]


def _parent(pid: int) -> int:
    try:
        said = Path(f"/proc/{pid}/stat").read_text(encoding="utf-8", errors="replace")
    except OSError:
        return 0  # it ended while we looked
    return int(said.rpartition(")")[2].split()[1])


def _words(pid: int) -> list[str]:
    try:
        said = Path(f"/proc/{pid}/cmdline").read_bytes()
    except OSError:
        return []
    return said.decode("utf-8", "replace").split("\0")[:-1]
