"""Kill -9 at random moments of an add and of its indexing; then look at what is left.

    python benchmarks/kill_add.py [MOMENTS] [--files N] [--seed N]

For each moment a new process adds a folder of files to a new library, telling each document as it
is reported to be safe. It is killed, and with no other help the library is opened again: every
reported document must be there and be found by its own word, ``check`` must find no error, no
lock and nothing half made may remain. Half of the moments fall anywhere in the run, half into
its indexing. Exit code 1 when one thing is not as it must be.
"""

from __future__ import annotations

import argparse
import os
import random
import shutil
import subprocess
import sys
import tempfile
import time
import zipfile
from dataclasses import dataclass
from email.message import EmailMessage
from pathlib import Path

from summit_kb.app.reports import Severity
from summit_kb.app.workspace import Workspace
from summit_kb.domain.finding import Request
from summit_kb.foundation.errors import SummitError
from summit_kb.foundation.work import Progress
from summit_kb.library.store import Library

_PATIENCE = 120.0


@dataclass(frozen=True)
class Round:
    """What one kill left behind."""

    phase: str
    killed_after: float
    finished: bool
    reported: int
    present: int
    found: int
    problems: list[str]


def word_of(number: int) -> str:
    """A word that stands in one document only."""
    return "zq" + "".join("abcdefghij"[int(digit)] for digit in f"{number:04}")


def write_files(folder: Path, count: int) -> None:
    """Texts; every tenth comes attached to a mail, every fifteenth in an archive."""
    folder.mkdir(parents=True)
    for number in range(count):
        lines = [f"Báo cáo thử nghiệm {word_of(number)}", "Đô thị thông minh tại Đà Nẵng. " * 200]
        data, name = "\n\n".join(lines).encode(), f"bao-cao-{number:04}.txt"
        if number % 10 == 0:
            mail = EmailMessage()
            mail["From"], mail["Message-ID"] = "van-thu@example.vn", f"<{number}@example.vn>"
            mail["To"], mail["Subject"] = "thu-vien@example.vn", f"Gửi kèm {name}"
            mail.set_content(f"Kính gửi kèm theo báo cáo {number}.")
            mail.add_attachment(data, "text", "plain", filename=name)
            (folder / f"thu-den-{number:04}.eml").write_bytes(mail.as_bytes())
        elif number % 15 == 0:
            with zipfile.ZipFile(folder / f"goi-{number:04}.zip", "w") as archive:
                archive.writestr(name, data)
        else:
            (folder / name).write_bytes(data)


def add_and_tell(root: Path, folder: Path) -> None:
    """The process that is killed: tells documents and stages on stdout as they come."""

    def tell(progress: Progress) -> None:
        if progress.stage == "store":
            name = workspace.library.get(progress.item).files[0].name
            print(f"stored {progress.item} {name}", flush=True)
        else:
            print(f"stage {progress.stage}", flush=True)

    workspace = Workspace.open(root)
    print("begin", flush=True)
    workspace.add([folder], jobs=1, report=tell)
    print("finished", flush=True)
    workspace.close()


def kill_once(folder: Path, root: Path, phase: str, delay: float) -> tuple[list[str], float]:
    """Start an add on ``root``, kill it ``delay`` seconds into the phase; the lines it told."""
    Library.create(root)
    told = root.parent / "told.txt"
    with told.open("wb") as output:
        child = subprocess.Popen(
            [sys.executable, __file__, "--child", str(root), str(folder)],
            stdout=output,
            stderr=subprocess.DEVNULL,
        )
        mark = b"begin" if phase == "add" else b"stage index"
        started = time.monotonic()
        while mark not in told.read_bytes() and child.poll() is None:
            if time.monotonic() - started > _PATIENCE:
                break
            time.sleep(0.002)
        reached = time.monotonic()
        time.sleep(delay)
        ended = child.poll()
        after = time.monotonic() - reached
        child.kill()
        child.wait()
    lines = told.read_text(encoding="utf-8").split("\n")[:-1]
    if ended:
        lines.append("failed by itself")
    return lines, after


def look(root: Path, lines: list[str], phase: str, killed_after: float) -> Round:
    """Open what is left the way anybody would, and hold it to its word."""
    reported = [line.split(" ", 2)[1:] for line in lines if line.startswith("stored ")]
    problems: list[str] = []
    present = found = 0
    workspace = Workspace.open(root)
    for document, file in reported:
        present += document in workspace.library.documents
        is_mail = file.endswith(".eml")
        query = "kính gửi kèm theo" if is_mail else word_of(int(file.split("-")[2][:4]))
        answer = workspace.search(Request(query, limit=1000))
        found += any(hit.document == document for hit in answer.hits)
    problems += [
        f"check: {problem.code} {dict(problem.facts)}"
        for problem in workspace.check()
        if problem.severity is Severity.ERROR or problem.code == "index-not-current"
    ]
    workspace.close()
    try:
        with Library.open(root).writing():
            pass
    except SummitError as error:
        problems.append(f"lock: {error}")
    left = [path.name for path in (root / "documents").glob(".*")]
    problems += [f"left over: {name}" for name in left]
    if not present == found == len(reported):
        problems.append("a reported document is missing")
    if "failed by itself" in lines:
        problems.append("the add failed before it was killed")
    finished = "finished" in lines
    return Round(phase, killed_after, finished, len(reported), present, found, problems)


def length_of_run(folder: Path, root: Path) -> tuple[float, float]:
    """Seconds from begin to end, and of its last part from the first word of indexing."""
    Library.create(root)
    child = subprocess.Popen(
        [sys.executable, __file__, "--child", str(root), str(folder)],
        stdout=subprocess.PIPE,
        text=True,
    )
    begun = indexing = time.monotonic()
    assert child.stdout is not None
    for line in child.stdout:
        if line.startswith("begin"):
            begun = indexing = time.monotonic()
        elif line.startswith("stage index") and indexing == begun:
            indexing = time.monotonic()
    child.wait()
    now = time.monotonic()
    return now - begun, now - indexing


def main(moments: int, files: int, seed: int) -> int:
    chance = random.Random(seed)
    base = Path(tempfile.mkdtemp(prefix="kill-add-"))
    os.environ["SUMMIT_KB_HOME"] = str(base / "home")
    folder = base / "incoming"
    write_files(folder, files)
    whole, indexing = length_of_run(folder, base / "whole" / "library")
    print(
        f"{files} files; a whole run {whole:.2f} s, of which indexing {indexing:.2f} s; seed {seed}"
    )
    print("  #  phase   killed after  ended  reported  present  found  problems")
    bad = 0
    for number in range(moments):
        phase, most = ("add", whole) if number % 2 == 0 else ("index", indexing)
        place = base / f"round-{number}"
        lines, after = kill_once(folder, place / "library", phase, chance.uniform(0, most))
        seen = look(place / "library", lines, phase, after)
        bad += bool(seen.problems)
        print(
            f"{number + 1:3}  {seen.phase:6}  {seen.killed_after:9.3f} s  "
            f"{'yes' if seen.finished else 'no':5}  {seen.reported:8}  {seen.present:7}  "
            f"{seen.found:5}  {'; '.join(seen.problems) or 'none'}",
            flush=True,
        )
        shutil.rmtree(place)
    shutil.rmtree(base)
    print(f"{moments} kills, {bad} with problems")
    return 1 if bad else 0


if __name__ == "__main__":
    if sys.argv[1:2] == ["--child"]:
        add_and_tell(Path(sys.argv[2]), Path(sys.argv[3]))
    else:
        parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
        parser.add_argument("moments", nargs="?", type=int, default=50)
        parser.add_argument("--files", type=int, default=300)
        parser.add_argument("--seed", type=int, default=2019)
        options = parser.parse_args()
        sys.exit(main(options.moments, options.files, options.seed))
