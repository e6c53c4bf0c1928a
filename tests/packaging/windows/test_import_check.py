"""Imports of our modules that lead nowhere in the program folder."""

from import_check import missing


def _write(lib, name, text=""):
    path = lib / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")


def test_an_import_of_what_was_left_out_is_told(tmp_path):
    _write(tmp_path, "summit_kb/__init__.py")
    _write(tmp_path, "summit_kb/arrays.py", "import numpy.typing as npt\n")
    _write(tmp_path, "numpy/__init__.py")
    assert missing(tmp_path) == ["summit_kb/arrays.py imports numpy.typing"]
    _write(tmp_path, "numpy/typing/__init__.py")
    assert missing(tmp_path) == []


def test_imports_inside_functions_count_and_compiled_modules_are_found(tmp_path):
    _write(tmp_path, "summit_kb/one.py", "def f():\n    from lxml.etree import parse\n")
    _write(tmp_path, "lxml/__init__.py")
    assert missing(tmp_path) == ["summit_kb/one.py imports lxml.etree"]
    _write(tmp_path, "lxml/etree.cp311-win_amd64.pyd")
    assert missing(tmp_path) == []


def test_the_library_of_python_and_what_only_type_checkers_read_is_passed_over(tmp_path):
    text = "import json, fcntl\nif TYPE_CHECKING:\n    from whoosh import nothing_there\n"
    _write(tmp_path, "summit_kb/one.py", text)
    assert missing(tmp_path) == []
