import shutil
from pathlib import Path

import pytest


@pytest.mark.parametrize("rebuild", [False, True])
def test_derived_data_is_made_again(run, filled: Path, rebuild: bool) -> None:
    shutil.rmtree(filled / ".derived")
    arguments = ["--rebuild"] if rebuild else []
    done = run("index", "--library", filled, "--json", *arguments)
    assert done.code == 0
    assert done.json["documents"] == 3
    assert done.json["rebuilt"] is rebuild
    assert run("search", "giao thông", "--library", filled).code == 0


def test_for_people(run, filled: Path) -> None:
    assert "3 documents" in run("index", "--library", filled, "--lang", "en").out
