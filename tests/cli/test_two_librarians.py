"""Two librarians on one library, side by side; benchmarks/two_librarians.py does it for longer."""

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from summit_kb.foundation.account import account

HARNESS = Path(__file__).parents[2] / "benchmarks" / "two_librarians.py"

# Adds files for real, and stands still with the first one stored until it is told a line.
ADDING = """
import sys
from pathlib import Path
from summit_kb.app.workspace import Workspace

def tell(progress):
    if progress.stage == "store":
        print("stored", flush=True)
        sys.stdin.readline()

Workspace.open(Path(sys.argv[1])).add([Path(sys.argv[2])], jobs=1, report=tell)
"""


@pytest.fixture
def adding(filled: Path, tmp_path: Path) -> Iterator[subprocess.Popen[bytes]]:
    """Another process in the middle of an add."""
    (tmp_path / "more").mkdir()
    for name in ("mot", "hai"):
        text = f"Báo cáo {name}\n\nNội dung {name} của hội nghị."
        (tmp_path / "more" / f"{name}.txt").write_text(text, encoding="utf-8")
    words = [sys.executable, "-c", ADDING, str(filled), str(tmp_path / "more")]
    with subprocess.Popen(words, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as process:
        assert process.stdout is not None
        assert process.stdout.readline().strip() == b"stored"
        yield process
        process.kill()


def _documents(run, library: Path) -> list[str]:
    return [d["id"] for d in run("--library", library, "--json", "list").json["documents"]]


def test_the_other_is_told_who_writes_and_since_when(
    run, filled: Path, incoming: Path, tmp_path: Path, adding
) -> None:
    ids = _documents(run, filled)
    holder = json.loads((filled / ".writer.holder").read_text(encoding="utf-8"))
    assert run("--library", filled, "export", "--csv", tmp_path / "a.csv").code == 0
    commands = (
        ("add", incoming),
        ("edit", ids[0], "place=Huế"),
        ("remove", ids[0]),
        ("undo",),
        ("export", "--bag", tmp_path / "goi"),
        ("import", "--csv", tmp_path / "a.csv", "--yes"),
    )
    for words in commands:
        ran = run("--library", filled, "--json", *words)
        assert (ran.code, ran.json["error"]["code"]) == (5, "in-use"), words
        assert account() in ran.json["error"]["message"]
        assert holder["since"] in ran.json["error"]["message"]
    vietnamese = run("--library", filled, "edit", ids[0], "place=Huế").err
    english = run("--library", filled, "--lang", "en", "edit", ids[0], "place=Huế").err
    assert f"đang được {account()} ghi" in vietnamese
    assert f"is being written by {account()}, since {holder['since']}" in english


def test_reading_goes_on_meanwhile(run, filled: Path, adding) -> None:
    assert len(_documents(run, filled)) == 4
    assert run("--library", filled, "--json", "search", "camera").json["total"] == 1
    assert run("--library", filled, "--json", "check").code in (0, 1)
    assert adding.poll() is None


def test_a_writer_that_died_is_in_nobodys_way(run, filled: Path, adding) -> None:
    adding.kill()
    adding.wait()
    assert (filled / ".writer.holder").exists()
    ids = _documents(run, filled)
    assert len(ids) == 4
    assert run("--library", filled, "edit", *ids, "place=Huế").code == 0
    assert not (filled / ".writer.holder").exists()
    found = run("--library", filled, "--json", "search", "Nội dung").json
    assert found["total"] == 1


@pytest.mark.slow
def test_nobody_ever_sees_half_a_change() -> None:
    done = subprocess.run(
        [sys.executable, str(HARNESS), "8", "--readers", "3"],
        capture_output=True,
        text=True,
        encoding="utf-8",
        env={**os.environ, "PYTHONUTF8": "1"},
        check=False,
    )
    assert "0 problems" in done.stdout, done.stdout + done.stderr
    assert done.returncode == 0
