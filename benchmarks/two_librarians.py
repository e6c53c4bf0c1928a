"""Two librarians and their readers on one library, each a process of its own.

    python benchmarks/two_librarians.py [ROUNDS] [--readers N] [--seed N]

Two writers change the library as fast as they can, each waiting for the other's lock: all
documents get a new signer and place in one change set, two documents take turns in the trash, a
topic gets another id in the thesaurus and in every document, a table is imported, one's own change
is undone, a document is added. Readers open the library anew, reload one they hold, search it, and
run the command line; none of them may ever see half a change, an error, or a document that is
neither there nor gone. At the end ``check`` finds no error and the history has every change. Exit
code 1 when one thing is not as it must be.
"""

from __future__ import annotations

import argparse
import json
import os
import random
import shutil
import subprocess
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

from summit_kb.app.assignments import Assignment
from summit_kb.app.exchange.sheet_export import export_sheet
from summit_kb.app.exchange.sheet_import import import_sheet
from summit_kb.app.exchange.sheet_reading import read_plan
from summit_kb.app.reports import Severity
from summit_kb.app.workspace import Workspace
from summit_kb.domain.finding import Request
from summit_kb.foundation.errors import InUseError, SummitError
from summit_kb.library.edits import Edits
from summit_kb.library.store import Library

GROUP = tuple(f"tai-lieu-{number}" for number in range(6))
TURNS = ("luan-phien-a", "luan-phien-b")
_WAIT_S = 120.0


def topics(topic: str) -> str:
    return f'[[topics]]\nid = "{topic}"\nvi = "Đô thị {topic}"\nen = "City {topic}"\n'


def make_library(root: Path, incoming: Path) -> None:
    """Documents that always change together, two that take turns, and their topic."""
    Library.create(root, "Hai thủ thư")
    (root / "topics.toml").write_text(topics("chu-de-0"), encoding="utf-8")
    incoming.mkdir()
    for name in (*GROUP, *TURNS):
        text = f"Báo cáo {name}\n\nĐô thị thông minh {name}."
        (incoming / f"{name}.txt").write_text(text, encoding="utf-8")
    workspace = Workspace.open(root)
    workspace.add([incoming], jobs=1)
    library = workspace.library
    names = {document.files[0].name: document.id for document in library.documents.values()}
    state = {name: names[f"{name}.txt"] for name in (*GROUP, *TURNS)}
    (root.parent / "ids.json").write_text(json.dumps(state), encoding="utf-8")
    wanted = [Assignment(field, ("0",)) for field in ("signer", "place")]
    wanted.append(Assignment("topics", ("chu-de-0",)))
    workspace.desk.edit([state[name] for name in GROUP], wanted)
    workspace.remove([state[TURNS[1]]])
    workspace.close()


def ids_of(root: Path) -> dict[str, str]:
    return json.loads((root.parent / "ids.json").read_text(encoding="utf-8"))


def wrong(library: Library, ids: dict[str, str]) -> Iterator[str]:
    """What a reader must never see."""
    group = [library.documents.get(ids[name]) for name in GROUP]
    if None in group:
        yield f"a document is missing: {[one and one.id for one in group]}"
        return
    states = {(one.signer, one.place) for one in group if one is not None}
    if len(states) != 1 or any(signer != place for signer, place in states):
        yield f"half a change of records: {states}"
    there = [name for name in TURNS if ids[name] in library.documents]
    if len(there) != 1:
        yield f"half a change of the trash: {there}"
    known = [topic.id for topic in library.thesaurus]
    for document in library.documents.values():
        for topic in document.topics:
            if topic not in known:
                yield f"half a change of the vocabulary: {topic} is not in {known}"
    for fault in library.faults:
        yield f"a fault: {fault}"


def patiently(work: Callable[[], None]) -> None:
    """Try again while the other librarian writes."""
    began = time.monotonic()
    while True:
        try:
            work()
        except InUseError as error:
            if time.monotonic() - began > _WAIT_S:
                raise
            if "@" not in str(error.facts["holder"]):
                print("unknown holder", flush=True)
            print("refused", flush=True)
            time.sleep(0.01)
        else:
            return


def write(root: Path, rounds: int, seed: int) -> None:
    """The process of one librarian."""
    chance = random.Random(seed)
    workspace = Workspace.open(root)
    ids = ids_of(root)
    group = [ids[name] for name in GROUP]

    def edit() -> None:
        value = (str(chance.randrange(1_000_000)),)
        workspace.desk.edit(group, [Assignment("signer", value), Assignment("place", value)])

    def turn() -> None:
        with workspace.changing() as writer:
            there = [ids[name] for name in TURNS if ids[name] in workspace.library.documents]
            gone = [ids[name] for name in TURNS if ids[name] not in workspace.library.documents]
            writer.apply(Edits("remove", removed=tuple(there), restored=tuple(gone)))

    def rename() -> None:
        with workspace.changing() as writer:
            topic = f"chu-de-{chance.randrange(1_000_000)}"
            documents = tuple(
                replace(workspace.library.get(name), topics=(topic,)) for name in group
            )
            writer.apply(Edits("topics", documents, files={"topics.toml": topics(topic)}))

    def table() -> None:
        path = root.parent / f"bang-{os.getpid()}.csv"
        export_sheet(workspace.library, path)
        text = path.read_text(encoding="utf-8-sig").replace(";vi;", ";en;")
        path.write_text(text, encoding="utf-8")
        plan = read_plan(workspace.library, path)
        try:
            import_sheet(workspace, plan)
        except SummitError as error:
            if error.code not in ("sheet-stale", "sheet-refused"):
                raise

    def undo() -> None:
        try:
            workspace.desk.undo()
        except SummitError as error:
            if error.code not in ("change-conflict", "nothing-to-undo"):
                raise

    def add() -> None:
        name = f"them-{seed}-{chance.randrange(1_000_000)}"
        path = root.parent / f"{name}.txt"
        path.write_text(f"Báo cáo {name}\n\nĐô thị {name}.", encoding="utf-8")
        workspace.add([path], jobs=1)

    for _ in range(rounds):
        deed = chance.choices((edit, turn, rename, table, undo, add), (6, 4, 3, 1, 1, 1))[0]
        patiently(deed)
        print(deed.__name__, flush=True)
    workspace.close()


def read(root: Path, kind: str) -> None:
    """The process of one reader; goes on until it is told to stop."""
    ids = ids_of(root)
    held = Workspace.open(root, refresh=False)
    while not (root.parent / "stop").exists():
        if kind == "open":
            library = Library.open(root)
        elif kind == "reload":
            library = held.library
            if library.changed_outside():
                library.reload()
        elif kind == "search":
            library = held.library
            found = {hit.document for hit in held.search(Request("báo cáo", limit=1000)).hits}
            missing = {ids[name] for name in GROUP} - found
            if missing:
                print(f"WRONG not found: {missing}", flush=True)
        else:
            for problem in command(root, ids):
                print(f"WRONG {problem}", flush=True)
            print("looked", flush=True)
            continue
        for problem in wrong(library, ids):
            print(f"WRONG {kind}: {problem}", flush=True)
        print("looked", flush=True)
    held.close()


def command(root: Path, ids: dict[str, str]) -> Iterator[str]:
    """The same by the command line."""
    done = subprocess.run(
        [sys.executable, "-m", "summit_kb.cli", "--library", str(root), "--json", "list"],
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
    )
    if done.returncode:
        yield f"list ended with {done.returncode}: {done.stdout} {done.stderr}"
        return
    listed = {one["id"]: one for one in json.loads(done.stdout)["documents"]}
    group = [listed.get(ids[name], {}) for name in GROUP]
    states = {(one.get("signer"), one.get("place")) for one in group}
    if len(states) != 1 or len([name for name in TURNS if ids[name] in listed]) != 1:
        yield f"list saw half a change: {states}"


def started(*arguments: str) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, __file__, "--child", *arguments],
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        encoding="utf-8",
    )


def at_the_end(root: Path, done: Counter[str]) -> Iterator[str]:
    workspace = Workspace.open(root)
    yield from wrong(workspace.library, ids_of(root))
    for problem in workspace.check():
        if problem.severity is Severity.ERROR:
            yield f"check: {problem.code} {dict(problem.facts)}"
    history = Counter(one.change.action for one in workspace.desk.history())
    if history["edit"] < done["edit"]:
        yield f"the history has {history['edit']} of {done['edit']} edits"
    if workspace.library.history.bad_lines():
        yield "the history has unreadable lines"
    workspace.close()


def main(rounds: int, readers: int, seed: int) -> int:
    base = Path(tempfile.mkdtemp(prefix="two-librarians-"))
    os.environ["SUMMIT_KB_HOME"] = str(base / "home")
    root = base / "library"
    make_library(root, base / "incoming")
    began = time.monotonic()
    kinds = ("open", "reload", "search", "command")
    watching = [started("read", str(root), kinds[place % 4]) for place in range(readers)]
    writing = [started("write", str(root), str(rounds), str(seed + n)) for n in range(2)]
    said = [writer.communicate()[0] for writer in writing]
    (base / "stop").touch()
    seen = [reader.communicate()[0] for reader in watching]
    seconds = time.monotonic() - began
    done = Counter(line for text in said for line in text.splitlines())
    problems = [
        f"a writer failed: {text[-2000:]}"
        for writer, text in zip(writing, said, strict=True)
        if writer.returncode
    ]
    problems += [
        f"a reader failed: {text[-2000:]}"
        for reader, text in zip(watching, seen, strict=True)
        if reader.returncode
    ]
    lines = [line for text in seen for line in text.splitlines()]
    problems += sorted({line for line in lines if line.startswith("WRONG")})
    problems += list(at_the_end(root, done))
    shutil.rmtree(base)
    looks = lines.count("looked")
    deeds = {name: count for name, count in sorted(done.items()) if name.isalpha()}
    print(f"{seconds:.1f} s; writers: {deeds}; {readers} readers looked {looks} times")
    for problem in problems[:20]:
        print(problem)
    print(f"{len(problems)} problems")
    return 1 if problems else 0


if __name__ == "__main__":
    if sys.argv[1:3] == ["--child", "write"]:
        write(Path(sys.argv[3]), int(sys.argv[4]), int(sys.argv[5]))
    elif sys.argv[1:3] == ["--child", "read"]:
        read(Path(sys.argv[3]), sys.argv[4])
    else:
        parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
        parser.add_argument("rounds", nargs="?", type=int, default=60)
        parser.add_argument("--readers", type=int, default=4)
        parser.add_argument("--seed", type=int, default=2019)
        options = parser.parse_args()
        sys.exit(main(options.rounds, options.readers, options.seed))
