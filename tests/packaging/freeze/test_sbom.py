from pathlib import Path

import pytest

from sbom import TERMS, Told, completed
from source_tree import SourceTree
from system_libraries import SystemFile

MADE = {
    "bomFormat": "CycloneDX",
    "metadata": {"tools": []},
    "components": [
        {"name": "lxml", "bom-ref": "lxml==6", "externalReferences": [{"url": "file:///x"}]}
    ],
    "dependencies": [{"ref": "root"}, {"ref": "lxml==6"}],
}


@pytest.fixture
def whole(tmp_path):
    (tmp_path / "pyproject.toml").write_text('[project]\nversion = "1.2"\n')
    told = Told(
        packages=[
            {"name": "lxml", "version": "6", "licence": "BSD", "texts": ["LICENSE", "LGPL.txt"]}
        ],
        inside=[
            {"name": "libxml2", "licence": "MIT", "in": "lxml", "text": "lxml · LICENSE"},
            {"name": "Python", "licence": "PSF-2.0", "in": "system", "text": "Python.txt"},
            {"name": "GLib", "licence": "LGPL", "in": "system", "text": "of the system"},
        ],
        owners={"a/etree.so": "lxml", "libpython3.so": "Python", "r/libcurl.so": "stand-ins"},
        taken=[SystemFile(f"b/{name}", "zlib1g", "1:1.2+x") for name in ("libz.so", "libz.so.1")],
        titles=["lxml 6 · LICENSE", "LGPL.txt", "Python.txt"],
    )
    return completed(MADE, told, SourceTree(Path(tmp_path), 1, "abc"))


def _terms(part):
    return [one["value"] for one in part["properties"] if one["name"] == TERMS]


def _files(part):
    return [one["location"] for one in part["evidence"]["occurrences"]]


def test_native_parts_stand_ins_and_the_system_stand_beside_packages(whole):
    names = [one["name"] for one in whole["components"]]
    stands = "stand-ins for libraries that are never called"
    assert names == ["lxml", "libxml2", "Python", "GLib", stands, "zlib1g"]
    lxml, libxml2, *_, zlib = whole["components"]
    assert "externalReferences" not in lxml
    assert libxml2["licenses"] == [{"license": {"name": "MIT"}}]
    assert zlib["purl"] == "pkg:deb/debian/zlib1g@1%3A1.2%2Bx"


def test_the_program_is_the_commit_and_needs_all_of_them(whole):
    program = whole["metadata"]["component"]
    assert program["version"] == "1.2"
    assert program["properties"] == [{"name": "commit", "value": "abc"}]
    assert "tools" in whole["metadata"]
    needs = {one["ref"]: one.get("dependsOn") for one in whole["dependencies"]}
    assert needs.keys() == {"lxml==6", "summit-kb-folder"}
    assert set(needs["summit-kb-folder"]) == {one["bom-ref"] for one in whole["components"]}


def test_each_part_tells_where_its_terms_and_files_are(whole):
    lxml, libxml2, python, glib, stands, zlib = whole["components"]
    notices, libraries = "THIRD-PARTY-NOTICES.txt", "SYSTEM-LIBRARIES.txt"
    assert _terms(lxml) == [f"{notices}: lxml 6 · LICENSE", f"{notices}: LGPL.txt"]
    assert _terms(libxml2) == [f"{notices}: lxml 6 · LICENSE"]
    assert _terms(python) == [f"{notices}: Python.txt"]
    assert _terms(glib) == [libraries]
    assert _terms(stands) == ["LICENSE.txt"]
    assert _terms(zlib) == [f"{libraries}: zlib1g 1:1.2+x"]
    assert [_files(one) for one in (lxml, python, stands)] == [
        ["a/etree.so"],
        ["libpython3.so"],
        ["r/libcurl.so"],
    ]
    assert _files(zlib) == ["b/libz.so", "b/libz.so.1"]
