"""What an update weighs, takes, and survives.

    python benchmarks/edition_update.py [--documents N] [--changed N] [--kills N] [--flips N]

A library is published, installed in a home of its own, some documents are changed, and the next
edition is published and exported for computers that have the first: that is what travels. With
``--kills`` the install of the update is killed at random moments of its time, with every process it
has started; each time a new process must read the old or the new edition, find something in it, and
sweep what was left behind. With ``--flips`` bytes of an edition of the starter library are changed
and files cut short at random; each must be refused, and the edition installed answers. Times are
wall and, in brackets, CPU time of the process. Exit code 1 when one thing is not as it must be.
"""

from __future__ import annotations

import argparse
import hashlib
import os
import random
import resource
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections import Counter
from contextlib import suppress
from pathlib import Path

from many_documents import write_library
from summit_kb.app import editions
from summit_kb.app.workspace import Workspace
from summit_kb.domain.finding import Request
from summit_kb.editions.errors import EditionRefusedError

ROOT = Path(__file__).resolve().parent.parent
PASSPHRASE = "benchmark"
MOST_PERCENT = 2.0


def main() -> int:
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--documents", type=int, default=5_000)
    parser.add_argument("--changed", type=int, default=50)
    parser.add_argument("--kills", type=int, default=0)
    parser.add_argument("--flips", type=int, default=0)
    options = parser.parse_args()
    os.environ["SUMMIT_KB_PASSPHRASE"] = PASSPHRASE
    with tempfile.TemporaryDirectory(prefix="editions-") as folder:
        wrong: list[str] = []
        if options.documents:
            wrong += update(Path(folder), options.documents, options.changed, options.kills)
        if options.flips:
            wrong += flips(Path(folder) / "flips", options.flips)
    print(f"wrong: {wrong or 'nothing'}")
    return 1 if wrong else 0


def update(folder: Path, documents: int, changed: int, kills: int) -> list[str]:
    """Publish, install, change, publish again, install the update; what was wrong."""
    library, published, home = folder / "library", folder / "published", folder / "home"
    write_library(library, ROOT / "corpus", documents)
    timed("index of the library", home, "--library", library, "index")
    keys(home, folder, published)
    timed("first edition published", home, *build(library, published, folder))
    whole = folder / "whole"
    run(home, "edition", "export", "--from", published, "--to", whole)
    run(home, "edition", "trust", whole / "metadata" / "1.root.json")
    timed("first edition installed", home, "edition", "install", whole)
    for number in random.Random(7).sample(range(documents), changed):
        change(library, number)
    timed("second edition published", home, *build(library, published, folder))
    stick = folder / "stick"
    shutil.rmtree(whole)
    run(home, "edition", "export", "--from", published, "--to", whole)
    export = ("edition", "export", "--from", published, "--to", stick, "--since", 1)
    timed("update written to a folder and read back", home, *export)
    share = 100 * weight(stick) / weight(whole)
    print(f"whole {weight(whole):,} bytes, update {weight(stick):,} bytes: {share:.2f} %")
    copying(whole, folder / "copied")
    wrong = killed(home, stick, kills, folder) if kills else []
    read = read_from(home, stick, folder / "read")
    print(f"read from it while it is installed: {read:,} bytes: {100 * read / weight(whole):.2f} %")
    timed("update installed", home, "edition", "install", stick)
    problem, number = reads(home)
    wrong += [problem] if problem or number != 2 else []
    return wrong + ([] if share <= MOST_PERCENT else [f"{share:.2f} % of the bytes travel"])


def keys(home: Path, folder: Path, published: Path) -> None:
    run(home, "edition", "keygen", "--keys", folder / "keys", "--to", published)


def build(library: Path, published: Path, folder: Path) -> list[object]:
    key = folder / "keys" / "publishing.pem"
    return ["--library", library, "edition", "build", "--to", published, "--key", key,
            "--publisher", "Benchmark"]  # fmt: skip


def change(library: Path, number: int) -> None:
    """A sentence more in a document's text, as a librarian would replace a file."""
    folder = library / "documents" / f"tai-lieu-{number:05}"
    text, record = folder / f"{folder.name}.md", folder / "document.toml"
    before = text.read_bytes()
    after = before + f"\n\nBổ sung số {number} năm 2026.\n".encode()
    text.write_bytes(after)
    told = record.read_text(encoding="utf-8")
    told = told.replace(hashlib.sha256(before).hexdigest(), hashlib.sha256(after).hexdigest())
    told = told.replace(f"size = {len(before)}", f"size = {len(after)}")
    record.write_text(told, encoding="utf-8")


def copying(whole: Path, to: Path) -> None:
    """The other way: the whole edition copied, each file pushed to the disk as ours are."""
    started, cpu = time.perf_counter(), time.process_time()
    for path in whole.rglob("*"):
        target = to / path.relative_to(whole)
        if path.is_file():
            target.parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(path, target)
            with target.open("rb+") as file:
                os.fsync(file.fileno())
    spent = time.perf_counter() - started, time.process_time() - cpu
    print(f"the whole edition copied: {spent[0]:.2f} s ({spent[1]:.2f})", flush=True)
    shutil.rmtree(to)


COUNTED = """
import sys
from pathlib import Path
from summit_kb.app import editions
from summit_kb.editions import plain_files
real, stick, read = plain_files.opened, Path(sys.argv[1]), [0]
def opened(path, top):
    file = real(path, top)
    if stick in path.parents:
        whole = file.read
        def counted(size=-1):
            data = whole(size)
            read[0] += len(data)
            return data
        file.read = counted
    return file
plain_files.opened = opened
editions.install(stick)
print(read[0])
"""


def read_from(home: Path, stick: Path, trial: Path) -> int:
    """Bytes that installing reads from the update, what is read twice counted twice."""
    copied(home, trial)
    done = subprocess.run(
        [sys.executable, "-c", COUNTED, str(stick)], env=environment(trial), capture_output=True,
        text=True, check=True,
    )  # fmt: skip
    shutil.rmtree(trial)
    return int(done.stdout)


def killed(home: Path, stick: Path, kills: int, folder: Path, seed: int = 11) -> list[str]:
    """Kill installs of the update at random moments; every home must read one edition or other."""
    dice, wrong = random.Random(seed), []
    seen: Counter[str] = Counter()
    trial = folder / "trial"
    copied(home, trial)
    started = time.perf_counter()
    run(trial, "edition", "install", stick)
    whole = time.perf_counter() - started
    for number in range(kills):
        shutil.rmtree(trial)
        copied(home, trial)
        process = subprocess.Popen(
            command("edition", "install", stick), env=environment(trial),
            stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, start_new_session=True,
        )  # fmt: skip
        time.sleep(dice.uniform(0.2, whole))
        with suppress(ProcessLookupError):  # it was done before
            os.killpg(process.pid, signal.SIGKILL)
        process.wait()
        stage = stage_of(trial / "editions")
        problem, edition = reads(trial)
        seen[f"{stage}, then edition {edition}"] += 1
        left = [path.name for path in (trial / "editions").iterdir() if is_left(path, edition)]
        wrong += [f"kill {number} {stage}: {told}" for told in (problem, *left) if told]
    for told, count in sorted(seen.items()):
        print(f"killed {told}: {count} times", flush=True)
    return wrong


def copied(home: Path, to: Path) -> None:
    """A home with the same files as ``home``, linked where nobody ever writes into them."""

    def link(source: str, target: str) -> str:
        if "/library/documents/" in source or "/derived/texts/" in source:
            os.link(source, target)
            return target
        return shutil.copy2(source, target, follow_symlinks=False)

    shutil.copytree(home, to, symlinks=True, copy_function=link)


def stage_of(folder: Path) -> str:
    """How far an installation came before it was killed."""
    new = next(folder.glob(".new-*"), None)
    if '"number": 2' in (folder / "current.json").read_text(encoding="utf-8"):
        return "after the switch"
    if (folder / "2").exists():
        return "while switching"
    if new is None:
        return "while verifying"
    return "while indexing" if (new / "derived" / "index").exists() else "while laying files"


def is_left(path: Path, edition: int) -> bool:
    """Whether a killed installation left it behind, when the program was started since."""
    state = (path.parent / "current.json").read_text(encoding="utf-8")
    needed = {"current.json", "root.json", "1", "1.json"}
    needed |= {"2", "2.json"} if edition == 2 else set[str]()
    return path.name not in needed and path.name not in state and ".writer" not in path.name


def reads(home: Path) -> tuple[str, int]:
    """What is wrong with the edition in a home, asked by a new process; and its number."""
    script = (
        "from summit_kb.app.workspace import Workspace\n"
        "from summit_kb.app import editions\n"
        "from summit_kb.domain.finding import Request\n"
        "w = Workspace.open(None)\n"
        "assert w.derived.is_current(), 'the index is not that of the edition'\n"
        "assert w.search(Request('thành phố thông minh')).total, 'nothing found'\n"
        "assert not w.library.faults, 'faults'\n"
        "print(editions.installed().state.number)\n"
        "w.close()\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", script], env=environment(home), capture_output=True, text=True,
        check=False,
    )  # fmt: skip
    if done.returncode:
        return done.stderr.strip().splitlines()[-1], 0
    return "", int(done.stdout.split()[-1])


def flips(folder: Path, count: int) -> list[str]:
    """Change bytes and cut files of an edition of the starter library, one at a time."""
    published, home, dice = folder / "published", folder / "home", random.Random(13)
    library, stick = folder / "library", folder / "stick"
    shutil.copytree(ROOT / "corpus", library, ignore=shutil.ignore_patterns(".*"))
    keys(home, folder, published)
    run(home, *build(library, published, folder))
    run(home, "edition", "trust", published / "metadata" / "1.root.json")
    run(home, "edition", "install", published)
    run(home, "--library", library, "edit", "du-lieu-mo", "subject=dữ liệu mở của thành phố")
    run(home, *build(library, published, folder))
    run(home, "edition", "export", "--from", published, "--to", stick)
    update = folder / "update"
    run(home, "edition", "export", "--from", published, "--to", update, "--since", 1)
    os.environ["SUMMIT_KB_HOME"] = str(home)
    wrong = harmed(stick, "a whole edition", count, dice)
    wrong += harmed(update, "an update", count, dice)
    editions.install(update)
    return wrong


def harmed(stick: Path, what: str, count: int, dice: random.Random) -> list[str]:
    """What was taken, or left no edition to read."""
    files = sorted(path for path in stick.glob("*/**/*") if path.is_file())
    groups = [[p for p in files if part in p.parts] for part in ("metadata", "targets", "blobs")]
    wrong: list[str] = []
    cpu = time.process_time()
    for number in range(count):
        path = dice.choice(dice.choice(groups))
        before = path.read_bytes()
        path.write_bytes(spoilt(before, dice))
        wrong += [f"{path.name}: taken"] if is_taken(stick, install=number % 20 == 0) else []
        path.write_bytes(before)
        if number % 20 == 0 and not answers():
            wrong.append(f"{number}: the edition installed answers no more")
    spent = time.process_time() - cpu
    print(f"{count} changed bytes and cuts in {len(files)} files of {what}: "
          f"{count - len(wrong)} refused, CPU {spent:.0f} s", flush=True)  # fmt: skip
    return wrong


def spoilt(data: bytes, dice: random.Random) -> bytes:
    """One byte of another value, or cut short."""
    if not data:
        return b"x"
    at = dice.randrange(len(data))
    other = bytes([data[at] ^ dice.randrange(1, 256)])
    return data[:at] + other + data[at + 1 :] if dice.random() < 0.75 else data[:at]


def is_taken(stick: Path, *, install: bool) -> bool:
    try:
        (editions.install if install else editions.verify)(stick)
    except EditionRefusedError:
        return False
    return True


def answers() -> bool:
    workspace = Workspace.open(None)
    try:
        number = editions.installed().catalogue().number
        return number == 1 and workspace.search(Request("dữ liệu mở")).total > 0
    finally:
        workspace.close()


def timed(what: str, home: Path, *arguments: object) -> None:
    started, cpu = time.perf_counter(), children()
    run(home, *arguments)
    spent = time.perf_counter() - started, children() - cpu
    print(f"{what}: {spent[0]:.2f} s ({spent[1]:.2f})", flush=True)


def children() -> float:
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


def run(home: Path, *arguments: object) -> None:
    done = subprocess.run(
        command(*arguments), env=environment(home), capture_output=True, text=True, check=False
    )
    if done.returncode:
        raise SystemExit(f"{arguments}: {done.returncode} {done.stdout}{done.stderr}")


def command(*arguments: object) -> list[str]:
    return [sys.executable, "-m", "summit_kb.cli", *map(str, arguments)]


def environment(home: Path) -> dict[str, str]:
    return {**os.environ, "SUMMIT_KB_HOME": str(home)}


def weight(folder: Path) -> int:
    return sum(path.stat().st_size for path in folder.rglob("*") if path.is_file())


if __name__ == "__main__":
    sys.exit(main())
