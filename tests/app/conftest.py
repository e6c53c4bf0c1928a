"""A library to work on, and files to add to it."""

from collections.abc import Callable, Generator
from pathlib import Path

import pytest

from summit_kb.app.workspace import Workspace
from summit_kb.library.store import Library

WriteFile = Callable[[str, str], Path]

TOPICS = """\
[[topics]]
id = "du-lieu"
vi = "Dữ liệu"
en = "Data"

[[topics]]
id = "du-lieu-mo"
vi = "Dữ liệu mở"
en = "Open data"
broader = "du-lieu"
"""
EVENTS = """\
[[events]]
id = "hoi-nghi"
vi = "Hội nghị"
en = "Conference"

[[events.sessions]]
id = "phien-1"
vi = "Phiên 1"
en = "Session 1"
"""


@pytest.fixture
def library(tmp_path: Path) -> Library:
    made = Library.create(tmp_path / "library", "Thử nghiệm")
    (made.root / "topics.toml").write_text(TOPICS, encoding="utf-8")
    (made.root / "events.toml").write_text(EVENTS, encoding="utf-8")
    made.reload()
    return made


@pytest.fixture
def workspace(library: Library) -> Generator[Workspace]:
    opened = Workspace.open(library.root)
    yield opened
    opened.close()


@pytest.fixture
def write_file(tmp_path: Path) -> WriteFile:
    """Writes a text file below ``incoming``."""

    def write(name: str, text: str) -> Path:
        path = tmp_path / "incoming" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
        return path

    return write
