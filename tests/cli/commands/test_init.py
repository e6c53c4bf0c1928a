from pathlib import Path


def test_a_new_library_is_made_once(run, tmp_path: Path) -> None:
    made = run("init", tmp_path / "mới", "--name", "Thư viện", "--json")
    assert made.code == 0
    assert made.json == {"library": str(tmp_path / "mới"), "name": "Thư viện"}
    again = run("init", tmp_path / "mới", "--json")
    assert again.code == 2
    assert again.json["error"]["code"] == "library-exists"


def test_the_folder_names_the_library(run, tmp_path: Path) -> None:
    assert "“kho”" in run("init", tmp_path / "kho").out
