import shutil
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

import check_wheel
from check_wheel import WheelError, contents, wrong_contents

TRACKED = {
    "README.md",
    "src/summit_kb/__init__.py",
    "src/summit_kb/py.typed",
    "resources/icons/add.svg",
    "corpus/library.toml",
    "tests/test_x.py",
}
WHOLE = {
    "summit_kb/__init__.py",
    "summit_kb/py.typed",
    "summit_kb/shipped/resources/icons/add.svg",
    "summit_kb/shipped/corpus/library.toml",
    "summit_kb-0.1.0.dist-info/METADATA",
}


def test_a_whole_wheel_has_nothing_wrong():
    assert wrong_contents(WHOLE, TRACKED) == []


@pytest.mark.parametrize("missing", sorted(WHOLE - {"summit_kb-0.1.0.dist-info/METADATA"}))
def test_what_is_missing_is_named(missing: str):
    assert wrong_contents(WHOLE - {missing}, TRACKED) == [f"missing: {missing}"]


@pytest.mark.parametrize(
    "stranger",
    [
        "tests/test_x.py",
        "tools/sources.py",
        "summit_kb/shipped/corpus/.derived/index/current",
        "summit_kb/__pycache__/x.pyc",
    ],
)
def test_what_does_not_belong_is_named(stranger: str):
    assert wrong_contents(WHOLE | {stranger}, TRACKED) == [f"does not belong: {stranger}"]


def test_folders_are_not_contents(tmp_path: Path):
    with zipfile.ZipFile(tmp_path / "a.whl", "w") as archive:
        archive.mkdir("summit_kb")
        archive.writestr("summit_kb/__init__.py", "")
    assert contents(tmp_path / "a.whl") == {"summit_kb/__init__.py"}


def test_a_failing_command_shows_all_it_said():
    code = "import sys; print('một'); sys.exit('hai')"
    with pytest.raises(WheelError) as caught:
        check_wheel.run([sys.executable, "-c", code])
    assert "exit 1\nmột\nhai" in str(caught.value)


def test_the_wheel_of_this_tree_is_whole(tmp_path: Path):
    """Built here and looked into; ``check_wheel.py`` also installs it, which needs a network."""
    wheel = check_wheel.build(tmp_path)
    assert wrong_contents(contents(wheel), check_wheel.tracked_files()) == []
    with zipfile.ZipFile(wheel) as archive:
        name = next(name for name in archive.namelist() if name.endswith("entry_points.txt"))
        points = archive.read(name).decode("utf-8")
    assert "summit-kb = summit_kb.cli.main:run" in points
    assert "summit-kb-desktop = " in points


def test_what_is_derived_from_the_starter_library_stays_out(tmp_path: Path):
    tree = tmp_path / "tree"
    (tree / "src" / "summit_kb" / "__pycache__").mkdir(parents=True)
    for name in ("pyproject.toml", "README.md", "LICENSE"):
        shutil.copy(check_wheel.ROOT / name, tree / name)
    (tree / "src" / "summit_kb" / "__init__.py").touch()
    (tree / "src" / "summit_kb" / "__pycache__" / "x.pyc").touch()
    for name in ("corpus/library.toml", "corpus/.derived/catalogue", "resources/icons/a.svg"):
        (tree / name).parent.mkdir(parents=True, exist_ok=True)
        (tree / name).touch()
    kept = {name for name in contents(check_wheel.build(tmp_path, tree)) if "dist-info" not in name}
    assert kept == {
        "summit_kb/__init__.py",
        "summit_kb/shipped/corpus/library.toml",
        "summit_kb/shipped/resources/icons/a.svg",
    }


def test_only_files_that_are_there_are_expected():
    listed = subprocess.run(
        ["git", "ls-files"], cwd=check_wheel.ROOT, capture_output=True, check=True, text=True
    ).stdout
    assert len(check_wheel.tracked_files()) <= len(listed.splitlines())
    assert "pyproject.toml" in check_wheel.tracked_files()
