"""The description of the MSI: well formed, every file once, the right hive."""

from pathlib import Path
from xml.etree import ElementTree

import pytest

from msi import written

WIX = "{http://schemas.microsoft.com/wix/2006/wi}"


@pytest.fixture
def program(tmp_path):
    (tmp_path / "program" / "lib").mkdir(parents=True)
    (tmp_path / "program" / "lib" / "a & b.txt").write_text("a", encoding="utf-8")
    (tmp_path / "program" / "summit-kb.exe").write_bytes(b"")
    return tmp_path / "program"


def page(program, scope="machine", version="1.2.3.0"):
    return ElementTree.fromstring(written(program, version, program / "x.ico", scope))


def test_every_file_is_a_component_that_is_installed(program):
    found = page(program)
    assert {one.get("Source") for one in found.iter(f"{WIX}File")} == {
        "lib/a & b.txt",
        "summit-kb.exe",
    }
    components = {one.get("Id") for one in found.iter(f"{WIX}Component")}
    assert components == {one.get("Id") for one in found.iter(f"{WIX}ComponentRef")}


@pytest.mark.parametrize(("scope", "hive"), [("machine", "HKLM"), ("user", "HKCU")])
def test_tells_the_hive_of_its_scope(program, scope, hive):
    keys = [one.get("Root") for one in page(program, scope).iter(f"{WIX}RegistryKey")]
    assert keys
    assert set(keys) == {hive}


def test_identities_last_and_versions_upgrade(program):
    old, new = page(program), page(program, version="1.3.0.0")
    guids = [[one.get("Guid") for one in tree.iter(f"{WIX}Component")] for tree in (old, new)]
    assert guids[0] == guids[1]
    products = [tree.find(f"{WIX}Product") for tree in (old, new)]
    assert products[0].get("UpgradeCode") == products[1].get("UpgradeCode")
    assert products[0].get("Id") != products[1].get("Id")


def test_a_name_its_compiler_cannot_take_is_refused(program):
    (program / "văn kiện.txt").write_text("a", encoding="utf-8")
    with pytest.raises(ValueError, match="ASCII"):
        written(Path(program), "1.2.3.0", program / "x.ico", "user")
