"""The program's folder where things are hard, on Linux: each tried, and told whether it holds.

    python packaging/freeze/folder_trial.py FOLDER

A copy of the folder is used from a path with blanks and accents, may only be read, and is started
with no variables but those named, by another user when root tries it. Nothing of it is left behind.
"""

from __future__ import annotations

import fcntl
import json
import shutil
import signal
import stat
import subprocess
import sys
import tempfile
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import cast

import processes
from processes import Program, Said

_SAMPLES = "_internal/summit_kb/shipped/resources/self-test"
_QT = "_internal/PySide6/Qt/lib/libQt6Svg.so.6"
_QUERY = "Đà Nẵng"
_STARTER = "nghi-quyet-43-nq-tw-2019-01-24"
_LOCK = ".writer.lock"
_PAGES, _READER = "summit_kb.reading.pages_worker", "summit_kb.ingest.worker"
_FILES = 60
_STRANGER = 54_321
"""A user of whom the system knows nothing."""
_NO_HOME, _REFUSED, _IN_USE = 6, 6, 5


@dataclass
class Trial:
    """``place`` may be written to by the one who tries; ``seen`` is (what, whether it held)."""

    folder: Path
    place: Path
    program: Program
    seen: list[tuple[str, bool]] = field(default_factory=list[tuple[str, bool]])

    def check(self, what: str, true: object, said: object = "") -> None:
        self.seen.append((what, bool(true)))
        told = "" if true else f"  {str(said)[-600:]}"
        print(f"{'ok  ' if true else 'FAIL'} {what}{told}", flush=True)

    def own(self, name: str) -> Path:
        """A new folder of the one who tries."""
        made = self.place / name
        made.mkdir()
        made.chmod(0o777)
        return made

    def starts(self) -> None:
        """From where and with what it is started."""
        program, check = self.program, self.check
        for what, more in {
            "a path with blanks and accents, only to be read, LANG=C": {"LANG": "C", "LC_ALL": "C"},
            "no folder of temporary files": {"TMPDIR": "/nowhere"},
            "a language that is not there": {"LANG": "xx_XX.KOI8-R"},
        }.items():
            said = program.run("search", _QUERY, more=more)
            check(what, said.code == 0 and _QUERY in said.out, said)
        link = self.own("liên kết") / "summit-kb"
        link.symlink_to(program.command)
        said = Program(link, program.variables).run("search", _QUERY)
        check("started by a link", said.code == 0 and _QUERY in said.out, said)
        strange = self.own("lạ")
        for name in ("json", "numpy", "sitecustomize", "summit_kb"):
            (strange / f"{name}.py").write_text("raise SystemExit(99)\n", encoding="utf-8")
        told = {"PYTHONPATH": str(strange), "PYTHONHOME": "/nowhere", "PYTHONOPTIMIZE": "2"}
        said = program.run("search", _QUERY, cwd=str(strange), more=told)
        check("modules and variables of another Python", said.code == 0, said)
        gone = 'd=$(mktemp -d) && cd "$d" && rmdir "$d" && exec "$0" search "$1"'
        said = self._shell(gone, _QUERY, more={"TMPDIR": str(self.own("tạm"))})
        check("from a folder that was removed", said.code == 0, said)

    def users(self) -> None:
        """Whose it is, and where its own folder may be."""
        check, nowhere = self.check, {"SUMMIT_KB_HOME": ""}
        if self.program.user is not None:
            said = self.program.run("search", _QUERY, user=_STRANGER, more=nowhere)
            check("a user the system does not know", _told(said, _NO_HOME), said)
        said = self.program.run("search", _QUERY, more={"SUMMIT_KB_HOME": "/proc/none"})
        check("a folder that cannot be made", _told(said, _REFUSED), said)

    def streams(self) -> None:
        """Where its words go."""
        for what, redirected, code in (
            ("no streams at all", "<&- >&- 2>&-", 0),
            ("a disk that is full", ">/dev/full", _REFUSED),
            ("a reader who has gone", "| true", 0),
        ):
            said = self._shell(f'"$0" search "$1" {redirected}', _QUERY)
            clean = "Traceback" not in said.out + said.err
            self.check(what, said.code == code and clean, said)

    def workers(self) -> None:
        """Workers that are killed, and their owner that is."""
        papers = self.own("Tài liệu cần thêm")
        for number in range(_FILES):
            for name in ("mau.pdf", "mau.txt"):
                # No two alike: a file that ended its worker twice is not tried again.
                whole = (self.folder / _SAMPLES / name).read_bytes() + f"\n% {number}\n".encode()
                (papers / f"văn bản {number} {name}").write_bytes(whole)
        library = str(self.own("Thư viện") / "của tôi")
        add = ("add", str(papers), "--library", library, "--json", "--accept-duplicates")
        self.check("a library is made", self.program.run("init", library).code == 0)
        running = self.program.start(*add)
        for by in (signal.SIGKILL, signal.SIGSEGV):
            if processes.until(lambda: processes.workers(running.pid, _READER)):
                _kill(processes.workers(running.pid, _READER)[0], by)
        out, _ = running.communicate(timeout=300)
        told = cast("dict[str, list[object]]", json.loads(out))
        added, failed = len(told["added"]), len(told["failed"])
        good = added + failed == 2 * _FILES and failed <= 2
        self.check("two workers killed: others go on", good, f"{added} {failed}")
        self._killed_owner(add, library)

    def _killed_owner(self, add: tuple[str, ...], library: str) -> None:
        running = self.program.start(*add)
        processes.until(lambda: processes.workers(running.pid, _READER))
        left = processes.workers(running.pid)
        one = str(self.folder / _SAMPLES / "mau.docx")
        second = self.program.run("add", one, "--library", library)
        self.check("two that add at once are let in, or told", second.code in (0, _IN_USE), second)
        processes.end(running, signal.SIGKILL)
        gone = processes.until(lambda: not processes.alive(left), 30)
        self.check("killed: its workers end too", left and gone, left)
        said = self.program.run("check", "--library", library)
        self.check("killed: the library is whole", said.code == 0, said)
        said = self.program.run(*add)
        self.check("killed: the next one is let in", said.code == 0, said)
        with (Path(library) / _LOCK).open("r+b") as held:
            fcntl.flock(held, fcntl.LOCK_EX)
            said = self.program.run("add", one, "--library", library)
        self.check("while another writes: told so", _told(said, _IN_USE), said)

    def windows(self) -> None:
        """Two at once, and what follows when the first is killed."""
        page = f"summit-kb://document/{_STARTER}?page=1"
        first = self.program.start("desktop", page)
        drawing = processes.until(lambda: processes.workers(first.pid, _PAGES))
        self.check("the window opens a page", drawing and first.poll() is None)
        loaded = Path(f"/proc/{first.pid}/maps").read_text(encoding="utf-8")
        self.check("a file of Qt's that was replaced is loaded", str(self.folder / _QT) in loaded)
        before = processes.workers(first.pid, _PAGES)
        handed = Path(f"/proc/{before[0]}/environ").read_bytes()
        self.check("what it starts is not led to its Qt", b"QT_PLUGIN_PATH=" not in handed, handed)
        _kill(before[0], signal.SIGKILL)
        said = self.program.run("desktop", page.replace("page=1", "page=2"))
        self.check("a second start hands over, and ends", said.code == 0, said)
        again = processes.until(lambda: set(processes.workers(first.pid, _PAGES)) - set(before))
        self.check("a killed page worker is started again", again and first.poll() is None)
        left = processes.workers(first.pid)
        processes.end(first, signal.SIGKILL)
        gone = processes.until(lambda: not processes.alive(left), 30)
        self.check("the window killed: its workers end too", gone, left)
        next_one = self.program.start("desktop", page)
        opened = processes.until(lambda: processes.workers(next_one.pid, _PAGES))
        self.check("the window killed: the next opens", opened and next_one.poll() is None)
        code = processes.end(next_one)
        self.check("asked to end, it ends in order", code in (0, -signal.SIGTERM), code)

    def _shell(self, script: str, *arguments: str, more: Mapping[str, str] | None = None) -> Said:
        shell = Program(Path("/bin/sh"), {**self.program.variables, "PATH": "/usr/bin:/bin"})
        return shell.run("-c", script, str(self.program.command), *arguments, more=more)


def _told(said: Said, code: int) -> bool:
    return said.code == code and "→" in said.err and "Traceback" not in said.err


def _kill(pid: int, by: signal.Signals) -> None:
    subprocess.run(["kill", f"-{by.value}", str(pid)], check=False)


def _state(folder: Path) -> dict[str, tuple[int, int]]:
    found = {path: path.lstat() for path in folder.rglob("*")}
    return {str(path): (one.st_size, one.st_mtime_ns) for path, one in found.items()}


def tried(folder: Path) -> list[tuple[str, bool]]:
    """What was tried of the folder, and whether it held."""
    with tempfile.TemporaryDirectory(prefix="summit-kb thử ") as name:
        place = Path(name)
        place.chmod(0o755)
        copy = place / "Ổ chung, chỉ đọc" / "Chương trình"
        shutil.copytree(folder, copy, symlinks=True)
        with (copy / _QT).open("ab") as file:
            file.write(b"another build of the same version")
        for path in [copy, *copy.rglob("*")]:
            if not path.is_symlink():
                path.chmod(path.stat().st_mode & ~(stat.S_IWUSR | stat.S_IWGRP | stat.S_IWOTH))
        variables = {"SUMMIT_KB_HOME": str(place / "nhà" / "Nguyễn A")}
        trial = Trial(copy, place, Program(copy / "summit-kb", variables))
        trial.own("nhà")
        before = _state(copy)
        variables["QT_QPA_PLATFORM"] = "offscreen"
        parts: list[Callable[[], None]] = [trial.starts, trial.users, trial.streams]
        for part in (*parts, trial.workers, trial.windows):
            part()
        trial.check("nothing was written into the folder", _state(copy) == before)
        for path in copy.rglob("*"):
            if path.is_dir() and not path.is_symlink():
                path.chmod(0o755)
        copy.chmod(0o755)
    return trial.seen


def main(folder: str) -> int:
    seen = tried(Path(folder))
    wrong = [what for what, held in seen if not held]
    print(f"{len(seen) - len(wrong)} of {len(seen)} held")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:2]))
