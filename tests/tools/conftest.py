from collections.abc import Callable
from pathlib import Path

import pytest

from sources import Source


@pytest.fixture
def source(tmp_path: Path) -> Callable[[str, str], Source]:
    """Writes a file below a project of its own and gives it as the gates see it."""

    def write(path: str, text: str) -> Source:
        file = tmp_path / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8")
        return Source(tmp_path, Path(path))

    return write
