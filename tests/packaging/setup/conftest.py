from pathlib import Path

import pytest

from environment import LOCKS, Environment


@pytest.fixture
def clone(tmp_path: Path) -> Path:
    """A clone's folder with a space and accents in its name, and what set-up reads there."""
    root = tmp_path / "Tài liệu" / "summit kb"
    (root / "build").mkdir(parents=True)
    for name in (*LOCKS.values(), "pyproject.toml"):
        (root / name).write_text(f"# {name}\n", encoding="utf-8")
    return root


@pytest.fixture
def place(clone: Path) -> Environment:
    return Environment(clone)
