"""The starter library, opened once, and what is written in it."""

import importlib
import re
import sys
import unicodedata
from collections.abc import Callable, Iterator
from pathlib import Path
from types import ModuleType

import pytest

from summit_kb.foundation.paths import starter_library
from summit_kb.ingest.extract import extract_files
from summit_kb.library.store import Library

TOOLS = Path(__file__).parents[2] / "tools" / "corpus"


@pytest.fixture(scope="session")
def library(tmp_path_factory: pytest.TempPathFactory) -> Library:
    return Library.open(starter_library(), derived=tmp_path_factory.mktemp("derived"))


@pytest.fixture(scope="session")
def texts(library: Library) -> dict[str, str]:
    """Document id -> everything that the real extractors read."""
    owners = {
        library.file_path(document, document.original): document.id
        for document in library.documents.values()
    }
    read: dict[str, str] = {}
    for outcome in extract_files(list(owners), jobs=2):
        assert outcome.error is None, outcome.error
        read[owners[outcome.path]] = "\n".join(page.text for page in outcome.text.pages)
    return read


@pytest.fixture(scope="session")
def words() -> Callable[[str], list[str]]:
    def split(text: str) -> list[str]:
        return re.findall(r"\w+", unicodedata.normalize("NFC", text).lower())

    return split


@pytest.fixture(scope="session")
def sources() -> dict[str, str]:
    """Document id -> the kept text that its PDF or DOCX is made from."""
    return {path.stem: path.read_text("utf-8") for path in (TOOLS / "sources").glob("*.md")}


@pytest.fixture
def tool(monkeypatch: pytest.MonkeyPatch) -> Iterator[Callable[[str], ModuleType]]:
    """Imports a script of tools/corpus by name, as it is when run, and forgets it afterwards."""
    before = set(sys.modules)
    monkeypatch.syspath_prepend(str(TOOLS))
    yield importlib.import_module
    for name in set(sys.modules) - before:
        if str(getattr(sys.modules[name], "__file__", "")).startswith(str(TOOLS)):
            del sys.modules[name]
