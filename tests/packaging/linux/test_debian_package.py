import itertools
import re
import shutil
import subprocess
from pathlib import Path

import pytest

import debian_package
from debian_package import Order

ROOT = Path(__file__).parents[3]
LINUX = ROOT / "packaging" / "linux"
needs_dpkg = pytest.mark.skipif(shutil.which("dpkg") is None, reason="no dpkg here")


@needs_dpkg
def test_the_control_file_says_what_apt_asks(tmp_path):
    order = Order(tmp_path, "1.2~rc1", 0, "IT <it@department.example>")
    told = debian_package.control(order, ["libc6 (>= 2.36)", "libgl1"], 1234)
    fields = dict(re.findall(r"^([A-Z][\w-]*): (.*)$", told, re.MULTILINE))
    assert fields["Version"] == "1.2~rc1"
    assert fields["Depends"] == "libc6 (>= 2.36), libgl1"
    assert fields["Installed-Size"] == "1234"
    assert fields["Maintainer"] == order.maintainer
    description = told.partition("Description: ")[2].splitlines()[1:]
    assert all(line.startswith(" ") and len(line) <= 80 for line in description)


def test_sizes_are_counted_as_dpkg_counts(tmp_path):
    (tmp_path / "folder").mkdir()
    (tmp_path / "folder" / "large").write_bytes(b"x" * 1025)
    (tmp_path / "link").symlink_to("folder/large")
    assert debian_package.installed_size(tmp_path) == 1 + 2 + 1


def test_every_part_that_comes_along_stands_in_the_copyright_file():
    told = (LINUX / "copyright").read_text(encoding="utf-8")
    table = (ROOT / "docs" / "third-party.md").read_text(encoding="utf-8")
    table = table.partition("|---|---|---|")[2].partition("\n\n")[0]
    rows = (line.split("|")[1] for line in table.strip().splitlines())
    names = {name.strip() for row in rows for name in row.split(",")}
    plain = {name.replace("-", "_").split("_Essentials")[0].lower() for name in names}
    missing = {
        name for name in plain if name.replace("whoosh_reloaded", "whoosh") not in told.lower()
    }
    assert not missing


def test_every_licence_named_is_explained():
    told = (LINUX / "copyright").read_text(encoding="utf-8")
    explained = set(re.findall(r"\n\nLicense: (.*)\n ", told))
    used = {
        one for line in re.findall(r"\nLicense: (.*)\n(?! )", told) for one in line.split(" or ")
    }
    assert used <= explained


def test_every_exception_for_lintian_has_its_reason():
    lines = (LINUX / "lintian-overrides").read_text(encoding="utf-8").splitlines()
    for before, line in itertools.pairwise(lines):
        if line.startswith("summit-kb:"):
            assert before.startswith(("#", "summit-kb:"))
            assert "[usr/lib/summit-kb/" in line


@pytest.fixture(scope="module")
def packed(tmp_path_factory):
    """A package of a program of one file, made twice."""
    for tool in ("dpkg-deb", "rsvg-convert", "readelf"):
        if shutil.which(tool) is None:
            pytest.skip(f"no {tool} here")
    folder = tmp_path_factory.mktemp("packed")
    program = folder / "program"
    program.mkdir()
    shutil.copy(Path("/bin/true").resolve(), program / "summit-kb")
    order = Order(program, "1.2", 1_700_000_000, fast=True)
    return [debian_package.build(order, folder / one) for one in ("a", "b")]


def _listed(package):
    done = subprocess.run(
        ["dpkg-deb", "--contents", str(package)], capture_output=True, text=True, check=True
    )
    return [line.split(maxsplit=5) for line in done.stdout.splitlines()]


@pytest.mark.slow
def test_made_again_it_is_the_same_file(packed):
    one, other = packed
    assert one.name == other.name
    assert one.read_bytes() == other.read_bytes()


@pytest.mark.slow
def test_nothing_in_it_runs_as_root(packed, tmp_path):
    subprocess.run(["dpkg-deb", "--control", str(packed[0]), str(tmp_path / "x")], check=True)
    assert {path.name for path in (tmp_path / "x").iterdir()} == {"control", "md5sums"}
    for mode, owner, *_rest in _listed(packed[0]):
        assert owner == "root/root"
        assert "s" not in mode
        assert mode[0] == "l" or mode[8] != "w"


@pytest.mark.slow
def test_it_lies_below_usr_and_every_file_has_its_sum(packed, tmp_path):
    names = {line[5].split(" -> ")[0] for line in _listed(packed[0]) if line[0][0] != "d"}
    assert all(name.startswith("./usr/") for name in names)
    subprocess.run(["dpkg-deb", "--raw-extract", str(packed[0]), str(tmp_path / "x")], check=True)
    told = (tmp_path / "x" / "DEBIAN" / "md5sums").read_text(encoding="utf-8")
    links = {line[5].split(" -> ")[0] for line in _listed(packed[0]) if line[0][0] == "l"}
    assert {f"./{line.split('  ', 1)[1]}" for line in told.splitlines()} == names - links
    assert "./usr/bin/summit-kb" in links


@pytest.mark.slow
def test_the_policy_is_an_example_and_no_file_of_the_package(packed):
    names = {line[5] for line in _listed(packed[0])}
    assert "./usr/share/doc/summit-kb/examples/policy.toml" in names
    assert not [name for name in names if name.startswith("./etc")]
