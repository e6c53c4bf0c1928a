import itertools
import re
import shutil
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
