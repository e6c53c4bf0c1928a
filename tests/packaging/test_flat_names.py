"""Scripts import each other by bare names, and the tests of all rooms run in one process."""

import sys
import tomllib
from collections import defaultdict
from importlib import metadata
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]


@pytest.fixture(scope="module")
def modules():
    """The files by the bare name each is imported under."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    places = project["tool"]["pytest"]["ini_options"]["pythonpath"]
    found = defaultdict(list)
    for place in places:
        for path in (ROOT / place).glob("*.py"):
            if not path.name.startswith("__"):
                found[path.stem].append(path.relative_to(ROOT).as_posix())
    assert {"build", "debian_package", "installers", "check_doors"} <= found.keys()
    return found


def test_no_two_rooms_have_a_module_of_one_name(modules):
    assert {name: paths for name, paths in modules.items() if len(paths) > 1} == {}


def test_none_hides_a_module_of_python_or_of_a_package(modules):
    others = sys.stdlib_module_names | set(metadata.packages_distributions())
    assert sorted(set(modules) & others) == []
