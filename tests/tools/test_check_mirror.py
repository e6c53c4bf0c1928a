from pathlib import Path

import pytest

from check_mirror import has_code, problems_of
from check_mirror import test_file as place_of


@pytest.mark.parametrize(
    ("module", "expected"),
    [
        ("src/summit_kb/search/snippets.py", "tests/search/test_snippets.py"),
        ("src/summit_kb/search/_fold.py", "tests/search/test_fold.py"),
        ("src/summit_kb/search/engine/__init__.py", "tests/search/engine/test_engine.py"),
        ("src/summit_kb/__main__.py", "tests/test_main__.py"),
    ],
)
def test_tests_stand_folder_for_folder(source, module: str, expected: str):
    assert place_of(source(module, "")) == Path(expected)


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("def f():\n    return 1\n", True),
        ("class A:\n    def f(self):\n        return 1\n", True),
        ("LIMIT = 3\n", False),
        ("from dataclasses import dataclass\n@dataclass\nclass A:\n    x: int\n", False),
        (
            'class Reader:\n    def read(self) -> str:\n        """The text."""\n        ...\n',
            False,
        ),
    ],
)
def test_only_what_does_something_needs_a_test(source, text: str, code: bool):
    assert has_code(source("src/summit_kb/a.py", text)) is code


def test_a_module_without_its_test_is_named(source, tmp_path: Path):
    module = source("src/summit_kb/search/snippets.py", "def f():\n    return 1\n")
    assert problems_of(module, tmp_path) == [
        "src/summit_kb/search/snippets.py: no tests/search/test_snippets.py"
    ]
    source("tests/search/test_snippets.py", "")
    assert problems_of(module, tmp_path) == []
