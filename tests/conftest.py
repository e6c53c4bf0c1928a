"""What every test gets: no screen, and a home of its own."""

import os
from pathlib import Path

import pytest

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")


@pytest.fixture(autouse=True)
def own_home(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Path:
    """User state of this test alone."""
    folder = tmp_path_factory.mktemp("home")
    monkeypatch.setenv("SUMMIT_KB_HOME", str(folder))
    return folder
