from pathlib import Path


def test_what_it_asks_for_first(run, filled: Path) -> None:
    report = run("doctor", "--library", filled, "--json").json
    assert report.keys() == {"program", "paths", "packages", "fonts", "ocr", "library"}
    assert report["packages"]["numpy"]
    assert report["library"]["documents"] == 3
    assert report["library"]["index-current"] is True


def test_it_changes_nothing(run, own_home: Path) -> None:
    ran = run("doctor", "--lang", "en")
    assert ran.code == 0
    assert "Text recognition" in ran.out
    assert not (own_home / "library").exists()
