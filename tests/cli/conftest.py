"""The command line run in this process, and a library with a few documents for it."""

import json
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from summit_kb.cli.main import main


@dataclass(frozen=True)
class Ran:
    """How a command ended and what it printed."""

    code: int
    out: str
    err: str

    @property
    def json(self) -> Any:
        """The one object on stdout."""
        [line] = self.out.splitlines()
        return json.loads(line)


Run = Callable[..., Ran]
TEXTS = {
    "mo.txt": "Dữ liệu mở của thành phố\n\nCổng dữ liệu mở cung cấp dữ liệu cho người dân.",
    "giao-thong.md": "# Giám sát giao thông\n\nCamera giám sát giao thông tại các nút đường.",
    "open-data.html": "<html><body><h1>Open data portal</h1><p>The city publishes data sets for "
    "everyone who wants to use them.</p></body></html>",
}


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str]) -> Run:
    """Runs ``summit-kb`` with these arguments."""

    def call(*arguments: object) -> Ran:
        code = main([str(argument) for argument in arguments])
        captured = capsys.readouterr()
        return Ran(int(code), captured.out, captured.err)

    return call


@pytest.fixture
def incoming(tmp_path: Path) -> Path:
    """Three files to add."""
    folder = tmp_path / "incoming"
    folder.mkdir()
    for name, text in TEXTS.items():
        (folder / name).write_text(text, encoding="utf-8")
    return folder


@pytest.fixture
def empty(run: Run, tmp_path: Path) -> Path:
    """A library without documents, with a topic."""
    root = tmp_path / "library"
    assert run("init", root, "--name", "Thử").code == 0
    (root / "topics.toml").write_text(
        '[[topics]]\nid = "du-lieu"\nvi = "Dữ liệu"\nen = "Data"\n', encoding="utf-8"
    )
    return root


@pytest.fixture
def filled(run: Run, empty: Path, incoming: Path) -> Path:
    """A library with the three files in it."""
    assert run("--library", empty, "--json", "add", incoming, "--jobs", 1).code == 0
    return empty
