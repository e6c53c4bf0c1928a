"""What is left out by name is named by nothing of ours."""

import re
from pathlib import Path

import pytest

import contents

SOURCES = Path(__file__).resolve().parents[3] / "src"
IMPORT = re.compile(r"^\s*(?:from|import) ([\w.]+)(?: import (\w+))?", re.MULTILINE)
OF_NUMPY = re.compile(r"\bnp\.([a-z]\w*)")


@pytest.fixture(scope="module")
def texts():
    return [path.read_text(encoding="utf-8") for path in SOURCES.rglob("*.py")]


def test_nothing_left_out_is_imported(texts):
    named = {(module, name) for text in texts for module, name in IMPORT.findall(text)}
    names = {module for module, _ in named} | {f"{module}.{name}" for module, name in named}
    assert {"PySide6.QtWidgets", "numpy", "lxml.etree"} <= names
    assert [
        one for one in contents.EXCLUDED for name in names if f"{name}.".startswith(f"{one}.")
    ] == []


def test_no_attribute_of_numpy_leads_to_what_is_left_out(texts):
    used = {f"numpy.{name}" for text in texts for name in OF_NUMPY.findall(text)}
    assert "numpy.asarray" in used
    assert used & set(contents.EXCLUDED) == set()


def test_gnu_readline_stays_out():
    assert "readline" in contents.EXCLUDED
