"""Each thing that may be missing in a folder is found; a whole one lacks nothing."""

import json

import pytest

import completeness

RULE = "=" * 78
TEXT = "Permission is granted to everybody for everything.\n"


def _part(name, file, terms, **more):
    return {
        "name": name,
        "licenses": [{"license": {"name": "MIT"}}],
        "properties": [{"name": "licence-text", "value": terms}],
        "evidence": {"occurrences": [{"location": file}]},
        **more,
    }


@pytest.fixture
def parts():
    return [
        _part("lxml", "_internal/etree.so", "NOTICES.txt: lxml 6 · LICENSE"),
        _part("zlib1g", "_internal/libz.so", "SYSTEM.txt: zlib1g 1.2"),
    ]


@pytest.fixture
def lacking(tmp_path, parts):
    """What is missing in a folder of these parts, after it was spoilt."""
    for name in ("share/", "_internal/"):
        (tmp_path / name).mkdir()
    for name in ("etree.so", "libz.so"):
        (tmp_path / "_internal" / name).touch()
    inner = f"{RULE}\nA heading of the licence's own\n{RULE}\n\n{TEXT}"
    notices = f"list\n\n{RULE}\nlxml 6 · LICENSE\n{RULE}\n\n{inner}\n{RULE}\nx · y\n{RULE}\n\n"
    (tmp_path / "share/NOTICES.txt").write_text(notices, encoding="utf-8")
    system = f"{RULE}\nzlib1g 1.2: libz.so\n{RULE}\n\n{TEXT}"
    (tmp_path / "share/SYSTEM.txt").write_text(system, encoding="utf-8")

    def look(spoil=lambda folder: None):
        spoil(tmp_path)
        told = json.dumps({"components": parts})
        (tmp_path / "share/sbom.cdx.json").write_text(told, encoding="utf-8")
        return completeness.lacking(tmp_path)

    return look


def test_a_whole_folder_lacks_nothing(lacking):
    assert lacking() == []


def test_a_file_that_no_part_has(lacking):
    assert lacking(lambda folder: (folder / "_internal/libnew.so").touch()) == [
        "no part has _internal/libnew.so"
    ]


def test_a_file_that_is_not_there(lacking):
    assert lacking(lambda folder: (folder / "_internal/libz.so").unlink()) == [
        "is not there: _internal/libz.so"
    ]


def test_a_file_of_two_parts(lacking, parts):
    parts.append(_part("libz", "_internal/libz.so", "SYSTEM.txt: zlib1g 1.2"))
    assert lacking() == ["more than one part has _internal/libz.so"]


def test_a_part_without_a_licence_or_a_text(lacking, parts):
    parts[0].pop("licenses")
    parts[1]["properties"] = []
    assert lacking() == ["no licence is named for lxml", "no text is named for zlib1g"]


@pytest.mark.parametrize("terms", ["NOTICES.txt: x · y", "NOTICES.txt: z · y", "GONE.txt"])
def test_a_text_that_is_empty_or_nowhere(terms, lacking, parts):
    parts[0]["properties"][0]["value"] = terms
    assert lacking() == [f"the text of lxml is not there: {terms}"]


def test_it_says_so_and_fails(lacking, tmp_path, capsys):
    lacking()
    assert completeness.main(str(tmp_path)) == 0
    (tmp_path / "_internal/libnew.so").touch()
    assert completeness.main(str(tmp_path)) == 1
    assert "libnew" in capsys.readouterr().out
