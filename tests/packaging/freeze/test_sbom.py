from pathlib import Path

from sbom import completed
from source_tree import SourceTree
from system_libraries import SystemLibrary


def test_native_parts_and_system_libraries_stand_beside_packages(tmp_path):
    (tmp_path / "pyproject.toml").write_text('[project]\nversion = "1.2"\n')
    made = {
        "bomFormat": "CycloneDX",
        "metadata": {"tools": []},
        "components": [{"name": "lxml", "externalReferences": [{"url": "file:///x"}]}],
    }
    inside = [{"name": "libxml2", "licence": "MIT", "in": "lxml"}]
    taken = [
        SystemLibrary("libz.so.1", "zlib1g", "1:1.2"),
        SystemLibrary("libz.so", "zlib1g", "1:1.2"),
        SystemLibrary("libpython3.11.so.1.0"),
    ]
    whole = completed(made, inside, taken, SourceTree(Path(tmp_path), 1, "abc"))
    assert [one["name"] for one in whole["components"]] == ["lxml", "libxml2", "zlib1g"]
    assert "externalReferences" not in whole["components"][0]
    assert whole["components"][1]["licenses"] == [{"license": {"name": "MIT"}}]
    assert whole["metadata"]["component"]["version"] == "1.2"
    assert whole["metadata"]["component"]["properties"] == [{"name": "commit", "value": "abc"}]
    assert "tools" in whole["metadata"]
