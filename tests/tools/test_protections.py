import subprocess
from pathlib import Path

import pytest

import protections
from protections import Protection

ONE = Protection("kept", "editions/names.py", "if key in seen:", "if False:")


def test_every_edit_still_fits_and_takes_something_away() -> None:
    found = protections.protections()
    assert len(found) > 80
    assert len({one.name for one in found}) == len(found)
    assert [problem for one in found if (problem := protections.misfit(one))] == []


@pytest.mark.parametrize(
    ("before", "after", "said"),
    [("nowhere in it", "", "stands 0 times"), ("if key in seen:", "if", "invalid syntax")],
)
def test_an_edit_that_fits_no_more_is_told(before: str, after: str, said: str) -> None:
    assert said in protections.misfit(Protection("x", "editions/names.py", before, after))


def outcome(monkeypatch: pytest.MonkeyPatch, capsys, codes: list[int], said: str) -> tuple:
    runs = iter(codes)
    monkeypatch.setattr(protections, "copied", fake_tree)
    monkeypatch.setattr(
        protections.subprocess,
        "run",
        lambda *_a, **_k: subprocess.CompletedProcess([], next(runs), said, ""),
    )
    proven = protections.tried(ONE)
    return proven, capsys.readouterr().out


def fake_tree(folder: Path) -> Path:
    path = folder / protections.PACKAGE / ONE.file
    path.parent.mkdir(parents=True)
    path.write_text("if key in seen:\n    pass\n", encoding="utf-8")
    return folder


def test_a_failing_test_proves_a_protection(monkeypatch: pytest.MonkeyPatch, capsys) -> None:
    said = "FAILED tests/editions/test_names.py::test_x[a b] - Failed: DID NOT RAISE\n1 failed"
    proven, told = outcome(monkeypatch, capsys, [0, 1], said)
    assert proven
    assert told == "kept\n    test_names.py::test_x[a b]\n"


@pytest.mark.parametrize(
    ("codes", "told"),
    [([0, 0], "NO TEST FAILS"), ([1], "THE TREE IS BROKEN")],
    ids=["no", "broken"],
)
def test_without_one_nothing_is_proven(
    monkeypatch: pytest.MonkeyPatch, capsys, codes: list[int], told: str
) -> None:
    proven, said = outcome(monkeypatch, capsys, codes, "3 passed")
    assert not proven
    assert told in said


def test_a_copy_has_what_the_attacks_need(tmp_path: Path) -> None:
    tree = protections.copied(tmp_path)
    named = protections.tests(tree, ONE)
    assert named[0] == "tests/editions/test_attacks_signed.py"
    assert all((tree / name).is_file() for name in named)
    assert (tree / "resources" / "words" / "vi.toml").is_file()
