"""What an update weighs, takes, and survives.

    python benchmarks/edition_update.py [--documents 5000] [--changed 50] [--kills 0] [--flips 0]

A library is published, installed in a home of its own, some documents are changed, and the next
edition is published. The update that travels is what the first edition did not have. With
``--kills`` the install of the update is killed at random moments, and each time the home must
read the old or the new edition, whole. With ``--flips`` random bytes of an edition of the starter
library are flipped, and files cut short; each must be refused, and the edition installed answers.
Exit code 1 when one thing is not as it must be.
"""

from __future__ import annotations

import argparse
import hashlib
import os
import random
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from many_documents import write_library
from summit_kb.app import editions
from summit_kb.app.workspace import Workspace
from summit_kb.domain.finding import Request
from summit_kb.editions.errors import EditionRefusedError
from summit_kb.foundation.errors import SummitError

ROOT = Path(__file__).resolve().parent.parent
PASSPHRASE = "benchmark"


def main() -> int:
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--documents", type=int, default=5_000)
    parser.add_argument("--changed", type=int, default=50)
    parser.add_argument("--kills", type=int, default=0)
    parser.add_argument("--flips", type=int, default=0)
    options = parser.parse_args()
    os.environ["SUMMIT_KB_PASSPHRASE"] = PASSPHRASE
    with tempfile.TemporaryDirectory(prefix="editions-") as folder:
        wrong = update(Path(folder), options.documents, options.changed, options.kills)
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
    shutil.copytree(published, whole)
    run(home, "edition", "trust", published / "metadata" / "1.root.json")
    timed("first edition installed", home, "edition", "install", whole)
    for number in random.Random(7).sample(range(documents), changed):
        change(library, number)
    timed("second edition published", home, *build(library, published, folder))
    stick = carried(published, whole, folder / "stick")
    bytes_whole, bytes_update = weight(published), weight(stick)
    share = 100 * bytes_update / bytes_whole
    print(f"whole edition {bytes_whole:,} bytes, update {bytes_update:,} bytes: {share:.2f} %")
    copied = folder / "copied"
    started = time.perf_counter()
    shutil.copytree(published, copied)
    print(f"copying the whole edition: {time.perf_counter() - started:.2f} s")
    wrong = killed(home, stick, kills, folder) if kills else []
    timed("update installed", home, "edition", "install", stick)
    return wrong + ([] if share <= 2 else [f"{share:.2f} % of the bytes travel"])


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


def carried(published: Path, before: Path, stick: Path) -> Path:
    """What travels: metadata, catalogue, and the blobs that the edition before did not have."""

    def known(folder: str, names: list[str]) -> list[str]:
        place = before / Path(folder).relative_to(published)
        return [name for name in names if "blobs" in folder and (place / name).is_file()]

    shutil.copytree(published, stick, ignore=known)
    for old in (before / "targets").iterdir():
        (stick / "targets" / old.name).unlink(missing_ok=True)
    return stick


def killed(home: Path, stick: Path, kills: int, folder: Path) -> list[str]:
    """Kill installs of the update at random moments; every home must read one edition or other."""
    dice, wrong, seen = random.Random(11), [], {1: 0, 2: 0}
    trial = folder / "trial"
    started = time.perf_counter()
    shutil.copytree(home, trial)
    run(trial, "edition", "install", stick)
    whole = time.perf_counter() - started
    for number in range(kills):
        shutil.rmtree(trial, ignore_errors=True)
        shutil.copytree(home, trial)
        process = subprocess.Popen(
            command("edition", "install", stick),
            env=environment(trial),
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            start_new_session=True,
        )
        time.sleep(dice.uniform(0.2, whole))
        process.kill()
        process.wait()
        problem, edition = reads(trial)
        seen[edition] = seen.get(edition, 0) + 1
        if problem:
            wrong.append(f"kill {number}: {problem}")
    print(f"killed {kills} times: edition read afterwards {seen}, wrong {len(wrong)}")
    return wrong


def reads(home: Path) -> tuple[str, int]:
    """What is wrong with the edition in a home, asked by a new process; and its number."""
    script = (
        "from summit_kb.app.workspace import Workspace\n"
        "from summit_kb.app import editions\n"
        "from summit_kb.domain.finding import Request\n"
        "w = Workspace.open(None)\n"
        "found = w.search(Request('thành phố thông minh'))\n"
        "assert found.total, 'nothing found'\n"
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
    """Flip bytes and cut files of an edition of the starter library, one at a time."""
    published, home, dice = folder / "published", folder / "home", random.Random(13)
    keys(home, folder, published)
    library = folder / "library"
    shutil.copytree(ROOT / "corpus", library, ignore=shutil.ignore_patterns(".*"))
    run(home, *build(library, published, folder))
    run(home, "edition", "trust", published / "metadata" / "1.root.json")
    run(home, "edition", "install", published)
    run(
        home,
        "--library",
        library,
        "edit",
        "du-lieu-mo",
        "subject=dữ liệu mở của thành phố",
    )
    run(home, *build(library, published, folder))
    os.environ["SUMMIT_KB_HOME"] = str(home)
    files = sorted(path for path in published.rglob("*") if path.is_file())
    groups = [[p for p in files if part in p.parts] for part in ("metadata", "targets", "blobs")]
    needed = {path for path in files if is_needed(path, published)}
    refused = accepted = harmless = 0
    wrong: list[str] = []
    for number in range(count):
        path = dice.choice(dice.choice(groups))
        with spoilt(path, dice):
            try:
                editions.verify(published)
            except EditionRefusedError:
                refused += 1
            else:
                accepted += path in needed
                harmless += path not in needed
                wrong += [f"{path.name} spoilt and taken"] if path in needed else []
            if number % 50 == 0 and path in needed:
                wrong += answers(published)
    print(
        f"{count} flips and cuts: {refused} refused, {accepted} taken, "
        f"{harmless} in files no longer part of the edition"
    )
    return wrong


def is_needed(path: Path, published: Path) -> bool:
    """Whether the newest edition needs a file: not what older ones left in the folder."""
    newest = max(int(one.name.split(".")[0]) for one in published.glob("metadata/*.targets.json"))
    if path.parent.name == "metadata":
        return path.name in {"1.root.json", "timestamp.json"} or path.name.startswith(f"{newest}.")
    if "targets" in path.parts:
        signed = (published / "metadata" / f"{newest}.targets.json").read_text(encoding="utf-8")
        return path.name.split(".")[0] in signed
    return path.name in catalogue_of(published)


def catalogue_of(published: Path) -> str:
    newest = max(published.glob("targets/*"), key=lambda one: one.stat().st_mtime_ns)
    return newest.read_text(encoding="utf-8")


def is_taken(published: Path) -> bool:
    try:
        editions.install(published)
    except SummitError:
        return False
    return True


def answers(published: Path) -> list[str]:
    """The edition installed must refuse what is spoilt, and still answer."""
    if is_taken(published):
        return ["a spoilt edition was installed"]
    workspace = Workspace.open(None)
    try:
        found = workspace.search(Request("dữ liệu mở"))
    finally:
        workspace.close()
    return [] if found.total else ["the edition installed answers no more"]


class spoilt:  # noqa: N801 - reads as what it does
    """A file with one bit flipped, or cut short; as it was before afterwards."""

    def __init__(self, path: Path, dice: random.Random) -> None:
        self._path, self._before = path, path.read_bytes()
        data = bytearray(self._before)
        if data and dice.random() < 0.8:
            data[dice.randrange(len(data))] ^= 1 << dice.randrange(8)
            self._after = bytes(data)
        else:
            self._after = bytes(data[: dice.randrange(len(data))] if data else b"x")

    def __enter__(self) -> None:
        self._path.write_bytes(self._after)

    def __exit__(self, *_error: object) -> None:
        self._path.write_bytes(self._before)


def timed(what: str, home: Path, *arguments: object) -> None:
    started = time.perf_counter()
    run(home, *arguments)
    print(f"{what}: {time.perf_counter() - started:.2f} s", flush=True)


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
